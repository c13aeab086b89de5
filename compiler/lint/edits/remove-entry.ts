import type { TextEdit } from "../../diagnostics/diagnostic.ts";
import type { Path } from "../../source/path.ts";
import { Place } from "../../source/place.ts";
import type { YamlDocument } from "../../source/yaml-document.ts";
import { removeFromBraces } from "./remove-from-braces.ts";
import { removeLines } from "./remove-lines.ts";
import { valueAt } from "./value-at.ts";

/** Start and end of what is to be removed, in UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Removes an entry of a map, or an item of a list, and nothing else; with the last one, what held it. Answers with
 * nothing where that is not certain: where anchors, aliases or merge keys share the text with other places, where a
 * comment stands of which nobody can know whether it is about more than the entry, or where the layout is unusual.
 */
export function removeEntry({ document, path }: Place): TextEdit | undefined {
  const parent = path.slice(0, -1);
  if (path.length === 0 || valueAt(document.value, path) === undefined) return undefined;
  if (!standsAlone(document, path)) return undefined;
  if (isOnlyOne(valueAt(document.value, parent))) return removeWithContainer(document, path);
  const span = spanOf(document, path);
  const container = document.locate(parent, "value");
  const { text } = document.source;
  const isInBraces = text[container.start] === "{" || text[container.start] === "[";
  const removed = isInBraces
    ? removeFromBraces(text, span, container)
    : removeLines(text, span, typeof path.at(-1) === "number");
  return removed && { location: { source: document.source, ...removed }, newText: "" };
}

function removeWithContainer(document: YamlDocument, path: Path): TextEdit | undefined {
  const parent = path.slice(0, -1);
  // A list without items is another thing than no list.
  if (typeof path.at(-1) === "number" || parent.length === 0) return undefined;
  const { text } = document.source;
  const { start } = document.locate(path, "key");
  const inBetween = text.slice(document.locate(parent, "key").end, start);
  return inBetween.includes("#") ? undefined : removeEntry(new Place(document, parent));
}

/** Whether an entry is written where it stands, and no part of it, and not the map as a whole, elsewhere as well. */
function standsAlone(document: YamlDocument, path: Path): boolean {
  if (document.aliasesOn(path).length > 0) return false;
  const { text } = document.source;
  const container = document.locate(path.slice(0, -1), "value");
  if (ANCHOR_IN_FRONT.test(lineBefore(text, container.start))) return false;
  const { start, end } = spanOf(document, path);
  if (ANCHOR.test(text.slice(start, end))) return false;
  // A merge key may bring an entry of the same name to light.
  return !text.slice(container.start, container.end).includes("<<");
}

const ANCHOR = /(^|[\s,[{:])&[^\s,[\]{}]/;
const ANCHOR_IN_FRONT = /[&!][^\s,[\]{}]+\s*$/;

function spanOf(document: YamlDocument, path: Path): Span {
  return { start: document.locate(path, "key").start, end: document.locate(path, "value").end };
}

function lineBefore(text: string, offset: number): string {
  const before = text.slice(0, offset).trimEnd();
  return before.slice(before.lastIndexOf("\n") + 1);
}

function isOnlyOne(container: unknown): boolean {
  return typeof container === "object" && container !== null && Object.keys(container).length < 2;
}
