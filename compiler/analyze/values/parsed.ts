/**
 * What became of a text that stands for a value: the value, or what is wrong with the text, as the second
 * half of a sentence that begins with it ("… has no unit"), and the spelling that was probably meant.
 */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: string; readonly suggestion?: string };

/** A value that could be read. */
export function parsed<T>(value: T): Parsed<T> {
  return { ok: true, value };
}

/** A text that could not be read. */
export function refused(problem: string, suggestion?: string): Parsed<never> {
  return suggestion === undefined ? { ok: false, problem } : { ok: false, problem, suggestion };
}
