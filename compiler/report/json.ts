import type { Diagnostic, Fix, Related } from "../diagnostics/diagnostic.ts";
import { endOf, type Location, startOf } from "../source/location.ts";
import type { Position } from "../source/source-file.ts";
import { type Json, stableJson } from "../util/stable-json.ts";
import { escapeActive } from "./escape-active.ts";
import { type OutputReport, type Report, summarize } from "./report.ts";

/** Raised when a field is removed or changes its meaning; a new field does not raise it. */
const FORMAT_VERSION = 1;

/** The view for machines; `schema/diagnostics.schema.json` describes it. Ends with a line break. */
export function jsonReport(report: Report): string {
  const { outcome, diagnostics, filesRead, maxProblems, failure, output } = report;
  const shown = diagnostics.slice(0, maxProblems);
  const document: Json = {
    version: FORMAT_VERSION,
    outcome,
    summary: { ...summarize(diagnostics), filesRead, notShown: diagnostics.length - shown.length },
    diagnostics: shown.map(diagnosticJson),
    ...(failure === undefined ? {} : { failure: { ...failure } }),
    ...(output === undefined ? {} : { output: outputJson(output) }),
  };
  return `${escapeActive(stableJson(document, 2))}\n`;
}

function diagnosticJson({ code, severity, message, help, location, related, fix }: Diagnostic): Json {
  return {
    code,
    severity,
    message,
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
