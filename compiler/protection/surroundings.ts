import { customMetricFacts } from "../catalog/custom-metric-types.ts";
import { findMetric } from "../catalog/metrics.ts";
import type { CustomMetric, Resource, SecurityProfile } from "../ir/resource.ts";
import type { DimensionUse } from "./dimension.ts";
import type { Surroundings } from "./judge-change.ts";
import { unknownMetric } from "./judged-metric.ts";
import type { MetricLookup } from "./security-profile.ts";

/** What a stack declares around its resources. */
export function surroundingsIn(resources: readonly Resource[]): Surroundings {
  const metrics = metricsOf(resources.filter((each): each is CustomMetric => each.kind === "custom-metric"));
  const profiles = resources.filter((each): each is SecurityProfile => each.kind === "security-profile");
  const uses = usesOfDimensions(profiles, metrics);
  return { metrics, usesOf: (dimension) => uses.get(dimension) ?? [] };
}

function metricsOf(customMetrics: readonly CustomMetric[]): MetricLookup {
  const custom = new Map(
    customMetrics.map(({ name, type, displayName }) => [name, customMetricFacts(name, type, displayName)]),
  );
  return (name) => findMetric(name) ?? custom.get(name);
}

function usesOfDimensions(
  profiles: readonly SecurityProfile[],
  metrics: MetricLookup,
): ReadonlyMap<string, readonly DimensionUse[]> {
  const uses = new Map<string, DimensionUse[]>();
  for (const behavior of profiles.flatMap(({ behaviors }) => behaviors)) {
    if (behavior.dimension === undefined) continue;
    const metric = metrics(behavior.metric) ?? unknownMetric(behavior.metric);
    const { name } = behavior.dimension;
    const known = uses.get(name);
    if (known === undefined) uses.set(name, [{ behavior, metric }]);
    else known.push({ behavior, metric });
  }
  return uses;
}
