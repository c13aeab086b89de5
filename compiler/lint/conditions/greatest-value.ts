import type { Behavior } from "../../analyze/policy-set.ts";
import { GREATEST_VALUES } from "../../catalog/broker-limits.ts";
import type { Quota } from "../../catalog/quotas.ts";

/** The most that a datapoint can say, and the limit of AWS that makes it so. */
export interface GreatestPossible {
  readonly value: number;
  readonly limit: Quota;
  /** In which the value was reached; absent where the limit knows no time. */
  readonly seconds?: number;
}

/** How large the metric of a behaviour can become in its window; undefined where no limit is known. */
export function greatestPossible({
  metric,
  condition,
}: Pick<Behavior, "metric" | "condition">): GreatestPossible | undefined {
  const greatest = GREATEST_VALUES.get(metric.name);
  if (greatest === undefined || condition.kind !== "threshold") return undefined;
  const { limit, perSecond, before } = greatest;
  if (!perSecond) return { value: limit.value, limit };
  const seconds = condition.withinSeconds;
  return seconds === undefined ? undefined : { value: limit.value * seconds + before, limit, seconds };
}
