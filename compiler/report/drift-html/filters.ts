import { compareText } from "../../util/compare.ts";
import type { DriftReport, DriftRow } from "../drift-report.ts";
import { EFFECTS } from "../effect.ts";
import { type Html, html } from "./html.ts";
import { marked } from "./signs.ts";

/**
 * The filters. They are hidden until the script of the page shows them, because without it they do nothing, and all is there.
 * Native controls: the keyboard and the screen reader know them.
 */
export function filters({ stacks, findings, ignored, previous }: DriftReport): Html | undefined {
  const rows = [
    ...findings,
    ...ignored.map(({ finding }) => finding),
    ...(previous === undefined ? [] : [...previous.remembered, ...previous.gone]),
  ];
  if (rows.length === 0) return undefined;
  return html`<form id="filters" class="needs-script" role="search" aria-label="Filter the findings" hidden>
<label class="search">Search <input type="search" name="q" autocomplete="off" spellcheck="false"></label>
<fieldset><legend>Effect</legend>${EFFECTS.map(
    (effect) =>
      html`<label class="tick"><input type="checkbox" name="effect" value="${effect}"> ${marked(effect)}</label>
`,
  )}</fieldset>
${choice("kind", "Kind of drift", "all kinds", valuesOf(rows, "kind"))}
${choice(
  "stack",
  "Stack",
  "all stacks",
  stacks.map(({ name }) => name),
)}
${choice("noun", "Resource", "all resources", valuesOf(rows, "noun"))}
<button type="reset">Show all</button>
</form>
<p id="count" class="needs-script" role="status" hidden></p>
<p id="no-match" hidden>Nothing fits the filters. <button type="reset" form="filters">Show all</button></p>
`;
}

function valuesOf(rows: readonly DriftRow[], member: "kind" | "noun"): readonly string[] {
  return [...new Set(rows.map((row) => row[member]))].sort(compareText);
}

function choice(name: string, title: string, all: string, values: readonly string[]): Html {
  return html`<label>${title} <select name="${name}"><option value="">${all}</option>${values.map(
    (value) => html`<option value="${value}">${value}</option>`,
  )}</select></label>`;
}
