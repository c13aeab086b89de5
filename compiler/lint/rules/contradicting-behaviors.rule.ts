import { conditionPlace } from "../../analyze/condition-place.ts";
import { coverEverything } from "../../criteria/compare-regions.ts";
import { comparablePairs, nameOf } from "../conditions/comparable-pairs.ts";
import { explainConditions } from "../conditions/explain-conditions.ts";
import { defineRule, type Finding } from "../rule.ts";
import { sentenceOf } from "../sentence.ts";

/** Two behaviours that leave nothing that is normal for both. */
export const contradictingBehaviors = defineRule({
  name: "contradicting-behaviors",
  family: "polarity",
  severity: "error",
  title: "behaviours of which one alarms always",
  why: "Whatever a thing reports, one of the two is in violation, so that neither alarm means anything. One of them was turned round, or both list a part of what is normal.",
  mend: "Turn round the one that was meant the other way, write what is normal in one list, or take the things in question out of one of the targets.",
  *inStack(policies): Iterable<Finding> {
    for (const [first, second] of comparablePairs(policies)) {
      if (!coverEverything(first.region, second.region)) continue;
      const { behavior, profile } = second;
      yield {
        place: conditionPlace(behavior),
        message: `${nameOf(second)} and ${nameOf(first)} watch things in common, and no value of \`${behavior.metric.name}\` is normal for both`,
        sentence: sentenceOf(behavior, profile),
        help: `${nameOf(first)} ${sentenceOf(first.behavior, first.profile)}`,
        related: [
          { message: "the other behaviour", location: conditionPlace(first.behavior).key() },
          ...explainConditions(behavior, first.behavior),
        ],
      };
    }
  },
});
