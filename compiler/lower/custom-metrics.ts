import type { StackPolicies } from "../analyze/policy-set.ts";
import type { Undescribed } from "../describe/resource.ts";
import type { CustomMetric } from "../ir/resource.ts";
import { declarations } from "./declarations.ts";
import { hasDetect } from "./engine.ts";
import { resourceId } from "./resource-id.ts";

/** What devices report besides AWS's own metrics. */
export function lowerCustomMetrics(policies: StackPolicies): readonly Undescribed<CustomMetric>[] {
  if (!hasDetect(policies)) return [];
  return declarations(policies.customMetrics).map(({ name, place, type, displayName }) => ({
    kind: "custom-metric",
    id: resourceId("custom-metric", name),
    name,
    type,
    ...(displayName === undefined ? {} : { displayName }),
    origin: place.origin(),
    dependsOn: [],
  }));
}
