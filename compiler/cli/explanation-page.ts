import type { Explanation } from "../explain/explanation.ts";
import type { Palette } from "../report/palette.ts";

/** Longer lines are hard to read, however wide the terminal is. */
const MOST_COLUMNS = 100;

/** An explanation as a page for a terminal. Ends with a line break. */
export function explanationPage(explanation: Explanation, palette: Palette, columns: number): string {
  const width = Math.min(columns, MOST_COLUMNS);
  const { title, kind, paragraphs, facts, example, source } = explanation;
  const labels = Math.max(0, ...facts.map(({ label }) => label.length + 1));
  const blocks = [
    `${palette.strong(title)} ${palette.faint(`(${kind})`)}`,
    ...paragraphs.map((text) => wrap(text, width, "").join("\n")),
    facts
      .map(({ label, value }) => {
        const margin = " ".repeat(labels + 3);
        const lines = wrap(value, width - margin.length, margin).join("\n");
        return `  ${palette.faint(`${label}:`.padEnd(labels))} ${lines.trimStart()}`;
      })
      .join("\n"),
    example === undefined ? "" : `${palette.faint("Example:")}\n\n${indent(example.trimEnd())}`,
    source === undefined ? "" : palette.faint(wrap(`Source: ${source}`, width, "").join("\n")),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, "  ");
}

/** Breaks a text between words; a word that is longer than a line stays whole, so that it can be copied. */
function wrap(text: string, width: number, margin: string): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && longer.length > width) {
      lines.push(`${margin}${line}`);
      line = word;
    } else line = longer;
  }
  return [...lines, `${margin}${line}`];
}
