import {
  COMPARISON_OPERATORS,
  CONSECUTIVE_DATAPOINTS,
  ML_CONFIDENCES,
  STATISTICS,
} from "../../catalog/criteria.ts";
import { canonicalRange } from "../../criteria/address-range.ts";
import type { Criteria, CriteriaValue } from "../../ir/behavior.ts";
import { compareText } from "../../util/compare.ts";
import { isJsonObject, memberOf } from "../../util/narrow-json.ts";
import type { Json } from "../../util/stable-json.ts";
import { not, type Understood } from "./understood.ts";
import { numberAt, numbersAt, textsAt, wholeNumberAt, wordAt } from "./values.ts";

/** Criteria as AWS holds them. It may hold none, or several kinds at once, of which nobody says what they do. */
export function understandCriteria(value: Json | undefined): Understood<Criteria> {
  if (value === undefined) return not("has no criteria");
  const kinds = ["Value", "StatisticalThreshold", "MlDetectionConfig"].filter((kind) =>
    isSaid(memberOf(value, kind)),
  );
  if (kinds.length > 1) return not(`has ${kinds.join(" and ")} at once`);
  const alarm = datapointsAt(value, "ConsecutiveDatapointsToAlarm");
  const clear = datapointsAt(value, "ConsecutiveDatapointsToClear");
  if (alarm === undefined || clear === undefined)
    return not("counts datapoints in a way that AWS does not know");
  const datapoints = { datapointsToAlarm: alarm, datapointsToClear: clear };
  switch (kinds[0]) {
    case "Value":
      return staticCriteria(value, datapoints);
    case "StatisticalThreshold":
      return statisticalCriteria(value, datapoints);
    case "MlDetectionConfig": {
      const confidence = wordAt(memberOf(value, "MlDetectionConfig"), "ConfidenceLevel", ML_CONFIDENCES);
      if (confidence === undefined) return not("asks a model without a confidence that AWS knows");
      return { understood: { kind: "ml", confidence, ...datapoints } };
    }
    default:
      return not("has no value, no percentile and no model to compare with");
  }
}

type Datapoints = Pick<Criteria, "datapointsToAlarm" | "datapointsToClear">;

const OPERATOR_UNKNOWN = "compares with an operator that AWS does not know";

function staticCriteria(criteria: Json, datapoints: Datapoints): Understood<Criteria> {
  const operator = wordAt(criteria, "ComparisonOperator", COMPARISON_OPERATORS);
  if (operator === undefined) return not(OPERATOR_UNKNOWN);
  const value = criteriaValue(memberOf(criteria, "Value"));
  if (value === undefined) return not("compares with a value that is no single number or list");
  if (memberOf(criteria, "DurationSeconds") === undefined)
    return { understood: { kind: "static", operator, value, ...datapoints } };
  const durationSeconds = wholeNumberAt(criteria, "DurationSeconds");
  if (durationSeconds === undefined) return not("has a duration that is no number of seconds");
  return { understood: { kind: "static", operator, value, durationSeconds, ...datapoints } };
}

function statisticalCriteria(criteria: Json, datapoints: Datapoints): Understood<Criteria> {
  const operator = wordAt(criteria, "ComparisonOperator", COMPARISON_OPERATORS);
  if (operator === undefined) return not(OPERATOR_UNKNOWN);
  const statistic = wordAt(memberOf(criteria, "StatisticalThreshold"), "Statistic", STATISTICS);
  if (statistic === undefined) return not("compares with a statistic that AWS does not know");
  const durationSeconds = wholeNumberAt(criteria, "DurationSeconds");
  if (durationSeconds === undefined) return not("compares with a percentile over no duration");
  return { understood: { kind: "statistical", operator, statistic, durationSeconds, ...datapoints } };
}

function criteriaValue(value: Json | undefined): CriteriaValue | undefined {
  if (!isJsonObject(value)) return undefined;
  const [key, ...others] = Object.keys(value).filter((name) => memberOf(value, name) !== undefined);
  if (key === undefined || others.length > 0) return undefined;
  switch (key) {
    case "Count":
      return ifKnown(wholeNumberAt(value, key), (count) => ({ key: "count", count }));
    case "Number":
      return ifKnown(numberAt(value, key), (number) => ({ key: "number", number }));
    case "Cidrs":
      return ifKnown(textsAt(value, key), (ranges) => ({ key: "cidrs", cidrs: canonical(ranges) }));
    case "Ports":
      return ifKnown(numbersAt(value, key), (ports) => ({ key: "ports", ports }));
    case "Numbers":
      return ifKnown(numbersAt(value, key), (numbers) => ({ key: "numbers", numbers }));
    case "Strings":
      return ifKnown(textsAt(value, key), (strings) => ({ key: "strings", strings }));
    default:
      return undefined;
  }
}

/** One range may be spelled in many ways, and stand there twice. */
function canonical(ranges: readonly string[]): readonly string[] {
  return [...new Set(ranges.map(canonicalRange))].sort(compareText);
}

function ifKnown<T>(value: T | undefined, make: (value: T) => CriteriaValue): CriteriaValue | undefined {
  return value === undefined ? undefined : make(value);
}

function datapointsAt(criteria: Json, name: string): number | undefined {
  const { min, max, default: usual } = CONSECUTIVE_DATAPOINTS;
  if (memberOf(criteria, name) === undefined) return usual;
  const datapoints = wholeNumberAt(criteria, name);
  return datapoints !== undefined && datapoints >= min && datapoints <= max ? datapoints : undefined;
}

/** AWS may answer an empty object where nothing was written. */
function isSaid(value: Json | undefined): boolean {
  if (!isJsonObject(value)) return value !== undefined;
  return Object.values(value).some((member) => member !== null);
}
