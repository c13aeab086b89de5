import type { Declared, ThingGroup as DeclaredGroup, StackPolicies } from "../analyze/policy-set.ts";
import type { Undescribed } from "../describe/resource.ts";
import { iotArn } from "../ir/arn.ts";
import type { DynamicThingGroup, ResourceId, ThingGroup } from "../ir/resource.ts";
import { declarations } from "./declarations.ts";
import { hasDetect } from "./engine.ts";
import { indexDependency } from "./fleet-indexing.ts";
import { resourceId } from "./resource-id.ts";

/** Static and dynamic thing groups. An existing one is only referred to. */
export function lowerThingGroups(
  policies: StackPolicies,
): readonly Undescribed<ThingGroup | DynamicThingGroup>[] {
  return declarations(policies.thingGroups).flatMap(
    (group): readonly Undescribed<ThingGroup | DynamicThingGroup>[] => {
      switch (group.kind) {
        case "existing":
          return [];
        case "static":
          return [lowerStatic(policies, group)];
        case "in-violation":
          return hasDetect(policies) ? [lowerDynamic(policies, group, inViolationQuery(group))] : [];
        default:
          return [lowerDynamic(policies, group, group.query)];
      }
    },
  );
}

/** The resource behind the name of a thing group or quarantine group; none where the stack does not create it. */
export function groupDependency(policies: StackPolicies, name: string): readonly ResourceId[] {
  if (policies.quarantine.has(name)) return [resourceId("thing-group", name)];
  const group = policies.thingGroups.get(name);
  if (group === undefined || group.kind === "existing") return [];
  if (group.kind === "static") return [resourceId("thing-group", name)];
  return group.kind === "query" || hasDetect(policies) ? [resourceId("dynamic-thing-group", name)] : [];
}

function lowerStatic(
  policies: StackPolicies,
  group: Extract<Declared<DeclaredGroup>, { kind: "static" }>,
): Undescribed<ThingGroup> {
  const { name, parent, description } = group;
  const [parentId] = parent === undefined ? [] : groupDependency(policies, parent);
  return {
    kind: "thing-group",
    id: resourceId("thing-group", name),
    name,
    arn: iotArn(policies.stack, `thinggroup/${name}`),
    ...(description === undefined ? {} : { description }),
    ...(parent === undefined
      ? {}
      : { parent: { name: parent, ...(parentId === undefined ? {} : { id: parentId }) } }),
    attributes: group.attributes,
    origin: group.place.origin(),
    dependsOn: parentId === undefined ? [] : [parentId],
  };
}

function lowerDynamic(
  policies: StackPolicies,
  { name, description, place }: Extract<Declared<DeclaredGroup>, { kind: "in-violation" | "query" }>,
  query: string,
): Undescribed<DynamicThingGroup> {
  return {
    kind: "dynamic-thing-group",
    id: resourceId("dynamic-thing-group", name),
    name,
    arn: iotArn(policies.stack, `thinggroup/${name}`),
    ...(description === undefined ? {} : { description }),
    query,
    origin: place.origin(),
    // Not on the profile that it asks about: a query may name one that does not exist, and a profile may have the
    // group as its target, which would be a circle.
    dependsOn: indexDependency(policies),
  };
}

// `inViolation:false` is not a valid query; the wildcard for the behaviour is what AWS's own walkthrough uses.
function inViolationQuery({
  profile,
  behavior = "*",
}: Extract<DeclaredGroup, { kind: "in-violation" }>): string {
  return `deviceDefender.${profile}.${behavior}.inViolation:true`;
}
