import { conditionPlace } from "../../analyze/condition-place.ts";
import type { StackPolicies } from "../../analyze/policy-set.ts";
import { areSame, isWithin } from "../../criteria/compare-regions.ts";
import { alertedTopic } from "../conditions/alerted-topic.ts";
import { type Comparable, comparablePairs, nameOf } from "../conditions/comparable-pairs.ts";
import { explainConditions } from "../conditions/explain-conditions.ts";
import { type NamedBehaviors, namedBehaviors } from "../conditions/named-behaviors.ts";
import { defineRule, type Finding } from "../rule.ts";
import { sentenceOf } from "../sentence.ts";
import { coverageOf } from "../targets/covers.ts";

/** A behaviour that alarms only when another one, which tells the same people, alarms anyway. */
export const impliedBehavior = defineRule({
  name: "implied-behavior",
  family: "polarity",
  severity: "info",
  title: "behaviour that another one already implies",
  why: "It sends a second alert about what was just told, and adds nothing else. Often the thresholds were meant for different things, or one was forgotten when the other was added.",
  mend: "Remove it, send its alerts to another topic, e.g. one that wakes somebody up, or say with `because:` what the second alert is for.",
  *inStack(policies): Iterable<Finding> {
    const named = namedBehaviors(policies);
    const reported = new Set<Comparable["behavior"]>();
    for (const [first, second] of comparablePairs(policies)) {
      for (const [inner, outer] of [
        [first, second],
        [second, first],
      ] as const) {
        if (reported.has(inner.behavior) || !addsNothing(inner, outer, policies, named)) continue;
        reported.add(inner.behavior);
        const { behavior, profile } = inner;
        yield {
          place: behavior.place,
          message: `${nameOf(inner)} alarms only when ${nameOf(outer)} alarms as well, and tells the same topic`,
          sentence: sentenceOf(behavior, profile),
          help: `${nameOf(outer)} ${sentenceOf(outer.behavior, outer.profile)}`,
          related: [
            { message: "what implies it", location: conditionPlace(outer.behavior).key() },
            ...explainConditions(behavior, outer.behavior),
          ],
        };
      }
    }
  },
});

function addsNothing(
  inner: Comparable,
  outer: Comparable,
  policies: StackPolicies,
  named: NamedBehaviors,
): boolean {
  if (inner.behavior.because !== undefined) return false;
  if (outer.behavior.datapointsToAlarm > inner.behavior.datapointsToAlarm) return false;
  const topic = alertedTopic(inner, policies);
  if (topic === undefined || topic !== alertedTopic(outer, policies)) return false;
  // Equal ones are duplicates, which is a finding of its own.
  if (!isWithin(inner.region, outer.region) || areSame(inner.region, outer.region)) return false;
  const { covers } = coverageOf(outer.profile.targets, policies.thingGroups);
  if (!inner.profile.targets.every(covers)) return false;
  return !isUsed(inner, outer, named);
}

function isUsed(
  inner: Comparable,
  outer: Comparable,
  { namesBehavior, namesProfile }: NamedBehaviors,
): boolean {
  return namesBehavior(inner) || (inner.profile !== outer.profile && namesProfile(inner));
}
