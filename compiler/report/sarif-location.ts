import { endOf, type Location, startOf } from "../source/location.ts";
import type { Json } from "../util/stable-json.ts";
import { visibleText } from "./visible-text.ts";

/** What URIs are relative to: the name that GitHub and others know for the root of the repository. */
export const ROOT = "%SRCROOT%";

/** How files are called. */
type PathOf = (path: string) => string;

/** A file, as an `artifactLocation`. */
export function sarifArtifact(path: string, pathOf: PathOf): Json {
  const shown = pathOf(path);
  const absolute = /^([A-Za-z]:)?(\/.*)$/s.exec(shown);
  if (absolute === null) return { uri: encodePath(shown), uriBaseId: ROOT };
  const [, drive, rest = ""] = absolute;
  return { uri: `file://${drive === undefined ? "" : `/${drive}`}${encodePath(rest)}` };
}

/** A stretch of a file, as a `region`: columns from 1 in UTF-16 code units, the end not included. */
export function sarifRegion(location: Location): Json {
  const start = startOf(location);
  const end = endOf(location);
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** A stretch of a file, as a `physicalLocation`. */
export function sarifPlace(location: Location, pathOf: PathOf): Json {
  return {
    artifactLocation: sarifArtifact(location.source.path, pathOf),
    region: sarifRegion(location),
  };
}

/**
 * A text as a `message`. Braces round a number stand for an argument (3.11.5), and brackets before a parenthesis make a
 * link (3.11.6): what an author wrote shall do neither.
 */
export function sarifMessage(text: string): Json {
  const lines = text.trimEnd().split("\n").map(visibleText).join("\n");
  return { text: lines.replace(/\{(\d+)\}/g, "{{$1}}").replaceAll("](", "] (") };
}

function encodePath(path: string): string {
  // Half a surrogate pair has no bytes in UTF-8.
  return path
    .replace(/\p{Cs}/gu, "\ufffd")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
}
