import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { narrow } from "../../source/narrow.ts";
import { queryWithoutIndex } from "../diagnostics/fleet.ts";
import type { Model } from "../model.ts";
import type { FleetIndexing } from "../policy-set.ts";
import { queriesOf } from "../queries-of.ts";
import { queryTerms } from "../query.ts";

/** What a query asks for is indexed. That things are indexed at all is the business of other checks. */
export function* checkQueriesFindTheirIndex(model: Model): Iterable<Diagnostic> {
  const indexing = model.policies.fleetIndexing;
  if (indexing === undefined || indexing.things === "off") return;
  for (const { query, place } of queriesOf(model)) {
    const told = new Set<string>();
    for (const { field } of queryTerms(query)) {
      const needs = field === undefined ? undefined : missingIndex(field, indexing);
      if (field === undefined || needs === undefined || told.has(field)) continue;
      told.add(field);
      yield queryWithoutIndex.at(narrow(place.value(), field), { field, needs });
    }
  }
}

function missingIndex(field: string, indexing: FleetIndexing): string | undefined {
  const { connectivity, violations, things, namedShadows } = indexing;
  if (field.startsWith("connectivity.")) return connectivity ? undefined : "connectivity: true";
  if (field.startsWith("deviceDefender.")) return violations ? undefined : "violations: true";
  const shadow = /^shadow\.name\.([^.]+)\./.exec(field)?.[1];
  if (shadow !== undefined) {
    return namedShadows.includes(shadow) || shadow.includes("*") ? undefined : `namedShadows: [${shadow}]`;
  }
  if (!field.startsWith("shadow.")) return undefined;
  return things === "registry-and-shadow" ? undefined : "things: registry-and-shadow";
}
