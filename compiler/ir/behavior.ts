import type { ComparisonOperator, MlConfidence, Statistic } from "../catalog/criteria.ts";
import type { Origin } from "../source/origin.ts";

/** A behaviour as AWS holds it: its criteria say what is NORMAL, and it is in violation when they are false. */
export interface Behavior {
  readonly name: string;
  /** `aws:…` or the name of a custom metric. */
  readonly metric: string;
  readonly dimension?: MetricDimension;
  readonly criteria: Criteria;
  readonly suppressAlerts: boolean;
  readonly exportMetric: boolean;
  /** The author's reason, where he gave one. */
  readonly because?: string;
  readonly origin: Origin;
}

/** A dimension laid over a metric: only what its topic filters match (`IN`), or do not match, is counted. */
export interface MetricDimension {
  readonly name: string;
  readonly operator: "IN" | "NOT_IN";
}

export type Criteria = StaticCriteria | StatisticalCriteria | MlCriteria;

interface ConsecutiveDatapoints {
  /** Datapoints in violation in a row before the alarm, 1 to 10. */
  readonly datapointsToAlarm: number;
  /** Conforming datapoints in a row before it clears, 1 to 10. */
  readonly datapointsToClear: number;
}

/** Normal is what compares with a fixed value. */
export interface StaticCriteria extends ConsecutiveDatapoints {
  readonly kind: "static";
  readonly operator: ComparisonOperator;
  readonly value: CriteriaValue;
  /** The span over which the metric accumulates; absent where the metric has none. */
  readonly durationSeconds?: number;
}

/** Normal is what compares with a percentile of the fleet. */
export interface StatisticalCriteria extends ConsecutiveDatapoints {
  readonly kind: "statistical";
  readonly operator: ComparisonOperator;
  readonly statistic: Statistic;
  readonly durationSeconds: number;
}

/** Normal is what a model has learned (ML Detect). */
export interface MlCriteria extends ConsecutiveDatapoints {
  readonly kind: "ml";
  readonly confidence: MlConfidence;
}

/** A value with the key under which AWS wants it. Counts in the unit of the metric (bytes, minutes, messages …). */
export type CriteriaValue =
  | { readonly key: "count"; readonly count: number }
  | { readonly key: "number"; readonly number: number }
  | { readonly key: "cidrs"; readonly cidrs: readonly string[] }
  | { readonly key: "ports"; readonly ports: readonly number[] }
  | { readonly key: "numbers"; readonly numbers: readonly number[] }
  | { readonly key: "strings"; readonly strings: readonly string[] };
