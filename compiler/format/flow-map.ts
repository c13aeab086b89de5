import { replacePieces, type TextPiece } from "./text-edit.ts";
import type { PairPlace } from "./yaml-pairs.ts";

/** A map in braces with its pairs in another order; what stands between the pairs stays. Undefined where nothing moves. */
export function flowMapPiece(
  text: string,
  pairs: readonly PairPlace[],
  sorted: readonly PairPlace[],
  inner: readonly TextPiece[],
): TextPiece | undefined {
  const [first] = pairs;
  const last = pairs.at(-1);
  if (first === undefined || last === undefined || sorted.every((pair, index) => pair === pairs[index]))
    return undefined;
  const parts = sorted.map((pair, index) => {
    const here = pairs[index];
    const next = pairs[index + 1];
    const gap = here === undefined || next === undefined ? "" : text.slice(here.end, next.start);
    return replacePieces(text, pair.start, pair.end, inner) + gap;
  });
  return { start: first.start, end: last.end, text: parts.join("") };
}
