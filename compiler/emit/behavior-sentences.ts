import { customMetricFacts } from "../catalog/custom-metric-types.ts";
import { findMetric, type MetricFacts } from "../catalog/metrics.ts";
import { describeBehavior } from "../describe/behavior.ts";
import type { SecurityProfile } from "../ir/resource.ts";
import type { Stack } from "../ir/stack.ts";
import type { Origin } from "../source/origin.ts";

/** A behaviour in plain English, with the place where it was declared. */
export interface BehaviorSentence {
  readonly name: string;
  readonly sentence: string;
  readonly origin: Origin;
}

/** When each behaviour of a profile alarms. */
export function behaviorSentences(
  profile: SecurityProfile,
  metrics: MetricTable,
): readonly BehaviorSentence[] {
  return profile.behaviors.map((behavior) => {
    const facts = findMetric(behavior.metric) ?? metrics.get(behavior.metric);
    if (facts === undefined)
      throw new Error(`${profile.id} watches ${behavior.metric}, which nothing declares`);
    const sentence = describeBehavior(behavior, facts, profile.targets);
    return { name: behavior.name, sentence, origin: behavior.origin };
  });
}

export type MetricTable = ReadonlyMap<string, MetricFacts>;

/** The custom metrics of a stack by name. */
export function customMetricsOf(stack: Stack): MetricTable {
  return new Map(
    stack.resources.flatMap((node) =>
      node.kind === "custom-metric"
        ? [[node.name, customMetricFacts(node.name, node.type, node.displayName)]]
        : [],
    ),
  );
}
