import { FLEET_METRIC_AGGREGATIONS, FLEET_METRIC_UNITS } from "../fleet-metrics.ts";
import { QUOTAS } from "../quotas.ts";
import {
  IOT_NAME,
  integer,
  number,
  object,
  oneOf,
  printable,
  schemaSource,
  set,
  TAGS,
  text,
} from "./building-blocks.ts";
import type { ResourceShape } from "./shape.ts";

const TIMESTAMP = text({
  pattern: /^([0-2]\d{3})-(0[0-9]|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-4]):([0-5]\d):([0-6]\d)((\.\d{3})?)Z$/,
});

/**
 * A fleet metric. The schema requires its name only; the API wants query, aggregation, period and field as well,
 * so they are required here too.
 */
export const FLEET_METRIC: ResourceShape = {
  typeName: "AWS::IoT::FleetMetric",
  primaryIdentifier: ["MetricName"],
  createOnlyProperties: ["MetricName"],
  readOnlyProperties: ["CreationDate", "LastModifiedDate", "MetricArn", "Version"],
  writeOnlyProperties: [],
  taggable: true,
  required: ["AggregationField", "AggregationType", "MetricName", "Period", "QueryString"],
  properties: {
    AggregationField: text({ minLength: 1 }),
    AggregationType: object(
      {
        Name: oneOf(FLEET_METRIC_AGGREGATIONS),
        Values: set(text({ pattern: /^[a-zA-Z0-9]+$/, minLength: 1, maxLength: 12 })),
      },
      ["Name", "Values"],
    ),
    CreationDate: TIMESTAMP,
    Description: printable(1024),
    IndexName: IOT_NAME,
    LastModifiedDate: TIMESTAMP,
    MetricArn: text(),
    MetricName: text({ pattern: /^[a-zA-Z0-9_\-.]+$/, minLength: 1, maxLength: 128 }),
    Period: integer({
      minimum: QUOTAS.fleetMetricPeriodMinimumSeconds.value,
      maximum: QUOTAS.fleetMetricPeriodMaximumSeconds.value,
    }),
    QueryString: text({ minLength: 1 }),
    QueryVersion: text(),
    Tags: TAGS,
    Unit: oneOf(FLEET_METRIC_UNITS),
    Version: number(),
  },
  source: schemaSource("AWS::IoT::FleetMetric"),
};
