import type { StackPolicies } from "../../analyze/policy-set.ts";
import { defineRule, type Finding } from "../rule.ts";
import { unused } from "../unused.ts";

/** An alert topic to which nothing publishes. */
export const unusedAlertTopic = defineRule({
  name: "unused-alert-topic",
  family: "hygiene",
  severity: "warning",
  title: "alert topic to which nothing publishes",
  why: "Its subscribers believe that they would hear of an attack, and no profile, audit, alarm or action ever tells them.",
  mend: "Name it as `alertTopic:` where its subscribers should be told, or remove it.",
  *inProject(input): Iterable<Finding> {
    const left = unused(input, { declared: ({ alertTopics }) => alertTopics, used });
    for (const { name, place, subscribers } of left.values()) {
      const listening = subscribers.length === 0 ? "" : `, so its ${count(subscribers.length)} nothing`;
      yield {
        place,
        message: `no profile, audit, alarm or action publishes to the alert topic \`${name}\`${listening}`,
      };
    }
  },
});

function count(subscribers: number): string {
  return subscribers === 1 ? "subscriber hears" : `${subscribers} subscribers hear`;
}

function* used(policies: StackPolicies): Iterable<string> {
  const { securityProfiles, audit, violationAlarms, mitigationActions } = policies;
  for (const { alertTopic } of securityProfiles.values()) if (alertTopic !== undefined) yield alertTopic;
  if (audit?.alertTopic !== undefined) yield audit.alertTopic;
  for (const { alertTopic } of violationAlarms.values()) yield alertTopic;
  for (const action of mitigationActions.values()) {
    if (action.kind === "publishToTopic") yield action.alertTopic;
  }
}
