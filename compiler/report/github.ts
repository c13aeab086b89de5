import type { Diagnostic, Severity } from "../diagnostics/diagnostic.ts";
import { endOf, type Location, startOf } from "../source/location.ts";
import { noticesOf } from "./notices.ts";
import { choosePalette } from "./palette.ts";
import { prettySummary } from "./pretty.ts";
import { hiddenLine, shownOf, worstFirst } from "./shown.ts";
import type { View, ViewOptions } from "./view.ts";
import { visibleText } from "./visible-text.ts";
import { workflowCommand } from "./workflow-command.ts";

const COMMANDS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/** So many annotations of each severity GitHub shows of one step. */
const MOST_SHOWN = 10;

/**
 * The workflow commands from which GitHub makes annotations, the worst first, because it shows ten of a severity and
 * drops the others; then what was found, counted.
 */
export const github: View = (report, options) => {
  const { shown, hidden } = shownOf({
    ...report,
    diagnostics: worstFirst(report.diagnostics, ({ severity }) => severity),
  });
  const notices = noticesOf(report);
  const lines = [
    ...notices.map((notice) => workflowCommand("error", { title: "palisade" }, visibleText(notice))),
    ...shown.map((diagnostic) => annotation(diagnostic, options)),
    ...(hidden > 0 ? [hiddenLine(hidden)] : []),
    ...(isMoreThanShown(shown) ? [`GitHub shows ${MOST_SHOWN} annotations of each severity a step`] : []),
    // "no problems" below a notice would be half true, and is nothing to whoever wants quiet.
    ...((notices.length > 0 || options.quiet) && report.diagnostics.length === 0
      ? []
      : [prettySummary(report, choosePalette(false))]),
  ];
  return lines.map((line) => `${line}\n`).join("");
};

function isMoreThanShown(shown: readonly Diagnostic[]): boolean {
  return Object.keys(COMMANDS).some(
    (severity) => shown.filter((diagnostic) => diagnostic.severity === severity).length > MOST_SHOWN,
  );
}

function annotation(diagnostic: Diagnostic, options: ViewOptions): string {
  const { code, severity, location, message, sentence, help } = diagnostic;
  const place = location === undefined ? {} : placeOf(location, options);
  const lines = [message, sentence, help].flatMap((text) => text?.trimEnd().split("\n") ?? []);
  return workflowCommand(COMMANDS[severity], { ...place, title: code }, lines.map(visibleText).join("\n"));
}

/** GitHub takes columns only of what stands on one line. */
function placeOf(location: Location, { pathOf }: ViewOptions): Readonly<Record<string, string | number>> {
  const start = startOf(location);
  const end = endOf(location);
  const file = visibleText(pathOf(location.source.path));
  const place = { file, line: start.line, endLine: end.line };
  return start.line === end.line ? { ...place, col: start.column, endColumn: end.column } : place;
}
