import { conditionPlace } from "../../analyze/condition-place.ts";
import type { Behavior, StackPolicies } from "../../analyze/policy-set.ts";
import { DURATION_SECONDS } from "../../catalog/criteria.ts";
import type { AlarmRegion } from "../../criteria/alarm-region.ts";
import type { WatchedBehavior } from "../behaviors-of.ts";
import { alarmRegion } from "../conditions/alarm-region.ts";
import { alertedTopic } from "../conditions/alerted-topic.ts";
import { detectedBehaviors } from "../conditions/detected-behaviors.ts";
import { explainConditions } from "../conditions/explain-conditions.ts";
import { extremeOf } from "../conditions/extreme.ts";
import { NEARLY_ALL_PERCENT, shareOfFleet } from "../conditions/share-of-fleet.ts";
import { choice, wholeNumber } from "../options.ts";
import { defineRule, type Finding, type RuleContext } from "../rule.ts";
import { sentenceOf } from "../sentence.ts";

const OPTIONS = {
  reconnects: wholeNumber(
    3,
    "disconnects or connection attempts in 5 minutes that an unsteady link causes by itself",
  ),
  fleetPercent: wholeNumber(
    10,
    "percent of the fleet that a percentile keeps in violation at any time, from which on the rule speaks",
    { least: 1, most: 100 },
  ),
  confidence: choice(
    ["none", "low", "medium"],
    "low",
    "the highest confidence of ML Detect at which one datapoint is too little; `none` judges no ML behaviour",
  ),
};

/** An alarm that comes and goes with every datapoint. */
export const flappingAlarm = defineRule({
  name: "flapping-alarm",
  family: "noise",
  severity: "warning",
  title: "alarm that comes and goes by itself",
  why: "One datapoint raises the alarm and the next one clears it, over and over, on things with which nothing is wrong. People stop reading, and the alarm that matters goes by unread.",
  mend: "Ask for more than one datapoint (`alarmAfter: 2`, `clearAfter: 2`), raise the threshold, or lengthen the window. Where single datapoints matter, say why with `because:`.",
  options: OPTIONS,
  *inStack(policies, context): Iterable<Finding> {
    for (const watched of detectedBehaviors(policies)) {
      const { behavior, profile } = watched;
      if (!alertsOnOneDatapoint(watched, policies)) continue;
      const reason = reasonFor(behavior, context.options);
      if (reason === undefined) continue;
      yield {
        place: conditionPlace(behavior),
        message: `\`${behavior.name}\` alarms and clears on a single datapoint, and ${reason}`,
        sentence: sentenceOf(behavior, profile),
        related: explainConditions(behavior),
      };
    }
  },
});

type Values = RuleContext<typeof OPTIONS>["options"];

function alertsOnOneDatapoint(watched: WatchedBehavior, policies: StackPolicies): boolean {
  const { because, datapointsToAlarm, datapointsToClear } = watched.behavior;
  if (because !== undefined || datapointsToAlarm > 1 || datapointsToClear > 1) return false;
  if (watched.behavior.condition.kind === "membership") return false;
  return alertedTopic(watched, policies) !== undefined && extremeOf(watched.behavior) === undefined;
}

/** Why the next datapoint may well be on the other side, to go on after "and". */
function reasonFor(behavior: Behavior, options: Values): string | undefined {
  const region = alarmRegion(behavior);
  if (region.kind === "model") return reasonForModel(region.confidence, options);
  if (region.kind !== "half-line") return undefined;
  if (region.scale === "rank") return reasonForPercentile(region, options);
  return region.direction === "up" ? reasonForReconnects(behavior, region.bound, options) : undefined;
}

const CONFIDENCES = ["none", "low", "medium"] as const;

function reasonForModel(confidence: "LOW" | "MEDIUM" | "HIGH", options: Values): string | undefined {
  const rank = confidence === "HIGH" ? CONFIDENCES.length : confidence === "MEDIUM" ? 2 : 1;
  if (rank > CONFIDENCES.indexOf(options.confidence)) return undefined;
  return `ML Detect at ${confidence.toLowerCase()} confidence takes small deviations for unusual`;
}

function reasonForPercentile(
  { direction, bound }: Extract<AlarmRegion, { kind: "half-line" }>,
  { fleetPercent }: Values,
): string | undefined {
  const percent = shareOfFleet({ direction, bound });
  // Of nearly all it is said that they alarm always.
  if (percent < fleetPercent || percent >= NEARLY_ALL_PERCENT) return undefined;
  return `about ${percent}% of the fleet are on that side of p${bound} at any time, not always the same things`;
}

const RECONNECTING: ReadonlyMap<string, string> = new Map([
  ["aws:num-disconnects", "disconnect"],
  ["aws:num-connection-attempts", "connection attempt"],
]);

const [SHORTEST_SECONDS] = DURATION_SECONDS;

function reasonForReconnects(
  { metric, condition }: Behavior,
  least: number,
  { reconnects }: Values,
): string | undefined {
  const what = RECONNECTING.get(metric.name);
  if (what === undefined || condition.kind !== "threshold" || least > reconnects) return undefined;
  // Over a longer window the count falls more slowly than it rises.
  if (condition.withinSeconds !== SHORTEST_SECONDS) return undefined;
  return `an unsteady link alone causes ${least === 1 ? `one ${what}` : `${least} ${what}s`} in 5 minutes`;
}
