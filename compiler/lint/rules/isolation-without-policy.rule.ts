import type { Declared, MitigationAction, StackPolicies } from "../../analyze/policy-set.ts";
import { ISOLATION_WORDS, speaksOfIsolation } from "../responses/isolation-words.ts";
import { defineRule, type Finding } from "../rule.ts";
import { groupLine } from "../targets/group-line.ts";

type AddToThingGroups = Extract<Declared<MitigationAction>, { kind: "addToThingGroups" }>;

/** Actions that put things into a group which restricts nothing. */
export const isolationWithoutPolicy = defineRule({
  name: "isolation-without-policy",
  family: "response",
  severity: "warning",
  title: "isolation in a group without a policy",
  why: "Adding a thing to a group changes nothing about what it may do, unless the group carries a policy that denies. The response runs, the report says isolated, and the thing goes on.",
  mend: "Declare the group under `quarantine`, which gives it a policy that denies all but what is listed; or add things to a quarantine group as well.",
  options: { words: ISOLATION_WORDS },
  *inStack(policies, { options }): Iterable<Finding> {
    const used = new Set([...policies.responses.values()].flatMap(({ actions }) => actions));
    const watched = watchedGroups(policies);
    for (const action of policies.mitigationActions.values()) {
      if (action.kind !== "addToThingGroups") continue;
      // With a quarantine group among them, the others are labels.
      if (action.thingGroups.some((name) => policies.quarantine.has(name))) continue;
      for (const [index, name] of action.thingGroups.entries()) {
        const description = descriptionOf(policies, name);
        const isMeant = speaksOfIsolation([action.name, name, description], options.words);
        // A group that a profile watches may be there for just that.
        if (isMeant || (used.has(action.name) && !watched.has(name)))
          yield findingOf(policies, action, index, name);
      }
    }
  },
});

function watchedGroups({ securityProfiles }: StackPolicies): ReadonlySet<string> {
  const targets = [...securityProfiles.values()].flatMap((profile) => profile.targets);
  return new Set(targets.flatMap((target) => (target.kind === "thing-group" ? [target.name] : [])));
}

function descriptionOf({ thingGroups }: StackPolicies, name: string): string | undefined {
  const group = thingGroups.get(name);
  return group?.kind === "static" ? group.description : undefined;
}

function findingOf(policies: StackPolicies, action: AddToThingGroups, index: number, name: string): Finding {
  const group = policies.thingGroups.get(name);
  const elsewhere = groupLine(name, policies.thingGroups).find(
    (each) => policies.thingGroups.get(each)?.kind === "existing",
  );
  const related =
    group === undefined ? [] : [{ message: "the group is declared here", location: group.place.key() }];
  const place = action.place.at("addToThingGroups", index);
  if (elsewhere === undefined) {
    const message = `\`${action.name}\` adds things to \`${name}\`, which carries no policy: it restricts nothing`;
    return { place, at: "value", message, related };
  }
  return {
    place,
    at: "value",
    message: `\`${action.name}\` adds things to \`${name}\`; whether that restricts anything cannot be told from here, because \`${elsewhere}\` exists already`,
    help: `make sure that \`${elsewhere}\` carries an IoT policy that denies (one that only allows restricts nothing), or declare a group under \`quarantine\``,
    related,
  };
}
