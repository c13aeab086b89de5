import { VERSION } from "../../util/version.ts";
import { countEffect, type DriftReport } from "../drift-report.ts";
import { sinceText } from "../drift-since.ts";
import { failureText } from "../drift-tell.ts";
import { toldOneByOne } from "../drift-unmanaged.ts";
import { EFFECTS } from "../effect.ts";
import { plural } from "../plural.ts";
import { type Html, html, prose } from "./html.ts";
import { type Mark, marked } from "./signs.ts";
import { weakest } from "./weakest.ts";

/** What it comes to, in a sentence that can be read from afar; then how much of each there is. */
export function header(report: DriftReport): Html {
  const { day, previous, outcome } = report;
  const earlier = previous === undefined ? "" : `; earlier report of ${previous.day}`;
  return html`<header class="verdict ${outcome}${countEffect(report, "weaker") > 0 ? " weakened" : ""}">
<p class="brand">Palisade drift</p>
<h1>${headline(report)}</h1>
${sentences(report).map(
  (sentence) => html`<p class="lede">${prose(sentence)}</p>
`,
)}${weakest(report)}<p class="when">Report of <time datetime="${day}">${day}</time> (UTC)${earlier}; palisade ${VERSION}</p>
</header>
${tiles(report)}`;
}

function headline(report: DriftReport): string {
  switch (report.outcome) {
    case "could-not-run":
      return report.failure === undefined ? "Nothing could be compared" : "The comparison could not run";
    case "in-sync":
      return "In sync with the policies";
    case "incomplete":
      return "No drift found, but not all could be compared";
    case "drift":
      return countEffect(report, "weaker") > 0
        ? "The fleet is protected less than the policies say"
        : "Not all is as the policies say";
  }
}

function sentences(report: DriftReport): readonly string[] {
  const { outcome, stacks, unchecked } = report;
  const failure = report.failure === undefined ? undefined : failureText(report);
  const compared = stacks.reduce((sum, stack) => sum + stack.compared, 0);
  const resources = `${plural(compared, "resource")} in ${plural(stacks.length, "stack")}`;
  if (outcome === "could-not-run") {
    return [
      ...(failure === undefined ? [] : [failure]),
      "Nothing is known of what is there: this page says neither that all is well nor that it is not.",
      ...rememberedSentence(report),
    ];
  }
  return [
    ...weakened(report),
    `${resources} ${compared === 1 ? "was" : "were"} compared.`,
    ...(unchecked.length === 0
      ? []
      : [`${plural(unchecked.length, "part")} could not be compared; nothing is known of what is there.`]),
    ...rememberedSentence(report),
  ];
}

/** What was bad and is unknown must not be behind a headline that nothing was found. */
function rememberedSentence({ previous }: DriftReport): readonly string[] {
  const rows = previous?.remembered ?? [];
  if (rows.length === 0) return [];
  const weaker = countEffect({ findings: rows }, "weaker");
  const count = `${plural(rows.length, "finding")} of an earlier report`;
  return [`${count}${weaker === 0 ? "" : `, ${weaker} of them weaker,`} could not be looked at again.`];
}

function weakened(report: DriftReport): readonly string[] {
  const rows = report.findings.filter(({ effect }) => effect === "weaker");
  if (rows.length === 0) return [];
  const where = new Set(rows.map(({ stack }) => stack)).size;
  const firstSeen = rows.reduce((first, row) => (row.firstSeen < first ? row.firstSeen : first), report.day);
  const since = sinceText({ firstSeen }, report.day);
  const things = rows.length === 1 ? "One thing makes" : `${rows.length} things make`;
  return [
    `${things} it weaker, in ${where} of ${plural(report.stacks.length, "stack")}${since === undefined ? "" : `, the oldest ${since}`}.`,
  ];
}

function tiles(report: DriftReport): Html | undefined {
  const told = toldOneByOne(report);
  const { previous } = report;
  const counts: readonly (readonly [mark: Mark, count: number])[] = [
    ...EFFECTS.map((effect) => [effect, countEffect({ findings: told }, effect)] as const),
    ["unmanaged", report.findings.length - told.length],
    ["unchecked", report.unchecked.length],
    ...(previous === undefined
      ? []
      : ([
          ["remembered", previous.remembered.length],
          ["gone", previous.gone.length],
        ] as const)),
    ["ignored", report.ignored.length],
  ];
  // Where nothing was compared, a nought would say what nobody knows.
  const shown = report.outcome === "could-not-run" ? counts.filter(([, count]) => count > 0) : counts;
  if (shown.length === 0) return undefined;
  return html`<nav aria-label="What was found">
<ul class="tiles">
${shown.map(([mark, count]) => {
  const inside = html`<b class="count">${count}</b> ${marked(mark)}`;
  return count === 0
    ? html`<li class="tile none">${inside}</li>
`
    : html`<li class="tile"><a href="#${mark}">${inside}</a></li>
`;
})}</ul>
</nav>
`;
}
