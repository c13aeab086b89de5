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
export type SentencesOf = (profile: SecurityProfile) => readonly BehaviorSentence[];

/** The sentences of a stack: worked out once for each profile, although several files hold them. */
export function sentencesIn(stack: Stack): SentencesOf {
  const metrics = customMetricsOf(stack);
  const known = new Map<SecurityProfile, readonly BehaviorSentence[]>();
  return (profile) => {
    const sentences = known.get(profile) ?? behaviorSentences(profile, metrics);
    known.set(profile, sentences);
    return sentences;
  };
}

function behaviorSentences(profile: SecurityProfile, metrics: MetricTable): readonly BehaviorSentence[] {
  return profile.behaviors.map((behavior) => {
    const facts = findMetric(behavior.metric) ?? metrics.get(behavior.metric);
    if (facts === undefined)
      throw new Error(`${profile.id} watches ${behavior.metric}, which nothing declares`);
    const sentence = describeBehavior(behavior, facts, profile.targets);
    return { name: behavior.name, sentence, origin: behavior.origin };
  });
}

type MetricTable = ReadonlyMap<string, MetricFacts>;

/** The custom metrics of a stack by name. */
function customMetricsOf(stack: Stack): MetricTable {
  return new Map(
    stack.resources.flatMap((node) =>
      node.kind === "custom-metric"
        ? [[node.name, customMetricFacts(node.name, node.type, node.displayName)]]
        : [],
    ),
  );
}
