import type { StackPolicies } from "../analyze/policy-set.ts";
import type { Undescribed } from "../describe/resource.ts";
import type { FleetMetric } from "../ir/resource.ts";
import { declarations } from "./declarations.ts";
import { indexDependency } from "./fleet-indexing.ts";
import { resourceId } from "./resource-id.ts";

/** Figures over the fleet, from the index. */
export function lowerFleetMetrics(policies: StackPolicies): readonly Undescribed<FleetMetric>[] {
  return declarations(policies.fleetMetrics).map(({ name, place, ...metric }) => ({
    kind: "fleet-metric",
    id: resourceId("fleet-metric", name),
    name,
    query: metric.query,
    aggregation: metric.aggregation,
    field: metric.field,
    periodSeconds: metric.periodSeconds,
    ...(metric.unit === undefined ? {} : { unit: metric.unit }),
    ...(metric.description === undefined ? {} : { description: metric.description }),
    origin: place.origin(),
    dependsOn: indexDependency(policies),
  }));
}
