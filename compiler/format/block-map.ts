import { lineEnd, lineStart, replacePieces, type TextPiece } from "./text-edit.ts";
import type { PairPlace } from "./yaml-pairs.ts";

/** A key with its value and all lines that belong to them. */
interface Section {
  readonly pair: PairPlace;
  /** Blank lines and comments above the key, each with its line break. */
  readonly lead: string;
  /** From the key on, without the last line break. */
  readonly body: string;
}

/**
 * A map in block style with its keys in another order, and at the top a blank line in front of each section of several
 * lines. Undefined where nothing changes, or comments would have to stand behind a dash.
 */
export function blockMapPiece(
  text: string,
  pairs: readonly PairPlace[],
  sorted: readonly PairPlace[],
  inner: readonly TextPiece[],
  isTop: boolean,
): TextPiece | undefined {
  const [first] = pairs;
  if (first === undefined) return undefined;
  const from = lineStart(text, first.start);
  const column = first.start - from;
  const margin = text.slice(from, first.start);
  const isAlone = margin.trim() === "";
  const start = isAlone ? leadStart(text, from, column) : first.start;
  const ends = pairs.map((pair, index) => bodyEnd(text, pair, pairs[index + 1], column));
  const sections = pairs.map((pair, index): Section => {
    const above = index === 0 ? start : Math.min((ends[index - 1] ?? 0) + 1, text.length);
    const keyLine = index === 0 && !isAlone ? start : lineStart(text, pair.start);
    const end = ends[index] ?? pair.end;
    return { pair, lead: text.slice(above, keyLine), body: replacePieces(text, pair.start, end, inner) };
  });
  const bySorted = sorted.flatMap((pair) => sections.filter((section) => section.pair === pair));
  if (!isAlone && bySorted[0]?.lead.trim() !== "") return undefined;
  const indent = " ".repeat(column);
  const lines = bySorted.map(({ lead, body }, index) => {
    if (index === 0) return `${lead.replace(/^\s*\n/, "")}${isAlone ? indent : ""}${body}`;
    const needsBlank = isTop && body.includes("\n") && !/^\s*\n/.test(lead);
    return `${needsBlank ? "\n" : ""}${lead}${indent}${body}`;
  });
  const piece = { start, end: ends.at(-1) ?? start, text: lines.join("\n") };
  return text.slice(piece.start, piece.end) === piece.text ? undefined : piece;
}

/** Comments right above the first key of a map, which speak of that key; a schema for editors speaks of the file. */
function leadStart(text: string, keyLine: number, column: number): number {
  let start = keyLine;
  while (start > 0) {
    const above = lineStart(text, start - 1);
    const line = text.slice(above, start - 1);
    if (!line.trimStart().startsWith("#") || line.search(/\S/) !== column) return start;
    if (/^\s*#\s*(yaml-language-server|palisade: ignore-file)/.test(line)) return start;
    start = above;
  }
  return start;
}

/** The end of the last line that belongs to a pair: comments below it that are indented further than its key do. */
function bodyEnd(text: string, pair: PairPlace, next: PairPlace | undefined, column: number): number {
  const content = text.slice(0, pair.end).trimEnd().length;
  let end = lineEnd(text, content);
  const limit = next === undefined ? text.length : lineStart(text, next.start);
  for (let at = end + 1; at < limit; at = lineEnd(text, at) + 1) {
    const line = text.slice(at, lineEnd(text, at));
    if (line.trim() === "") continue;
    if (!line.trimStart().startsWith("#") || line.search(/\S/) <= column) break;
    end = lineEnd(text, at);
  }
  return end;
}
