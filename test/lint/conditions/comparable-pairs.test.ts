import fc from "fast-check";
import { expect, test } from "vitest";
import { comparablePairs } from "../../../compiler/lint/conditions/comparable-pairs.ts";
import { lintInput } from "../../support/linted.ts";

/** A fleet in which every target has the members that it has for certain, and no others. */
const MEMBERS: Readonly<Record<string, readonly string[]>> = {
  "all-things": ["unregistered", "alone", "g", "child", "grandchild", "h"],
  "all-registered-things": ["alone", "g", "child", "grandchild", "h"],
  "all-unregistered-things": ["unregistered"],
  "{ thingGroup: G }": ["g", "child", "grandchild"],
  "{ thingGroup: Child }": ["child", "grandchild"],
  "{ thingGroup: Grandchild }": ["grandchild"],
  "{ thingGroup: H }": ["h"],
};

const policy = (targets: readonly (readonly string[])[]): string => `version: 1
thingGroups: { G: {}, Child: { parent: G }, Grandchild: { parent: Child }, H: {} }
securityProfiles:
${targets
  .map(
    (each, index) => `  P${index}:
    targets: [${each.join(", ")}]
    behaviors: { b: { metric: aws:num-disconnects, alarmWhen: { moreThan: ${index}, within: 5m } } }
`,
  )
  .join("")}`;

test("every two behaviours with a thing in common are a pair, once, and no others", async () => {
  const targets = fc.uniqueArray(fc.constantFrom(...Object.keys(MEMBERS)), { minLength: 1, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(fc.array(targets, { minLength: 2, maxLength: 4 }), async (profiles) => {
      const { policySet } = await lintInput({ "p.yaml": policy(profiles) });
      const found = policySet.stacks.flatMap((stack) =>
        [...comparablePairs(stack)].map((pair) => pair.map(({ profile }) => profile.name).join(" ")),
      );
      const members = profiles.map((each) => new Set(each.flatMap((target) => MEMBERS[target] ?? [])));
      const expected = members.flatMap((one, index) =>
        members.flatMap((other, later) =>
          later > index && [...one].some((thing) => other.has(thing)) ? [`P${index} P${later}`] : [],
        ),
      );
      expect(found.toSorted()).toEqual(expected);
    }),
    { numRuns: 150 },
  );
});
