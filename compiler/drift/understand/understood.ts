/** What properties mean in the words of the IR, or why they have no such meaning. */
export type Understood<T> = { readonly understood: T } | NotUnderstood;

export interface NotUnderstood {
  /** The second half of a sentence; of several blanks that of the first. */
  readonly reason: string;
  /** All that is not understood, one at least. What is beside it would be. */
  readonly blanks: readonly Blank[];
}

/** A part of the properties that means nothing in the words of the IR. */
export interface Blank {
  /** Names of properties, and places in lists as AWS answered them; none where it is all of it. */
  readonly steps: readonly (string | number)[];
  readonly reason: string;
}

/** @param steps to the part that is not understood */
export function not(reason: string, ...steps: readonly (string | number)[]): NotUnderstood {
  return { reason, blanks: [{ steps, reason }] };
}

/** Properties of which only all together mean something. */
export function notAll(reason: string, names: readonly string[]): NotUnderstood {
  return { reason, blanks: names.map((name) => ({ steps: [name], reason })) };
}

/** What one part means, seen from what holds it. @param saying makes the reason one about that */
export function inPart<T>(
  step: string | number,
  part: Understood<T>,
  saying: (reason: string) => string = (reason) => reason,
): Understood<T> {
  if ("understood" in part) return part;
  return {
    reason: saying(part.reason),
    blanks: part.blanks.map(({ steps, reason }) => ({ steps: [step, ...steps], reason: saying(reason) })),
  };
}

/** A value, or why there is none. */
export function known<T>(
  value: T | undefined,
  reason: string,
  ...steps: readonly (string | number)[]
): Understood<T> {
  return value === undefined ? not(reason, ...steps) : { understood: value };
}

/** All of several, or all that is not understood of them. */
export function allUnderstood<T>(parts: readonly Understood<T>[]): Understood<readonly T[]> {
  const lacking = parts.filter((part): part is NotUnderstood => "reason" in part);
  return (
    blanksOf(lacking) ?? { understood: parts.flatMap((part) => ("reason" in part ? [] : [part.understood])) }
  );
}

type Parts<T> = { readonly [Name in keyof T]: Understood<T[Name]> };

/** The parts of something under their names, or all that is not understood of them. */
export function together<T extends object>(parts: Parts<T>): Understood<T> {
  const all: readonly (readonly [string, Understood<unknown>])[] = Object.entries(parts);
  const lacking = all.flatMap(([, part]) => ("reason" in part ? [part] : []));
  const values = all.flatMap(([name, part]) => ("reason" in part ? [] : [[name, part.understood] as const]));
  return blanksOf(lacking) ?? { understood: Object.fromEntries(values) as T };
}

function blanksOf(lacking: readonly NotUnderstood[]): NotUnderstood | undefined {
  const [first] = lacking;
  return first && { reason: first.reason, blanks: lacking.flatMap(({ blanks }) => blanks) };
}
