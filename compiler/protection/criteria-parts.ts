import type { Criteria, CriteriaValue } from "../ir/behavior.ts";
import { stableJson } from "../util/stable-json.ts";

/** The name of a value in CloudFormation. */
const VALUE_NAMES: Readonly<Record<CriteriaValue["key"], string>> = {
  count: "Count",
  number: "Number",
  cidrs: "Cidrs",
  ports: "Ports",
  numbers: "Numbers",
  strings: "Strings",
};

/** Which of the properties differ, below `Criteria`, that say together which values alarm. */
export function changedParts(declared: Criteria, actual: Criteria): readonly string[] {
  if (declared.kind === "ml" && actual.kind === "ml")
    return declared.confidence === actual.confidence ? [] : ["MlDetectionConfig.ConfidenceLevel"];
  if (declared.kind === "ml" || actual.kind === "ml") return [];
  const operator = declared.operator === actual.operator ? [] : ["ComparisonOperator"];
  if (declared.kind === "statistical" && actual.kind === "statistical")
    return [
      ...operator,
      ...(declared.statistic === actual.statistic ? [] : ["StatisticalThreshold.Statistic"]),
    ];
  if (declared.kind === "statistical" || actual.kind === "statistical") return operator;
  return [...operator, ...changedValue(declared.value, actual.value)];
}

function changedValue(declared: CriteriaValue, actual: CriteriaValue): readonly string[] {
  if (declared.key !== actual.key) return ["Value"];
  return contentOf(declared) === contentOf(actual) ? [] : [`Value.${VALUE_NAMES[declared.key]}`];
}

/** Equal for equal values, in whatever order their elements stand. */
function contentOf(value: CriteriaValue): string {
  switch (value.key) {
    case "count":
      return stableJson(value.count);
    case "number":
      return stableJson(value.number);
    case "cidrs":
      return textOfSet(value.cidrs);
    case "ports":
      return textOfSet(value.ports);
    case "numbers":
      return textOfSet(value.numbers);
    case "strings":
      return textOfSet(value.strings);
  }
}

function textOfSet(elements: readonly (string | number)[]): string {
  return stableJson([...new Set(elements.map((element) => stableJson(element)))].sort());
}
