import type { MetricDimension } from "../../ir/behavior.ts";
import type { DescribedBehavior } from "../../protection/described.ts";
import { memberOf } from "../../util/narrow-json.ts";
import type { Json } from "../../util/stable-json.ts";
import { understandCriteria } from "./criteria.ts";
import { inPart, known, not, together, type Understood } from "./understood.ts";
import { flagAt, textAt, wordAt } from "./values.ts";

/** A member of `Behaviors`. */
export function understandBehavior(value: Json): Understood<DescribedBehavior> {
  const name = textAt(value, "Name");
  if (name === undefined) return not("a behaviour has no name");
  const saying = (reason: string): string => `the behaviour ${name} ${reason}`;
  const parts = together({
    metric: known(textAt(value, "Metric"), saying("has no metric"), "Metric"),
    dimension: inPart("MetricDimension", understandDimension(memberOf(value, "MetricDimension")), saying),
    criteria: inPart("Criteria", understandCriteria(memberOf(value, "Criteria")), saying),
  });
  if ("reason" in parts) return parts;
  const { metric, dimension, criteria } = parts.understood;
  return {
    understood: {
      name,
      metric,
      ...dimension,
      criteria,
      suppressAlerts: flagAt(value, "SuppressAlerts"),
      exportMetric: flagAt(value, "ExportMetric"),
    },
  };
}

/** The dimension of whatever uses a metric, as a part of it. */
export function understandDimension(
  value: Json | undefined,
): Understood<{ readonly dimension?: MetricDimension }> {
  if (value === undefined) return { understood: {} };
  const name = textAt(value, "DimensionName");
  if (name === undefined) return not("is narrowed by a dimension without a name");
  const operators = ["IN", "NOT_IN"] as const;
  const operator = memberOf(value, "Operator") === undefined ? "IN" : wordAt(value, "Operator", operators);
  if (operator === undefined) return not("is narrowed in a way that AWS does not know");
  return { understood: { dimension: { name, operator } } };
}
