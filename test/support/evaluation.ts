import type { Condition, SetElements } from "../../compiler/analyze/policy-set.ts";
import type { ComparisonOperator } from "../../compiler/catalog/criteria.ts";
import type { Criteria, CriteriaValue } from "../../compiler/ir/behavior.ts";
import { isInCidr } from "./cidr.ts";

/**
 * What a device reports: one number, or a list of ports, numbers, strings or addresses. `fleet` is the value of the
 * percentile in question among the fleet, `isUnusual` what a model would say; a condition reads what it needs.
 */
export interface Datapoint {
  readonly reported: number | readonly (string | number)[];
  readonly fleet: number;
  readonly isUnusual: boolean;
}

/** Whether an author who wrote this condition wants an alarm for this datapoint. */
export function wantsAlarm(condition: Condition, { reported, fleet, isUnusual }: Datapoint): boolean {
  if (condition.kind === "anomaly") return isUnusual;
  if (condition.kind === "membership") {
    const list = asList(reported);
    const inside = list.filter((element) => isElement(condition.elements, element));
    const described = condition.membership === "inside" ? inside.length : list.length - inside.length;
    // An alarm needs one element like this; normal is that every element is like this.
    return condition.side === "alarm" ? described > 0 : described < list.length;
  }
  const reference = condition.kind === "threshold" ? condition.value : fleet;
  const holds = {
    moreThan: asNumber(reported) > reference,
    atLeast: asNumber(reported) >= reference,
    lessThan: asNumber(reported) < reference,
    atMost: asNumber(reported) <= reference,
  }[condition.comparison];
  return condition.side === "alarm" ? holds : !holds;
}

/** Whether AWS finds these criteria violated: they say what is normal, and they are false. */
export function isViolated(criteria: Criteria, { reported, fleet, isUnusual }: Datapoint): boolean {
  if (criteria.kind === "ml") return isUnusual;
  if (criteria.kind === "statistical") return !compares(criteria.operator, asNumber(reported), fleet);
  const { operator, value } = criteria;
  if (value.key === "count") return !compares(operator, asNumber(reported), value.count);
  if (value.key === "number") return !compares(operator, asNumber(reported), value.number);
  // Every element of a list must satisfy the operator; an empty list conforms.
  const wantedInside = OPERATORS_OF_SETS[operator];
  if (wantedInside === undefined) throw new Error(`${operator} on a list`);
  return !asList(reported).every((element) => isElement(value, element) === wantedInside);
}

const OPERATORS_OF_SETS: Partial<Readonly<Record<ComparisonOperator, boolean>>> = {
  "in-cidr-set": true,
  "in-port-set": true,
  "in-set": true,
  "not-in-cidr-set": false,
  "not-in-port-set": false,
  "not-in-set": false,
};

function compares(operator: ComparisonOperator, left: number, right: number): boolean {
  if (operator === "less-than") return left < right;
  if (operator === "less-than-equals") return left <= right;
  if (operator === "greater-than") return left > right;
  if (operator === "greater-than-equals") return left >= right;
  throw new Error(`${operator} on a number`);
}

function isElement(set: SetElements | CriteriaValue, element: string | number): boolean {
  if (set.key === "cidrs") return set.cidrs.some((cidr) => isInCidr(String(element), cidr));
  if (set.key === "ports") return set.ports.some((port) => port === element);
  if (set.key === "numbers") return set.numbers.some((number) => number === element);
  if (set.key === "strings") return set.strings.some((string) => string === element);
  throw new Error(`${set.key} is not a set`);
}

function asNumber(reported: Datapoint["reported"]): number {
  if (typeof reported !== "number") throw new Error("a number was expected");
  return reported;
}

function asList(reported: Datapoint["reported"]): readonly (string | number)[] {
  if (typeof reported === "number") throw new Error("a list was expected");
  return reported;
}
