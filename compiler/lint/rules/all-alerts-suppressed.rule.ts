import type { Behavior, Declared } from "../../analyze/policy-set.ts";
import { countOf } from "../../describe/number.ts";
import type { Related } from "../../diagnostics/diagnostic.ts";
import { explainValues } from "../../resolve/substituted-document.ts";
import { toldByAlarm } from "../alerts/told-by-alarm.ts";
import { defineRule, type Finding } from "../rule.ts";

/** A profile that finds what is wrong and tells nobody, because every behaviour suppresses its alerts. */
export const allAlertsSuppressed = defineRule({
  name: "all-alerts-suppressed",
  family: "blindness",
  severity: "warning",
  title: "profile all of whose alerts are suppressed",
  why: "Violations are recorded for 30 days and shown to whoever looks into the console or asks the API. Nobody is told.",
  mend: "Take `suppressAlerts` off the behaviours of which somebody should hear.",
  *inStack(policies): Iterable<Finding> {
    if (policies.stack.engine === "none") return;
    const isTold = toldByAlarm(policies);
    for (const profile of policies.securityProfiles.values()) {
      const behaviors = [...profile.behaviors.values()];
      if (behaviors.length === 0 || behaviors.some(({ suppressAlerts }) => !suppressAlerts)) continue;
      if (behaviors.some((behavior) => isTold({ behavior, profile }))) continue;
      yield {
        place: profile.place,
        message: messageFor(profile.name, behaviors.length),
        related: explainSuppression(behaviors),
        help: "take `suppressAlerts` off at least those behaviours that mean an attack, or declare a `violationAlarms` entry that goes off when there are many",
      };
    }
  },
});

/** The values that suppress, where variables do: one variable is said once. */
function explainSuppression(behaviors: readonly Declared<Behavior>[]): readonly Related[] {
  const related = explainValues(behaviors.map(({ place }) => place.at("suppressAlerts")));
  return [...new Map(related.map((each) => [each.message, each])).values()];
}

function messageFor(profile: string, behaviors: number): string {
  if (behaviors === 1)
    return `the only behaviour of \`${profile}\` suppresses its alerts, so nobody is told of anything`;
  return `all ${countOf(behaviors, "behaviour")} of \`${profile}\` suppress their alerts, so nobody is told of anything`;
}
