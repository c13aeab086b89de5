import type { Explanation } from "../explain/explanation.ts";
import type { Palette } from "../report/palette.ts";
import { factTable } from "./fact-table.ts";
import { wrap } from "./wrap.ts";

/** Longer lines are hard to read, however wide the terminal is. */
export const MOST_COLUMNS = 100;

/** An explanation as a page for a terminal. Ends with a line break. */
export function explanationPage(explanation: Explanation, palette: Palette, columns: number): string {
  const width = Math.min(columns, MOST_COLUMNS);
  const { title, kind, paragraphs, facts, example, source } = explanation;
  const blocks = [
    `${palette.strong(title)} ${palette.faint(`(${kind})`)}`,
    ...paragraphs.map((text) => wrap(text, width, "").join("\n")),
    factTable(facts, palette, width),
    example === undefined ? "" : `${palette.faint("Example:")}\n\n${indent(example.trimEnd())}`,
    source === undefined ? "" : palette.faint(wrap(`Source: ${source}`, width, "").join("\n")),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, "  ");
}
