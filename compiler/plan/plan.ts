import type { PlanInput } from "./plan-input.ts";
import type { StackPlan } from "./stack-plan.ts";
import { uncheckedOf, warningsOf } from "./warnings/warnings.ts";

export type { PlanInput } from "./plan-input.ts";

/** What applying a plan would do, policy by policy, and what a reviewer must know before. */
export function planOf(input: PlanInput): StackPlan {
  return {
    add: 0,
    change: 0,
    destroy: 0,
    changes: [],
    warnings: warningsOf(input),
    unchecked: uncheckedOf(input),
  };
}
