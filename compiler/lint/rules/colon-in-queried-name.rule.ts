import type { StackPolicies } from "../../analyze/policy-set.ts";
import { queryTerms } from "../../analyze/query.ts";
import { behaviorsOf } from "../behaviors-of.ts";
import { defineRule, type Finding } from "../rule.ts";
import { sentenceOf } from "../sentence.ts";

/** A name that no fleet indexing query can hold, because `:` ends the name of a field. */
export const colonInQueriedName = defineRule({
  name: "colon-in-queried-name",
  family: "hygiene",
  severity: "warning",
  title: "name with `:` that queries ask for",
  why: "AWS takes the name and indexes its violations, and no dynamic group, fleet metric or search can ask for them.",
  mend: "Use another character, such as `_` or `-`. AWS cannot rename: the new name is a new resource, and the old one's history stays behind.",
  *inStack(policies): Iterable<Finding> {
    yield* violationFields(policies);
    yield* queriedGroups(policies);
  },
});

/** Indexed violations are fields whose names are made of those of the profile and of the behaviour. */
function* violationFields(policies: StackPolicies): Iterable<Finding> {
  const { fleetIndexing, securityProfiles, stack } = policies;
  if (fleetIndexing?.violations !== true || stack.engine !== "device-defender") return;
  const related = [
    { message: "violations are indexed here", location: fleetIndexing.place.at("violations").key() },
  ];
  for (const { name, place } of securityProfiles.values()) {
    if (name.includes(":")) yield { place, message: unaskable("security profile", name), related };
  }
  for (const { behavior, profile } of behaviorsOf(policies)) {
    const { name, place } = behavior;
    if (!name.includes(":")) continue;
    const sentence = sentenceOf(behavior, profile);
    yield { place, message: unaskable("behaviour", name), sentence, related };
  }
}

function unaskable(kind: string, name: string): string {
  return `no query can ask for the violations of the ${kind} \`${name}\`: in a query, \`:\` ends the name of the field`;
}

function* queriedGroups({ thingGroups, quarantine, fleetMetrics }: StackPolicies): Iterable<Finding> {
  const groups = [...thingGroups.values(), ...quarantine.values()].filter(({ name }) => name.includes(":"));
  if (groups.length === 0) return;
  const bySearch = new Map(groups.map((group) => [group.name.toLowerCase(), group]));
  for (const declaration of [...thingGroups.values(), ...fleetMetrics.values()]) {
    if (!("query" in declaration)) continue;
    for (const { field, text } of queryTerms(declaration.query)) {
      if (field === undefined || !/groupnames?$/i.test(field)) continue;
      // Between quotes a `:` is text.
      const group = bySearch.get(text.slice(field.length + 1).toLowerCase());
      if (group === undefined) continue;
      yield {
        place: group.place,
        message: `the query of \`${declaration.name}\` asks for the group \`${group.name}\` without quotes, in which \`:\` ends the name of a field`,
        help: `write \`${field}:"${group.name}"\` in the query, or rename the group`,
        related: [{ message: "the query", location: declaration.place.at("query").value() }],
      };
    }
  }
}
