// Longer texts of an author (queries, descriptions) are cut: a sentence is for orientation, the policy has the rest.
const LONGEST = 160;

/** A name or an author's text, set apart in a sentence. Always one line. */
export function quote(text: string): string {
  return `\`${oneLine(text)}\``;
}

/** An author's text on one line, cut when it is very long. */
export function oneLine(text: string): string {
  const flat = text.replace(/\s+/gu, " ").trim();
  return flat.length <= LONGEST ? flat : `${flat.slice(0, LONGEST - 1)}…`;
}
