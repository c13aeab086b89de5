import type { MetricDimension } from "../ir/behavior.ts";
import { reachOf } from "./alarming-values.ts";
import { ifChanged, judgeAmount, judgeSwitch, onChange, type Relation } from "./change.ts";
import { judgeCriteria } from "./criteria.ts";
import type { DescribedBehavior } from "./described.ts";
import { REASONS_OF_TOPICS, relateAlarms } from "./dimension-use.ts";
import type { JudgedMetric } from "./judged-metric.ts";
import {
  type Judgment,
  neutral,
  on,
  type PropertyJudgment,
  stronger,
  undecidable,
  weaker,
} from "./judgment.ts";

/**
 * What a change of a behaviour does, one judgment for each property that changed; none where nothing did.
 * @param declared undefined where no policy declares it
 * @param actual undefined where it is not there
 * @param metric what is known of the metric of the one that is declared, else of the other
 */
export function judgeBehavior(
  declared: DescribedBehavior | undefined,
  actual: DescribedBehavior | undefined,
  metric: JudgedMetric,
): readonly PropertyJudgment[] {
  if (declared === undefined)
    return actual === undefined ? [] : [on(pathOf(actual), judgeAdded(actual, metric))];
  const property = pathOf(declared);
  if (actual === undefined) return [on(property, judgeLost(declared, metric))];
  return [
    ...judgeMetric(property, declared, actual, metric),
    ...judgeSwitch(`${property}.SuppressAlerts`, !declared.suppressAlerts, !actual.suppressAlerts, {
      less: "its alarms are recorded, but nobody is told",
      more: "its alarms are told, not only recorded",
    }),
    ...ifChanged(`${property}.ExportMetric`, declared.exportMetric, actual.exportMetric, EXPORT),
  ];
}

/** Who reads exported values, and what he makes of them, no policy says. */
export const EXPORT: Judgment = undecidable("who goes by the exported values is not known");

function pathOf({ name }: DescribedBehavior): string {
  return `Behaviors[${name}]`;
}

function judgeLost({ criteria, suppressAlerts }: DescribedBehavior, metric: JudgedMetric): Judgment {
  const reach = reachOf(metric, criteria);
  if (reach === "never") return neutral("it could raise no alarm");
  if (reach === "always") return undecidable("it would raise an alarm for every value, which tells nothing");
  if (suppressAlerts) return weaker("what it watches for is not recorded any more");
  return weaker("what it watches for raises no alarm any more");
}

function judgeAdded({ criteria, suppressAlerts }: DescribedBehavior, metric: JudgedMetric): Judgment {
  const reach = reachOf(metric, criteria);
  if (reach === "never") return neutral("it can raise no alarm");
  if (reach === "always") return undecidable("it raises an alarm for every value, which tells nothing");
  if (suppressAlerts) return stronger("what it watches for is recorded as well, though nobody is told");
  return stronger("what it watches for raises an alarm as well");
}

function judgeMetric(
  property: string,
  declared: DescribedBehavior,
  actual: DescribedBehavior,
  metric: JudgedMetric,
): readonly PropertyJudgment[] {
  const dimension = onChange(`${property}.MetricDimension`, judgeDimensionUse(declared, actual, metric));
  if (declared.metric === actual.metric)
    return [
      ...dimension,
      ...judgeCriteria(`${property}.Criteria`, declared.criteria, actual.criteria, metric),
    ];
  // Not even the same numbers mean the same.
  const other = undecidable("it watches another metric, of which the same values mean something else");
  return [on(`${property}.Metric`, other), on(`${property}.Criteria`, other), ...dimension];
}

function judgeDimensionUse(
  declared: DescribedBehavior,
  actual: DescribedBehavior,
  metric: JudgedMetric,
): Judgment | undefined {
  const topics = relateTopics(declared.dimension, actual.dimension);
  const before = relateAlarms(topics, declared.criteria, metric);
  const isSure =
    declared.metric === actual.metric && before === relateAlarms(topics, actual.criteria, metric);
  return judgeAmount(isSure || topics === "same" ? before : "neither", REASONS_OF_TOPICS);
}

function relateTopics(declared: MetricDimension | undefined, actual: MetricDimension | undefined): Relation {
  if (declared === undefined || actual === undefined) {
    if (declared === actual) return "same";
    return actual === undefined ? "more" : "less";
  }
  return declared.name === actual.name && declared.operator === actual.operator ? "same" : "neither";
}
