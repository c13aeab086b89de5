import type { Behavior } from "../../analyze/policy-set.ts";
import { CONSECUTIVE_DATAPOINTS } from "../../catalog/criteria.ts";
import type { Criteria } from "../../ir/behavior.ts";
import { toCriteria } from "../../lower/negation.ts";

// Which values alarm does not depend on how many of them it takes.
const DATAPOINTS = {
  datapointsToAlarm: CONSECUTIVE_DATAPOINTS.default,
  datapointsToClear: CONSECUTIVE_DATAPOINTS.default,
};

/** What AWS will hold of a condition, as far as it says which values alarm. */
export function criteriaOf({ condition, metric }: Pick<Behavior, "condition" | "metric">): Criteria {
  return toCriteria(condition, metric.valueKey, DATAPOINTS);
}
