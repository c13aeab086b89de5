import type { Declared, StackPolicies, ThingGroup } from "../../analyze/policy-set.ts";
import { ISOLATION_WORDS, speaksOfIsolation } from "../responses/isolation-words.ts";
import { defineRule, type Finding } from "../rule.ts";

/** Dynamic thing groups that call themselves a quarantine. */
export const dynamicQuarantine = defineRule({
  name: "dynamic-quarantine",
  family: "response",
  severity: "warning",
  title: "dynamic group that is meant as a quarantine",
  why: "A dynamic thing group carries no policy: it lists the things that a query finds, and each of them goes on as before. What looks like isolation is a search result.",
  mend: 'Declare the group under `quarantine`, which makes a static group with a policy that denies, and add things to it by a mitigation action. A dynamic group that only shows which things are isolated queries for them: `query: "thingGroupNames:Quarantine"`.',
  options: { words: ISOLATION_WORDS },
  *inStack(policies, { options }): Iterable<Finding> {
    for (const group of policies.thingGroups.values()) {
      if (group.kind !== "query" && group.kind !== "in-violation") continue;
      if (!speaksOfIsolation([group.name, group.description], options.words)) continue;
      if (looksForIsolated(group, policies)) continue;
      yield {
        place: group.place,
        message: `\`${group.name}\` speaks of isolation, but it is a dynamic thing group, which carries no policy and isolates nothing`,
      };
    }
  },
});

/** Whether the group shows what is in a quarantine group: then it speaks of isolation and means no more than it is. */
function looksForIsolated(group: Declared<ThingGroup>, { quarantine, thingGroups }: StackPolicies): boolean {
  if (group.kind !== "query") return false;
  const words = group.query.split(/[^a-zA-Z0-9_-]+/);
  return words.some((word) => quarantine.has(word) || thingGroups.get(word)?.kind === "existing");
}
