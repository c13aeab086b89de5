import type { ComparisonOperator } from "./criteria.ts";

/** The operators for a single value. */
export const THRESHOLD_OPERATORS: readonly ComparisonOperator[] = [
  "less-than",
  "less-than-equals",
  "greater-than",
  "greater-than-equals",
];

/** The operators of `aws:disconnect-duration`: a disconnected device cannot be disconnected for too short a time. */
export const UPPER_BOUND_OPERATORS: readonly ComparisonOperator[] = ["less-than", "less-than-equals"];

export const CIDR_OPERATORS: readonly ComparisonOperator[] = ["in-cidr-set", "not-in-cidr-set"];

export const PORT_OPERATORS: readonly ComparisonOperator[] = ["in-port-set", "not-in-port-set"];

/** The operators for lists of numbers and of strings, which only custom metrics report. */
export const SET_OPERATORS: readonly ComparisonOperator[] = ["in-set", "not-in-set"];
