import type { DriftEffect, DriftReport } from "../drift-report.ts";
import { toldOneByOne, unmanagedGroups } from "../drift-unmanaged.ts";
import { EFFECTS } from "../effect.ts";
import { filterData, finding, type PageOptions } from "./finding.ts";
import { type Html, html, prose } from "./html.ts";
import { marked } from "./signs.ts";

const TITLES: Readonly<Record<DriftEffect, readonly [title: string, lead: string]>> = {
  weaker: ["Weaker", "What protects the fleet less than the policies say."],
  undecidable: [
    "Undecidable",
    "What it does depends on what nobody wrote down, such as the traffic of the devices.",
  ],
  stronger: [
    "Stronger",
    "What protects the fleet more than the policies say. It is gone with the next repair.",
  ],
  neutral: ["Neutral", "What makes no difference to the protection."],
};

/** The findings, the worst first: a section an effect. */
export function findingSections(report: DriftReport, options: PageOptions): readonly Html[] {
  const told = toldOneByOne(report);
  return EFFECTS.flatMap((effect) => {
    const rows = told.filter((row) => row.effect === effect);
    if (rows.length === 0) return [];
    const [title, lead] = TITLES[effect];
    return [
      html`<section id="${effect}" tabindex="-1" data-group aria-labelledby="h-${effect}">
<h2 id="h-${effect}">${marked(effect, title)} <span class="total">${rows.length}</span></h2>
<p class="lead">${lead}</p>
${rows.map((row, index) => finding(row, findingId(effect, index), options))}</section>
`,
    ];
  });
}

/** By which a link leads to a finding: how many of its effect stand in front of it. */
export function findingId(effect: DriftEffect, index: number): string {
  return `${effect}-${index + 1}`;
}

/** More of a kind than this are folded, so that they do not hide what stands behind them. */
const MOST_UNFOLDED = 12;

/** What nobody manages, by stack and noun. */
export function unmanagedSection(report: DriftReport): Html | undefined {
  const groups = unmanagedGroups(report.findings);
  if (groups.length === 0) return undefined;
  const total = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  return html`<section id="unmanaged" tabindex="-1" data-group aria-labelledby="h-unmanaged">
<h2 id="h-unmanaged">${marked("unmanaged", "Unmanaged")} <span class="total">${total}</span></h2>
<p class="lead">What is in the account, and neither a policy nor Terraform knows of it.</p>
${groups.map(
  ({ stack, noun, effect, because, rows }) => html`<details class="kin" data-group${
    rows.length > MOST_UNFOLDED ? undefined : html` open`
  }>
<summary>${marked(effect)} <b>${noun}</b> <span class="total">${rows.length}</span> <code>${stack}</code> <span class="because">${prose(because)}</span></summary>
<ul class="names">
${rows.map(
  (row) => html`<li${filterData(row)}><bdi>${row.name}</bdi>${
    row.lastModified === undefined
      ? undefined
      : html` <small>last changed ${row.lastModified.slice(0, 10)}</small>`
  }</li>
`,
)}</ul>
</details>
`,
)}</section>
`;
}
