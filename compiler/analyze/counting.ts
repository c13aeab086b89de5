import type { Place } from "../source/place.ts";

/** How many of something there are, in words; nothing when there are none. The plural takes an `s`. */
export function count(number: number, singular: string): readonly string[] {
  if (number === 0) return [];
  return [`${number} ${singular}${number === 1 ? "" : "s"}`];
}

/** Where the first of several declarations stands. */
export function firstPlace(tables: readonly Iterable<{ readonly place: Place }>[]): Place | undefined {
  for (const table of tables) {
    for (const { place } of table) return place;
  }
  return undefined;
}
