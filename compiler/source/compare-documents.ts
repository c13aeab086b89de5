import { compareText } from "../util/compare.ts";
import type { YamlDocument } from "./yaml-document.ts";

/** The order of documents that does not depend on how a file system lists files: by path, then within the file. */
export function compareDocuments(a: YamlDocument, b: YamlDocument): number {
  return compareText(a.source.path, b.source.path) || a.index - b.index;
}
