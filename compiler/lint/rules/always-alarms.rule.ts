import { conditionPlace } from "../../analyze/condition-place.ts";
import type { Behavior } from "../../analyze/policy-set.ts";
import { detectedBehaviors } from "../conditions/detected-behaviors.ts";
import { explainConditions } from "../conditions/explain-conditions.ts";
import { type Extreme, extremeOf } from "../conditions/extreme.ts";
import { doubtOf, reasonOf } from "../conditions/extreme-reason.ts";
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
