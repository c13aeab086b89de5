import type { ComparisonOperator, Statistic } from "../catalog/criteria.ts";
import type { MetricUnit } from "../catalog/metrics.ts";
import { describeDuration } from "./duration.ts";
import { countOf, describeNumber } from "./number.ts";
import { describeBytes } from "./size.ts";

/**
 * A comparison with a fixed amount: `more than 1000 messages`, `at least 5 minutes`, `no messages`.
 * @param operator what holds of a value that is described, in the alarm sense
 */
export function describeAmount(operator: ComparisonOperator, value: number, unit: MetricUnit): string {
  if (isNothing(operator, value, unit)) return `no ${unit.plural}`;
  return `${comparative(operator, unit)} ${withUnit(value, unit)}`;
}

/**
 * A comparison with the fleet, in two parts between which a window can stand:
 * `more messages` … `than 99.9% of the fleet (p99.9)`.
 */
export function describePercentile(
  operator: ComparisonOperator,
  statistic: Statistic,
  unit: MetricUnit,
): { readonly amount: string; readonly reference: string } {
  const rank = Number(statistic.slice(1));
  // A bare number has no noun that could be compared: "more than the fleet's p99".
  if (unit.plural === "")
    return { amount: `${comparative(operator, unit)} the fleet's ${statistic}`, reference: "" };
  const above = `${describeNumber(rank)}% of the fleet (${statistic})`;
  const below = `${describeNumber(complement(rank))}% of the fleet (${statistic})`;
  switch (operator) {
    case "greater-than":
      return { amount: `more ${unit.plural}`, reference: `than ${above}` };
    case "greater-than-equals":
      return { amount: `at least as many ${unit.plural}`, reference: `as ${above}` };
    case "less-than":
      return { amount: `fewer ${unit.plural}`, reference: `than ${below}` };
    default:
      return { amount: `at most as many ${unit.plural}`, reference: `as ${below}` };
  }
}

/** What ML Detect finds: `an unusual number of messages`. */
export function describeUnusual(unit: MetricUnit): string {
  return unit.plural === "" ? "unusual size" : `an unusual number of ${unit.plural}`;
}

// "fewer than 1 message" is none, and reads better so.
function isNothing(operator: ComparisonOperator, value: number, unit: MetricUnit): boolean {
  if (unit.kind !== "count") return false;
  return (operator === "less-than" && value === 1) || (operator === "less-than-equals" && value === 0);
}

function comparative(operator: ComparisonOperator, unit: MetricUnit): string {
  switch (operator) {
    case "greater-than":
      return "more than";
    case "greater-than-equals":
      return "at least";
    case "less-than":
      return unit.kind === "count" ? "fewer than" : "less than";
    default:
      return "at most";
  }
}

function withUnit(value: number, unit: MetricUnit): string {
  switch (unit.kind) {
    case "bytes":
      return describeBytes(value);
    case "minutes":
      return describeDuration(value * 60);
    case "count":
      return countOf(value, unit.singular, unit.plural);
    default:
      return describeNumber(value);
  }
}

// 100 - 99.9 is not 0.1 in binary; no percentile has more than two digits behind the point.
function complement(rank: number): number {
  return Math.round((100 - rank) * 100) / 100;
}
