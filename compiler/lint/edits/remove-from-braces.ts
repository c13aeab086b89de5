import type { Span } from "./remove-entry.ts";

/**
 * An entry in flow style with one of the commas around it; undefined where a comment stands near, because it might be
 * about the entry, or about its neighbour.
 */
export function removeFromBraces(text: string, { start, end }: Span, container: Span): Span | undefined {
  const before = text.slice(container.start, start);
  const after = text.slice(end, container.end);
  const comma = /^\s*,\s*/.exec(after)?.[0];
  const following = comma === undefined ? after : after.slice(comma.length);
  if (following.trimStart().startsWith("#") || hasComment(lastLines(before))) return undefined;
  const isLast = /^\s*[\]}]/.test(following);
  if (comma !== undefined && !isLast) {
    // The neighbour moves to where the entry stood, which must be behind a comma or the bracket.
    return /[[{,]\s*$/.test(before) ? { start, end: end + comma.length } : undefined;
  }
  const commaBefore = /\s*,\s*$/.exec(before)?.[0];
  return isLast && commaBefore !== undefined ? { start: start - commaBefore.length, end } : undefined;
}

/** The line on which a text ends, and the one above it. */
function lastLines(text: string): string {
  return text.split("\n").slice(-2).join("\n");
}

// A `#` within quotes is taken for a comment, too: then there is no fix, where one would have been possible.
function hasComment(text: string): boolean {
  return /(^|\s)#/.test(text);
}
