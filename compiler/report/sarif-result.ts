import type { Diagnostic, Fix, TextEdit } from "../diagnostics/diagnostic.ts";
import type { Suppression } from "../diagnostics/suppressed.ts";
import type { Location } from "../source/location.ts";
import type { Json } from "../util/stable-json.ts";
import { sarifArtifact, sarifMessage, sarifPlace, sarifRegion } from "./sarif-location.ts";
import { LEVELS } from "./sarif-rules.ts";
import { visibleText } from "./visible-text.ts";
import { withSentence } from "./with-sentence.ts";

/** A diagnostic with a place, and why it is not held against the project. */
export interface LocatedDiagnostic {
  readonly diagnostic: Diagnostic;
  readonly location: Location;
  readonly suppression?: Suppression;
}

/** What a result needs to know of the others. */
export interface ResultContext {
  readonly pathOf: (path: string) => string;
  /** Where the kind of a diagnostic stands among the rules. */
  readonly ruleIndexOf: (code: string) => number;
  readonly fingerprintOf: (diagnostic: Diagnostic) => string;
}

/** A diagnostic as a `result`. */
export function sarifResult(
  { diagnostic, location, suppression }: LocatedDiagnostic,
  context: ResultContext,
): Json {
  const { code, severity, help, subject } = diagnostic;
  const fingerprint = context.fingerprintOf(diagnostic);
  const logical =
    subject === undefined ? {} : { logicalLocations: [{ fullyQualifiedName: visibleText(subject) }] };
  return {
    ruleId: code,
    ruleIndex: context.ruleIndexOf(code),
    level: LEVELS[severity],
    message: sarifMessage(withSentence(diagnostic, "\n")),
    locations: [{ physicalLocation: sarifPlace(location, context.pathOf), ...logical }],
    ...relatedOf(diagnostic, context),
    ...fixesOf(diagnostic.fix, context),
    // The second is what GitHub tells alerts apart by; without it, GitHub would take the text of the line.
    partialFingerprints: { "palisade/v1": fingerprint, primaryLocationLineHash: `${fingerprint}:1` },
    suppressions: suppression === undefined ? [] : [suppressionOf(suppression, context)],
    ...(help === undefined ? {} : { properties: { help } }),
  };
}

function relatedOf({ related }: Diagnostic, { pathOf }: ResultContext): { readonly relatedLocations?: Json } {
  if (related.length === 0) return {};
  return {
    relatedLocations: related.map(({ message, location }, index) => ({
      id: index + 1,
      message: sarifMessage(message),
      physicalLocation: sarifPlace(location, pathOf),
    })),
  };
}

function fixesOf(fix: Fix | undefined, { pathOf }: ResultContext): { readonly fixes?: Json } {
  if (fix === undefined || fix.edits.length === 0) return {};
  const files = new Map<string, TextEdit[]>();
  for (const edit of fix.edits) {
    const { path } = edit.location.source;
    files.set(path, [...(files.get(path) ?? []), edit]);
  }
  const artifactChanges = [...files].map(([path, edits]) => ({
    artifactLocation: sarifArtifact(path, pathOf),
    replacements: edits.map(({ location, newText }) => ({
      deletedRegion: sarifRegion(location),
      insertedContent: { text: newText },
    })),
  }));
  return { fixes: [{ description: sarifMessage(fix.title), artifactChanges }] };
}

function suppressionOf({ by, because, until, location }: Suppression, { pathOf }: ResultContext): Json {
  return {
    kind: by === "comment" ? "inSource" : "external",
    status: "accepted",
    justification: visibleText(because),
    ...(location === undefined ? {} : { location: { physicalLocation: sarifPlace(location, pathOf) } }),
    properties: { by, ...(until === undefined ? {} : { until }) },
  };
}
