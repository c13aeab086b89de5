import { customMetricFacts } from "../catalog/custom-metric-types.ts";
import type { MetricFacts } from "../catalog/metrics.ts";
import type { PolicyDocument } from "../validate/validate-policy.ts";
import type { CustomMetrics } from "./declarations/metric.ts";

/** The facts of every custom metric that the documents declare. Of two with the same name the first one holds. */
export function customMetricsOf(policies: readonly PolicyDocument[]): CustomMetrics {
  const metrics = new Map<string, MetricFacts>();
  for (const { file } of policies) {
    for (const [name, { type, displayName }] of Object.entries(file.customMetrics ?? {})) {
      if (!metrics.has(name)) metrics.set(name, customMetricFacts(name, type, displayName));
    }
  }
  return metrics;
}
