import type { StackPolicies } from "../../analyze/policy-set.ts";
import { behaviorsOf, type WatchedBehavior } from "../behaviors-of.ts";

/** Every behaviour of a stack that is evaluated: none where the deployment has no Detect. */
export function detectedBehaviors(policies: StackPolicies): Iterable<WatchedBehavior> {
  return policies.stack.engine === "none" ? [] : behaviorsOf(policies);
}
