import type { Origin } from "../source/origin.ts";
import { paintEffect } from "./effect.ts";
import type { Palette } from "./palette.ts";
import type { ChangedPart, PlanReport, PlanUnchecked, PlanWarning, PolicyChange } from "./plan-report.ts";
import {
  ACTION_SIGNS,
  firstOf,
  isAllUnchanged,
  ownSentences,
  partWords,
  planStackLine,
  planVerdict,
  terraformWords,
  type ValueWords,
  type VerdictPart,
  valueWords,
} from "./plan-words.ts";
import { visibleText } from "./visible-text.ts";

/** How the view for people is drawn. */
export interface PlanOptions {
  readonly palette: Palette;
  /** How a file of the project is called where the reader stands. */
  readonly pathOf: (path: string) => string;
  /** Whether nothing but what speaks against an apply, and the counts, is of interest. */
  readonly quiet: boolean;
}

/** A dashboard has thousands of characters. */
const MOST_OF_A_VALUE = 160;
const MOST_STACKS = 5;
const MOST_ADDRESSES = 10;
const MOST_UNCHECKED = 20;

/**
 * The view for people at a terminal: what changes, policy by policy, what speaks against an apply, and last, where the
 * eye is, what it comes to. No line begins with what somebody else wrote: in a log of GitHub it might be a command.
 */
export function planPretty(report: PlanReport, options: PlanOptions): string {
  const { quiet } = options;
  if (quiet && isNothingToSay(report)) return "";
  const blocks = [
    ...(quiet ? [] : report.changes.map((change) => changeLines(change, options))),
    ...report.warnings.map((warning) => warningLines(warning, options)),
    ...terraformWords(report).map((words) => terraformLines(words, options)),
    ...(report.unchecked.length === 0 ? [] : [uncheckedLines(report, options)]),
    summaryLines(report, options),
  ];
  return blocks.map((lines) => `${lines.join("\n")}\n`).join("\n");
}

function isNothingToSay(report: PlanReport): boolean {
  const { outcome, warnings, unchecked } = report;
  const said = warnings.length + unchecked.length + terraformWords(report).length;
  return outcome === "no-changes" && said === 0;
}

function changeLines(change: PolicyChange, options: PlanOptions): readonly string[] {
  const { palette } = options;
  const { action, noun, name, stacks, effect, because, addresses } = change;
  const where = palette.faint(`(${firstOf(stacks, MOST_STACKS).map(visibleText).join(", ")})`);
  const sign = paintSign(ACTION_SIGNS[action], palette);
  return [
    `${sign} ${visibleText(noun)} ${palette.strong(visibleText(name))} ${where}${placeOf(change, options)}`,
    `  ${paintEffect(effect, effect, palette)}: ${visibleText(because)}`,
    ...sentenceLines(change, "  ", palette),
    ...change.parts.flatMap((part) => partLines(part, change, options)),
    ...firstOf(addresses, MOST_ADDRESSES).map((address) => palette.faint(`  # ${visibleText(address)}`)),
  ];
}

function partLines(part: ChangedPart, change: PolicyChange, options: PlanOptions): readonly string[] {
  const { palette } = options;
  const values = part.values.map((value) => valueWords(part, value, MOST_OF_A_VALUE));
  const isTold = part.effect === change.effect && part.because === change.because;
  return [
    `  ${valueLine(partWords(part, values), palette)}${placeOf(part, options)}`,
    ...(isTold
      ? []
      : [`    ${paintEffect(part.effect, part.effect, palette)}: ${visibleText(part.because)}`]),
    ...sentenceLines(ownSentences(part, change), "    ", palette),
    ...values.filter(({ isWhole }) => !isWhole).map((value) => `    ${valueLine(value, palette)}`),
  ];
}

function valueLine({ sign, text }: Omit<ValueWords, "isWhole">, palette: Palette): string {
  return `${paintSign(sign, palette)} ${visibleText(text)}`;
}

function sentenceLines(
  { before, after }: { readonly before?: string; readonly after?: string },
  margin: string,
  palette: Palette,
): readonly string[] {
  return [
    ...(before === undefined ? [] : [`${margin}${palette.faint("before:")} ${visibleText(before)}`]),
    ...(after === undefined ? [] : [`${margin}${palette.faint("after: ")} ${visibleText(after)}`]),
  ];
}

function warningLines(warning: PlanWarning, options: PlanOptions): readonly string[] {
  const { palette } = options;
  const { kind, stack, address, message, mend, details } = warning;
  return [
    `${palette.warning("warning:")} ${visibleText(message)}`,
    `  in ${visibleText(stack)}${placeOf(warning, options)} ${palette.faint(kind)}`,
    ...(address === undefined ? [] : [palette.faint(`  # ${visibleText(address)}`)]),
    ...details.map((detail) => `  - ${visibleText(detail)}`),
    `  ${palette.success("help:")} ${visibleText(mend)}`,
  ];
}

function terraformLines(
  words: ReturnType<typeof terraformWords>[number],
  options: PlanOptions,
): readonly string[] {
  const { palette } = options;
  const { severity, summary, detail = "", address, stack } = words;
  const lines = detail.trim() === "" ? [] : detail.trim().split("\n");
  return [
    `${palette[severity](`${severity}:`)} ${visibleText(summary)}`,
    `  from Terraform in ${visibleText(stack)}${placeOf(words, options)}`,
    ...(address === undefined ? [] : [palette.faint(`  # ${visibleText(address)}`)]),
    ...lines.map((line) => `  │ ${visibleText(line)}`),
  ];
}

/** A plan with -target looks at nothing else: of a hundred times the same, the first are enough. */
function uncheckedLines({ unchecked }: PlanReport, options: PlanOptions): readonly string[] {
  const more = unchecked.length - MOST_UNCHECKED;
  return [
    ...unchecked.slice(0, MOST_UNCHECKED).map((row) => uncheckedLine(row, options)),
    ...(more > 0 ? [`… and ${more} more, which -f json tells`] : []),
  ];
}

function uncheckedLine({ stack, address, reason }: PlanUnchecked, { palette }: PlanOptions): string {
  const what = address === undefined ? "" : ` ${visibleText(address)}`;
  return `${palette.warning("unchecked")} ${visibleText(stack)}${what}: ${visibleText(reason)}`;
}

function summaryLines(report: PlanReport, { palette }: PlanOptions): readonly string[] {
  const { failure } = report;
  const verdict = planVerdict(report)
    .map((part) => paintVerdict(part, palette))
    .join(", ");
  const stacks = isAllUnchanged(report) ? [] : report.stacks;
  const why = failure === undefined ? "" : `: ${visibleText(failure.message)}`;
  return [
    ...stacks.map(
      (stack) =>
        `${palette.strong(`Plan for ${visibleText(stack.name)}`)}: ${visibleText(planStackLine(stack))}`,
    ),
    `${verdict}${why}`,
  ];
}

function paintVerdict({ text, about }: VerdictPart, palette: Palette): string {
  if (about === "refusal") return palette.error(text);
  if (about === "doubt") return palette.warning(text);
  return about === "nothing" ? palette.success(text) : paintEffect(about, text, palette);
}

function paintSign(sign: string, palette: Palette): string {
  if (sign === "+") return palette.success(sign);
  return sign === "~" ? palette.warning(sign) : palette.error(sign);
}

function placeOf({ origin }: { readonly origin?: Origin }, { palette, pathOf }: PlanOptions): string {
  if (origin === undefined) return "";
  const { file, line, column } = origin;
  return ` ${palette.place(`${visibleText(pathOf(file))}:${line}:${column}`)}`;
}
