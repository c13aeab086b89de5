import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { fingerprints } from "../../diagnostics/fingerprints.ts";
import type { SuppressedDiagnostic, Suppression } from "../../diagnostics/suppressed.ts";
import { baselineOutdated } from "../diagnostics.ts";
import type { Baseline } from "./baseline.ts";

const SUPPRESSION: Suppression = { by: "baseline", because: "it was there before the baseline was made" };

/** What a baseline leaves of the findings, what it leaves out, and how much of it is mended. */
export function applyBaseline(
  found: readonly Diagnostic[],
  kept: readonly Diagnostic[],
  baseline: Baseline,
  { allRan }: { readonly allRan: boolean },
): {
  readonly kept: readonly Diagnostic[];
  readonly suppressed: readonly SuppressedDiagnostic[];
  readonly remarks: readonly Diagnostic[];
} {
  // Counted among all findings: a comment that suppresses one of two must not make the other look like the first.
  const prints = fingerprints(found);
  const isKnown = (diagnostic: Diagnostic): boolean =>
    baseline.fingerprints.has(prints.get(diagnostic) ?? "");
  const present = new Set(prints.values());
  const mended = [...baseline.fingerprints].filter((each) => !present.has(each)).length;
  return {
    kept: kept.filter((diagnostic) => !isKnown(diagnostic)),
    suppressed: kept.filter(isKnown).map((diagnostic) => ({ diagnostic, suppression: SUPPRESSION })),
    remarks:
      allRan && mended > 0 ? [baselineOutdated.withoutLocation({ file: baseline.path, count: mended })] : [],
  };
}
