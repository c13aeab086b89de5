/** Columns of a terminal that nobody has made wider. */
const COLUMNS = 80;

/**
 * The examples at the end of a command's help: command line and what it is for, beside each other where all of them
 * fit, else below.
 */
export function examples(lines: readonly (readonly [command: string, purpose: string])[]): string {
  const width = Math.max(...lines.map(([command]) => command.length));
  const doFit = lines.every(([, purpose]) => width + purpose.length + 4 <= COLUMNS);
  const rows = lines.map(([command, purpose]) =>
    doFit ? `  ${command.padEnd(width)}  ${purpose}` : `  ${command}\n      ${purpose}`,
  );
  return `\nExamples:\n${rows.join("\n")}`;
}
