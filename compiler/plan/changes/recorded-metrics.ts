import { customMetricFacts } from "../../catalog/custom-metric-types.ts";
import type { MetricFacts } from "../../catalog/metrics.ts";
import type { ObservedStack } from "../../drift/observed.ts";
import { understand } from "../../drift/understand/understand.ts";
import type { Surroundings } from "../../protection/judge-change.ts";

/** The surroundings with the custom metrics that no policy declares any more: what goes was said in their words. */
export function withRecordedMetrics(surroundings: Surroundings, planned: ObservedStack): Surroundings {
  let recorded: ReadonlyMap<string, MetricFacts> | undefined;
  return {
    ...surroundings,
    metrics: (name) => {
      const known = surroundings.metrics(name);
      if (known !== undefined) return known;
      recorded ??= recordedMetrics(planned);
      return recorded.get(name);
    },
  };
}

function recordedMetrics({ resources }: ObservedStack): ReadonlyMap<string, MetricFacts> {
  return new Map(
    [...resources.values()].flatMap((resource) => {
      if (resource.kind !== "cloud-control" || resource.typeName !== "AWS::IoT::CustomMetric") return [];
      const metric = understand("custom-metric", resource.recorded ?? resource.wanted ?? {});
      if ("reason" in metric) return [];
      const { name, type, displayName } = metric.understood;
      return [[name, customMetricFacts(name, type, displayName)] as const];
    }),
  );
}
