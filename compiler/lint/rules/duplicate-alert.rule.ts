import type { StackPolicies } from "../../analyze/policy-set.ts";
import { areSame } from "../../criteria/compare-regions.ts";
import { alertedTopic } from "../conditions/alerted-topic.ts";
import { type Comparable, comparablePairs, nameOf } from "../conditions/comparable-pairs.ts";
import { explainConditions } from "../conditions/explain-conditions.ts";
import { defineRule, type Finding } from "../rule.ts";
import { sentenceOf } from "../sentence.ts";

/** One behaviour under two names, or in two profiles, that tells the same topic of the same thing twice. */
export const duplicateAlert = defineRule({
  name: "duplicate-alert",
  family: "noise",
  severity: "warning",
  title: "alert that is sent twice",
  why: "Every alarm arrives twice and is counted twice. Whoever mends one of the two forgets the other.",
  mend: "Keep one of the two, or set `suppressAlerts: true` on the one whose violations are needed for something else.",
  *inStack(policies): Iterable<Finding> {
    const reported = new Set<Comparable["behavior"]>();
    for (const [first, second] of comparablePairs(policies)) {
      if (reported.has(second.behavior) || !sendTheSame(first, second, policies)) continue;
      reported.add(second.behavior);
      const { behavior, profile } = second;
      yield {
        place: behavior.place,
        message: `${nameOf(second)} alarms for the same values as ${nameOf(first)}, on things that both watch, and tells the same topic`,
        sentence: sentenceOf(behavior, profile),
        help: `${nameOf(first)} ${sentenceOf(first.behavior, first.profile)}`,
        related: [
          { message: "the other of the two", location: first.behavior.place.key() },
          ...explainConditions(behavior, first.behavior),
        ],
      };
    }
  },
});

function sendTheSame(first: Comparable, second: Comparable, policies: StackPolicies): boolean {
  const topic = alertedTopic(first, policies);
  return (
    topic !== undefined && topic === alertedTopic(second, policies) && areSame(first.region, second.region)
  );
}
