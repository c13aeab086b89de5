import type { Span } from "../../parse/outline.ts";

/** What is being typed at an offset. */
export interface Cursor {
  /** The word around the offset, which a completion replaces. */
  readonly word: Span;
  /** The quote in which the word stands. */
  readonly quote: '"' | "'" | undefined;
  /** What stands in front of the word in its line. */
  readonly before: string;
}

/** The word around an offset: what a name may be made of. A colon counts only between other characters. */
export function cursorAt(text: string, offset: number): Cursor {
  const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
  const front = /[\w:-]*$/.exec(text.slice(lineStart, offset))?.[0] ?? "";
  const rest = /^[\w-]*(?::[\w-]+)*/.exec(text.slice(offset, offset + LONGEST_NAME))?.[0] ?? "";
  const start = offset - front.length;
  const before = text.slice(lineStart, start);
  return { word: { start, end: offset + rest.length }, quote: openQuote(before), before };
}

const LONGEST_NAME = 300;

/** The quote that is open at the end of a piece of a line. */
function openQuote(before: string): Cursor["quote"] {
  let open: Cursor["quote"];
  for (const character of before) {
    if (character !== '"' && character !== "'") continue;
    if (open === undefined) open = character;
    else if (open === character) open = undefined;
  }
  return open;
}

/** Whether a bracket or a brace is open at the end of a piece of a line: then braces have a meaning there. */
export function isInFlow(before: string): boolean {
  const plain = before.replace(/"[^"]*"?|'[^']*'?|\$\{[^}]*\}?/g, "");
  const opened = plain.match(/[[{]/g)?.length ?? 0;
  return opened > (plain.match(/[\]}]/g)?.length ?? 0);
}
