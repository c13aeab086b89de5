import type { Comparison, Condition, SetElements, Side } from "../analyze/policy-set.ts";
import { type ComparisonOperator, OPPOSITE_OPERATOR } from "../catalog/criteria.ts";
import type { Criteria, CriteriaValue } from "../ir/behavior.ts";
import { assertNever } from "../util/assert-never.ts";
import { compareText } from "../util/compare.ts";

/** How many datapoints in a row change the state of an alarm, 1 to 10 each. */
export interface Datapoints {
  readonly datapointsToAlarm: number;
  readonly datapointsToClear: number;
}

/**
 * What an author wrote, as AWS wants it: criteria that say what is NORMAL, and that are false exactly when the
 * author's condition is met. This is the only place that negates; everything behind it reads normal form.
 * @param valueKey the key under which the metric takes its value; decides between `count` and `number`
 */
export function toCriteria(
  condition: Condition,
  valueKey: CriteriaValue["key"],
  { datapointsToAlarm, datapointsToClear }: Datapoints,
): Criteria {
  const datapoints = { datapointsToAlarm, datapointsToClear };
  switch (condition.kind) {
    case "threshold":
      return {
        kind: "static",
        operator: normalOperator(COMPARISONS[condition.comparison], condition.side),
        value: scalarValue(valueKey, condition.value),
        ...(condition.withinSeconds === undefined ? {} : { durationSeconds: condition.withinSeconds }),
        ...datapoints,
      };
    case "percentile":
      return {
        kind: "statistical",
        operator: normalOperator(COMPARISONS[condition.comparison], condition.side),
        statistic: condition.statistic,
        durationSeconds: condition.withinSeconds,
        ...datapoints,
      };
    case "membership":
      return {
        kind: "static",
        operator: normalOperator(membershipOperator(condition), condition.side),
        value: sortedSet(condition.elements),
        ...datapoints,
      };
    case "anomaly":
      return { kind: "ml", confidence: condition.confidence, ...datapoints };
    default:
      return assertNever(condition);
  }
}

const COMPARISONS: Readonly<Record<Comparison, ComparisonOperator>> = {
  moreThan: "greater-than",
  atLeast: "greater-than-equals",
  lessThan: "less-than",
  atMost: "less-than-equals",
};

const SETS = {
  cidrs: { inside: "in-cidr-set", outside: "not-in-cidr-set" },
  ports: { inside: "in-port-set", outside: "not-in-port-set" },
  numbers: { inside: "in-set", outside: "not-in-set" },
  strings: { inside: "in-set", outside: "not-in-set" },
} as const satisfies Readonly<Record<SetElements["key"], Readonly<Record<string, ComparisonOperator>>>>;

function membershipOperator(condition: Extract<Condition, { kind: "membership" }>): ComparisonOperator {
  return SETS[condition.elements.key][condition.membership];
}

/** The operator that says what is normal, given the one that says what the author described. */
function normalOperator(described: ComparisonOperator, side: Side): ComparisonOperator {
  return side === "normal" ? described : OPPOSITE_OPERATOR[described];
}

function scalarValue(key: CriteriaValue["key"], value: number): CriteriaValue {
  return key === "number" ? { key: "number", number: value } : { key: "count", count: value };
}

// AWS holds these as sets: in one order, so that moving an entry in YAML changes nothing in the cloud.
function sortedSet(elements: SetElements): CriteriaValue {
  const ascending = (a: number, b: number): number => a - b;
  switch (elements.key) {
    case "cidrs":
      return { key: "cidrs", cidrs: elements.cidrs.toSorted(compareText) };
    case "ports":
      return { key: "ports", ports: elements.ports.toSorted(ascending) };
    case "numbers":
      return { key: "numbers", numbers: elements.numbers.toSorted(ascending) };
    case "strings":
      return { key: "strings", strings: elements.strings.toSorted(compareText) };
    default:
      return assertNever(elements);
  }
}
