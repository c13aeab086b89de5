import { QUOTAS } from "../../catalog/quotas.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { SourceFile } from "../../source/source-file.ts";
import { documentNotJson } from "../diagnostics/fleet.ts";
import { quotaExceeded } from "../diagnostics/quotas.ts";
import type { Model } from "../model.ts";

/** Job documents are JSON, and not longer than AWS allows. */
export function* checkJobDocumentsAreJson({ policies: { jobTemplates } }: Model): Iterable<Diagnostic> {
  const { value: max, what } = QUOTAS.jobDocumentLength;
  for (const { document, place } of jobTemplates.values()) {
    const at = place.at("document").value();
    if (document.length > max) yield quotaExceeded.at(at, { count: document.length, max, what });
    const problem = jsonProblem(document);
    if (problem !== undefined) yield documentNotJson.at(at, { problem });
  }
}

// The engine's own sentence differs from version to version; only the position is taken from it.
function jsonProblem(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const offset = /position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1];
    if (offset === undefined) return "it ends too early, or holds a character that JSON does not know";
    const { line, column } = new SourceFile("", text).positionAt(Number(offset));
    return `line ${line}, column ${column} was not expected`;
  }
}
