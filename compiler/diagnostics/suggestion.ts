/** The end of a message about an unknown name: the nearest known one, or else all that are known. */
export function orNearest(suggestion: string | undefined, known: Iterable<string>, kind: string): string {
  if (suggestion !== undefined) return `; did you mean \`${suggestion}\`?`;
  const names = [...known];
  if (names.length === 0) return `; no ${kind} is declared`;
  const shown = names.slice(0, MOST).map((name) => `\`${name}\``);
  const more = names.length > MOST ? ` and ${names.length - MOST} more` : "";
  return `; known: ${shown.join(", ")}${more}`;
}

// Longer lists are not read.
const MOST = 12;
