import { type Json, stableJson } from "../util/stable-json.ts";

/** Two equal items of a list, by index; `first` is the earliest of all that are equal. */
export interface Duplicate {
  readonly first: number;
  readonly again: number;
}

/** Whether two items of a list are equal as data. */
export function hasDuplicates(items: readonly Json[]): boolean {
  return items.length > 1 && findDuplicates(items).length > 0;
}

/** Every item that stood in the list before, in order. Linear in the size of the list. */
export function findDuplicates(items: readonly Json[]): readonly Duplicate[] {
  const seen = new Map<unknown, number>();
  const duplicates: Duplicate[] = [];
  items.forEach((item, index) => {
    // The text of a list or map begins with a bracket and is marked, so that no plain text is taken for it.
    const key = typeof item === "object" && item !== null ? `\0${stableJson(item)}` : item;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, index);
    else duplicates.push({ first, again: index });
  });
  return duplicates;
}
