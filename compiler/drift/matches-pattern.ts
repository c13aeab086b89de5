/**
 * Whether a text is as a pattern says, in which `*` stands for anything. No glob of paths: the brackets in
 * `Behaviors[Flood]` would mean something else there, and a dot or a slash is nothing special.
 */
export function matchesPattern(text: string, pattern: string): boolean {
  const [first = "", ...rest] = pattern.split("*");
  const last = rest.pop();
  if (last === undefined) return text === pattern;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return text.length - at >= last.length && text.endsWith(last);
}
