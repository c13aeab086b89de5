import type { ComparisonOperator } from "../catalog/criteria.ts";
import type { CriteriaValue } from "../ir/behavior.ts";
import { assertNever } from "../util/assert-never.ts";
import { shortenList } from "./list.ts";
import { describeNumber } from "./number.ts";
import { oneLine } from "./quote.ts";

/**
 * Where an element lies: `inside 23, 2323`, `outside 10.0.0.0/8`.
 * @param operator what holds of the element that is described, in the alarm sense
 */
export function describeMembership(operator: ComparisonOperator, value: CriteriaValue): string {
  const preposition = operator.startsWith("not-") ? "outside" : "inside";
  return `${preposition} ${shortenList(elementsOf(value))}`;
}

function elementsOf(value: CriteriaValue): readonly string[] {
  switch (value.key) {
    case "cidrs":
      return value.cidrs;
    case "ports":
      return value.ports.map(describeNumber);
    case "numbers":
      return value.numbers.map(describeNumber);
    case "strings":
      return value.strings.map((text) => JSON.stringify(oneLine(text)));
    case "count":
      return [describeNumber(value.count)];
    case "number":
      return [describeNumber(value.number)];
    default:
      return assertNever(value);
  }
}
