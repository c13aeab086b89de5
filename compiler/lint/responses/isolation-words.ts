import type { Option } from "../option.ts";
import { texts } from "../options.ts";

/** By which pieces of words a name gives away that it is about isolation. */
export const ISOLATION_WORDS: Option<readonly string[]> = texts(
  ["quarantin", "isolat", "lockdown", "jail"],
  "Pieces of words, in any case, by which a name or a description speaks of isolation.",
);

/** Whether any of some texts of an author speaks of isolation. */
export function speaksOfIsolation(
  written: readonly (string | undefined)[],
  words: readonly string[],
): boolean {
  const text = written.join("\n").toLowerCase();
  return words.some((word) => text.includes(word.toLowerCase()));
}
