import { conditionPlace } from "../../analyze/condition-place.ts";
import type { Extreme } from "../../criteria/extreme.ts";
import { detectedBehaviors } from "../conditions/detected-behaviors.ts";
import { explainConditions } from "../conditions/explain-conditions.ts";
import { extremeOf } from "../conditions/extreme.ts";
import { doubtOf, reasonOf } from "../conditions/extreme-reason.ts";
import { defineRule, type Finding } from "../rule.ts";
import { sentenceOf } from "../sentence.ts";

/** A behaviour of which everything is normal. */
export const neverAlarms = defineRule({
  name: "never-alarms",
  family: "polarity",
  severity: "error",
  title: "behaviour that cannot alarm",
  why: "The policy looks as if something were watched, and nothing is. The behaviour costs what a useful one costs.",
  mend: "Write a threshold that an attack would reach, or a list that leaves something to alarm. Where condition and key were mixed up, move it to the other of `alarmWhen` and `normalWhen`.",
  *inStack(policies): Iterable<Finding> {
    for (const { behavior, profile } of detectedBehaviors(policies)) {
      const extreme = extremeOf(behavior);
      if (extreme?.alarms !== "never") continue;
      if (dependsOnTheFleet(extreme) && behavior.because !== undefined) continue;
      const help = helpFor(extreme);
      yield {
        place: conditionPlace(behavior),
        message: `\`${behavior.name}\` ${claimOf(extreme)}: ${reasonOf(extreme, behavior)}`,
        sentence: sentenceOf(behavior, profile),
        related: explainConditions(behavior),
        ...(help === undefined ? {} : { help }),
      };
    }
  },
});

/** Whether things can be such that it alarms all the same: with several connections, or with addresses of IPv6 alone. */
function dependsOnTheFleet({ since }: Extreme): boolean {
  return since.kind === "limit" || (since.kind === "list" && since.whole === "ipv4");
}

function claimOf({ since }: Extreme): string {
  if (since.kind === "limit") return "cannot alarm within what AWS IoT permits";
  return since.kind === "list" && since.whole === "ipv4"
    ? "cannot alarm for an IPv4 address"
    : "can never alarm";
}

function helpFor(extreme: Extreme): string | undefined {
  const parts = [doubtOf(extreme)];
  if (extreme.since.kind === "limit")
    parts.push("if your things can reach the threshold, say how with `because:`");
  const known = parts.filter((part) => part !== undefined);
  return known.length === 0 ? undefined : known.join("; ");
}
