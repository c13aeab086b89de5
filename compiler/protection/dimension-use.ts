import type { Criteria } from "../ir/behavior.ts";
import { directionOf } from "./alarming-values.ts";
import { opposite, type Reasons, type Relation } from "./change.ts";
import type { JudgedMetric } from "./judged-metric.ts";
import { isSummed } from "./summed-metrics.ts";

/** Metrics that say something of each message or connection for itself, so that each more of them is one more to find. */
const OF_EACH: ReadonlySet<string> = new Set(["aws:message-byte-size", "aws:source-ip-address"]);

/**
 * How the alarms relate when a behaviour looks at more or fewer topics: of what is counted, more passes a ceiling more
 * easily, and a floor less easily.
 */
export function relateAlarms(topics: Relation, criteria: Criteria, metric: JudgedMetric): Relation {
  if (topics === "same") return "same";
  // What is usual changes with what is looked at.
  if (criteria.kind !== "static") return "neither";
  if (OF_EACH.has(metric.name)) return topics;
  if (!isSummed(metric)) return "neither";
  const direction = directionOf(criteria);
  if (direction === undefined) return "neither";
  return direction === "up" ? topics : opposite(topics);
}

export const REASONS_OF_TOPICS: Reasons = {
  less: "less raises an alarm on the topics that count",
  more: "more raises an alarm on the topics that count",
  neither: "what raises an alarm on other topics depends on the traffic",
};
