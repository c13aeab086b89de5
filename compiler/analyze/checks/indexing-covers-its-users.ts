import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import {
  dynamicGroupWithoutIndexing,
  fleetMetricWithoutIndexing,
  indexingNeedsThings,
} from "../diagnostics/fleet.ts";
import type { Model } from "../model.ts";

/** Things are indexed where dynamic groups, fleet metrics or another index need it; violations likewise. */
export function* checkIndexingCoversItsUsers({ policies }: Model): Iterable<Diagnostic> {
  const { fleetIndexing: indexing, thingGroups, fleetMetrics } = policies;
  const things = indexing !== undefined && indexing.things !== "off";
  for (const group of thingGroups.values()) {
    if (group.kind !== "query" && group.kind !== "in-violation") continue;
    const violations = group.kind === "query" || indexing?.violations === true;
    const needs = [...(things ? [] : ["things: registry"]), ...(violations ? [] : ["violations: true"])];
    if (needs.length === 0) continue;
    const args = { needs, declared: indexing !== undefined };
    const at = group.place.at(group.kind === "query" ? "query" : "inViolationOf").key();
    yield dynamicGroupWithoutIndexing.at(at, args, { related: declaredAt(indexing?.place.key()) });
  }
  for (const { place } of things ? [] : fleetMetrics.values()) {
    const related = declaredAt(indexing?.place.key());
    yield fleetMetricWithoutIndexing.at(place.key(), { declared: indexing !== undefined }, { related });
  }
  if (indexing?.things === "off") yield* checkOthers(indexing);
}

function* checkOthers(indexing: NonNullable<Model["policies"]["fleetIndexing"]>): Iterable<Diagnostic> {
  const { connectivity, violations, namedShadows, customFields, place } = indexing;
  const on = {
    connectivity,
    violations,
    namedShadows: namedShadows.length > 0,
    customFields: customFields.length > 0,
  };
  for (const [what, wanted] of Object.entries(on)) {
    if (wanted) yield indexingNeedsThings.at(place.at(what).key(), { what });
  }
}

function declaredAt(location: Diagnostic["location"]): Diagnostic["related"] {
  return location === undefined ? [] : [{ message: "indexing is configured here", location }];
}
