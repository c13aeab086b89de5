import { shortenList } from "../../describe/list.ts";
import { quote } from "../../describe/quote.ts";
import { toldByAlarm } from "../alerts/told-by-alarm.ts";
import { defineRule, type Finding } from "../rule.ts";

/** A profile whose alerts go nowhere. */
export const profileWithoutTopic = defineRule({
  name: "profile-without-topic",
  family: "blindness",
  severity: "warning",
  title: "profile whose alerts go nowhere",
  why: "Without an alert topic, violations are recorded for 30 days and shown to whoever looks into the console or asks the API. Nobody is told.",
  mend: "Give the profile an `alertTopic`.",
  *inStack(policies): Iterable<Finding> {
    if (policies.stack.engine === "none") return;
    const isTold = toldByAlarm(policies);
    for (const profile of policies.securityProfiles.values()) {
      if (profile.alertTopic !== undefined) continue;
      const behaviors = [...profile.behaviors.values()];
      // What is suppressed would not be sent anyway; of a profile that suppresses all, another rule speaks.
      const silent = behaviors.filter(
        (behavior) => !behavior.suppressAlerts && !isTold({ behavior, profile }),
      );
      if (silent.length === 0) continue;
      const of =
        silent.length === behaviors.length ? "" : ` of ${shortenList(silent.map(({ name }) => quote(name)))}`;
      yield {
        place: profile.place,
        message: `\`${profile.name}\` has no alert topic, so nobody is told${of}`,
        help: helpFor([...policies.alertTopics.keys()]),
      };
    }
  },
});

function helpFor([topic, ...others]: readonly string[]): string {
  if (topic === undefined)
    return "declare a topic with its subscribers in `alertTopics` and name it in `alertTopic`";
  return others.length === 0
    ? `add \`alertTopic: ${topic}\``
    : "add `alertTopic:` with one of your `alertTopics`";
}
