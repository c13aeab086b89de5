import type { Origin } from "../source/origin.ts";
import { remarkText } from "./drift-remark.ts";
import type {
  DriftReport,
  DriftRow,
  DriftStack,
  EarlierDrift,
  IgnoredDrift,
  IgnoreRemark,
  UncheckedRow,
} from "./drift-report.ts";
import { lastModifiedText, rememberedText, sinceText } from "./drift-since.ts";
import { namesOf, toldOneByOne, type UnmanagedGroup, unmanagedGroups } from "./drift-unmanaged.ts";
import {
  driftChange,
  driftStackLine,
  driftSubject,
  driftVerdict,
  policyEdits,
  waysBack,
} from "./drift-words.ts";
import { paintEffect } from "./effect.ts";
import type { Paint, Palette } from "./palette.ts";
import { visibleText } from "./visible-text.ts";

/** How the view for people is drawn. */
export interface DriftOptions {
  readonly palette: Palette;
  /** How a file of the project is called where the reader stands. */
  readonly pathOf: (path: string) => string;
  /** Whether nothing but drift and what is unchecked is of interest. */
  readonly quiet: boolean;
}

/** A dashboard has thousands of characters. */
const MOST_OF_A_VALUE = 160;

/** The view for people at a terminal: the verdict, then stack by stack what is not as declared. */
export function driftPretty(report: DriftReport, options: DriftOptions): string {
  const { palette, quiet } = options;
  if (quiet && report.outcome === "in-sync") return "";
  const stacks = report.stacks.map((stack) => stackBlock(stack, report, options));
  const remarks = report.remarks.map((remark) => remarkLine(remark, options));
  const blocks = [
    `${paintVerdict(report, palette)}\n`,
    ...stacks.filter((lines) => lines.length > 0).map((lines) => `${lines.join("\n")}\n`),
    ...(remarks.length === 0 ? [] : [`${remarks.join("\n")}\n`]),
  ];
  return blocks.join("\n");
}

function paintVerdict(report: DriftReport, palette: Palette): string {
  const verdict = driftVerdict(report);
  if (report.outcome === "in-sync") return palette.success(verdict);
  return verdict
    .split(", ")
    .map((part) => paintCount(part, palette))
    .join(", ");
}

const WARNED = ["undecidable", "unchecked", "remembered"];

function paintCount(part: string, palette: Palette): string {
  if (part.endsWith(" weaker")) return palette.error(part);
  return WARNED.some((word) => part.endsWith(` ${word}`)) ? palette.warning(part) : part;
}

function stackBlock(stack: DriftStack, report: DriftReport, options: DriftOptions): readonly string[] {
  const { palette, quiet } = options;
  const isOfStack = (row: { readonly stack: string }): boolean => row.stack === stack.name;
  const all = report.findings.filter(isOfStack);
  const findings = toldOneByOne({ findings: all });
  const unchecked = report.unchecked.filter(isOfStack);
  const ignored = report.ignored.filter(({ finding }) => isOfStack(finding));
  if (quiet && all.length + unchecked.length === 0) return [];
  return [
    `${palette.strong(visibleText(stack.name))} ${palette.faint(driftStackLine(stack))}`,
    ...findings.flatMap((row, index) => findingLines(row, findings[index - 1], report.day, options)),
    ...unmanagedGroups(all).flatMap((group) => unmanagedLines(group, options)),
    ...unchecked.map((row) => uncheckedLine(row, options)),
    ...(quiet ? [] : ignored.map((row) => ignoredLine(row, options))),
    ...earlierLines(report.previous, isOfStack, options),
    ...reconciliationLines(all, options),
  ];
}

function findingLines(
  row: DriftRow,
  previous: DriftRow | undefined,
  day: string,
  options: DriftOptions,
): readonly string[] {
  const { palette } = options;
  const { kind, effect, noun, name, because } = row;
  const place = row.origin === undefined ? "" : ` ${palette.place(placeOf(row.origin, options))}`;
  const remarks = [
    because,
    sinceText(row, day),
    lastModifiedText(row),
    row.seenByTerraform ? undefined : "Terraform plans no change for this",
  ].filter((remark) => remark !== undefined);
  return [
    `  ${paintEffect(effect, effect, palette)} ${palette.faint(kind)} ${visibleText(noun)} ${palette.strong(visibleText(name))}${place}`,
    `    ${visibleText(driftChange(row, MOST_OF_A_VALUE))}`,
    ...sentenceLines(row, previous, palette),
    `    ${palette.faint(visibleText(remarks.join("; ")))}`,
  ];
}

