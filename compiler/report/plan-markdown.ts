import type { Origin } from "../source/origin.ts";
import { EFFECT_SIGNS, EFFECTS, type Effect } from "./effect.ts";
import { codeSpan, cutText, htmlText, markdownText } from "./markdown-text.ts";
import type {
  ChangedPart,
  PlanReport,
  PlanStack,
  PlanUnchecked,
  PlanWarning,
  PolicyChange,
} from "./plan-report.ts";
import {
  ACTION_SIGNS,
  firstOf,
  isAllUnchanged,
  ownSentences,
  partWords,
  planStackLine,
  planVerdictLine,
  terraformWords,
  toldSentences,
  type ValueWords,
  valueWords,
} from "./plan-words.ts";
import { plural } from "./plural.ts";
import { createBudget } from "./text-budget.ts";

/** How the view is drawn. */
export interface PlanMarkdownOptions {
  /** How a file of the project is called where the comment is read. */
  readonly pathOf: (path: string) => string;
}

/** A comment on GitHub holds 65 535 characters; some are left to whoever puts something round it. */
const MOST_CHARACTERS = 60_000;
/** No text from outside takes more room than this. */
const MOST_OF_A_TEXT = 600;
const MOST_OF_A_VALUE = 120;
const MOST_NAMES = 5;
const MOST_ITEMS = 20;

const SIGNS: Readonly<Record<PlanReport["outcome"], string>> = {
  "no-changes": "✅",
  changes: "📋",
  refused: "❌",
  incomplete: "⚠️",
  "could-not-run": "⚠️",
};

/**
 * A comment on a pull request: the verdict, what each stack comes to, effects counted, what speaks against an apply; then
 * policy by policy what changes, folded away. What does not fit is left out from the end and counted. Nothing in it acts
 * that an author, or somebody in the account, wrote.
 */
export function planMarkdown(report: PlanReport, options: PlanMarkdownOptions): string {
  const budget = createBudget(MOST_CHARACTERS);
  const take = <T>(
    items: readonly T[],
    itemOf: (item: T, options: PlanMarkdownOptions) => string,
    kept?: number,
  ) => {
    const taken = budget.takeWhile(
      items.map((item) => itemOf(item, options)),
      kept,
    );
    return [...taken, ...moreLine(items.length - taken.length)];
  };
  const head = headOf(report);
  budget.take(head);
  const words = terraformWords(report);
  const errors = words.filter(({ severity }) => severity === "error");
  const remarks = words.filter(({ severity }) => severity === "warning");
  const stacks = take(isAllUnchanged(report) ? [] : report.stacks, stackItem);
  const effects = budget.takeWhile(EFFECTS.flatMap((effect) => effectRow(effect, report)));
  const refusals = take(errors, terraformItem);
  const warnings = take(report.warnings, warningItem, keptForChanges(report));
  const unchecked = take(report.unchecked, uncheckedItem);
  const changes = take(worstFirst(report.changes), changeBlock);
  const others = take(remarks, terraformItem);
  return [
    head,
    ...(stacks.length === 0 ? [] : ["\n", ...stacks]),
    ...(effects.length === 0 ? [] : ["\n| effect | changes | of |\n| --- | --- | --- |\n", ...effects]),
    ...section(`${plural(errors.length, "error")} of Terraform`, refusals),
    ...section(plural(report.warnings.length, "warning"), warnings),
    ...changes,
    ...folded(`${report.unchecked.length} unchecked`, unchecked),
    ...folded(`${plural(remarks.length, "warning")} of Terraform`, others),
  ].join("");
}

/** A thousand warnings must not hide what changes. */
function keptForChanges({ changes }: PlanReport): number {
  return changes.length === 0 ? 0 : MOST_CHARACTERS / 2;
}

function headOf(report: PlanReport): string {
  const { failure, outcome } = report;
  const verdict = `**${SIGNS[outcome]} Palisade plan: ${planVerdictLine(report)}**\n`;
  return failure === undefined ? verdict : `${verdict}\n${shown(failure.message)}\n`;
}

function stackItem(stack: PlanStack): string {
  return `- ${code(stack.name)}: ${shown(planStackLine(stack))}\n`;
}

function effectRow(wanted: Effect, { changes }: PlanReport): readonly string[] {
  const found = changes.filter(({ effect }) => effect === wanted);
  if (found.length === 0) return [];
  const names = found.slice(0, MOST_NAMES).map(({ action, noun, name }) => {
    return `${ACTION_SIGNS[action]} ${shown(noun)} ${code(name)}`;
  });
  const more = found.length > MOST_NAMES ? [`${found.length - MOST_NAMES} more`] : [];
  return [`| ${EFFECT_SIGNS[wanted]} ${wanted} | ${found.length} | ${[...names, ...more].join("<br>")} |\n`];
}

