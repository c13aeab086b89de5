import type { Diagnostic, Fix, Related } from "../diagnostics/diagnostic.ts";
import type { SuppressedDiagnostic } from "../diagnostics/suppressed.ts";
import { endOf, type Location, startOf } from "../source/location.ts";
import type { Position } from "../source/source-file.ts";
import type { Json } from "../util/stable-json.ts";
import { identify } from "./identify.ts";
import { jsonText } from "./json-text.ts";
import { type OutputReport, type Report, summarize } from "./report.ts";
import { shownOf } from "./shown.ts";

/** Raised when a field is removed or changes its meaning; a new field does not raise it. */
const FORMAT_VERSION = 1;

/** The view for machines; `schema/diagnostics.schema.json` describes it. Ends with a line break. */
export function jsonReport(report: Report): string {
  const { outcome, diagnostics, filesRead, suppressed = [], reasons = [], failure, output } = report;
  const { shown, hidden } = shownOf(report);
  const fingerprintOf = identify(report);
  const toJson = (diagnostic: Diagnostic): Json => diagnosticJson(diagnostic, fingerprintOf(diagnostic));
  const summary = summarize(diagnostics);
  return jsonText({
    version: FORMAT_VERSION,
    outcome,
    summary: { ...summary, suppressed: suppressed.length, filesRead, notShown: hidden },
    diagnostics: shown.map(toJson),
    suppressed: suppressed.map((each) => suppressedJson(each, toJson)),
    ...(reasons.length === 0 ? {} : { reasons: [...reasons] }),
    ...(failure === undefined ? {} : { failure: { ...failure } }),
    ...(output === undefined ? {} : { output: outputJson(output) }),
  });
}

function suppressedJson(
  { diagnostic, suppression }: SuppressedDiagnostic,
  toJson: (diagnostic: Diagnostic) => Json,
): Json {
  const { by, because, until, location } = suppression;
  return {
    diagnostic: toJson(diagnostic),
    suppression: {
      by,
      because,
      ...(until === undefined ? {} : { until }),
      ...(location === undefined ? {} : { location: locationJson(location) }),
    },
  };
}

function diagnosticJson(diagnostic: Diagnostic, fingerprint: string): Json {
  const { code, severity, message, sentence, subject, help, location, related, fix } = diagnostic;
  return {
    code,
    severity,
    message,
    fingerprint,
    ...(sentence === undefined ? {} : { sentence }),
    ...(subject === undefined ? {} : { subject }),
    ...(help === undefined ? {} : { help }),
    ...(location === undefined ? {} : { location: locationJson(location) }),
    related: related.map(relatedJson),
    ...(fix === undefined ? {} : { fix: fixJson(fix) }),
  };
}

function relatedJson({ message, location }: Related): Json {
  return { message, location: locationJson(location) };
}

function fixJson({ title, edits }: Fix): Json {
  return {
    title,
    edits: edits.map(({ location, newText }) => ({ location: locationJson(location), newText })),
  };
}

function locationJson(location: Location): Json {
  return {
    file: location.source.path,
    start: positionJson(startOf(location)),
    end: positionJson(endOf(location)),
  };
}

function positionJson({ line, column }: Position): Json {
  return { line, column };
}

function outputJson({ folder, checkOnly, files, stacks }: OutputReport): Json {
  return {
    folder,
    checkOnly,
    files: files.map(({ path, state }) => ({ path, state })),
    stacks: stacks.map(({ name, resources, behaviors }) => ({ name, resources, behaviors })),
  };
}
