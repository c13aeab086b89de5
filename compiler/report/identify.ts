import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { distinct } from "../diagnostics/distinct.ts";
import { fingerprints } from "../diagnostics/fingerprints.ts";
import type { Report } from "./report.ts";

/**
 * What tells each diagnostic of a report from all others. What is suppressed counts as well: a finding keeps its
 * fingerprint when another of its kind gets suppressed.
 */
export function identify({ diagnostics, suppressed = [] }: Report): (diagnostic: Diagnostic) => string {
  const all = [...diagnostics, ...suppressed.map(({ diagnostic }) => diagnostic)];
  const known = fingerprints(distinct(all));
  return (diagnostic) => known.get(diagnostic) ?? fingerprints([diagnostic]).get(diagnostic) ?? "";
}
