import type { Declared, StackPolicies, ThingGroup } from "../../analyze/policy-set.ts";
import { queryTerms } from "../../analyze/query.ts";
import type { Fix } from "../../diagnostics/diagnostic.ts";
import { removeEntry } from "../edits/remove-entry.ts";
import { waitsForOthers } from "../edits/waits-for-others.ts";
import { defineRule, type Finding, type LintInput } from "../rule.ts";
import { unused } from "../unused.ts";

/** A static group that nothing in the policies watches or fills, and a quarantine group that no action fills. */
export const unusedThingGroup = defineRule({
  name: "unused-thing-group",
  family: "hygiene",
  severity: "info",
  title: "thing group that nothing refers to",
  why: "No profile watches the things in it. A quarantine group that no action fills isolates nothing.",
  mend: "Watch it (`targets:`), fill it (`addToThingGroups:`), or remove it. Where people or provisioning use it by its name, say so in a comment that turns the rule off here.",
  fixable: true,
  *inProject(input): Iterable<Finding> {
    yield* unusedGroups(input);
    const unfilled = unused(input, { declared: ({ quarantine }) => quarantine, used: filledGroups });
    for (const { name, place } of unfilled.values()) {
      yield {
        place,
        message: `no action adds things to the quarantine group \`${name}\`, so that it isolates only what a person puts into it`,
      };
    }
  },
});

function* unusedGroups(input: LintInput): Iterable<Finding> {
  const left = unused(input, { declared: listedGroups, used: usedGroups });
  const removable = new Set(
    [...left.values()].filter(({ kind }) => kind === "existing").map(({ name }) => name),
  );
  for (const group of left.values()) {
    const fix = removable.has(group.name) ? fixFor(group, removable) : undefined;
    yield {
      place: group.place,
      message:
        group.kind === "existing"
          ? `the existing thing group \`${group.name}\` is declared to be referred to, and nothing refers to it`
          : `nothing refers to the thing group \`${group.name}\`: no profile watches it, no action adds things to it, no group is its child and no query names it`,
      ...(fix === undefined ? {} : { fix }),
    };
  }
}

/** Without dynamic groups: they are there for jobs and for the console, which ask for them by name. */
function listedGroups({ thingGroups }: StackPolicies): ReadonlyMap<string, Declared<ThingGroup>> {
  return new Map([...thingGroups].filter(([, { kind }]) => kind === "static" || kind === "existing"));
}

function* usedGroups(policies: StackPolicies): Iterable<string> {
  const { securityProfiles, thingGroups } = policies;
  for (const { targets } of securityProfiles.values()) {
    for (const target of targets) if (target.kind === "thing-group") yield target.name;
  }
  for (const group of thingGroups.values()) {
    if (group.kind === "static" && group.parent !== undefined) yield group.parent;
  }
  yield* filledGroups(policies);
  yield* queriedGroups(policies);
}

function* filledGroups({ mitigationActions }: StackPolicies): Iterable<string> {
  for (const action of mitigationActions.values()) {
    if (action.kind === "addToThingGroups") yield* action.thingGroups;
  }
}

/** A term asks for a group by its name, or by how its name begins. Without a field it is looked for everywhere. */
function* queriedGroups({ thingGroups, fleetMetrics }: StackPolicies): Iterable<string> {
  // Search knows no capitals.
  const names = [...thingGroups.keys()].map((name) => ({ name, searched: name.toLowerCase() }));
  for (const declaration of [...thingGroups.values(), ...fleetMetrics.values()]) {
    if (!("query" in declaration)) continue;
    for (const { field, text } of queryTerms(declaration.query)) {
      if (field !== undefined && !/groupnames?$/i.test(field)) continue;
      const value = text.slice(field === undefined ? 0 : field.length + 1).replaceAll('"', "");
      const [start = "", ...open] = value.toLowerCase().split(/[*?]/);
      if (start === "") continue;
      for (const { name, searched } of names) {
        if (open.length > 0 ? searched.startsWith(start) : searched === start) yield name;
      }
    }
  }
}

/** An existing group is nothing but its declaration, so that removing it changes nothing in the cloud. */
function fixFor({ name, place }: Declared<ThingGroup>, removable: ReadonlySet<string>): Fix | undefined {
  if (waitsForOthers(place, removable)) return undefined;
  const edit = removeEntry(place);
  return edit && { title: `remove the declaration of \`${name}\``, edits: [edit] };
}
