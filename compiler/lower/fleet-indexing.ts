import type { FleetIndexing, StackPolicies } from "../analyze/policy-set.ts";
import type { Undescribed } from "../describe/resource.ts";
import type { IndexingConfiguration, ResourceId } from "../ir/resource.ts";
import { compareText } from "../util/compare.ts";
import { resourceId } from "./resource-id.ts";

const KIND = "indexing-configuration";

const THINGS = {
  off: "OFF",
  registry: "REGISTRY",
  "registry-and-shadow": "REGISTRY_AND_SHADOW",
} as const satisfies Readonly<Record<FleetIndexing["things"], IndexingConfiguration["things"]>>;

/** Fleet indexing, where the policies say anything of it. */
export function lowerFleetIndexing({
  fleetIndexing,
}: StackPolicies): readonly Undescribed<IndexingConfiguration>[] {
  if (fleetIndexing === undefined) return [];
  return [
    {
      kind: KIND,
      id: resourceId(KIND),
      name: KIND,
      things: THINGS[fleetIndexing.things],
      connectivity: fleetIndexing.connectivity ? "STATUS" : "OFF",
      violations: fleetIndexing.violations ? "VIOLATIONS" : "OFF",
      namedShadows: fleetIndexing.namedShadows.toSorted(compareText),
      customFields: fleetIndexing.customFields.toSorted((a, b) => compareText(a.name, b.name)),
      thingGroups: fleetIndexing.thingGroups ? "ON" : "OFF",
      origin: fleetIndexing.place.origin(),
      dependsOn: [],
    },
  ];
}

/**
 * What everything that queries the index depends on. Indexing cannot be switched off while dynamic groups exist,
 * so it must also outlive them; where the account already has it, and no policy mentions it, there is nothing to wait for.
 */
export function indexDependency({ fleetIndexing }: StackPolicies): readonly ResourceId[] {
  return fleetIndexing === undefined ? [] : [resourceId(KIND)];
}
