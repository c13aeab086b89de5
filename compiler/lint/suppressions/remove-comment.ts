import type { Fix } from "../../diagnostics/diagnostic.ts";
import type { Comment } from "../../parse/comments.ts";

/** Takes a comment away: with its line where nothing else stands on it, else with the blanks in front of it. */
export function removeComment({ location, isAlone }: Comment): Fix {
  const { source, start, end } = location;
  const { text } = source;
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const lineEnd = text.indexOf("\n", end);
  const whole = { source, start: lineStart, end: lineEnd === -1 ? text.length : lineEnd + 1 };
  const blanks = start - text.slice(lineStart, start).trimEnd().length - lineStart;
  const part = { source, start: start - blanks, end };
  return { title: "remove the comment", edits: [{ location: isAlone ? whole : part, newText: "" }] };
}
