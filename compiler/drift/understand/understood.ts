/** What properties mean in the words of the IR, or why they have no such meaning, as the second half of a sentence. */
export type Understood<T> = { readonly understood: T } | NotUnderstood;

export interface NotUnderstood {
  readonly reason: string;
}

export function not(reason: string): NotUnderstood {
  return { reason };
}

/** All of several, or why the first that is not understood is not. */
export function allUnderstood<T>(parts: readonly Understood<T>[]): Understood<readonly T[]> {
  const values: T[] = [];
  for (const part of parts) {
    if ("reason" in part) return part;
    values.push(part.understood);
  }
  return { understood: values };
}