function worstFirst(changes: readonly PolicyChange[]): readonly PolicyChange[] {
  return EFFECTS.flatMap((wanted) => changes.filter(({ effect }) => effect === wanted));
}

function warningItem(warning: PlanWarning, options: PlanMarkdownOptions): string {
  const { kind, stack, message, mend, details } = warning;
  const lines = [...bounded(details, shown), `help: ${shown(mend)}`];
  return `- **${kind}** ${code(stack)}${placeOf(warning, options)}: ${shown(message)}\n${subItems(lines)}`;
}

function terraformItem(
  words: ReturnType<typeof terraformWords>[number],
  options: PlanMarkdownOptions,
): string {
  const { summary, detail = "", address, stack } = words;
  const what = address === undefined ? "" : ` ${code(address)}`;
  const lines = detail.trim() === "" ? [] : [shown(detail)];
  return `- ${code(stack)}${what}${placeOf(words, options)}: ${shown(summary)}\n${subItems(lines)}`;
}

function uncheckedItem({ stack, address, reason }: PlanUnchecked): string {
  const what = address === undefined ? "" : ` ${code(address)}`;
  return `- ${code(stack)}${what}: ${shown(reason)}\n`;
}

/** One policy, folded: in the line that stays, HTML is read and no Markdown. */
function changeBlock(change: PolicyChange, options: PlanMarkdownOptions): string {
  const { action, noun, name, effect, because, stacks, addresses, origin } = change;
  const title = htmlText(cutText(`${noun} ${name}`, MOST_OF_A_TEXT));
  const place = origin === undefined ? "" : ` <code>${htmlText(placeText(origin, options))}</code>`;
  const lines = [
    `**${effect}**: ${shown(because)}`,
    ...toldSentences(change).map(shown),
    ...bounded(change.parts, (part) => partItem(part, change, options)),
    `in ${firstOf(stacks, MOST_NAMES).map(code).join(", ")}`,
    ...bounded(addresses, code),
  ];
  return `\n<details><summary>${EFFECT_SIGNS[effect]} ${ACTION_SIGNS[action]} ${title}${place}</summary>\n\n${lines
    .map((line) => `- ${line}\n`)
    .join("")}\n</details>\n`;
}

function partItem(part: ChangedPart, change: PolicyChange, options: PlanMarkdownOptions): string {
  const { effect, because } = part;
  const values = part.values.map((value) => valueWords(part, value, MOST_OF_A_VALUE));
  const isTold = effect === change.effect && because === change.because;
  const told = isTold ? "" : `: **${effect}**: ${shown(because)}`;
  const lines = [
    ...toldSentences(ownSentences(part, change)).map(shown),
    ...bounded(
      values.filter(({ isWhole }) => !isWhole),
      valueCode,
    ),
  ];
  return `${valueCode(partWords(part, values))}${placeOf(part, options)}${told}\n${subItems(lines)}`.trimEnd();
}

function valueCode({ sign, text }: Omit<ValueWords, "isWhole">): string {
  return code(`${sign} ${text}`);
}

/** So many of them that one policy cannot take the room of all. */
function bounded<T>(items: readonly T[], textOf: (item: T) => string): readonly string[] {
  const more = items.length - MOST_ITEMS;
  return [...items.slice(0, MOST_ITEMS).map(textOf), ...(more > 0 ? [`… and ${more} more`] : [])];
}

/** An empty item would make a heading of what stands above it. */
function subItems(lines: readonly string[]): string {
  return lines
    .filter((line) => line.trim() !== "")
    .map((line) => `  - ${line}\n`)
    .join("");
}

function section(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`\n**${title}**\n\n`, ...items];
}

function folded(title: string, items: readonly string[]): readonly string[] {
  if (items.length === 0) return [];
  return [`\n<details><summary>${title}</summary>\n\n`, ...items, "\n</details>\n"];
}

function moreLine(left: number): readonly string[] {
  return left > 0 ? [`\n… and ${left} more, which the log of the job has\n`] : [];
}

function placeOf({ origin }: { readonly origin?: Origin }, options: PlanMarkdownOptions): string {
  return origin === undefined ? "" : ` ${code(placeText(origin, options))}`;
}

function placeText({ file, line }: Origin, { pathOf }: PlanMarkdownOptions): string {
  return `${cutText(pathOf(file), MOST_OF_A_TEXT)}:${line}`;
}

/** Blanks alone make no code, and what follows them could become a block of it. */
function code(text: string): string {
  return codeSpan(cutText(text.trim() === "" ? `"${text}"` : text, MOST_OF_A_TEXT));
}

function shown(text: string): string {
  return markdownText(cutText(text.trim().replaceAll("\n", " "), MOST_OF_A_TEXT));
}
