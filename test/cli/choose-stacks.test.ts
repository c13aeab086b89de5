import { expect, test } from "vitest";
import { chooseStacks } from "../../compiler/cli/choose-stacks.ts";

const STACKS = [
  { deployment: "production", name: "production-eu-west-1" },
  { deployment: "production", name: "production-us-east-1" },
  { deployment: "staging", name: "staging-us-east-1" },
];

const chosen = (...names: readonly string[]): readonly string[] =>
  chooseStacks(STACKS, names).map(({ name }) => name);

test("takes all where none is named", () => {
  expect(chosen()).toEqual(STACKS.map(({ name }) => name));
});

test("takes a deployment with all its stacks, a stack alone, and nothing twice", () => {
  expect(chosen("production")).toEqual(["production-eu-west-1", "production-us-east-1"]);
  expect(chosen("staging-us-east-1", "production-eu-west-1", "staging")).toEqual([
    "production-eu-west-1",
    "staging-us-east-1",
  ]);
});

test.each([
  ["productoin", 'there is no deployment and no stack "productoin"; did you mean "production"?'],
  [
    "__proto__",
    'there is no deployment and no stack "__proto__"; there are production, production-eu-west-1, production-us-east-1, staging, staging-us-east-1',
  ],
])("refuses %s, which is neither", (name, message) => {
  expect(() => chosen("staging", name)).toThrow(message);
});

test("says so where the policies make no stack at all", () => {
  expect(() => chooseStacks([], ["x"])).toThrow('no stack "x"; the policies make none');
});
