import { cutText } from "./markdown-text.ts";

/**
 * Two texts that shall be compared by looking, at most so many UTF-16 units of each. Where they begin with the same and are
 * too long, most of that is left out: what differs must be seen.
 */
export function cutPair(first: string, second: string, most: number): readonly [string, string] {
  if (first.length <= most && second.length <= most) return [first, second];
  const same = lengthOfSame(first, second);
  const start = same - Math.floor(most / 4);
  if (start <= 1 || same < most / 2) return [cutText(first, most), cutText(second, most)];
  return [cutText(from(first, start), most), cutText(from(second, start), most)];
}

function lengthOfSame(first: string, second: string): number {
  let length = 0;
  while (length < first.length && first[length] === second[length]) length++;
  return length;
}

/** Not in the middle of a character. */
function from(text: string, start: number): string {
  return `…${text.slice(start).replace(/^[\udc00-\udfff]/, "")}`;
}
