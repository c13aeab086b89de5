import type { MetricFacts } from "../catalog/metrics.ts";

/** As much of a metric as its judgment needs. */
export type JudgedMetric = Pick<MetricFacts, "name" | "unit">;

/** A metric of which nothing is known: a custom one that no policy declares. */
export function unknownMetric(name: string): JudgedMetric {
  return { name, unit: { kind: "number", singular: "", plural: "" } };
}
