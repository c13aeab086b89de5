/**
 * Terraform code, indented: one step behind a line that ends with an opening bracket, until a line starts with a
 * closing one. Our own code is written so; what stands within a line, strings above all, is not looked at.
 */
export function indentCode(code: string): string {
  let depth = 0;
  return code
    .split("\n")
    .map((line) => {
      if (/^[\])}]/.test(line)) depth -= 1;
      const indented = "  ".repeat(depth) + line;
      if (/[[({]$/.test(line)) depth += 1;
      return indented;
    })
    .join("\n");
}
