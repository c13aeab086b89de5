import { declaredShare, declaredText, type Share, shareOf } from "../drift-coverage.ts";
import type { DeclaredShare, DriftReport, DriftStack } from "../drift-report.ts";
import { toldOneByOne } from "../drift-unmanaged.ts";
import { SOURCES } from "../drift-words.ts";
import { plural } from "../plural.ts";
import { visibleText } from "../visible-text.ts";
import { type Html, html } from "./html.ts";
import { shareBar } from "./share-bar.ts";
import { effectMarks, marked } from "./signs.ts";

/** Every stack on a card: a deployment a row, a region a card. */
export function overview(report: DriftReport): Html | undefined {
  const { stacks } = report;
  if (stacks.length === 0) return undefined;
  const deployments = new Map<string, DriftStack[]>();
  for (const stack of stacks) {
    const before = deployments.get(stack.deployment);
    if (before === undefined) deployments.set(stack.deployment, [stack]);
    else before.push(stack);
  }
  return html`<section id="stacks" tabindex="-1" aria-labelledby="h-stacks">
<h2 id="h-stacks">Deployments and regions</h2>
${[...deployments].map(
  ([deployment, members]) => html`<div class="deployment">
<h3>${deployment} ${accountsOf(members)}</h3>
<ul class="cards">
${members.map((stack) => card(stack, report))}</ul>
</div>
`,
)}</section>
`;
}

function accountsOf(stacks: readonly DriftStack[]): Html {
  const accounts = [...new Set(stacks.map(({ account }) => account))];
  return html`<small>account ${accounts.join(", ")}</small>`;
}

function card(stack: DriftStack, report: DriftReport): Html {
  const isOfStack = (row: { readonly stack: string }): boolean => row.stack === stack.name;
  const found = report.findings.filter(isOfStack);
  const unchecked = report.unchecked.filter(isOfStack).length;
  const href = `#${new URLSearchParams({ stack: visibleText(stack.name) })}`;
  return html`<li class="card">
<h4>${stack.region} <code>${stack.name}</code></h4>
<p class="marks">${marksOf(stack, report)}</p>
${comparedLine(stack)}
${coverageLines(stack)}${
  found.length + unchecked === 0
    ? undefined
    : html`<p class="needs-script" hidden><a href="${href}">Show only this stack<span class="unseen"> ${stack.name}</span></a></p>`
}
</li>
`;
}

function marksOf(stack: DriftStack, report: DriftReport): readonly Html[] {
  const isOfStack = (row: { readonly stack: string }): boolean => row.stack === stack.name;
  const found = report.findings.filter(isOfStack);
  const told = toldOneByOne({ findings: found });
  const counts = [
    ["unmanaged", found.length - told.length],
    ["unchecked", report.unchecked.filter(isOfStack).length],
    ["ignored", report.ignored.filter(({ finding }) => isOfStack(finding)).length],
  ] as const;
  const isInSync = stack.source !== undefined && found.length === 0 && !report.unchecked.some(isOfStack);
  return [
    ...(isInSync ? [html`${marked("in-sync", "in sync")} `] : []),
    ...effectMarks(told),
    ...counts.flatMap(([mark, count]) => (count === 0 ? [] : [html`${marked(mark, `${count} ${mark}`)} `])),
  ];
}

function comparedLine({ source, compared, declared }: DriftStack): Html {
  if (source === undefined) {
    return html`<p>Nothing to compare its ${plural(declared, "resource")} with.</p>`;
  }
  return html`<p>${compared} of ${plural(declared, "resource")} compared with ${SOURCES[source]}</p>
${shareBar({ part: compared, whole: declared })}`;
}

function coverageLines(stack: DriftStack): Html | undefined {
  const share = declaredShare(stack);
  if (share === undefined) return undefined;
  const rows = (stack.coverage ?? []).filter(({ existing }) => existing > 0);
  return html`<p>Of what exists, ${declaredText(share)}</p>
${shareBar(share)}
<details><summary>By kind<span class="unseen"> of resource in ${stack.name}</span></summary>
<table><thead><tr><th scope="col">kind</th><th scope="col">declared</th><th scope="col">exists</th><th scope="col">share</th></tr></thead>
<tbody>
${rows.map(coverageRow)}</tbody></table>
</details>
`;
}

function coverageRow(row: DeclaredShare): Html {
  const share: Share = shareOf(row);
  return html`<tr><th scope="row">${row.noun}</th><td>${share.part}</td><td>${share.whole}</td><td>${shareBar(share)}</td></tr>
`;
}
