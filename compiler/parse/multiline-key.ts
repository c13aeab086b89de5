import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { SourceFile } from "../source/source-file.ts";
import { excerpt } from "./excerpt.ts";
import { badIndentation, missingColon, missingSpace, syntax } from "./syntax-diagnostics.ts";
import { lineContent } from "./text-around.ts";

/** `key:value`, but not `https://…` or `aws:metric`: a name that is written at the beginning of a line. */
const WITHOUT_SPACE = /^([A-Za-z0-9_-]+:)[^\s:/]/;

/**
 * What it means when yaml found a key that runs over several lines: its first line was no entry, so the
 * next one, which is, was taken for its continuation.
 */
export function multilineKey(source: SourceFile, [start, end]: readonly [number, number]): Diagnostic {
  const { text } = source;
  const lineEnd = Math.max(start, lineContent(text, start)[1]);
  const firstLine = text.slice(start, lineEnd);
  const location = { source, start, end: lineEnd };
  const continuesEntry = /:\s+$/.test(text.slice(lineContent(text, start)[0], start));
  if (continuesEntry) {
    const [from, to] = lineContent(text, Math.max(start, end - 1));
    return badIndentation.at({ source, start: from, end: to }, {});
  }
  if (/^-\s/.test(firstLine)) {
    return syntax.at(location, { problem: "a list item stands where a key is expected" });
  }
  const key = WITHOUT_SPACE.exec(firstLine)?.[1];
  if (key === undefined) return missingColon.at(location, { text: excerpt(firstLine) });
  const behindColon = { source, start: start + key.length, end: start + key.length };
  const fix = { title: "write a space behind the colon", edits: [{ location: behindColon, newText: " " }] };
  return missingSpace.at(location, { text: excerpt(firstLine) }, { fix });
}
