import type { Diagnostic, Related, Severity } from "../diagnostics/diagnostic.ts";
import type { Location } from "../source/location.ts";
import { codeFrame } from "./code-frame.ts";
import type { Palette } from "./palette.ts";
import { placeText } from "./place.ts";
import { plural } from "./plural.ts";
import { type Report, type Summary, summarize } from "./report.ts";
import { hiddenLine, shownOf } from "./shown.ts";
import { visibleText } from "./visible-text.ts";

/** How the view for people is drawn. */
export interface PrettyOptions {
  readonly palette: Palette;
  /** Columns that are there. */
  readonly columns: number;
  /** How a file of the project is called where the reader stands. */
  readonly pathOf: (path: string) => string;
}

/** More related places than this are only counted. */
const MOST_RELATED = 5;

/** The view for people: each diagnostic with the lines that it speaks of. Empty where nothing was found. */
export function pretty(report: Report, options: PrettyOptions): string {
  const { shown, hidden } = shownOf(report);
  const blocks = shown.map((diagnostic) => drawDiagnostic(diagnostic, options));
  if (hidden > 0) blocks.push(`${hiddenLine(hidden)}\n`);
  return blocks.map((block) => `${block}\n`).join("");
}

/** What was found, counted: `2 errors, 1 warning in 3 files, 4 suppressed`. */
export function prettySummary(report: Report, palette: Palette): string {
  const summary = summarize(report.diagnostics);
  const counts = countsOf(summary, palette);
  const known = report.suppressed?.length ?? 0;
  const suppressed = known === 0 ? "" : `, ${known} suppressed`;
  if (counts.length === 0)
    return `${palette.success(`no problems in ${plural(report.filesRead, "file")}`)}${suppressed}`;
  const where = summary.files === 0 ? "" : ` in ${plural(summary.files, "file")}`;
  return `${counts.join(", ")}${where}${suppressed}`;
}

function countsOf(summary: Summary, palette: Palette): readonly string[] {
  return [
    ...(summary.errors > 0 ? [palette.error(plural(summary.errors, "error"))] : []),
    ...(summary.warnings > 0 ? [palette.warning(plural(summary.warnings, "warning"))] : []),
    ...(summary.infos > 0 ? [palette.info(plural(summary.infos, "note"))] : []),
  ];
}

function drawDiagnostic(diagnostic: Diagnostic, options: PrettyOptions): string {
  const { palette } = options;
  const { severity, location } = diagnostic;
  const mark = palette[severity];
  const place = location === undefined ? "" : `${drawPlace(location, options)}: `;
  const lines = [
    `${place}${mark(wordOf(severity))} ${palette.faint(diagnostic.code)}`,
    `  ${palette.strong(visibleText(diagnostic.message))}`,
    ...spaced([
      ...(location === undefined ? [] : drawFrame(location, 1, mark, options)),
      ...drawSentence(diagnostic.sentence, palette),
    ]),
    ...drawRelated(diagnostic.related, options),
    ...spaced([
      ...drawAdvice("help", diagnostic.help, palette),
      ...drawAdvice("fix", diagnostic.fix?.title, palette),
    ]),
  ];
  return `${lines.join("\n")}\n`;
}

/** A blank line in front, where there is anything. */
function spaced(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", ...lines];
}

function wordOf(severity: Severity): string {
  return severity === "info" ? "note" : severity;
}

function drawPlace(location: Location, options: PrettyOptions): string {
  return options.palette.place(placeText(location, options));
}

/** When the behaviour alarms that the finding is about: who reads nothing else shall read this. */
function drawSentence(sentence: string | undefined, palette: Palette): readonly string[] {
  return sentence === undefined ? [] : [`  ${palette.info("=")} ${visibleText(sentence)}`];
}

function drawFrame(
  location: Location,
  context: number,
  mark: (text: string) => string,
  { palette, columns }: PrettyOptions,
): readonly string[] {
  return location.source.text === "" ? [] : codeFrame(location, { palette, columns, mark, context });
}

function drawRelated(related: readonly Related[], options: PrettyOptions): readonly string[] {
  const { palette } = options;
  const shown = related
    .slice(0, MOST_RELATED)
    .flatMap(({ message, location }) => [
      "",
      `  ${drawPlace(location, options)}: ${visibleText(message)}`,
      ...drawFrame(location, 0, palette.info, options),
    ]);
  const hidden = related.length - MOST_RELATED;
  return hidden > 0 ? [...shown, "", `  … and ${plural(hidden, "further place")}`] : shown;
}

/** Further lines get a bar in front, so that no author's text can begin a line of its own. */
function drawAdvice(label: string, text: string | undefined, palette: Palette): readonly string[] {
  if (text === undefined) return [];
  const [first = "", ...rest] = text.trimEnd().split("\n").map(visibleText);
  return [
    `  ${palette.info(`${label}:`)} ${first}`,
    ...rest.map((line) => `  ${palette.faint("|")} ${line}`),
  ];
}
