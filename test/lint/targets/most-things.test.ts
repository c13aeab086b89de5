import { expect, test } from "vitest";
import type { StackPolicies, Target } from "../../../compiler/analyze/policy-set.ts";
import { mostThings } from "../../../compiler/lint/targets/most-things.ts";
import { lintInput } from "../../support/linted.ts";

const [policies] = (
  await lintInput({
    "palisade.yaml": `version: 1
deployments:
  production:
    account: "111122223333"
    regions: [us-east-1]
    fleet: { things: 1000, groups: { Site: 600, Line: 500, Yard: 300, Far: 5000 } }
`,
    "p.yaml": `version: 1
thingGroups:
  Site: {}
  Hall: { parent: Site }
  Line: { parent: Hall }
  __proto__: { parent: Yard }
  Yard: {}
  Far: {}
  Late: { query: "connectivity.connected:false" }
fleetIndexing: { things: registry, connectivity: true }
`,
  })
).policySet.stacks;

const target = (text: string): Target =>
  text === "all-things" || text === "all-registered-things" || text === "all-unregistered-things"
    ? { kind: text }
    : { kind: "thing-group", name: text };

test.each([
  ["all-registered-things", 1000],
  ["all-things", undefined],
  ["all-registered-things, all-unregistered-things", undefined],
  ["Site", 600],
  ["Hall", 600],
  ["Line", 500],
  ["__proto__", 300],
  ["Far", 1000],
  ["Late", 1000],
  ["Line, Yard", 800],
  ["Site, Yard, Line", 900],
  ["Line, Site", 600],
  ["Hall, Line", 600],
  ["Yard, __proto__", 300],
  ["Site, all-registered-things", 1000],
  ["a quarantine group", 1000],
])("%s reach at most %s things", (targets, most) => {
  expect(mostThings(targets.split(", ").map(target), stackOf(policies))).toBe(most);
});

test("nothing is known where the project does not state the fleet", () => {
  const { thingGroups, stack } = stackOf(policies);
  const { fleet: _, ...unstated } = stack;
  expect(mostThings([target("Site")], { stack: unstated, thingGroups })).toBeUndefined();
});

function stackOf(found: StackPolicies | undefined): StackPolicies {
  if (found === undefined) throw new Error("there is no stack");
  return found;
}
