/** So much of a line is looked at on either side of a place. Lines of megabytes exist. */
const REACH = 400;

/** The line in which an offset stands, without its line break, and where it begins; cut where it is very long. */
export function lineAround(text: string, offset: number): { readonly line: string; readonly start: number } {
  const before = text.slice(Math.max(0, offset - REACH), offset);
  const start = offset - before.length + before.lastIndexOf("\n") + 1;
  const line = text.slice(start, offset + REACH).split("\n", 1)[0] ?? "";
  return { line: line.replace(/\r$/, ""), start };
}

/** Whether only blanks stand in front of an offset in its line. */
export function beginsLine(text: string, offset: number): boolean {
  const { line, start } = lineAround(text, offset);
  return line.slice(0, offset - start).trim() === "";
}

/** From the first to behind the last character of an offset's line that is no blank; of a blank line, all. */
export function lineContent(text: string, offset: number): readonly [number, number] {
  const { line, start } = lineAround(text, offset);
  if (line.trim() === "") return [start, start + line.length];
  return [start + line.length - line.trimStart().length, start + line.trimEnd().length];
}
