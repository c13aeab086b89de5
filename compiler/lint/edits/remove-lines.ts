import type { Span } from "./remove-entry.ts";

/**
 * The whole lines of an entry in block style. A comment at the end of its lines goes with it; undefined where one
 * stands above or, further in, below it, and where something else stands on its lines.
 */
export function removeLines(text: string, { start, end }: Span, isItem: boolean): Span | undefined {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const indent = text.slice(lineStart, start);
  if (!(isItem ? /^ *- +$/ : /^ *$/).test(indent)) return undefined;
  const lineEnd = endOfLine(text, end);
  if (lineEnd === undefined) return undefined;
  const column = indent.search(/[^ ]|$/);
  // Further in than the entry, a comment is about what ends above it.
  const above = lineAbove(text, lineStart);
  if (columnOfComment(above) <= column) return undefined;
  const below = lineAt(text, lineEnd);
  if (isComment(below) && columnOfComment(below) > column) return undefined;
  // A blank line parts two entries: one would be too many of two, or behind the key of the map.
  const isOpening = above.trim() === "" || above.search(/[^ ]/) < column;
  const partsFromNext = isOpening && below.trim() === "";
  return { start: lineStart, end: partsFromNext ? lineEnd + below.length : lineEnd };
}

/** The beginning of the next line; undefined where more than a comment stands behind the offset. */
function endOfLine(text: string, offset: number): number | undefined {
  // A block scalar ends with its line.
  if (text[offset - 1] === "\n") return offset;
  const rest = lineAt(text, offset);
  return /^\s*$|^\s+#/.test(rest) ? offset + rest.length : undefined;
}

/** How far in a comment stands; infinitely far where a line holds none. */
function columnOfComment(line: string): number {
  return isComment(line) ? line.indexOf("#") : Number.POSITIVE_INFINITY;
}

function isComment(line: string): boolean {
  return line.trimStart().startsWith("#");
}

/** What stands from an offset to the end of its line, with the line break. */
function lineAt(text: string, offset: number): string {
  const end = text.indexOf("\n", offset);
  return text.slice(offset, end === -1 ? text.length : end + 1);
}

function lineAbove(text: string, lineStart: number): string {
  return lineStart < 2 ? "" : lineAt(text, text.lastIndexOf("\n", lineStart - 2) + 1);
}
