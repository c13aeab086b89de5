import { parseAllDocuments } from "yaml";
import { commentsOf } from "../parse/comments.ts";
import { SourceFile } from "../source/source-file.ts";
import { compareText } from "../util/compare.ts";
import { type Json, stableJson } from "../util/stable-json.ts";

/** Whether two texts hold the same data, keys in any order, and the same comments. */
export function isSameMeaning(a: string, b: string): boolean {
  if (a === b) return true;
  const before = parseAllDocuments(a);
  const after = parseAllDocuments(b);
  if (before.length !== after.length) return false;
  if ([...before, ...after].some(({ errors }) => errors.length > 0)) return false;
  const same = before.every((document, index) => dataOf(document) === dataOf(after[index]));
  return same && comments(a) === comments(b);
}

function dataOf(document: { toJS(): unknown } | undefined): string {
  // What YAML makes is JSON, but for numbers such as `.inf`, which print as null on both sides.
  return stableJson((document?.toJS() ?? null) as Json);
}

function comments(text: string): string {
  const found = commentsOf(new SourceFile("", text)).map((comment) => comment.text);
  return JSON.stringify(found.sort(compareText));
}
