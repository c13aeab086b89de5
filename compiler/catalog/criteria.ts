/**
 * What the criteria of a behaviour may say.
 * Source: AWS IoT API model 2015-05-28 (BehaviorCriteria), IoT Device Defender guide, "Cloud-side metrics".
 */

/** The operators of the API. Each says what is normal. */
export const COMPARISON_OPERATORS = [
  "less-than",
  "less-than-equals",
  "greater-than",
  "greater-than-equals",
  "in-cidr-set",
  "not-in-cidr-set",
  "in-port-set",
  "not-in-port-set",
  "in-set",
  "not-in-set",
] as const;

export type ComparisonOperator = (typeof COMPARISON_OPERATORS)[number];

/**
 * For each operator, the one whose truth means the opposite. A behaviour whose criteria use the one alarms
 * exactly when the other holds. For a metric that reports a list this holds element by element: normal is
 * that every element satisfies the operator, the alarm that some element satisfies the opposite.
 */
export const OPPOSITE_OPERATOR: Readonly<Record<ComparisonOperator, ComparisonOperator>> = {
  "less-than": "greater-than-equals",
  "less-than-equals": "greater-than",
  "greater-than": "less-than-equals",
  "greater-than-equals": "less-than",
  "in-cidr-set": "not-in-cidr-set",
  "not-in-cidr-set": "in-cidr-set",
  "in-port-set": "not-in-port-set",
  "not-in-port-set": "in-port-set",
  "in-set": "not-in-set",
  "not-in-set": "in-set",
};

/** The only windows that Detect accepts, in seconds. Neither the API model nor CloudFormation checks them. */
export const DURATION_SECONDS = [300, 600, 900, 1800, 3600] as const;

/** The percentiles that the API accepts. CloudFormation also lists `Average`, which the API refuses. */
export const STATISTICS = [
  "p0",
  "p0.1",
  "p0.01",
  "p1",
  "p10",
  "p50",
  "p90",
  "p99",
  "p99.9",
  "p99.99",
  "p100",
] as const;

export type Statistic = (typeof STATISTICS)[number];

/** `HIGH` means low sensitivity and fewer alarms. */
export const ML_CONFIDENCES = ["LOW", "MEDIUM", "HIGH"] as const;

export type MlConfidence = (typeof ML_CONFIDENCES)[number];

/** Consecutive datapoints to alarm and to clear. */
export const CONSECUTIVE_DATAPOINTS = { min: 1, max: 10, default: 1 } as const;
