import type { Diagnostic, Severity } from "../diagnostics/diagnostic.ts";
import type { Outcome } from "../report/report.ts";

const RANKS: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** How a command ended that found these diagnostics. */
export function outcomeOf(diagnostics: readonly Diagnostic[], failOn: Severity): Outcome {
  // What the host could not read was not judged, and that is never "nothing found".
  const isUnread = diagnostics.some(({ code, severity }) => code.startsWith("host/") && severity === "error");
  if (isUnread) return "could-not-run";
  const isFinding = diagnostics.some(({ severity }) => RANKS[severity] >= RANKS[failOn]);
  return isFinding ? "findings" : "clean";
}
