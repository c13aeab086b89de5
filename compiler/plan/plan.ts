import type { ObservedStack } from "../drift/observed.ts";
import { compareText } from "../util/compare.ts";
import { changesIn } from "./changes/changes.ts";
import type { PlanInput } from "./plan-input.ts";
import type { StackPlan } from "./stack-plan.ts";
import { uncheckedOf, warningsOf } from "./warnings/warnings.ts";

export type { PlanInput } from "./plan-input.ts";

type Unchecked = StackPlan["unchecked"];

/** What applying a plan would do, policy by policy, and what a reviewer must know before. */
export function planOf(input: PlanInput): StackPlan {
  const { planned } = input;
  const { add, change, destroy } = planned.tally ?? NOTHING;
  return {
    add,
    change,
    destroy,
    changes: changesIn(input),
    warnings: warningsOf(input),
    unchecked: sorted([...planned.unchecked, ...whyUndecided(planned), ...uncheckedOf(input)]),
  };
}

const NOTHING = { add: 0, change: 0, destroy: 0 };

/** A plan that only refreshes lists what is there, and decides about none of it. */
function whyUndecided({ resources }: ObservedStack): Unchecked {
  const isUndecided = [...resources.values()].some(({ planned }) => planned === undefined);
  return isUndecided
    ? [{ reason: "the plan only refreshes, so it does not say what an apply would change" }]
    : [];
}

/** Each once: what concerns all of the stack comes first. */
function sorted(unchecked: Unchecked): Unchecked {
  const distinct = new Map(unchecked.map((each) => [JSON.stringify([each.address, each.reason]), each]));
  return [...distinct.values()].sort(
    (a, b) => compareText(a.address ?? "", b.address ?? "") || compareText(a.reason, b.reason),
  );
}
