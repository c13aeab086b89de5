import { OPPOSITE_OPERATOR } from "../catalog/criteria.ts";
import type { MetricFacts } from "../catalog/metrics.ts";
import type { Behavior, MetricDimension, StaticCriteria, StatisticalCriteria } from "../ir/behavior.ts";
import { assertNever } from "../util/assert-never.ts";
import { describeAmount, describePercentile, describeUnusual } from "./amount.ts";
import { describeDuration } from "./duration.ts";
import { describeMembership } from "./membership.ts";
import { countOf } from "./number.ts";
import { quote } from "./quote.ts";
import { describeTargets } from "./target.ts";

/** As much of a behaviour as its sentence needs: what an account answers about a live one suffices. */
export type DescribedBehavior = Pick<Behavior, "criteria" | "dimension" | "suppressAlerts">;

/**
 * One sentence, without a full stop, on when a behaviour ALARMS, although AWS holds what is normal: "alarms when a
 * thing in `TelemetryDevices` sends more than 1000 messages in 5 minutes, 2 times in a row; clears after 2".
 * @param targets what the profile is attached to, as for `describeTargets`
 */
export function describeBehavior(
  behavior: DescribedBehavior,
  metric: MetricFacts,
  targets: readonly string[],
): string {
  const { criteria } = behavior;
  const what = `${describeTargets(targets)} ${describeViolation(behavior, metric)}`;
  const repeated =
    criteria.datapointsToAlarm === 1 ? "" : `, ${describeRepetition(criteria.datapointsToAlarm)}`;
  const clauses = [`alarms when ${what}${repeated}`];
  if (criteria.datapointsToClear !== 1) clauses.push(`clears after ${criteria.datapointsToClear}`);
  if (behavior.suppressAlerts) clauses.push("recorded but not sent: alerts are suppressed");
  if (targets.length === 0) clauses.push("attached to nothing, so nothing is watched");
  return clauses.join("; ");
}

function describeRepetition(times: number): string {
  return `${countOf(times, "time")} in a row`;
}

function describeViolation({ criteria, dimension }: DescribedBehavior, metric: MetricFacts): string {
  const topics = dimension === undefined ? "" : ` ${describeDimensionUse(dimension)}`;
  switch (criteria.kind) {
    case "static":
      return describeStatic(criteria, metric) + topics;
    case "statistical":
      return describeStatistical(criteria, metric, topics);
    case "ml": {
      const unusual = metric.phrase.quantity(describeUnusual(metric.unit));
      return `${unusual}${topics} (ML Detect, ${criteria.confidence} confidence)`;
    }
    default:
      return assertNever(criteria);
  }
}

function describeStatic({ operator, value, durationSeconds }: StaticCriteria, metric: MetricFacts): string {
  const alarming = OPPOSITE_OPERATOR[operator];
  if (value.key === "count" || value.key === "number") {
    const amount = value.key === "count" ? value.count : value.number;
    return (
      metric.phrase.quantity(describeAmount(alarming, amount, metric.unit)) + describeWindow(durationSeconds)
    );
  }
  const member = metric.phrase.member ?? `reports an element in ${quote(metric.name)}`;
  return `${member} ${describeMembership(alarming, value)}`;
}

function describeStatistical(criteria: StatisticalCriteria, metric: MetricFacts, topics: string): string {
  const { operator, statistic, durationSeconds } = criteria;
  const { amount, reference } = describePercentile(OPPOSITE_OPERATOR[operator], statistic, metric.unit);
  const fleet = reference === "" ? "" : ` ${reference}`;
  return metric.phrase.quantity(amount) + describeWindow(durationSeconds) + topics + fleet;
}

function describeWindow(seconds: number | undefined): string {
  return seconds === undefined ? "" : ` in ${describeDuration(seconds)}`;
}

/** Which topics count: ``on topics matching `telemetry-topics` ``. */
export function describeDimensionUse({ name, operator }: MetricDimension): string {
  return `on topics ${operator === "IN" ? "matching" : "not matching"} ${quote(name)}`;
}
