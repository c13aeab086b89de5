import type { JsonObject } from "../../support/json.ts";
import { at, listOf, textOf } from "../../support/json.ts";
import { countOf, secondsOf } from "./quantities.ts";

/**
 * A behaviour as AWS should hold it. AWS's criteria say what is NORMAL (reference, section 2): `alarmWhen` is
 * negated, `normalWhen` is passed through.
 */
const NORMAL_WHEN: Readonly<Record<string, string>> = {
  moreThan: "greater-than",
  atLeast: "greater-than-equals",
  lessThan: "less-than",
  atMost: "less-than-equals",
};
const NOT_ALARM_WHEN: Readonly<Record<string, string>> = {
  moreThan: "less-than-equals",
  atLeast: "less-than",
  lessThan: "greater-than-equals",
  atMost: "greater-than",
};

/** Metrics whose value is a set, with the word in the operator and AWS's key for the value. */
const SET_METRICS: ReadonlyMap<string, readonly [word: string, key: string]> = new Map([
  ["aws:source-ip-address", ["cidr", "Cidrs"]],
  ["aws:destination-ip-addresses", ["cidr", "Cidrs"]],
  ["aws:listening-tcp-ports", ["port", "Ports"]],
  ["aws:listening-udp-ports", ["port", "Ports"]],
  ["ip-address-list", ["cidr", "Cidrs"]],
  ["number-list", ["", "Numbers"]],
  ["string-list", ["", "Strings"]],
]);

/** @param typeOf the type of a custom metric, by its name */
export function expectedBehavior(
  name: string,
  behavior: JsonObject,
  typeOf: ReadonlyMap<string, string>,
  exportsMetrics: boolean,
): JsonObject {
  const metric = textOf(behavior["metric"]);
  return {
    Name: name,
    Metric: metric,
    ...expectedDimension(behavior["dimension"]),
    Criteria: {
      ...expectedComparison(behavior, metric, typeOf),
      ConsecutiveDatapointsToAlarm: behavior["alarmAfter"] ?? 1,
      ConsecutiveDatapointsToClear: behavior["clearAfter"] ?? 1,
    },
    SuppressAlerts: behavior["suppressAlerts"] ?? false,
    ExportMetric: behavior["exportMetric"] ?? exportsMetrics,
  };
}

export function expectedDimension(dimension: unknown): JsonObject {
  if (dimension === undefined) return {};
  const operator = at(dimension, "operator") === "not-in" ? "NOT_IN" : "IN";
  return { MetricDimension: { DimensionName: at(dimension, "name"), Operator: operator } };
}

function expectedComparison(
  behavior: JsonObject,
  metric: string,
  typeOf: ReadonlyMap<string, string>,
): JsonObject {
  const alarms = behavior["alarmWhen"] !== undefined;
  const condition = alarms ? behavior["alarmWhen"] : behavior["normalWhen"];
  const confidence = at(condition, "anomalous");
  if (confidence !== undefined) {
    return { MlDetectionConfig: { ConfidenceLevel: textOf(confidence).toUpperCase() } };
  }
  const set = SET_METRICS.get(typeOf.get(metric) ?? metric);
  if (set !== undefined) return expectedMembership(condition, alarms, set);

  const table = alarms ? NOT_ALARM_WHEN : NORMAL_WHEN;
  const [word, operator] = Object.entries(table).find(([key]) => at(condition, key) !== undefined) ?? [];
  if (word === undefined) throw new Error(`no comparison in ${JSON.stringify(behavior)}`);
  const value = at(condition, word);
  const within = at(condition, "within");
  return {
    ComparisonOperator: operator,
    ...(within === undefined ? {} : { DurationSeconds: secondsOf(within) }),
    ...(/^p\d/.test(String(value))
      ? { StatisticalThreshold: { Statistic: value } }
      : { Value: typeOf.get(metric) === "number" ? { Number: value } : { Count: String(countOf(value)) } }),
  };
}

function expectedMembership(
  condition: unknown,
  alarms: boolean,
  [word, key]: readonly [string, string],
): JsonObject {
  const inside = at(condition, "inside");
  const elements = listOf(inside ?? at(condition, "outside"));
  // Inside is normal, or outside is an alarm: the operator says `in`.
  const normalInside = (inside !== undefined) !== alarms;
  const operator = [...(normalInside ? [] : ["not"]), "in", ...(word === "" ? [] : [word]), "set"].join("-");
  return { ComparisonOperator: operator, Value: { [key]: elements } };
}
