import type { Behavior, Fleet } from "../../analyze/policy-set.ts";
import { describeDuration } from "../../describe/duration.ts";
import { datapointSeconds } from "./datapoint-seconds.ts";
import { DISCONNECT_DURATION } from "./notices-silence.ts";

/** How long it may take from what a behaviour is to notice until its alarm. */
export interface TimeToAlarm {
  readonly seconds: number;
  /** Of what it is made: `1 hour × 2`. */
  readonly sum: string;
}

/**
 * The worst case: every datapoint in a row takes a window, or as long as it takes the next report to come where that is
 * longer or there is no window. Whether windows overlap is not documented; if they do, it is faster.
 */
export function timeToAlarm(
  { metric, condition, datapointsToAlarm }: Behavior,
  fleet: Fleet | undefined,
): TimeToAlarm {
  const window =
    condition.kind === "threshold" || condition.kind === "percentile" ? condition.withinSeconds : 0;
  const step = Math.max(window ?? 0, datapointSeconds(metric, fleet));
  const times = (count: number): string => `${describeDuration(step)} × ${count}`;
  if (metric.name !== DISCONNECT_DURATION || condition.kind !== "threshold")
    return { seconds: step * datapointsToAlarm, sum: times(datapointsToAlarm) };
  // Whoever says a day means a day: the datapoint that reaches it counts as coming at once.
  const away = condition.value * 60;
  const further = datapointsToAlarm - 1;
  const sum = `${describeDuration(away)} disconnected${further === 0 ? "" : `, then ${times(further)}`}`;
  return { seconds: away + step * further, sum };
}
