import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { compareText } from "../util/compare.ts";
import type { Json } from "../util/stable-json.ts";
import { VERSION } from "../util/version.ts";
import { identify } from "./identify.ts";
import { jsonText } from "./json-text.ts";
import { noticesOf } from "./notices.ts";
import { plural } from "./plural.ts";
import type { Report } from "./report.ts";
import { ROOT, sarifMessage } from "./sarif-location.ts";
import { type LocatedDiagnostic, sarifResult } from "./sarif-result.ts";
import { LEVELS, sarifDescriptor } from "./sarif-rules.ts";
import { worstFirst } from "./shown.ts";
import type { View, ViewOptions } from "./view.ts";

/** GitHub refuses a run with more results; it then shows the worst 5 000 of them. */
const MOST_RESULTS = 25_000;

/**
 * SARIF 2.1.0. What has a place is a result; what has none says something of the run, and is a notification of it: GitHub
 * refuses a file with a result that is nowhere.
 */
export const sarif: View = (report, options) => {
  const { results, hidden } = resultsOf(report);
  const homeless = report.diagnostics.filter(({ location }) => location === undefined);
  const rules = codesOf(results.map(({ diagnostic }) => diagnostic));
  const notifications = codesOf(homeless);
  const context = {
    pathOf: options.pathOf,
    ruleIndexOf: indexIn(rules),
    fingerprintOf: identify(report),
  };
  const describe = (code: string): Json => sarifDescriptor(code, options.kinds.get(code));
  const driver = {
    name: "palisade",
    version: VERSION,
    semanticVersion: VERSION,
    rules: rules.map(describe),
    notifications: notifications.map(describe),
  };
  const run = {
    tool: { driver },
    columnKind: "utf16CodeUnits",
    originalUriBaseIds: { [ROOT]: { description: { text: "The root of the repository." } } },
    invocations: [
      invocationOf(report, options, [...noticesFor(report, hidden), ...told(homeless, notifications)]),
    ],
    results: results.map((result) => sarifResult(result, context)),
  };
  return jsonText({ $schema: SCHEMA, version: "2.1.0", runs: [run] });
};

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

function resultsOf({ diagnostics, suppressed = [] }: Report): {
  readonly results: readonly LocatedDiagnostic[];
  readonly hidden: number;
} {
  const all = [...diagnostics.map((diagnostic) => ({ diagnostic })), ...suppressed].flatMap(
    (each): readonly LocatedDiagnostic[] => {
      const { location } = each.diagnostic;
      return location === undefined ? [] : [{ ...each, location }];
    },
  );
  if (all.length <= MOST_RESULTS) return { results: all, hidden: 0 };
  const worst = worstFirst(all, ({ diagnostic }) => diagnostic.severity).slice(0, MOST_RESULTS);
  return { results: worst, hidden: all.length - worst.length };
}

function codesOf(diagnostics: readonly Diagnostic[]): readonly string[] {
  return [...new Set(diagnostics.map(({ code }) => code))].sort(compareText);
}

function indexIn(codes: readonly string[]): (code: string) => number {
  const indices = new Map(codes.map((code, index) => [code, index]));
  return (code) => indices.get(code) ?? -1;
}

function invocationOf({ outcome }: Report, { exitCode }: ViewOptions, notifications: readonly Json[]): Json {
  return {
    executionSuccessful: outcome !== "could-not-run",
    exitCode,
    exitCodeDescription: outcome,
    toolExecutionNotifications: notifications,
  };
}

function noticesFor(report: Report, hidden: number): readonly Json[] {
  const more = `${plural(hidden, "result")} left out: a run holds at most ${MOST_RESULTS}, the worst first`;
  return [
    ...noticesOf(report).map((notice): Json => ({ level: "error", message: sarifMessage(notice) })),
    ...(hidden > 0 ? [{ level: "warning", message: { text: more } }] : []),
  ];
}

function told(diagnostics: readonly Diagnostic[], codes: readonly string[]): readonly Json[] {
  const indexOf = indexIn(codes);
  return diagnostics.map(({ code, severity, message, help }) => ({
    level: LEVELS[severity],
    message: sarifMessage(message),
    descriptor: { id: code, index: indexOf(code) },
    ...(help === undefined ? {} : { properties: { help } }),
  }));
}
