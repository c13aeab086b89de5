import { remarkText } from "../drift-remark.ts";
import type { DriftReport, DriftRow, IgnoreRemark, UncheckedRow } from "../drift-report.ts";
import { driftSubject } from "../drift-words.ts";
import { filterData, type PageOptions } from "./finding.ts";
import { type Content, type Html, html, prose } from "./html.ts";
import { type Mark, marked } from "./signs.ts";

/** What is wrong with the policies, where that is why nothing was compared. */
export function problemSection({ failure }: DriftReport, { pathOf }: PageOptions): Html | undefined {
  const problems = failure?.problems ?? [];
  if (problems.length === 0) return undefined;
  return html`<section id="problems" tabindex="-1" aria-labelledby="h-problems">
<h2 id="h-problems">Errors in the policies <span class="total">${problems.length}</span></h2>
<ul class="rows">
${problems.map(
  ({ message, origin }) =>
    html`<li><code class="place">${pathOf(origin.file)}:${origin.line}</code> ${prose(message)}</li>
`,
)}</ul>
</section>
`;
}

/** What could not be looked at. It stands in front of what is in order, because nothing is known of it. */
export function uncheckedSection({ unchecked }: DriftReport): Html | undefined {
  return section("unchecked", "Unchecked", unchecked.length, {
    lead: "What could not be compared. Nothing is known of it: neither that it is in sync nor that it is not.",
    items: unchecked.map(uncheckedItem),
  });
}

/** What an earlier report told of: what could not be looked at again, and what is gone. */
export function earlierSections({ previous }: DriftReport): readonly (Html | undefined)[] {
  if (previous === undefined) return [];
  const { day, remembered, gone } = previous;
  return [
    section("remembered", "Remembered", remembered.length, {
      lead: `What the report of ${day} told of, and could not be looked at this time.`,
      items: remembered.map((row) => earlierItem(row)),
    }),
    section("gone", "Gone", gone.length, {
      lead: `What the report of ${day} told of, and is not otherwise any more.`,
      items: gone.map((row) => earlierItem(row)),
    }),
  ];
}

/** What the project file leaves out, and its entries that leave nothing out. */
export function ignoredSections(
  { ignored, remarks }: DriftReport,
  options: PageOptions,
): readonly (Html | undefined)[] {
  return [
    section("ignored", "Ignored", ignored.length, {
      lead: "Drift that the project file leaves out, for a reason. It is there all the same.",
      items: ignored.map(
        ({ finding, because, until }) =>
          html`<li${filterData(finding, "aside")}>${subject(finding)}<br>${prose(because)}${until === undefined ? undefined : ` (until ${until})`}</li>
`,
      ),
    }),
    remarks.length === 0
      ? undefined
      : html`<section id="settings" tabindex="-1" data-group aria-labelledby="h-settings">
<h2 id="h-settings">Settings that leave nothing out <span class="total">${remarks.length}</span></h2>
<ul class="rows">
${remarks.map((remark) => remarkItem(remark, options))}</ul>
</section>
`,
  ];
}

function section(
  mark: Mark,
  title: string,
  count: number,
  { lead, items }: { readonly lead: string; readonly items: readonly Html[] },
): Html | undefined {
  if (count === 0) return undefined;
  return html`<section id="${mark}" tabindex="-1" data-group aria-labelledby="h-${mark}">
<h2 id="h-${mark}">${marked(mark, title)} <span class="total">${count}</span></h2>
<p class="lead">${lead}</p>
<ul class="rows">
${items}</ul>
</section>
`;
}

function uncheckedItem({ stack, address, reason }: UncheckedRow): Html {
  const what: Content = address === undefined ? html`<b>all of it</b>` : html`<code>${address}</code>`;
  return html`<li data-row="aside" data-stack="${stack}"><code>${stack}</code> ${what}<br>${prose(reason)}</li>
`;
}

function earlierItem(row: DriftRow): Html {
  return html`<li${filterData(row, "aside")}>${subject(row)}<br>${prose(row.because)} <small>since ${row.firstSeen}</small></li>
`;
}

function subject(row: DriftRow): Html {
  return html`${marked(row.effect)} <code>${row.stack}</code> <bdi>${driftSubject(row)}</bdi>`;
}

function remarkItem(remark: IgnoreRemark, { pathOf }: PageOptions): Html {
  const { file, line } = remark.origin;
  return html`<li data-row="aside"><code class="place">${pathOf(file)}:${line}</code> ${prose(remarkText(remark))}</li>
`;
}
