import type { Behavior, Fleet } from "../../analyze/policy-set.ts";
import { describeDuration, describeInterval } from "../../describe/duration.ts";
import { explainValues } from "../../resolve/substituted-document.ts";
import { datapointSeconds } from "../conditions/datapoint-seconds.ts";
import { detectedBehaviors } from "../conditions/detected-behaviors.ts";
import { explainConditions } from "../conditions/explain-conditions.ts";
import { DISCONNECT_DURATION, noticesSilence } from "../conditions/notices-silence.ts";
import { timeToAlarm } from "../conditions/time-to-alarm.ts";
import { duration } from "../options.ts";
import { defineRule, type Finding } from "../rule.ts";
import { sentenceOf } from "../sentence.ts";

/** An alarm that comes when it is over. */
export const slowAlarm = defineRule({
  name: "slow-alarm",
  family: "blindness",
  severity: "warning",
  title: "alarm that takes too long",
  why: "Window times datapoints in a row is how long an attacker has before anybody is told. Whoever stays below the time, or stops in between, is never seen.",
  mend: "Shorten the window or lower `alarmAfter`: more datapoints of a short window are as calm, and faster.",
  options: {
    limit: duration(3600, "How long an alarm on what a thing does may take."),
    silence: duration(86_400, "How long an alarm on a thing that is silent or disconnected may take."),
  },
  *inStack(policies, { options }): Iterable<Finding> {
    const { fleet, deployment } = policies.stack;
    for (const { behavior, profile } of detectedBehaviors(policies)) {
      // Nobody waits for an alert that is suppressed.
      if (behavior.suppressAlerts) continue;
      const isSilence = noticesSilence(behavior);
      // Of a sign of life the time is what its author chose; `because` says that it was a choice.
      if (isSilence && behavior.because !== undefined) continue;
      const limit = isSilence ? options.silence : options.limit;
      const { seconds, sum } = timeToAlarm(behavior, fleet);
      if (seconds <= limit) continue;
      const reports = behavior.metric.side === "cloud" || fleet === undefined ? "" : ` in \`${deployment}\``;
      yield {
        place: behavior.place,
        message: `\`${behavior.name}\` may take ${describeDuration(seconds)} to alarm${reports} (${sum}), longer than ${describeDuration(limit)}`,
        sentence: sentenceOf(behavior, profile),
        help: helpFor(behavior, limit, fleet),
        related: [...explainConditions(behavior), ...explainValues([behavior.place.at("alarmAfter")])],
      };
    }
  },
});

function helpFor(behavior: Behavior, limit: number, fleet: Fleet | undefined): string {
  const { metric, condition } = behavior;
  if (metric.name === DISCONNECT_DURATION)
    return "choose a shorter duration, or say with `because:` why it is right";
  const window = ("withinSeconds" in condition ? condition.withinSeconds : undefined) ?? 0;
  const report = datapointSeconds(metric, fleet);
  const fitting = Math.floor(limit / Math.max(window, report));
  if (fitting >= 1) return `\`alarmAfter: ${fitting}\` is within the limit`;
  if (metric.side !== "cloud" && report > limit)
    return `let the agent report more often than ${describeInterval(report)}`;
  return "choose a shorter window, with a number that fits it";
}
