import { conditionPlace } from "../../analyze/condition-place.ts";
import { detectedBehaviors } from "../conditions/detected-behaviors.ts";
import { extremeOf } from "../conditions/extreme.ts";
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
      const isOfIpv4 = extreme.since.kind === "list" && extreme.since.whole === "ipv4";
      // Whoever uses IPv6 alone may mean it.
      if (isOfIpv4 && behavior.because !== undefined) continue;
      const doubt = doubtOf(extreme);
      yield {
        place: conditionPlace(behavior),
        message: `\`${behavior.name}\` alarms for every ${isOfIpv4 ? "IPv4 address" : "datapoint"}: ${reasonOf(extreme, behavior)}`,
        sentence: sentenceOf(behavior, profile),
        ...(doubt === undefined ? {} : { help: doubt }),
      };
    }
  },
});
