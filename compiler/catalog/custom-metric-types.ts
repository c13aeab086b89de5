import type { ComparisonOperator } from "./criteria.ts";

/** The types of a custom metric. Source: AWS IoT API model, CustomMetricType. */
export const CUSTOM_METRIC_TYPES = ["number", "number-list", "string-list", "ip-address-list"] as const;

export type CustomMetricType = (typeof CUSTOM_METRIC_TYPES)[number];
export type CustomMetricOperators = readonly ComparisonOperator[];
