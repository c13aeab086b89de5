import { mergeChanges } from "../../plan/merge-changes.ts";
import { NOT_ASKED } from "../../plan/warnings/warnings.ts";
import type { PlanReport, PlanStack } from "../../report/plan-report.ts";
import type { StackResult } from "./stack-result.ts";

/** How strict to be. */
export interface ComposeOptions {
  /** Whether warnings, and what could not be looked at, are reasons to refuse. */
  readonly strict: boolean;
}

/** One report of all stacks. */
export function composeReport(results: readonly StackResult[], { strict }: ComposeOptions): PlanReport {
  const plans = results.flatMap(({ stack, result }) =>
    result.state === "planned"
      ? [{ stack: stack.name, account: stack.account, region: stack.region, plan: result.plan }]
      : [],
  );
  const parts = {
    stacks: results.map(stackRow),
    changes: mergeChanges(plans),
    warnings: plans.flatMap(({ stack, plan }) => plan.warnings.map((each) => ({ ...each, stack }))),
    unchecked: plans.flatMap(({ stack, plan }) => plan.unchecked.map((each) => ({ ...each, stack }))),
  };
  return { outcome: outcomeOf(results, parts, strict), ...parts };
}

function stackRow({ stack, diagnostics, result }: StackResult): PlanStack {
  const { name, deployment, account, region } = stack;
  const place = { name, deployment, account, region };
  if (result.state === "planned") {
    const { add, change, destroy } = result.plan;
    return { ...place, state: "planned", add, change, destroy, diagnostics };
  }
  const { state, reason } = result;
  return {
    ...place,
    state,
    add: 0,
    change: 0,
    destroy: 0,
    diagnostics,
    ...(reason === undefined ? {} : { reason }),
  };
}

/** What is not known goes before what is refused, and that before changes. */
function outcomeOf(
  results: readonly StackResult[],
  { warnings, unchecked }: Pick<PlanReport, "warnings" | "unchecked">,
  strict: boolean,
): PlanReport["outcome"] {
  const states = results.map(({ result }) => result);
  const planned = states.flatMap((result) => (result.state === "planned" ? [result] : []));
  if (planned.length === 0) return "could-not-run";
  const isFailed = states.some(({ state }) => state === "failed");
  if (isFailed || planned.some(({ isWhole }) => !isWhole)) return "incomplete";
  // Whoever does not let the account be asked wants no refusal for that.
  const doubts = unchecked.filter(({ reason }) => reason !== NOT_ASKED);
  if (strict && warnings.length + doubts.length > 0) return "refused";
  return planned.some(({ hasChanges }) => hasChanges) ? "changes" : "no-changes";
}
