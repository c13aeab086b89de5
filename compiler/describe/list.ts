// Beyond this a sentence is no longer read; two more than are shown, so that "and 1 more" never stands there.
const MOST = 10;
const SHOWN = 8;

/** `a`, `a or b`, `a, b or c`. */
export function joinWords(words: readonly string[], conjunction: "and" | "or"): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${conjunction} ${words.at(-1)}`;
}

/** `a, b, c`; of a long list the first few, and how many more there are. */
export function shortenList(words: readonly string[]): string {
  if (words.length <= MOST) return words.join(", ");
  return `${words.slice(0, SHOWN).join(", ")} and ${words.length - SHOWN} more`;
}
