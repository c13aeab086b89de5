import type { Place } from "../source/place.ts";
import type { Model } from "./model.ts";

/** A fleet indexing query that a policy holds. */
export interface DeclaredQuery {
  readonly query: string;
  readonly place: Place;
  readonly of: "dynamic group" | "fleet metric";
}

/** Every query of a stack. */
export function* queriesOf({ policies }: Model): Iterable<DeclaredQuery> {
  for (const group of policies.thingGroups.values()) {
    if (group.kind !== "query") continue;
    yield { query: group.query, place: group.place.at("query"), of: "dynamic group" };
  }
  for (const { query, place } of policies.fleetMetrics.values()) {
    yield { query, place: place.at("query"), of: "fleet metric" };
  }
}
