/**
 * What became of a text that stands for a value: the value, or what is wrong with the text, as the second
 * half of a sentence that begins with it ("… has no unit"), and the spelling that was probably meant.
 */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly problem: string;
      readonly suggestion?: string;
      /** The suggestion means the same as the text in every reading, so that it may be put in its place. */
      readonly certain?: true;
    };

/** A value that could be read. */
export function parsed<T>(value: T): Parsed<T> {
  return { ok: true, value };
}

/** A text that could not be read, though what it says is beyond doubt: only its spelling is not ours. */
export function misspelt(problem: string, meant: string): Parsed<never> {
  return { ok: false, problem, suggestion: meant, certain: true };
}

/** A text that could not be read, and perhaps a guess at what was meant. */
export function refused(problem: string, suggestion?: string): Parsed<never> {
  return suggestion === undefined ? { ok: false, problem } : { ok: false, problem, suggestion };
}
