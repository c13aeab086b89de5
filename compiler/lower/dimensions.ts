import type { StackPolicies } from "../analyze/policy-set.ts";
import type { Undescribed } from "../describe/resource.ts";
import type { Dimension } from "../ir/resource.ts";
import { compareText } from "../util/compare.ts";
import { declarations } from "./declarations.ts";
import { hasDetect } from "./engine.ts";
import { resourceId } from "./resource-id.ts";

/** The topic filters that behaviours may be narrowed by. */
export function lowerDimensions(policies: StackPolicies): readonly Undescribed<Dimension>[] {
  if (!hasDetect(policies)) return [];
  return declarations(policies.dimensions).map(({ name, place, topicFilters }) => ({
    kind: "dimension",
    id: resourceId("dimension", name),
    name,
    topicFilters: [...new Set(topicFilters)].toSorted(compareText),
    origin: place.origin(),
    dependsOn: [],
  }));
}
