import type { StackPolicies } from "../../analyze/policy-set.ts";
import type { WatchedBehavior } from "../behaviors-of.ts";

/**
 * The SNS topic that hears of a behaviour's alarms, by name or ARN; undefined where none does. Two alert topics of the
 * policies may be one topic of SNS.
 */
export function alertedTopic(
  { behavior, profile }: WatchedBehavior,
  { alertTopics }: StackPolicies,
): string | undefined {
  if (behavior.suppressAlerts || profile.alertTopic === undefined) return undefined;
  const topic = alertTopics.get(profile.alertTopic)?.topic;
  if (topic === undefined) return undefined;
  return "name" in topic ? topic.name : topic.existingArn;
}
