import { CUSTOM_METRIC_TYPES } from "../custom-metric-types.ts";
import { IOT_NAME, oneOf, printable, ROLE_ARN, schemaSource, TAGS } from "./building-blocks.ts";
import type { ResourceShape } from "./shape.ts";

/** A custom metric of Detect. Cannot be deleted while a security profile uses it. */
export const CUSTOM_METRIC: ResourceShape = {
  typeName: "AWS::IoT::CustomMetric",
  primaryIdentifier: ["MetricName"],
  createOnlyProperties: ["MetricName", "MetricType"],
  readOnlyProperties: ["MetricArn"],
  writeOnlyProperties: [],
  taggable: true,
  required: ["MetricType"],
  properties: {
    DisplayName: printable(128),
    MetricArn: ROLE_ARN,
    MetricName: IOT_NAME,
    MetricType: oneOf(CUSTOM_METRIC_TYPES),
    Tags: TAGS,
  },
  source: schemaSource("AWS::IoT::CustomMetric"),
};
