import { remarkText } from "./drift-remark.ts";
import type { DriftReport, DriftRow, IgnoredDrift, Reconciliation, UncheckedRow } from "./drift-report.ts";
import { lastModifiedText, sinceText } from "./drift-since.ts";
import { namesOf, toldOneByOne, type UnmanagedGroup, unmanagedGroups } from "./drift-unmanaged.ts";
import { driftChange, driftStackLine, driftVerdict, policyEdits, waysBack } from "./drift-words.ts";
import { EFFECT_SIGNS, EFFECTS } from "./effect.ts";
import { codeSpan, cutText, markdownText } from "./markdown-text.ts";
import { createBudget, type TextBudget } from "./text-budget.ts";

/** How the view is drawn. */
export interface DriftMarkdownOptions {
  /** How a file of the project is called where the comment is read. */
  readonly pathOf: (path: string) => string;
}

/** A comment on GitHub holds 65 535 characters; some are left to whoever puts something round it. */
const MOST_CHARACTERS = 60_000;
/** Stacks, or errors in policies. */
const MOST_IN_HEAD = 50;
/** No text from outside takes more room than this. */
const MOST_OF_A_TEXT = 600;
const MOST_OF_A_VALUE = 120;

const SIGNS: Readonly<Record<DriftReport["outcome"], string>> = {
  "in-sync": "✅",
  drift: "❌",
  incomplete: "⚠️",
  "could-not-run": "⚠️",
};

/**
 * A comment on a pull request, or an issue: the verdict, what drifted in a table, the rest folded away. Nothing in it acts
 * that an author, or somebody in the account, wrote.
 */
export function driftMarkdown(report: DriftReport, options: DriftMarkdownOptions): string {
  const budget = createBudget(MOST_CHARACTERS);
  const head = headOf(report, options);
  budget.take(head);
  const told = toldOneByOne(report);
  // Not all may fit, and what is weaker in the last stack must not be cut off behind what is neutral in the first.
  const found = EFFECTS.flatMap((effect) => told.filter((row) => row.effect === effect));
  const groups = unmanagedGroups(report.findings);
  const rows = budget.takeWhile(found.map((row) => tableRow(row, report.day, options)));
  const { gone = [], remembered = [], day = "" } = report.previous ?? {};
  const folds = [
    fold(`${report.unchecked.length} unchecked`, report.unchecked.map(uncheckedItem)),
    fold(
      `${remembered.length} remembered of ${day}: could not be looked at this time`,
      remembered.map(earlierItem),
    ),
    fold(`${report.findings.length - found.length} unmanaged`, groups.map(unmanagedItem)),
    fold(`${gone.length} gone since ${day}`, gone.map(earlierItem)),
    fold(
      "What the policies say, and what is there",
      found.slice(0, rows.length).map((row) => detailsItem(row, options)),
    ),
    fold("What would bring it back", waysBack(report.findings).map(wayItem)),
    fold(
      "What would make the policies say what is there",
      policyEdits(report.findings, options.pathOf).map((edit) => `- ${shown(edit)}\n`),
    ),
    fold(`${report.ignored.length} ignored`, report.ignored.map(ignoredItem)),
    fold(
      "Settings that leave nothing out",
      report.remarks.map((remark) => `- ${shown(remarkText(remark))}\n`),
    ),
  ];
  return [
    head,
    ...table(["effect", "stack", "what", "where"], rows),
    ...moreLine(found.length - rows.length),
    ...folds.flatMap((each) => folded(each, budget)),
  ].join("");
}

