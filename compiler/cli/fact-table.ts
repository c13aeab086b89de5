import type { Fact } from "../explain/explanation.ts";
import type { Palette } from "../report/palette.ts";
import { wrap } from "./wrap.ts";

/** Labels and values, one below the other, as a page for a terminal has them. */
export function factTable(facts: readonly Fact[], palette: Palette, width: number): string {
  const labels = Math.max(0, ...facts.map(({ label }) => label.length + 1));
  const margin = " ".repeat(labels + 3);
  return facts
    .map(({ label, value }) => {
      const lines = wrap(value, width - margin.length, margin).join("\n");
      return `  ${palette.faint(`${label}:`.padEnd(labels))} ${lines.trimStart()}`;
    })
    .join("\n");
}
