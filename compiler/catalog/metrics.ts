import { CLOUD_METRICS } from "./cloud-metrics.ts";
import { DEVICE_METRICS } from "./device-metrics.ts";
import type { MetricFacts } from "./metric.ts";

export type { MetricFacts, MetricPhrase, MetricUnit, MetricValueKey } from "./metric.ts";

/** The built-in metrics of Detect: first those that AWS IoT measures, then those that devices report. */
export const METRICS: readonly MetricFacts[] = [...CLOUD_METRICS, ...DEVICE_METRICS];

const BY_NAME: ReadonlyMap<string, MetricFacts> = new Map(METRICS.map((metric) => [metric.name, metric]));

/** The facts of a built-in metric, or undefined when AWS has none of that name. */
export function findMetric(name: string): MetricFacts | undefined {
  return BY_NAME.get(name);
}
