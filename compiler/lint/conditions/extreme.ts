import type { Behavior } from "../../analyze/policy-set.ts";
import { type Extreme, extremeOfCriteria } from "../../criteria/extreme.ts";
import { criteriaOf } from "./criteria-of.ts";

/** Whether a behaviour alarms always, or never; undefined where it can do both. */
export function extremeOf(behavior: Pick<Behavior, "metric" | "condition">): Extreme | undefined {
  return extremeOfCriteria({ metric: behavior.metric, criteria: criteriaOf(behavior) });
}
