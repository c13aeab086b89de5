import { THINGS_INDEX } from "../../../../catalog/fleet-metrics.ts";
import type { CustomMetric, Dimension, FleetMetric } from "../../../../ir/resource.ts";
import { compareText } from "../../../../util/compare.ts";
import { type Properties, withoutUndefined } from "./properties.ts";

/** AWS::IoT::CustomMetric. */
export function customMetricState(metric: CustomMetric): Properties {
  return withoutUndefined({
    MetricName: metric.name,
    MetricType: metric.type,
    DisplayName: metric.displayName === "" ? undefined : metric.displayName,
  });
}

/** AWS::IoT::Dimension. */
export function dimensionState(dimension: Dimension): Properties {
  return {
    Name: dimension.name,
    Type: "TOPIC_FILTER",
    StringValues: [...dimension.topicFilters].sort(compareText),
  };
}

/** AWS::IoT::FleetMetric. The index and the version of its query language are the only ones that AWS offers. */
export function fleetMetricState(metric: FleetMetric): Properties {
  return withoutUndefined({
    MetricName: metric.name,
    Description: metric.description === "" ? undefined : metric.description,
    IndexName: THINGS_INDEX.name,
    QueryVersion: THINGS_INDEX.queryVersion,
    QueryString: metric.query,
    AggregationField: metric.field,
    AggregationType: { Name: metric.aggregation.type, Values: metric.aggregation.values },
    Period: metric.periodSeconds,
    Unit: metric.unit,
  });
}
