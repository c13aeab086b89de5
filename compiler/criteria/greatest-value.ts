import { GREATEST_VALUES } from "../catalog/broker-limits.ts";
import type { MetricFacts } from "../catalog/metrics.ts";
import type { Quota } from "../catalog/quotas.ts";
import type { Criteria } from "../ir/behavior.ts";

/** The most that a datapoint can say, and the limit of AWS that makes it so. */
export interface GreatestPossible {
  readonly value: number;
  readonly limit: Quota;
  /** In which the value was reached; absent where the limit knows no time. */
  readonly seconds?: number;
}

/** How large a metric can become in the window of its criteria; undefined where no limit is known. */
export function greatestPossible({
  metric,
  criteria,
}: {
  readonly metric: Pick<MetricFacts, "name">;
  readonly criteria: Criteria;
}): GreatestPossible | undefined {
  const greatest = GREATEST_VALUES.get(metric.name);
  if (greatest === undefined || criteria.kind !== "static") return undefined;
  const { limit, perSecond, before } = greatest;
  if (!perSecond) return { value: limit.value, limit };
  const seconds = criteria.durationSeconds;
  return seconds === undefined ? undefined : { value: limit.value * seconds + before, limit, seconds };
}
