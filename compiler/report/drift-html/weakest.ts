import type { DriftReport, DriftRow } from "../drift-report.ts";
import { sinceText } from "../drift-since.ts";
import { toldOneByOne } from "../drift-unmanaged.ts";
import { plural } from "../plural.ts";
import { findingId } from "./findings.ts";
import { type Content, type Html, html, prose } from "./html.ts";

/** Who is woken up reads no more before they scroll. */
const MOST = 5;
const MOST_STACKS = 3;

/** One thing that is weaker in the same way, perhaps in several stacks. */
interface Weakness {
  /** Of the first finding that tells of it. */
  readonly id: string;
  readonly row: DriftRow;
  readonly stacks: readonly string[];
  readonly firstSeen: string;
}

/** What is weaker, where and since when, before anybody scrolls; each leads to its finding. */
export function weakest(report: DriftReport): Html | undefined {
  const all = weaknessesOf(report);
  if (all.length === 0) return undefined;
  const rest = all.length - MOST;
  return html`<ul class="weakest">
${all.slice(0, MOST).map((each) => item(each, report.day))}${
  rest > 0
    ? html`<li><a href="#weaker">… and ${rest} more</a></li>
`
    : undefined
}</ul>
`;
}

function item({ id, row, stacks, firstSeen }: Weakness, day: string): Html {
  const since = sinceText({ firstSeen }, day);
  const where: Content =
    stacks.length > MOST_STACKS
      ? plural(stacks.length, "stack")
      : stacks.map((stack, index) => html`${index === 0 ? "" : ", "}<code>${stack}</code>`);
  return html`<li><a href="#${id}">${row.noun} <b><bdi>${row.name}</bdi></b></a>: ${prose(row.because)} <small>in ${where}${
    since === undefined ? undefined : `, ${since}`
  }</small></li>
`;
}

function weaknessesOf(report: DriftReport): readonly Weakness[] {
  const found = new Map<string, Weakness>();
  const rows = toldOneByOne(report).filter(({ effect }) => effect === "weaker");
  for (const [index, row] of rows.entries()) {
    const key = JSON.stringify([row.noun, row.name, row.because]);
    const before = found.get(key);
    if (before === undefined)
      found.set(key, {
        id: findingId("weaker", index),
        row,
        stacks: [row.stack],
        firstSeen: row.firstSeen,
      });
    else
      found.set(key, {
        ...before,
        stacks: [...new Set([...before.stacks, row.stack])],
        firstSeen: row.firstSeen < before.firstSeen ? row.firstSeen : before.firstSeen,
      });
  }
  return [...found.values()];
}
