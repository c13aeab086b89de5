import { remarkText } from "./drift-remark.ts";
import type {
  DriftEffect,
  DriftReport,
  DriftRow,
  IgnoredDrift,
  Reconciliation,
  UncheckedRow,
} from "./drift-report.ts";
import { driftChange, driftStackLine, driftVerdict, waysBack } from "./drift-words.ts";
import { codeSpan, cutText, markdownText } from "./markdown-text.ts";
import { createBudget } from "./text-budget.ts";

/** How the view is drawn. */
export interface DriftMarkdownOptions {
  /** How a file of the project is called where the comment is read. */
  readonly pathOf: (path: string) => string;
}

/** A comment on GitHub holds 65 535 characters; some are left to whoever puts something round it. */
const MOST_CHARACTERS = 60_000;
/** No text from outside takes more room than this. */
const MOST_OF_A_TEXT = 600;
const MOST_OF_A_VALUE = 120;

const SIGNS: Readonly<Record<DriftReport["outcome"], string>> = {
  "in-sync": "✅",
  drift: "❌",
  incomplete: "⚠️",
  "could-not-run": "⚠️",
};

const EFFECT_SIGNS: Readonly<Record<DriftEffect, string>> = {
  weaker: "🔻",
  undecidable: "❔",
  stronger: "🔺",
  neutral: "➖",
};

/**
 * A comment on a pull request, or an issue: the verdict, what drifted in a table, the rest folded away. Nothing in it acts
 * that an author, or somebody in the account, wrote.
 */
export function driftMarkdown(report: DriftReport, options: DriftMarkdownOptions): string {
  const budget = createBudget(MOST_CHARACTERS);
  const head = headOf(report);
  budget.take(head);
  const found = report.findings;
  const rows = budget.takeWhile(found.map((row) => tableRow(row, options)));
  const unchecked = budget.takeWhile(report.unchecked.map(uncheckedItem));
  const details = budget.takeWhile(found.slice(0, rows.length).map((row) => detailsItem(row, options)));
  const ways = budget.takeWhile(waysBack(found).map(wayItem));
  const ignored = budget.takeWhile(report.ignored.map(ignoredItem));
  const remarks = budget.takeWhile(report.remarks.map((remark) => `- ${shown(remarkText(remark))}\n`));
  return [
    head,
    ...table(["effect", "stack", "what", "where"], rows),
    ...moreLine(found.length - rows.length),
    ...folded("What the policies say, and what is there", details),
    ...folded("What would bring it back", ways),
    ...folded(`${report.unchecked.length} unchecked`, [
      ...unchecked,
      ...moreLine(report.unchecked.length - unchecked.length),
    ]),
    ...folded(`${report.ignored.length} ignored`, ignored),
    ...folded("Settings that leave nothing out", remarks),
  ].join("");
}

function headOf(report: DriftReport): string {
  const { failure, stacks } = report;
  const lines = failure === undefined ? [] : [`\n${shown(failure.message)}\n`];
  const compared = stacks.slice(0, MOST_STACKS).map((stack) => {
    return `- ${codeSpan(stack.name)}: ${driftStackLine(stack)}\n`;
  });
  const rest = stacks.length - compared.length;
  const more = rest > 0 ? [`- … and ${rest} more\n`] : [];
  return [
    `**${SIGNS[report.outcome]} Palisade drift: ${driftVerdict(report)}**\n`,
    ...lines,
    ...(compared.length === 0 ? [] : ["\n", ...compared, ...more]),
  ].join("");
}

const MOST_STACKS = 50;

function tableRow(row: DriftRow, { pathOf }: DriftMarkdownOptions): string {
  const { effect, stack, noun, name, kind, because, origin } = row;
  const change = codeSpan(cutText(driftChange(row, MOST_OF_A_VALUE), MOST_OF_A_TEXT));
  const where = origin === undefined ? "" : codeSpan(`${pathOf(origin.file)}:${origin.line}`);
  const what = `${shown(noun)} ${codeSpan(name)} (${kind}): ${change}<br><em>${shown(because)}</em>`;
  return `| ${EFFECT_SIGNS[effect]} ${effect} | ${codeSpan(stack)} | ${what} | ${where} |\n`;
}

function detailsItem(row: DriftRow, options: DriftMarkdownOptions): string {
  const { stack, address, before, after, seenByTerraform } = row;
  const lines = [
    ...(before === undefined ? [] : [`policy: ${shown(before)}`]),
    ...(after === undefined ? [] : [`there: ${shown(after)}`]),
    ...(seenByTerraform ? [] : ["Terraform plans no change for this"]),
  ];
  const where =
    row.origin === undefined ? "" : ` ${codeSpan(`${options.pathOf(row.origin.file)}:${row.origin.line}`)}`;
  const property = row.property === undefined ? "" : ` ${codeSpan(cutText(row.property, MOST_OF_A_TEXT))}`;
  return `- ${codeSpan(stack)} ${codeSpan(address ?? row.name)}${property}${where}\n${lines.map((line) => `  - ${line}\n`).join("")}`;
}

function wayItem({ command, note }: Reconciliation): string {
  return `- ${command === undefined ? "" : `${codeSpan(command)} `}${shown(note)}\n`;
}

function uncheckedItem({ stack, address, reason }: UncheckedRow): string {
  const what = address === undefined ? "" : ` ${codeSpan(address)}`;
  return `- ${codeSpan(stack)}${what}: ${shown(reason)}\n`;
}

function ignoredItem({ finding, because, until }: IgnoredDrift): string {
  const { stack, noun, name, property } = finding;
  const what = `${shown(noun)} ${codeSpan(name)}${property === undefined ? "" : ` ${codeSpan(property)}`}`;
  return `- ${codeSpan(stack)} ${what}: ${shown(because)}${until === undefined ? "" : ` (until ${until})`}\n`;
}

function table(head: readonly string[], rows: readonly string[]): readonly string[] {
  if (rows.length === 0) return [];
  return [`\n| ${head.join(" | ")} |\n| ${head.map(() => "---").join(" | ")} |\n`, ...rows];
}

function moreLine(left: number): readonly string[] {
  return left > 0 ? [`\n… and ${left} more: palisade drift --format json\n`] : [];
}

function folded(title: string, content: readonly string[]): readonly string[] {
  if (content.length === 0) return [];
  return [`\n<details><summary>${shown(title)}</summary>\n\n`, ...content, "\n</details>\n"];
}

function shown(text: string): string {
  return markdownText(cutText(text.trim().replaceAll("\n", " "), MOST_OF_A_TEXT));
}