/** Several changes of one behaviour have one sentence. */
function sentenceLines(
  { before, after, address }: DriftRow,
  previous: DriftRow | undefined,
  palette: Palette,
): readonly string[] {
  const isTold =
    previous !== undefined &&
    previous.address === address &&
    previous.before === before &&
    previous.after === after;
  if (isTold || (before === undefined && after === undefined)) return [];
  return [
    ...(before === undefined ? [] : [`    ${palette.faint("policy:")} ${visibleText(before)}`]),
    ...(after === undefined ? [] : [`    ${palette.faint("there: ")} ${visibleText(after)}`]),
  ];
}

/** Each way back once: several findings have the same. */
function reconciliationLines(
  findings: readonly DriftRow[],
  { palette, pathOf }: DriftOptions,
): readonly string[] {
  const ways = waysBack(findings);
  if (ways.length === 0) return [];
  const edits = policyEdits(findings, pathOf);
  return [
    `  ${palette.strong("what would bring it back")}`,
    ...ways.flatMap(({ command, note }) => [
      ...(command === undefined ? [] : [`    $ ${visibleText(command)}`]),
      `    ${palette.faint(visibleText(note))}`,
    ]),
    ...(edits.length === 0 ? [] : [`  ${palette.strong("what would make the policies say what is there")}`]),
    ...edits.map((edit) => `    ${visibleText(edit)}`),
  ];
}

/** Names enough to know what they are; all of them are in the other formats. */
const MOST_NAMES = 5;

function unmanagedLines(group: UnmanagedGroup, { palette }: DriftOptions): readonly string[] {
  const { effect, noun, rows, because } = group;
  const { names, rest } = namesOf(group, MOST_NAMES);
  return [
    `  ${paintEffect(effect, effect, palette)} ${palette.faint("unmanaged")} ${visibleText(noun)} (${rows.length}): ${names.map(visibleText).join(", ")}${rest}`,
    `    ${palette.faint(visibleText(because))}`,
  ];
}

function earlierLines(
  previous: EarlierDrift | undefined,
  isOfStack: (row: DriftRow) => boolean,
  { palette, quiet }: DriftOptions,
): readonly string[] {
  if (previous === undefined) return [];
  const { day, gone, remembered } = previous;
  const line = (paint: Paint, word: string, restOf: (row: DriftRow) => string) => (row: DriftRow) =>
    `  ${paint(word)} ${visibleText(driftSubject(row))}${palette.faint(visibleText(restOf(row)))}`;
  return [
    ...remembered
      .filter(isOfStack)
      .map(line(palette.warning, "remembered", (row) => `: ${rememberedText(row)}`)),
    ...(quiet ? [] : gone.filter(isOfStack).map(line(palette.success, "gone", () => ` since ${day}`))),
  ];
}

function uncheckedLine({ address, reason }: UncheckedRow, { palette }: DriftOptions): string {
  const what = address === undefined ? "" : `${visibleText(address)}: `;
  return `  ${palette.warning("unchecked")} ${what}${visibleText(reason)}`;
}

function ignoredLine({ finding, because, until }: IgnoredDrift, { palette }: DriftOptions): string {
  const end = until === undefined ? "" : ` (until ${until})`;
  return palette.faint(`  ignored ${visibleText(driftSubject(finding))}: ${visibleText(because)}${end}`);
}

function remarkLine(remark: IgnoreRemark, options: DriftOptions): string {
  const { palette } = options;
  return `${palette.place(placeOf(remark.origin, options))}: ${palette.warning("warning")} ${visibleText(remarkText(remark))}`;
}

function placeOf({ file, line }: Origin, { pathOf }: DriftOptions): string {
  return `${visibleText(pathOf(file))}:${line}`;
}
