import { CUSTOM_METRIC_TYPES } from "../../catalog/custom-metric-types.ts";
import { FLEET_METRIC_AGGREGATIONS, THINGS_INDEX } from "../../catalog/fleet-metrics.ts";
import type { CustomMetric, Dimension, FleetMetric } from "../../ir/resource.ts";
import type { Described } from "../../protection/described.ts";
import { type JsonObject, memberOf } from "../../util/narrow-json.ts";
import type { Json } from "../../util/stable-json.ts";
import { inPart, known, not, notAll, together, type Understood } from "./understood.ts";
import { textAt, textsAt, wholeNumberAt, wordAt } from "./values.ts";

/** AWS::IoT::CustomMetric. */
export function understandCustomMetric(properties: JsonObject): Understood<Described<CustomMetric>> {
  const type = wordAt(properties, "MetricType", CUSTOM_METRIC_TYPES);
  const parts = together({
    name: known(textAt(properties, "MetricName"), "it has no name", "MetricName"),
    type: known(type, "it has a type that is not in the catalogue", "MetricType"),
  });
  if ("reason" in parts) return parts;
  const displayName = textAt(properties, "DisplayName");
  return {
    understood: {
      kind: "custom-metric",
      ...parts.understood,
      ...(displayName === undefined ? {} : { displayName }),
    },
  };
}

/** AWS::IoT::Dimension. */
export function understandDimensionResource(properties: JsonObject): Understood<Described<Dimension>> {
  const topicFilters = textsAt(properties, "StringValues");
  const isOfTopics = memberOf(properties, "Type") === "TOPIC_FILTER";
  const parts = together({
    name: known(textAt(properties, "Name"), "it has no name", "Name"),
    topicFilters:
      isOfTopics && topicFilters !== undefined
        ? { understood: topicFilters }
        : notAll("it is no list of topic filters", ["Type", "StringValues"]),
  });
  if ("reason" in parts) return parts;
  return { understood: { kind: "dimension", ...parts.understood } };
}

/** AWS::IoT::FleetMetric. Only those of the one index that policies know. */
export function understandFleetMetric(properties: JsonObject): Understood<Described<FleetMetric>> {
  const parts = together({
    name: known(textAt(properties, "MetricName"), "it has no name", "MetricName"),
    query: known(textAt(properties, "QueryString"), "it has no query", "QueryString"),
    field: known(textAt(properties, "AggregationField"), "it has no field", "AggregationField"),
    periodSeconds: known(wholeNumberAt(properties, "Period"), "it has no period", "Period"),
    index: isOfOurIndex(properties)
      ? { understood: true }
      : notAll("it queries another index than policies do", ["IndexName", "QueryVersion"]),
    aggregation: inPart("AggregationType", aggregationIn(memberOf(properties, "AggregationType"))),
  });
  if ("reason" in parts) return parts;
  const { index: _, ...rest } = parts.understood;
  const unit = textAt(properties, "Unit");
  const description = textAt(properties, "Description");
  return {
    understood: {
      kind: "fleet-metric",
      ...rest,
      ...(unit === undefined ? {} : { unit }),
      ...(description === undefined ? {} : { description }),
    },
  };
}

function isOfOurIndex(properties: JsonObject): boolean {
  const index = textAt(properties, "IndexName") ?? THINGS_INDEX.name;
  const version = textAt(properties, "QueryVersion") ?? THINGS_INDEX.queryVersion;
  return index === THINGS_INDEX.name && version === THINGS_INDEX.queryVersion;
}

function aggregationIn(value: Json | undefined): Understood<FleetMetric["aggregation"]> {
  const type = wordAt(value, "Name", FLEET_METRIC_AGGREGATIONS);
  const values = textsAt(value, "Values");
  if (type === undefined || values === undefined)
    return not("it has an aggregation that is not in the catalogue");
  return { understood: { type, values } };
}
