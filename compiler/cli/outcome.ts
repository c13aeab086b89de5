import type { Diagnostic, Severity } from "../diagnostics/diagnostic.ts";
import { ruleFailed } from "../lint/diagnostics.ts";
import type { Outcome } from "../report/report.ts";

const RANKS: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** How a command ended that found these diagnostics. */
export function outcomeOf(diagnostics: readonly Diagnostic[], failOn: Severity): Outcome {
  // What the host could not read, or a rule could not look at, was not judged, and that is never "nothing found".
  const isUnread = diagnostics.some(
    ({ code, severity }) => severity === "error" && (code.startsWith("host/") || code === ruleFailed.code),
  );
  if (isUnread) return "could-not-run";
  const isFinding = diagnostics.some(({ severity }) => RANKS[severity] >= RANKS[failOn]);
  return isFinding ? "findings" : "clean";
}