function headOf(report: DriftReport, { pathOf }: DriftMarkdownOptions): string {
  const { failure, stacks } = report;
  const lines = failure === undefined ? [] : [`\n${shown(failure.message)}\n`];
  const problems = (failure?.problems ?? [])
    .slice(0, MOST_IN_HEAD)
    .map(
      ({ message, origin }) => `- ${codeSpan(`${pathOf(origin.file)}:${origin.line}`)} ${shown(message)}\n`,
    );
  const compared = stacks.slice(0, MOST_IN_HEAD).map((stack) => {
    return `- ${codeSpan(stack.name)}: ${driftStackLine(stack)}\n`;
  });
  const rest = stacks.length - compared.length;
  const more = rest > 0 ? [`- … and ${rest} more\n`] : [];
  return [
    `**${SIGNS[report.outcome]} Palisade drift: ${driftVerdict(report)}**\n`,
    ...lines,
    ...(problems.length === 0 ? [] : ["\n", ...problems]),
    ...(compared.length === 0 ? [] : ["\n", ...compared, ...more]),
  ].join("");
}

function tableRow(row: DriftRow, day: string, { pathOf }: DriftMarkdownOptions): string {
  const { effect, stack, noun, name, kind, because, origin } = row;
  const change = codeSpan(cutText(driftChange(row, MOST_OF_A_VALUE), MOST_OF_A_TEXT));
  const where = origin === undefined ? "" : codeSpan(`${pathOf(origin.file)}:${origin.line}`);
  const remark = [because, sinceText(row, day)].filter((each) => each !== undefined).join("; ");
  const what = `${shown(noun)} ${codeSpan(name)} (${kind}): ${change}<br><em>${shown(remark)}</em>`;
  return `| ${EFFECT_SIGNS[effect]} ${effect} | ${codeSpan(stack)} | ${what} | ${where} |\n`;
}

function detailsItem(row: DriftRow, options: DriftMarkdownOptions): string {
  const { stack, address, before, after, seenByTerraform } = row;
  const lastModified = lastModifiedText(row);
  const lines = [
    ...(before === undefined ? [] : [`policy: ${shown(before)}`]),
    ...(after === undefined ? [] : [`there: ${shown(after)}`]),
    ...(lastModified === undefined ? [] : [shown(lastModified)]),
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
  return `- ${subjectItem(finding)}: ${shown(because)}${until === undefined ? "" : ` (until ${until})`}\n`;
}

function earlierItem(row: DriftRow): string {
  return `- ${subjectItem(row)}\n`;
}

function subjectItem({ stack, noun, name, property }: DriftRow): string {
  const where = property === undefined ? "" : ` ${codeSpan(cutText(property, MOST_OF_A_TEXT))}`;
  return `${codeSpan(stack)} ${shown(noun)} ${codeSpan(cutText(name, MOST_OF_A_TEXT))}${where}`;
}

/** A comment is no inventory: all names are in the other formats. */
const MOST_NAMES = 20;

function unmanagedItem(group: UnmanagedGroup): string {
  const { stack, noun, effect, because, rows } = group;
  const { names, rest } = namesOf(group, MOST_NAMES);
  const shownNames = names.map((name) => codeSpan(cutText(name, MOST_OF_A_TEXT))).join(", ");
  const what = `${EFFECT_SIGNS[effect]} ${effect}, ${shown(because)}`;
  return `- ${codeSpan(stack)} ${shown(noun)} (${rows.length}): ${shownNames}${rest}<br><em>${what}</em>\n`;
}

function table(head: readonly string[], rows: readonly string[]): readonly string[] {
  if (rows.length === 0) return [];
  return [`\n| ${head.join(" | ")} |\n| ${head.map(() => "---").join(" | ")} |\n`, ...rows];
}

function moreLine(left: number): readonly string[] {
  return left > 0 ? [`\n… and ${left} more: palisade drift --format json\n`] : [];
}

interface Fold {
  readonly title: string;
  readonly items: readonly string[];
}

function fold(title: string, items: readonly string[]): Fold {
  return { title, items };
}

/** A list that is folded away, as far as there is room for it. */
function folded({ title, items }: Fold, budget: TextBudget): readonly string[] {
  const taken = budget.takeWhile(items);
  if (items.length === 0) return [];
  const more = moreLine(items.length - taken.length);
  return [`\n<details><summary>${shown(title)}</summary>\n\n`, ...taken, ...more, "\n</details>\n"];
}

function shown(text: string): string {
  return markdownText(cutText(text.trim().replaceAll("\n", " "), MOST_OF_A_TEXT));
}
