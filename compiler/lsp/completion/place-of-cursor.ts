import { type OutlineNode, outlineOf } from "../../parse/outline.ts";
import { type Cursor, cursorAt } from "./cursor.ts";

/** Where in the language a word is being typed. */
export interface CursorPlace {
  /** The node that the word is, were it a name. */
  readonly node: OutlineNode;
  /** The nodes that lead to it, the root first. */
  readonly above: readonly OutlineNode[];
  /** Whether the word is a key; both where that is not decided yet. */
  readonly as: readonly ("key" | "value")[];
}

/** Stands in the text for the word that is being typed; nobody has such a name. */
export const STAND_IN = "PalisadeStandInForTheCursor";

/**
 * The places that a cursor may be at, the most likely first. A text is broken while somebody types, and what stands
 * behind the cursor breaks it most: so it is read as a whole, then up to the cursor, then only the lines above that
 * lead to it by their indentation.
 */
export function* placesOfCursor(text: string, cursor: Cursor): Iterable<CursorPlace> {
  const { word, quote = "" } = cursor;
  const front = text.slice(0, word.start);
  yield* placesIn(front + STAND_IN + text.slice(word.end));
  yield* placesIn(front + STAND_IN + quote);
  yield* placesIn(`${leadingLines(front)}${STAND_IN}${quote}`);
}

/** The places of a cursor at an offset. */
export function placesAt(text: string, offset: number): Iterable<CursorPlace> {
  return placesOfCursor(text, cursorAt(text, offset));
}

function* placesIn(text: string): Iterable<CursorPlace> {
  for (const root of outlineOf(text).roots) yield* search(root, []);
}

function* search(node: OutlineNode, above: readonly OutlineNode[]): Iterable<CursorPlace> {
  if (node.via !== undefined) return;
  if (node.key?.text.includes(STAND_IN) === true) yield { node, above, as: ["key"] };
  if (node.scalar?.text === STAND_IN) {
    yield { node, above, as: ["value"] };
    // The first key of a map looks like a value as long as it has no colon.
    yield { node: asFirstKey(node), above: [...above, node], as: ["key"] };
  }
  for (const child of node.children) yield* search(child, [...above, node]);
}

function asFirstKey(node: OutlineNode): OutlineNode {
  return { ...node, path: [...node.path, STAND_IN], key: node.scalar };
}

/** The line of the cursor, and of those above only each that is indented less than what follows it. */
function leadingLines(front: string): string {
  const lines = front.split("\n");
  const last = lines.pop() ?? "";
  const kept: string[] = [];
  let indent = indentOf(last);
  let isItem = /^\s*-\s/.test(last);
  for (const line of lines.reverse()) {
    if (/^\s*(#|$)/.test(line)) continue;
    if (/^(---|\.\.\.)/.test(line)) break;
    const own = indentOf(line);
    const isLeading = own < indent || (isItem && own === indent && !/^\s*-\s/.test(line));
    if (!isLeading) continue;
    kept.unshift(onlyKey(line));
    indent = own;
    isItem = /^\s*-\s/.test(line);
    if (own === 0 && !isItem) break;
  }
  return [...kept, last].join("\n");
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** A line without what stands behind its key, which may be half a flow map. */
function onlyKey(line: string): string {
  return /^\s*(?:-\s+)*[^:#]+:(?=\s|$)/.exec(line)?.[0] ?? line;
}
