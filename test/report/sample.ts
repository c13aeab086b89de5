import type { Diagnostic } from "../../compiler/diagnostics/diagnostic.ts";
import { defineDiagnostic } from "../../compiler/diagnostics/kind.ts";
import type { Report } from "../../compiler/report/report.ts";
import type { Location } from "../../compiler/source/location.ts";
import { SourceFile } from "../../compiler/source/source-file.ts";

/** A kind of diagnostic that only tests know. */
export const SAMPLE = defineDiagnostic<{ message: string }>({
  code: "test/sample",
  severity: "error",
  title: "a sample",
  message: ({ message }) => message,
  why: "It shows how a diagnostic looks.",
  mend: "Nothing is to be done.",
});

/** The place of a text in a source: of its first occurrence. */
export function placeOf(source: SourceFile, text: string): Location {
  const start = source.text.indexOf(text);
  if (start === -1) throw new Error(`${JSON.stringify(text)} does not occur in ${source.path}`);
  return { source, start, end: start + text.length };
}

/** A diagnostic on the first occurrence of a text in a file. */
export function sampleAt(content: string, text: string, message = "this is wrong"): Diagnostic {
  return SAMPLE.at(placeOf(new SourceFile("policies/a.yaml", content), text), { message });
}

/** A report of these diagnostics. */
export function reportOf(diagnostics: readonly Diagnostic[], more: Partial<Report> = {}): Report {
  return { outcome: "findings", diagnostics, filesRead: 2, maxProblems: 100, ...more };
}
