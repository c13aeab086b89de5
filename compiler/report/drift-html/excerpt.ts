/** More of a policy than this is read where it stands. */
const MOST_LINES = 8;
const MOST_OF_A_LINE = 200;

/**
 * What a policy says from a line on: that line and what is indented below it, without the indentation that all of it has. The
 * path of an address is left out, because that of a webhook often is a secret.
 * @param line from 1
 * @returns nothing where the text has no such line
 */
export function excerptOf(text: string, line: number): readonly string[] {
  const lines = text.split(/\r?\n/);
  const first = lines[line - 1] ?? "";
  if (first.trim() === "") return [];
  const indent = indentOf(first);
  const end = lines.findIndex((each, index) => index >= line && isBehind(each, indent));
  const block = lines.slice(line - 1, end === -1 ? undefined : end).filter((each) => !isAside(each));
  const shown = block.slice(0, MOST_LINES).map((each) => shownLine(each, indent));
  return block.length > MOST_LINES ? [...shown, "…"] : shown;
}

/** What says nothing to Palisade; it may belong to what stands behind it. */
function isAside(line: string): boolean {
  return /^\s*(?:#.*)?$/.test(line);
}

function isBehind(line: string, indent: number): boolean {
  return !isAside(line) && indentOf(line) <= indent;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function shownLine(line: string, indent: number): string {
  const text = line
    .slice(Math.min(indent, indentOf(line)))
    .replaceAll("\t", "  ")
    .replace(/(https?:\/\/)(?:[^\s/?#@"']*@)?([^\s/?#"',\]}]+)[/?#][^\s"',\]}]+/gi, "$1$2/…");
  return text.length > MOST_OF_A_LINE
    ? `${text.slice(0, MOST_OF_A_LINE).replace(/[\ud800-\udbff]$/, "")}…`
    : text;
}
