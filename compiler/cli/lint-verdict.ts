import type { Severity } from "../diagnostics/diagnostic.ts";
import { plural } from "../report/plural.ts";
import type { Outcome } from "../report/report.ts";
import { outcomeOf } from "./outcome.ts";
import type { ScopedJudgement } from "./scoped-judge.ts";

/** From when on a judgement is a failure. */
export interface Limits {
  readonly failOn: Severity;
  readonly maxWarnings?: number;
}

/** How linting ended, and what no diagnostic says of it. */
export interface Verdict {
  readonly outcome: Outcome;
  /** Why it failed, where the diagnostics alone would not have made it. */
  readonly reasons: readonly string[];
  /** Lines for standard error. */
  readonly notes: readonly string[];
}

/** The verdict on what was found. */
export function verdictOf(judgement: ScopedJudgement, { failOn, maxWarnings }: Limits): Verdict {
  // A project file in error is no finding here: it says what is to be linted, and how.
  const isReadable = judgement.judged.loaded !== undefined;
  const outcome = isReadable ? outcomeOf(judgement.diagnostics, failOn) : "could-not-run";
  const warnings = judgement.diagnostics.filter(({ severity }) => severity === "warning").length;
  const isOver = maxWarnings !== undefined && warnings > maxWarnings;
  return {
    outcome: outcome === "clean" && isOver ? "findings" : outcome,
    reasons: isOver ? [`${plural(warnings, "warning")}, and --max-warnings allows ${maxWarnings}`] : [],
    notes: notesOn(judgement),
  };
}

function notesOn({ judged, hidden }: ScopedJudgement): readonly string[] {
  const { checked, isLinted } = judged;
  return [
    ...(checked !== undefined && !isLinted ? ["note: the policies have errors, so nothing was linted"] : []),
    ...(hidden === 0 ? [] : [`note: ${plural(hidden, "problem")} in other files not shown`]),
  ];
}
