/**
 * Terraform code with each line indented by the brackets that are open in front of it. Brackets inside of strings do
 * not count; those of an expression inside of a string come in pairs, so they do not either.
 */
export function indentCode(code: string): string {
  let depth = 0;
  return code
    .split("\n")
    .map((line) => {
      const content = line.trim();
      const brackets = content.replace(/"(?:[^"\\]|\\.)*"/g, "").match(/[[\](){}]/g) ?? [];
      const leading = brackets.length > 0 && /^[\])}]/.test(content) ? countClosing(brackets) : 0;
      const indented = "  ".repeat(Math.max(0, depth - leading)) + content;
      depth += brackets.reduce((sum, bracket) => sum + ("[({".includes(bracket) ? 1 : -1), 0);
      return indented;
    })
    .join("\n");
}

/** How many brackets close before the first one opens. */
function countClosing(brackets: readonly string[]): number {
  const first = brackets.findIndex((bracket) => "[({".includes(bracket));
  return first === -1 ? brackets.length : first;
}
