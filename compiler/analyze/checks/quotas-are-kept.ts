import { QUOTAS, type Quota } from "../../catalog/quotas.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Place } from "../../source/place.ts";
import { adjustableQuotaExceeded, quotaExceeded } from "../diagnostics/quotas.ts";
import type { Model } from "../model.ts";
import type { Condition, Declared, SecurityProfile, StackPolicies } from "../policy-set.ts";

/** A stack declares no more than AWS allows. */
export function* checkQuotasAreKept({ policies }: Model): Iterable<Diagnostic> {
  yield* checkTables(policies);
  yield* checkTargets(policies);
  yield* checkChildren(policies);
  for (const profile of policies.securityProfiles.values()) yield* checkProfile(profile);
  for (const { topicFilters, place } of policies.dimensions.values()) {
    yield* checkCount(topicFilters.length, QUOTAS.valuesPerDimension, () => place.at("topicFilters"));
  }
  for (const action of policies.mitigationActions.values()) {
    if (action.kind !== "addToThingGroups") continue;
    const count = new Set(action.thingGroups).size;
    yield* checkCount(count, QUOTAS.thingGroupsPerAction, () => action.place.at("addToThingGroups"));
  }
  const indexing = policies.fleetIndexing;
  if (indexing === undefined) return;
  yield* checkCount(indexing.customFields.length, QUOTAS.customIndexFields, () =>
    indexing.place.at("customFields"),
  );
}

function* checkTables(policies: StackPolicies): Iterable<Diagnostic> {
  const dynamic = [...policies.thingGroups.values()].filter(
    ({ kind }) => kind === "query" || kind === "in-violation",
  );
  const tables: readonly (readonly [readonly { readonly place: Place }[], Quota])[] = [
    [[...policies.customMetrics.values()], QUOTAS.customMetrics],
    [[...policies.dimensions.values()], QUOTAS.dimensions],
    [[...(policies.audit?.schedules.values() ?? [])], QUOTAS.scheduledAudits],
    [[...policies.mitigationActions.values()], QUOTAS.mitigationActions],
    [dynamic, QUOTAS.dynamicThingGroups],
    [[...policies.fleetMetrics.values()], QUOTAS.fleetMetrics],
    [[...policies.jobTemplates.values()], QUOTAS.jobTemplates],
  ];
  for (const [declared, quota] of tables) {
    // Shown at the first one that is too many, in the order of names.
    const tooMany = declared[quota.value];
    if (tooMany !== undefined) yield exceeded(declared.length, quota, tooMany.place, "key");
  }
}

function* checkTargets({ securityProfiles }: StackPolicies): Iterable<Diagnostic> {
  const uses = new Map<string, Place[]>();
  for (const { targets } of securityProfiles.values()) {
    for (const target of targets) {
      const key = target.kind === "thing-group" ? `group ${target.name}` : target.kind;
      const places = uses.get(key) ?? [];
      places.push(target.place);
      uses.set(key, places);
    }
  }
  for (const places of uses.values()) {
    const tooMany = places[QUOTAS.profilesPerTarget.value];
    if (tooMany !== undefined) yield exceeded(places.length, QUOTAS.profilesPerTarget, tooMany, "value");
  }
}

function* checkChildren({ thingGroups }: StackPolicies): Iterable<Diagnostic> {
  const children = new Map<string, Place[]>();
  for (const group of thingGroups.values()) {
    if (group.kind !== "static" || group.parent === undefined) continue;
    const places = children.get(group.parent) ?? [];
    places.push(group.place.at("parent"));
    children.set(group.parent, places);
  }
  for (const places of children.values()) {
    const tooMany = places[QUOTAS.directChildGroups.value];
    if (tooMany !== undefined) yield exceeded(places.length, QUOTAS.directChildGroups, tooMany, "value");
  }
}

function* checkProfile({ behaviors, place }: Declared<SecurityProfile>): Iterable<Diagnostic> {
  yield* checkCount(behaviors.size, QUOTAS.behaviorsPerProfile, () => place.at("behaviors"));
  let elements = 0;
  for (const { condition } of behaviors.values()) elements += elementCount(condition);
  yield* checkCount(elements, QUOTAS.valueElementsPerProfile, () => place.at("behaviors"));
}

function elementCount(condition: Condition): number {
  if (condition.kind !== "membership") return condition.kind === "threshold" ? 1 : 0;
  const { elements } = condition;
  switch (elements.key) {
    case "cidrs":
      return elements.cidrs.length;
    case "ports":
      return elements.ports.length;
    case "numbers":
      return elements.numbers.length;
    case "strings":
      return elements.strings.length;
  }
}

function* checkCount(count: number, quota: Quota, place: () => Place): Iterable<Diagnostic> {
  if (count > quota.value) yield exceeded(count, quota, place(), "key");
}

function exceeded(count: number, quota: Quota, place: Place, part: "key" | "value"): Diagnostic {
  const { value: max, what, adjustable, quotaCode: code } = quota;
  const location = part === "key" ? place.key() : place.value();
  if (!adjustable) return quotaExceeded.at(location, { count, max, what });
  return adjustableQuotaExceeded.at(location, { count, max, what, code });
}
