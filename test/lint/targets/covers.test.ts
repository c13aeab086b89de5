import { expect, test } from "vitest";
import type { StackPolicies, Target } from "../../../compiler/analyze/policy-set.ts";
import { coverageOf, uncovered } from "../../../compiler/lint/targets/covers.ts";
import { analyzed } from "../../support/analyzed.ts";

const { thingGroups } = stackOf(`version: 1
thingGroups:
  Site: {}
  Hall: { parent: Site }
  Line: { parent: Hall }
  Old: { existing: true }
  __proto__: { parent: Site }
  Late: { query: "connectivity.connected:false" }
fleetIndexing: { things: registry, connectivity: true }
`);

const target = (text: string): Target =>
  text === "all-things" || text === "all-registered-things" || text === "all-unregistered-things"
    ? { kind: text }
    : { kind: "thing-group", name: text };

test.each([
  ["all-things", "all-things", true],
  ["all-things", "all-registered-things", true],
  ["all-things", "all-unregistered-things", true],
  ["all-things", "Site", true],
  ["all-registered-things", "all-things", false],
  ["all-registered-things", "all-unregistered-things", false],
  ["all-registered-things", "Line", true],
  ["all-registered-things", "a quarantine group", true],
  ["all-unregistered-things", "Site", false],
  ["all-registered-things, all-unregistered-things", "all-things", true],
  ["all-registered-things, all-unregistered-things", "all-registered-things", true],
  ["Site", "Site", true],
  ["Site", "Line", true],
  ["Site", "__proto__", true],
  ["Line", "Site", false],
  ["Hall", "__proto__", false],
  ["Old", "Late", false],
  ["Site, Old, Late", "all-registered-things", false],
  ["", "Site", false],
])("%s covers %s: %s", (by, covered, expected) => {
  const targets = by.split(", ").map(target);
  expect(coverageOf(targets, thingGroups).covers(target(covered))).toBe(expected);
});

test("what is left over keeps its order", () => {
  const targets = ["Old", "Line", "all-unregistered-things"].map(target);
  expect(uncovered(targets, [target("Site")], thingGroups)).toEqual([
    { kind: "thing-group", name: "Old" },
    { kind: "all-unregistered-things" },
  ]);
});

function stackOf(text: string): StackPolicies {
  const [stack] = analyzed({ "p.yaml": text }).value.stacks;
  if (stack === undefined) throw new Error("no stack");
  return stack;
}
