import type { ComparisonOperator } from "./criteria.ts";

/** What is known of a metric of Detect, built-in or custom. */
export interface MetricFacts {
  /** `aws:num-messages-sent`, or the name of a custom metric. */
  readonly name: string;
  /** Who measures: AWS IoT, the device (built-in report fields), or the device (fields of the customer's own). */
  readonly side: "cloud" | "device" | "custom";
  /** In two or three words: `Messages sent`. */
  readonly title: string;
  /** One sentence: what a datapoint says. */
  readonly meaning: string;
  /** The one key under which AWS wants the value. */
  readonly valueKey: MetricValueKey;
  readonly unit: MetricUnit;
  readonly operators: readonly ComparisonOperator[];
  /** `durationSeconds` beside a fixed value. Beside a percentile it is always required. */
  readonly duration: "required" | "omit" | "forbidden";
  /** May be compared with a percentile of the fleet. */
  readonly statistical: boolean;
  /** May be watched by ML Detect. */
  readonly ml: boolean;
  /** May be narrowed by a dimension of topic filters. */
  readonly topicFilterDimension: boolean;
  /** May be narrowed by a dimension in an ML behaviour as well. */
  readonly mlWithDimension: boolean;
  /** May be exported to an MQTT topic. */
  readonly exportable: boolean;
  /** The direction in which an attack moves the value; `none` for lists, which have no direction. */
  readonly danger: "high" | "low" | "either" | "none";
  readonly phrase: MetricPhrase;
  /** What else an author should know, one sentence each. */
  readonly notes: readonly string[];
  /** What no source that could be read confirms. */
  readonly uncertain?: string;
  /** Where the facts come from. */
  readonly source: string;
}

export type MetricValueKey = "count" | "number" | "cidrs" | "ports" | "numbers" | "strings";

/**
 * In what a metric is measured. `singular` and `plural` are the words behind a number; empty where nothing
 * stands behind it (`number` is a bare number, `none` marks a list).
 */
export interface MetricUnit {
  readonly kind: "count" | "bytes" | "minutes" | "number" | "none";
  readonly singular: string;
  readonly plural: string;
}

/** The pieces from which the sentence about a behaviour is made; its subject is a thing. */
export interface MetricPhrase {
  /**
   * For metrics that are a quantity: `more than 1000 messages` → `sends more than 1000 messages`. The amount is
   * a comparison with number and unit. For a list metric the sentence would say how long the list is.
   */
  readonly quantity: (amount: string) => string;
  /** For list metrics, in front of `inside …` or `outside …`: `listens on a TCP port`. */
  readonly member?: string;
}
