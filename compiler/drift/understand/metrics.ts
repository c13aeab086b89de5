import { CUSTOM_METRIC_TYPES } from "../../catalog/custom-metric-types.ts";
import { FLEET_METRIC_AGGREGATIONS, THINGS_INDEX } from "../../catalog/fleet-metrics.ts";
import type { CustomMetric, Dimension, FleetMetric } from "../../ir/resource.ts";
import type { Described } from "../../protection/described.ts";
import { type JsonObject, memberOf } from "../../util/narrow-json.ts";
import { not, type Understood } from "./understood.ts";
import { textAt, textsAt, wholeNumberAt, wordAt } from "./values.ts";

/** AWS::IoT::CustomMetric. */
export function understandCustomMetric(properties: JsonObject): Understood<Described<CustomMetric>> {
  const name = textAt(properties, "MetricName");
  if (name === undefined) return not("it has no name");
  const type = wordAt(properties, "MetricType", CUSTOM_METRIC_TYPES);
  if (type === undefined) return not("it has a type that is not in the catalogue");
  const displayName = textAt(properties, "DisplayName");
  return {
    understood: { kind: "custom-metric", name, type, ...(displayName === undefined ? {} : { displayName }) },
  };
}

/** AWS::IoT::Dimension. */
export function understandDimensionResource(properties: JsonObject): Understood<Described<Dimension>> {
  const name = textAt(properties, "Name");
  if (name === undefined) return not("it has no name");
  const topicFilters = textsAt(properties, "StringValues");
  if (memberOf(properties, "Type") !== "TOPIC_FILTER" || topicFilters === undefined)
    return not("it is no list of topic filters");
  return { understood: { kind: "dimension", name, topicFilters } };
}

/** AWS::IoT::FleetMetric. Only those of the one index that policies know. */
export function understandFleetMetric(properties: JsonObject): Understood<Described<FleetMetric>> {
  const name = textAt(properties, "MetricName");
  const query = textAt(properties, "QueryString");
  const field = textAt(properties, "AggregationField");
  const periodSeconds = wholeNumberAt(properties, "Period");
  if (name === undefined || query === undefined || field === undefined || periodSeconds === undefined)
    return not("it has no name, query, field or period");
  const index = textAt(properties, "IndexName") ?? THINGS_INDEX.name;
  const version = textAt(properties, "QueryVersion") ?? THINGS_INDEX.queryVersion;
  if (index !== THINGS_INDEX.name || version !== THINGS_INDEX.queryVersion)
    return not("it queries another index than policies do");
  const aggregation = memberOf(properties, "AggregationType");
  const type = wordAt(aggregation, "Name", FLEET_METRIC_AGGREGATIONS);
  const values = textsAt(aggregation, "Values");
  if (type === undefined || values === undefined)
    return not("it has an aggregation that is not in the catalogue");
  const unit = textAt(properties, "Unit");
  const description = textAt(properties, "Description");
  return {
    understood: {
      kind: "fleet-metric",
      name,
      query,
      aggregation: { type, values },
      field,
      periodSeconds,
      ...(unit === undefined ? {} : { unit }),
      ...(description === undefined ? {} : { description }),
    },
  };
}
