import type { Behavior } from "../../analyze/policy-set.ts";
import { type AlarmRegion, regionOfCriteria } from "../../criteria/alarm-region.ts";
import { criteriaOf } from "./criteria-of.ts";

/** The values of its metric for which a behaviour alarms, however its author wrote the condition. */
export function alarmRegion(behavior: Pick<Behavior, "condition" | "metric">): AlarmRegion {
  return regionOfCriteria(criteriaOf(behavior));
}
