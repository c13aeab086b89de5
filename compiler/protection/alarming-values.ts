import type { MetricFacts } from "../catalog/metrics.ts";
import { isAddressRange } from "../criteria/address-range.ts";
import { type AlarmRegion, regionOfCriteria } from "../criteria/alarm-region.ts";
import { isWithin } from "../criteria/compare-regions.ts";
import { extremeOfCriteria } from "../criteria/extreme.ts";
import type { Criteria, StaticCriteria } from "../ir/behavior.ts";
import type { Relation } from "./change.ts";

/** What criteria find of all that can be reported. */
export type Reach = "always" | "never" | "some" | "unknown";

/**
 * Whether criteria alarm for some values and not for others, as they should. Limits of AWS's broker are not asked: they
 * can be raised, and it is not documented what is counted beyond them.
 */
export function reachOf(metric: Pick<MetricFacts, "name">, criteria: Criteria): Reach {
  if (!isReadable(criteria)) return "unknown";
  const extreme = extremeOfCriteria({ metric, criteria });
  if (extreme === undefined || extreme.since.kind === "limit") return "some";
  return extreme.since.kind === "list" && extreme.since.whole === "ipv4" ? "some" : extreme.alarms;
}

/** How the values that alarm relate, where both criteria alarm for some. */
export function relateValues(declared: Criteria, actual: Criteria): Relation {
  const [before, after] = [regionOfCriteria(declared), regionOfCriteria(actual)];
  const isLess = isWithin(after, before);
  const isMore = isWithin(before, after);
  if (isLess) return isMore ? "same" : "less";
  return isMore ? "more" : "neither";
}

/** Which way from their bound the values lie that alarm; undefined where they are no half of a line, or not known. */
export function directionOf(criteria: Criteria): "up" | "down" | undefined {
  if (!isReadable(criteria)) return undefined;
  const region: AlarmRegion = regionOfCriteria(criteria);
  return region.kind === "half-line" ? region.direction : undefined;
}

// An account may hold what no policy could say: it is not ours to interpret.
function isReadable(criteria: Criteria): boolean {
  if (criteria.kind === "ml") return true;
  if (criteria.kind === "statistical") return isOrder(criteria.operator);
  return isReadableValue(criteria);
}

function isReadableValue({ operator, value }: StaticCriteria): boolean {
  switch (value.key) {
    case "count":
      return isOrder(operator) && Number.isSafeInteger(value.count);
    case "number":
      return isOrder(operator) && Number.isFinite(value.number);
    case "cidrs":
      return operator.endsWith("in-cidr-set") && value.cidrs.every(isAddressRange);
    case "ports":
      return operator.endsWith("in-port-set");
    default:
      return operator.endsWith("in-set");
  }
}

function isOrder(operator: StaticCriteria["operator"]): boolean {
  return operator.startsWith("less-than") || operator.startsWith("greater-than");
}
