/** What a fleet metric may compute. Source: AWS IoT API model 2015-05-28, AggregationTypeName. */
export const FLEET_METRIC_AGGREGATIONS = ["Cardinality", "Percentiles", "Statistics"] as const;

/**
 * The statistics: the words of the policy language, with what stands for them in AggregationType.Values.
 * Source: AWS IoT API model 2015-05-28, Statistics. What stands there for a percentile is not documented; the
 * schema lets letters and digits pass, so `90`, and nothing with a point.
 */
export const FLEET_METRIC_STATISTICS: ReadonlyMap<string, string> = new Map([
  ["count", "count"],
  ["sum", "sum"],
  ["average", "average"],
  ["minimum", "minimum"],
  ["maximum", "maximum"],
  ["sumOfSquares", "sumOfSquares"],
  ["variance", "variance"],
  ["stdDev", "stdDeviation"],
]);

/** CloudWatch's units. Source: AWS IoT API model 2015-05-28, FleetMetricUnit. */
export const FLEET_METRIC_UNITS = [
  "Bits",
  "Bits/Second",
  "Bytes",
  "Bytes/Second",
  "Count",
  "Count/Second",
  "Gigabits",
  "Gigabits/Second",
  "Gigabytes",
  "Gigabytes/Second",
  "Kilobits",
  "Kilobits/Second",
  "Kilobytes",
  "Kilobytes/Second",
  "Megabits",
  "Megabits/Second",
  "Megabytes",
  "Megabytes/Second",
  "Microseconds",
  "Milliseconds",
  "None",
  "Percent",
  "Seconds",
  "Terabits",
  "Terabits/Second",
  "Terabytes",
  "Terabytes/Second",
] as const;

/** The index and its version that fleet metrics and dynamic groups query. Source: AWS IoT API model 2015-05-28. */
export const THINGS_INDEX = { name: "AWS_Things", queryVersion: "2017-09-30" } as const;
