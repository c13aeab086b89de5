import type { MetricDimension } from "../../ir/behavior.ts";
import type { DescribedBehavior } from "../../protection/described.ts";
import { memberOf } from "../../util/narrow-json.ts";
import type { Json } from "../../util/stable-json.ts";
import { understandCriteria } from "./criteria.ts";
import { not, type Understood } from "./understood.ts";
import { flagAt, textAt, wordAt } from "./values.ts";

/** A member of `Behaviors`. */
export function understandBehavior(value: Json): Understood<DescribedBehavior> {
  const name = textAt(value, "Name");
  if (name === undefined) return not("a behaviour has no name");
  const metric = textAt(value, "Metric");
  if (metric === undefined) return not(`the behaviour ${name} has no metric`);
  const dimension = understandDimension(memberOf(value, "MetricDimension"));
  if ("reason" in dimension) return not(`the behaviour ${name} ${dimension.reason}`);
  const criteria = understandCriteria(memberOf(value, "Criteria"));
  if ("reason" in criteria) return not(`the behaviour ${name} ${criteria.reason}`);
  return {
    understood: {
      name,
      metric,
      ...dimension.understood,
      criteria: criteria.understood,
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
