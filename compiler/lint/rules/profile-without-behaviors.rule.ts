import { defineRule, type Finding } from "../rule.ts";

/** A profile that watches nothing and collects nothing. */
export const profileWithoutBehaviors = defineRule({
  name: "profile-without-behaviors",
  family: "blindness",
  severity: "warning",
  title: "profile that watches nothing and retains nothing",
  why: "It stands in the console beside those that protect its targets, and takes one of the five places that a target has for profiles.",
  mend: "Add `behaviors`, or `retainMetrics` where it is there to collect; otherwise remove it.",
  *inStack(policies): Iterable<Finding> {
    if (policies.stack.engine === "none") return;
    for (const {
      name,
      behaviors,
      retainMetrics,
      exportMetrics,
      place,
    } of policies.securityProfiles.values()) {
      if (behaviors.size > 0 || retainMetrics.length > 0) continue;
      const nor = exportMetrics === undefined ? "" : ", so that its `exportMetrics` exports nothing";
      yield { place, message: `\`${name}\` has no behaviours and retains no metrics${nor}` };
    }
  },
});
