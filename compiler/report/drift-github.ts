import type { Origin } from "../source/origin.ts";
import { remarkText } from "./drift-remark.ts";
import type { DriftEffect, DriftReport, DriftRow } from "./drift-report.ts";
import {
  failureText,
  findingDetails,
  findingLine,
  groupLine,
  rememberedLine,
  uncheckedText,
} from "./drift-tell.ts";
import { toldOneByOne, type UnmanagedGroup, unmanagedGroups } from "./drift-unmanaged.ts";
import { driftVerdict } from "./drift-words.ts";
import { EFFECTS } from "./effect.ts";
import { plural } from "./plural.ts";
import { visibleText } from "./visible-text.ts";
import { workflowCommand } from "./workflow-command.ts";

/** How the view is drawn. */
export interface DriftGithubOptions {
  /** How a file of the project is called in the repository. */
  readonly pathOf: (path: string) => string;
  /** Relative to the project folder. */
  readonly projectFile: string;
  /** Whether nothing is said where all is in sync. */
  readonly quiet: boolean;
}

type Severity = "error" | "warning" | "notice";

/** What becomes an annotation: weaker first, because GitHub shows ten of a severity. */
const SEVERITIES: Readonly<Record<DriftEffect, Severity>> = {
  weaker: "error",
  undecidable: "warning",
  stronger: "notice",
  neutral: "notice",
};

/** So many annotations of each severity GitHub shows of one step. */
const MOST_SHOWN = 10;

interface Annotation {
  readonly severity: Severity;
  readonly properties: Readonly<Record<string, string | number>>;
  readonly lines: readonly string[];
}

/**
 * The workflow commands from which GitHub makes annotations on the lines of the policies, the worst first, ten of each
 * severity; then the verdict. What could not be compared comes first of its severity: it must not be lost behind what could.
 */
export function driftGithub(report: DriftReport, options: DriftGithubOptions): string {
  if (options.quiet && report.outcome === "in-sync") return "";
  const all = annotationsOf(report, options);
  const lines = (["error", "warning", "notice"] as const).flatMap((severity) => {
    const some = all.filter((each) => each.severity === severity);
    const hidden = some.length - MOST_SHOWN;
    const shown = some.slice(0, MOST_SHOWN).map(printed);
    if (hidden <= 0) return shown;
    return [...shown, `… and ${plural(hidden, severity)} more; --format json has all`];
  });
  return [...lines, `Palisade drift: ${driftVerdict(report)}`].map((line) => `${line}\n`).join("");
}

function annotationsOf(report: DriftReport, options: DriftGithubOptions): readonly Annotation[] {
  const failure = failureText(report);
  const isNothingKnown = report.outcome === "could-not-run";
  const rows = toldOneByOne(report);
  return [
    ...(failure === undefined ? [] : [plain("error", failure)]),
    ...(report.failure?.problems ?? []).map(({ message, origin }) =>
      onLine("error", origin, "palisade drift", message, options),
    ),
    ...report.unchecked.map((row) => plain(isNothingKnown ? "error" : "warning", uncheckedText(row))),
    ...(report.previous?.remembered ?? []).map((row) => plain("warning", rememberedLine(row))),
    ...EFFECTS.flatMap((effect) => rows.filter((row) => row.effect === effect)).map((row) =>
      ofFinding(row, report.day, options),
    ),
    ...unmanagedGroups(report.findings).map(ofGroup),
    ...report.remarks.map((remark) =>
      onLine("warning", remark.origin, "drift.ignore", remarkText(remark), options),
    ),
  ];
}

function plain(severity: Severity, line: string): Annotation {
  return { severity, properties: { title: "palisade drift" }, lines: [line] };
}

function ofFinding(row: DriftRow, day: string, { pathOf, projectFile }: DriftGithubOptions): Annotation {
  const { effect, kind, origin } = row;
  const place = origin === undefined ? {} : { line: origin.line, col: origin.column };
  const file = visibleText(pathOf(origin?.file ?? projectFile));
  return {
    severity: SEVERITIES[effect],
    properties: { file, ...place, title: `drift: ${effect}, ${kind}` },
    lines: [findingLine(row), ...findingDetails(row, day)],
  };
}

function ofGroup(group: UnmanagedGroup): Annotation {
  const { effect, because } = group;
  return {
    severity: SEVERITIES[effect],
    properties: { title: `drift: ${effect}, unmanaged` },
    lines: [groupLine(group), `${effect}: ${because}`],
  };
}

function onLine(
  severity: Severity,
  { file, line, column }: Origin,
  title: string,
  text: string,
  { pathOf }: DriftGithubOptions,
): Annotation {
  const properties = { file: visibleText(pathOf(file)), line, col: column, title };
  return { severity, properties, lines: text.split("\n") };
}

function printed({ severity, properties, lines }: Annotation): string {
  return workflowCommand(severity, properties, lines.map(visibleText).join("\n"));
}
