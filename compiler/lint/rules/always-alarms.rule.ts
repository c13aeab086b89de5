import { conditionPlace } from "../../analyze/condition-place.ts";
import type { Behavior } from "../../analyze/policy-set.ts";
import type { Extreme } from "../../criteria/extreme.ts";
import type { WatchedBehavior } from "../behaviors-of.ts";
import { alarmRegion } from "../conditions/alarm-region.ts";
import { detectedBehaviors } from "../conditions/detected-behaviors.ts";
import { explainConditions } from "../conditions/explain-conditions.ts";
import { extremeOf } from "../conditions/extreme.ts";
import { doubtOf, reasonOf } from "../conditions/extreme-reason.ts";
import { NEARLY_ALL_PERCENT, shareOfFleet } from "../conditions/share-of-fleet.ts";
import { defineRule, type Finding } from "../rule.ts";
import { sentenceOf } from "../sentence.ts";

/** A behaviour of which nothing is normal. */
export const alwaysAlarms = defineRule({
  name: "always-alarms",
  family: "polarity",
  severity: "error",
  title: "behaviour that alarms whatever happens",
  why: "Every thing that reports is in violation, for ever, and no attack changes that. The alarms bury those that mean something.",
  mend: "Write a threshold that healthy things keep, or a list that leaves something to be normal. Where condition and key were mixed up, move it to the other of `alarmWhen` and `normalWhen`.",
  *inStack(policies): Iterable<Finding> {
    for (const { behavior, profile } of detectedBehaviors(policies)) {
      const extreme = extremeOf(behavior);
      if (extreme === undefined) yield* nearlyAll(behavior, profile);
      if (extreme?.alarms !== "always") continue;
      if (mayBeMeant(extreme, behavior) && behavior.because !== undefined) continue;
      const doubt = doubtOf(extreme);
      yield {
        place: conditionPlace(behavior),
        message: `\`${behavior.name}\` alarms for every ${whatAlarms(extreme)}: ${reasonOf(extreme, behavior)}`,
        sentence: sentenceOf(behavior, profile),
        related: explainConditions(behavior),
        ...(doubt === undefined ? {} : { help: doubt }),
      };
    }
  },
});

function* nearlyAll(
  behavior: WatchedBehavior["behavior"],
  profile: WatchedBehavior["profile"],
): Iterable<Finding> {
  const { metric, because, condition } = behavior;
  if (because !== undefined || condition.kind !== "percentile") return;
  const region = alarmRegion(behavior);
  if (region.kind !== "half-line") return;
  const share = shareOfFleet(region);
  // What alarms on the wrong side is inverted, which is the better advice.
  if (share < NEARLY_ALL_PERCENT || (region.direction === "down" && metric.danger === "high")) return;
  yield {
    place: conditionPlace(behavior),
    message: `\`${behavior.name}\` alarms for nearly every thing: about ${share}% of the fleet are on that side of p${region.bound} at any time`,
    sentence: sentenceOf(behavior, profile),
    related: explainConditions(behavior),
  };
}

/** Things may use IPv6 alone, and a list of addresses may be one that should be empty. */
function mayBeMeant({ since }: Extreme, { metric }: Behavior): boolean {
  if (since.kind !== "list") return false;
  return since.whole === "ipv4" || metric.name !== ALWAYS_AN_ADDRESS;
}

/** What connects has an address. */
const ALWAYS_AN_ADDRESS = "aws:source-ip-address";

function whatAlarms({ since }: Extreme): string {
  if (since.kind !== "list") return "datapoint";
  return since.whole === "ipv4" ? "IPv4 address" : "address";
}
