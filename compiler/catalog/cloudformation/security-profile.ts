import { COMPARISON_OPERATORS, CONSECUTIVE_DATAPOINTS, ML_CONFIDENCES, STATISTICS } from "../criteria.ts";
import {
  addressRange,
  BOOLEAN,
  IOT_NAME,
  integer,
  keyedSet,
  map,
  number,
  object,
  oneOf,
  printable,
  ROLE_ARN,
  schemaSource,
  set,
  TAGS,
  text,
  wholeNumberInString,
} from "./building-blocks.ts";
import type { ResourceShape } from "./shape.ts";

const DATAPOINTS = integer({ minimum: CONSECUTIVE_DATAPOINTS.min, maximum: CONSECUTIVE_DATAPOINTS.max });

const METRIC_DIMENSION = object({ DimensionName: IOT_NAME, Operator: oneOf(["IN", "NOT_IN"]) }, [
  "DimensionName",
]);

const VALUE = object({
  Cidrs: set(addressRange()),
  Count: wholeNumberInString(),
  Number: number(),
  Numbers: set(number()),
  Ports: set(integer({ minimum: 0, maximum: 65535 })),
  Strings: set(text()),
});

const CRITERIA = object({
  ComparisonOperator: oneOf(COMPARISON_OPERATORS),
  ConsecutiveDatapointsToAlarm: DATAPOINTS,
  ConsecutiveDatapointsToClear: DATAPOINTS,
  DurationSeconds: integer(),
  MlDetectionConfig: object({ ConfidenceLevel: oneOf(ML_CONFIDENCES) }),
  // The API's own pattern refuses `Average`.
  StatisticalThreshold: object({ Statistic: oneOf(STATISTICS, ["Average"]) }),
  Value: VALUE,
});

const BEHAVIOR = object(
  {
    Criteria: CRITERIA,
    ExportMetric: BOOLEAN,
    Metric: IOT_NAME,
    MetricDimension: METRIC_DIMENSION,
    Name: IOT_NAME,
    SuppressAlerts: BOOLEAN,
  },
  ["Name"],
);

const RETAINED_METRIC = object(
  { ExportMetric: BOOLEAN, Metric: IOT_NAME, MetricDimension: METRIC_DIMENSION },
  ["Metric"],
);

const ALERT_TARGET = object({ AlertTargetArn: text({ maxLength: 2048 }), RoleArn: ROLE_ARN }, [
  "AlertTargetArn",
  "RoleArn",
]);

/** A security profile of Detect. Attached by its TargetArns; an update detaches whatever else was attached. */
export const SECURITY_PROFILE: ResourceShape = {
  typeName: "AWS::IoT::SecurityProfile",
  primaryIdentifier: ["SecurityProfileName"],
  createOnlyProperties: ["SecurityProfileName"],
  readOnlyProperties: ["SecurityProfileArn"],
  writeOnlyProperties: [],
  taggable: true,
  required: [],
  properties: {
    // One metric may be kept twice: over all topics, and over those of a dimension.
    AdditionalMetricsToRetainV2: keyedSet(["Metric", "MetricDimension"], RETAINED_METRIC),
    AlertTargets: map(/^[a-zA-Z0-9:_-]+$/, ALERT_TARGET),
    Behaviors: keyedSet(["Name"], BEHAVIOR, { minItems: 0, maxItems: 100 }),
    MetricsExportConfig: object({ MqttTopic: text({ minLength: 1, maxLength: 512 }), RoleArn: ROLE_ARN }, [
      "MqttTopic",
      "RoleArn",
    ]),
    SecurityProfileArn: text(),
    SecurityProfileDescription: printable(1000),
    SecurityProfileName: IOT_NAME,
    Tags: TAGS,
    TargetArns: set(text({ maxLength: 2048 })),
  },
  source: schemaSource("AWS::IoT::SecurityProfile"),
};
