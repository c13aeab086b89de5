import { type Json, stableJson } from "../../util/stable-json.ts";
import { cutPair } from "../cut-pair.ts";
import type { DriftRow } from "../drift-report.ts";
import { lastModifiedText, sinceText } from "../drift-since.ts";
import { driftWhole, editText, isMemberOfSet } from "../drift-words.ts";
import { excerptOf } from "./excerpt.ts";
import { type Content, type Html, html, prose } from "./html.ts";
import { marked } from "./signs.ts";

/** What a finding needs to know of the page. */
export interface PageOptions {
  /** How a file of the project is called where the page is read. */
  readonly pathOf: (path: string) => string;
  /** The day of the report. */
  readonly day: string;
  /** The text of a file of the project, where it is known. */
  readonly textOf: (path: string) => string | undefined;
}

/** A dashboard has thousands of characters; more than this nobody compares by looking. */
const MOST_OF_A_VALUE = 2_000;

const MOST_ON_A_LINE = 48;

/** What the filters of the page go by; what is no finding of this report is filtered like one, and not counted. */
export function filterData(
  { effect, kind, stack, noun }: DriftRow,
  what: "finding" | "aside" = "finding",
): Html {
  return html` data-row="${what}" data-effect="${effect}" data-kind="${kind}" data-stack="${stack}" data-noun="${noun}"`;
}

/**
 * A finding: what it is and what it does, then the policy and what is there side by side.
 * @param id by which a link leads to it
 */
export function finding(row: DriftRow, id: string, options: PageOptions): Html {
  const { effect, noun, name, because, declared, actual } = row;
  const [said, there] = cutPair(valueText(declared), valueText(actual), MOST_OF_A_VALUE);
  return html`<article id="${id}" tabindex="-1" class="finding ${effect}"${filterData(row)}>
<h3>${marked(effect)} <span class="noun">${noun}</span> <bdi>${name}</bdi></h3>
<p class="because">${prose(because)}</p>
<p class="facts">${facts(row, options.day)}</p>
${change(row)}
<dl class="sides">
${side("declared", { value: said, sentence: row.before, where: place(row, options), policy: policyOf(row, options) }, row)}
${side("actual", { value: there, sentence: row.after }, row)}
</dl>
${wayBack(row, options)}</article>
`;
}

/** Since when, where, and who knows of it. */
function facts(row: DriftRow, day: string): readonly Content[] {
  const { stack, kind, seenByTerraform } = row;
  const all: readonly (Content | undefined)[] = [
    html`<b>${sinceText(row, day) ?? `first seen ${row.firstSeen}`}</b>`,
    html`<code>${stack}</code>`,
    kind,
    lastModifiedText(row),
    seenByTerraform ? undefined : html`<em>Terraform plans no change for this</em>`,
  ];
  return all.flatMap((each) => (each === undefined ? [] : [html`<span>${each}</span> `]));
}

function change(row: DriftRow): Html {
  const { property, declared, actual } = row;
  if (property === undefined) return html`<p class="what">It ${driftWhole(row)}.</p>`;
  const isGone = actual === undefined && isMemberOfSet(property, declared);
  const isNew = declared === undefined && isMemberOfSet(property, actual);
  const end = isGone ? " is gone" : isNew ? " was added" : "";
  return html`<p class="what"><code>${property}</code>${end}</p>`;
}

function place({ origin }: DriftRow, { pathOf }: PageOptions): Html | undefined {
  return origin === undefined
    ? undefined
    : html` <code class="place">${pathOf(origin.file)}:${origin.line}</code>`;
}

/** What the policy file says there. */
function policyOf({ origin }: DriftRow, { textOf }: PageOptions): Html | undefined {
  const text = origin && textOf(origin.file);
  if (origin === undefined || text === undefined) return undefined;
  const lines = excerptOf(text, origin.line);
  return lines.length === 0 ? undefined : html`<code class="policy">${linesOf(lines)}</code>`;
}

interface Side {
  /** Empty where there is none. */
  readonly value: string;
  readonly sentence: string | undefined;
  readonly where?: Html | undefined;
  readonly policy?: Html | undefined;
}

/** One side: its value where a property is concerned, its sentence where there is one, and what stands in the file. */
function side(
  which: "declared" | "actual",
  { value, sentence, where, policy }: Side,
  { property, kind }: DriftRow,
): Html {
  const title = which === "declared" ? "The policy says" : "What is there";
  const shown =
    property === undefined
      ? undefined
      : value === ""
        ? html`<span class="nothing">nothing</span>`
        : html`<code class="value">${linesOf(value.split("\n"))}</code>`;
  const isEmpty = shown === undefined && sentence === undefined;
  return html`<div class="${which}"><dt>${title}${where}</dt><dd>${shown}${
    sentence === undefined ? undefined : html`<p>${prose(sentence)}</p>`
  }${isEmpty ? html`<span class="nothing">${emptySide(which, kind)}</span>` : undefined}${policy}</dd></div>`;
}

/**
 * More than fits on a line stands on several, so that two sides can be compared line by line; a text that has several lines
 * itself, such as the document of a job, stands as it is. Empty where there is no value.
 */
function valueText(value: Json | undefined): string {
  if (value === undefined) return "";
  if (typeof value === "string" && value.trim().includes("\n")) return value;
  const line = stableJson(value);
  return line.length > MOST_ON_A_LINE && typeof value === "object" ? stableJson(value, 2) : line;
}

function linesOf(lines: readonly string[]): readonly Html[] {
  return lines.map((each, index) => (index === 0 ? html`${each}` : html`\n${each}`));
}

/** Where all of a resource is concerned and there is no sentence for it. */
function emptySide(which: "declared" | "actual", kind: DriftRow["kind"]): string {
  if (which === "declared")
    return kind === "undeclared" || kind === "unmanaged" ? "nothing" : "that it exists";
  return kind === "missing" || kind === "unattached" ? "nothing" : "it exists";
}

function wayBack({ address, reconcile }: DriftRow, { pathOf }: PageOptions): Html | undefined {
  if (address === undefined && reconcile === undefined) return undefined;
  const title = reconcile === undefined ? "In Terraform" : "What would bring it back";
  return html`<details><summary>${title}</summary>${
    reconcile?.command === undefined
      ? undefined
      : html`<p><code class="value">${reconcile.command}</code></p>`
  }${reconcile === undefined ? undefined : html`<p>${prose(reconcile.note)}</p>`}${
    reconcile?.edit === undefined
      ? undefined
      : html`<p>To keep what is there: ${prose(editText(reconcile.edit, pathOf))}</p>`
  }${address === undefined ? undefined : html`<p>address <code>${address}</code></p>`}</details>
`;
}
