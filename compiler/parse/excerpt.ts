/** Longer names are not read; a hostile author may write one of megabytes. */
const MOST = 60;

/** A text as a message can hold it: one line, not too long, no character cut in half. */
export function excerpt(text: string, most = MOST): string {
  const line = text.slice(0, most + 1).replace(/[\r\n]+/g, " ");
  return line.length > most ? `${line.slice(0, most).replace(/[\uD800-\uDBFF]$/, "")}…` : line;
}
