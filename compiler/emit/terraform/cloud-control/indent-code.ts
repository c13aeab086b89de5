const INDENT = "  ";

/**
 * Terraform code with each line indented by the lines above it that left brackets open: one step a line, however many
 * brackets it opens. Brackets inside of strings do not count; those of an expression inside of a string come in pairs.
 */
export function indentCode(code: string): string {
  /** For each line that is still open, how many of its brackets are. */
  const open: number[] = [];
  const indented = code.split("\n").map((line) => {
    const content = line.trim();
    const brackets = content.replace(/"(?:[^"\\]|\\.)*"/g, "").match(/[[\](){}]/g) ?? [];
    const leading = /^[\])}]/.test(content) ? brackets.findIndex(isOpening) : 0;
    const closing = leading === -1 ? brackets.length : leading;
    close(open, closing);
    const margin = INDENT.repeat(open.length);
    openLine(open, brackets.slice(closing));
    return margin + content;
  });
  return indented.join("\n");
}

function isOpening(bracket: string): boolean {
  return "[({".includes(bracket);
}

/** Takes the brackets of one line: what it opens and does not close makes one step. */
function openLine(open: number[], brackets: readonly string[]): void {
  let depth = 0;
  for (const bracket of brackets) {
    if (isOpening(bracket)) depth += 1;
    else if (depth > 0) depth -= 1;
    else close(open, 1);
  }
  if (depth > 0) open.push(depth);
}

function close(open: number[], count: number): void {
  for (let left = count; left > 0; left -= 1) {
    const brackets = open.pop();
    if (brackets === undefined) throw new Error("more brackets are closed than were opened");
    if (brackets > 1) open.push(brackets - 1);
  }
}
