import { VIOLATION_COUNT, VIOLATION_FIELDS } from "../../catalog/violation-fields.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { orNearest } from "../../diagnostics/suggestion.ts";
import { narrow } from "../../source/narrow.ts";
import { didYouMean } from "../../util/did-you-mean.ts";
import { nameNotSearchable, queryFindsNothing } from "../diagnostics/fleet.ts";
import type { Model } from "../model.ts";
import { queriesOf } from "../queries-of.ts";
import { queryTerms } from "../query.ts";

/** Queries for violations ask for profiles, behaviours and fields that exist. */
export function* checkQueriesNameWhatExists(model: Model): Iterable<Diagnostic> {
  for (const { query, place } of queriesOf(model)) {
    const fields = new Set(queryTerms(query).flatMap(({ field }) => field ?? []));
    for (const field of fields) {
      const problem = fieldProblem(field, model);
      if (problem === undefined) continue;
      yield queryFindsNothing.at(narrow(place.value(), field), { field, problem });
    }
  }
  yield* checkGroups(model);
}

function fieldProblem(field: string, { behaviorNames }: Model): string | undefined {
  const [root, profile = "", behavior, ...rest] = field.split(".");
  if (root !== "deviceDefender" || profile === VIOLATION_COUNT) return undefined;
  if (isOpen(profile)) return undefined;
  const behaviors = behaviorNames.get(profile);
  if (behaviors === undefined) {
    return `no security profile \`${profile}\` is declared${nearest(profile, behaviorNames.keys(), "profile")}`;
  }
  if (behavior === undefined || rest.length === 0) {
    return "behind the profile a behaviour (or `*`) and a field of it are expected";
  }
  if (!isOpen(behavior) && !behaviors.has(behavior)) {
    return `\`${profile}\` has no behaviour \`${behavior}\`${nearest(behavior, behaviors, "behaviour")}`;
  }
  const [last = ""] = rest;
  if (isOpen(last) || VIOLATION_FIELDS.some((known) => known === last)) return undefined;
  return `a behaviour has no field \`${last}\`${nearest(last, VIOLATION_FIELDS, "field")}`;
}

function isOpen(name: string): boolean {
  return /[*?]/.test(name);
}

function nearest(name: string, known: Iterable<string>, kind: string): string {
  const names = [...known];
  return names.length === 0 ? "" : orNearest(didYouMean(name, names), names, kind);
}

/** The query of an in-violation group is made of names, and `:` ends the name of a field. */
function* checkGroups({ policies }: Model): Iterable<Diagnostic> {
  for (const group of policies.thingGroups.values()) {
    if (group.kind !== "in-violation") continue;
    const at = group.place.at("inViolationOf");
    const { profile, behavior } = group;
    if (profile.includes(":")) {
      yield nameNotSearchable.at(at.at("profile").value(), { kind: "profile", name: profile });
    }
    if (behavior?.includes(":")) {
      yield nameNotSearchable.at(at.at("behavior").value(), { kind: "behaviour", name: behavior });
    }
  }
}
