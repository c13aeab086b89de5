import type { StackPolicies } from "../../analyze/policy-set.ts";
import type { WatchedBehavior } from "../behaviors-of.ts";

/** Whether a CloudWatch alarm on violations tells of a behaviour, be it of that one, of its profile or of all. */
export function toldByAlarm({ violationAlarms }: StackPolicies): (watched: WatchedBehavior) => boolean {
  const alarms = [...violationAlarms.values()];
  const ofAll = alarms.some(({ profile }) => profile === undefined);
  const ofProfiles = new Set(
    alarms.flatMap(({ profile, behavior }) =>
      behavior === undefined && profile !== undefined ? [profile] : [],
    ),
  );
  // No name holds a space.
  const ofBehaviors = new Set(
    alarms.flatMap(({ profile, behavior }) => (behavior === undefined ? [] : [`${profile} ${behavior}`])),
  );
  return ({ profile, behavior }) =>
    ofAll || ofProfiles.has(profile.name) || ofBehaviors.has(`${profile.name} ${behavior.name}`);
}

/** Whether an alarm of a behaviour is meant for somebody: its alerts are not suppressed, or a CloudWatch alarm tells. */
export function tellsSomebody(policies: StackPolicies): (watched: WatchedBehavior) => boolean {
  const isTold = toldByAlarm(policies);
  return (watched) => !watched.behavior.suppressAlerts || isTold(watched);
}
