import type { Behavior } from "../../analyze/policy-set.ts";
import { alarmRegion } from "./alarm-region.ts";

/** The metric that measures nothing but how long a thing has been away. */
export const DISCONNECT_DURATION = "aws:disconnect-duration";

/**
 * Metrics that a thing at work moves all the time, so that little of them is a sign of its being gone. Few failures or
 * few attempts to connect are none.
 */
const SIGNS_OF_LIFE: ReadonlySet<string> = new Set([
  "aws:num-messages-sent",
  "aws:num-messages-received",
  "aws:all-bytes-out",
  "aws:all-bytes-in",
  "aws:all-packets-out",
  "aws:all-packets-in",
]);

/** Whether a behaviour alarms because a thing does nothing: it is disconnected, or sends or receives too little. */
export function noticesSilence(behavior: Behavior): boolean {
  const { metric, condition } = behavior;
  if (metric.name === DISCONNECT_DURATION) return true;
  if (!SIGNS_OF_LIFE.has(metric.name)) return false;
  if (condition.kind !== "threshold" && condition.kind !== "percentile") return false;
  const region = alarmRegion(behavior);
  return region.kind === "half-line" && region.direction === "down";
}
