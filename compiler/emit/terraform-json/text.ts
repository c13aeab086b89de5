/** A member of an object: its key, not quoted yet, and its value, printed already. */
export type Member = readonly [key: string, printed: string];

/** A JSON object over several lines, indented one level less than its members were made for. */
export function objectText(members: readonly Member[], margin: string): string {
  if (members.length === 0) return "{}";
  const inner = `${margin}${INDENT}`;
  const lines = members.map(([key, printed]) => `${inner}${quote(key)}: ${printed}`);
  return `{\n${lines.join(",\n")}\n${margin}}`;
}

export function listText(items: readonly string[], margin: string): string {
  if (items.length === 0) return "[]";
  const inner = `${margin}${INDENT}`;
  return `[\n${items.map((item) => inner + item).join(",\n")}\n${margin}]`;
}

export const INDENT = "  ";

/** A JSON string. Lone surrogates are written as escapes, so that the file is valid UTF-8. */
export function quote(text: string): string {
  return JSON.stringify(text);
}
