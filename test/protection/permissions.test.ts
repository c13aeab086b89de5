import fc from "fast-check";
import { expect, test } from "vitest";
import type { PolicyStatement } from "../../compiler/ir/policy-document.ts";
import { judgeOpened } from "../../compiler/protection/opened.ts";
import { relatePermissions } from "../../compiler/protection/permissions.ts";

const ACTIONS = ["iot:Publish", "iot:Receive", "iot:Connect"];
const RESOURCES = ["topic/a", "topic/b", "topic/ab", "client/a"];
const CONDITION = { operator: "Bool", key: "iot:Connection.Thing.IsAttached", values: ["true"] } as const;

const statement: fc.Arbitrary<PolicyStatement> = fc
  .record({
    effect: fc.constantFrom("Allow" as const, "Deny" as const),
    actions: fc.uniqueArray(fc.constantFrom("*", "iot:*", "iot:?ublish", ...ACTIONS), {
      minLength: 1,
      maxLength: 2,
    }),
    isInverted: fc.boolean(),
    listed: fc.uniqueArray(fc.constantFrom("*", "topic/*", "topic/a*", "topic/?", ...RESOURCES), {
      minLength: 1,
      maxLength: 3,
    }),
    isConditional: fc.boolean(),
    principal: fc.constantFrom("*" as const, "*" as const, "*" as const, { aws: "1" }, { aws: "2" }),
  })
  .map(({ effect, principal, actions, isInverted, listed, isConditional }) => ({
    sid: "S",
    effect,
    principal,
    actions,
    ...(isInverted ? { notResources: listed } : { resources: listed }),
    ...(isConditional ? { conditions: [CONDITION] } : {}),
  }));

// Written for the tests alone, so that it shares no mistake with the compiler.
function matches(pattern: string, text: string): boolean {
  const source = pattern.replaceAll("*", ".*").replaceAll("?", ".");
  return new RegExp(`^${source}$`).test(text);
}

function mayDo(
  statements: readonly PolicyStatement[],
  action: string,
  resource: string,
  isAttached: boolean,
  account: string,
): boolean {
  const concerning = statements.filter(
    ({ principal = "*", actions, resources, notResources, conditions = [] }) =>
      (principal === "*" || ("aws" in principal && principal.aws === account)) &&
      actions.some((each) => matches(each, action)) &&
      (resources === undefined || resources.some((each) => matches(each, resource))) &&
      !(notResources ?? []).some((each) => matches(each, resource)) &&
      (conditions.length === 0 || isAttached),
  );
  const effects = concerning.map(({ effect }) => effect);
  return effects.includes("Allow") && !effects.includes("Deny");
}

const EVERYTHING: PolicyStatement = { sid: "A", effect: "Allow", actions: ["*"], resources: ["*"] };

/** What can be done with a policy beside one that allows everything, as a device's own policy may, and without it. */
function doable(
  statements: readonly PolicyStatement[],
  beside: readonly (readonly PolicyStatement[])[] = [[], [EVERYTHING]],
): readonly boolean[] {
  return beside.flatMap((others) =>
    [...ACTIONS, "iot:xublish", "iot:other", "other"].flatMap((action) =>
      [...RESOURCES, "topic/o", "topic/another", "other"].flatMap((resource) =>
        [true, false].flatMap((isAttached) =>
          ["1", "2", "3"].map((account) =>
            mayDo([...statements, ...others], action, resource, isAttached, account),
          ),
        ),
      ),
    ),
  );
}

test("who is said to allow less allows nothing that the other does not", () => {
  const seen = { same: 0, less: 0, more: 0, neither: 0 };
  const policy = fc.array(statement, { minLength: 1, maxLength: 3 });
  const other = fc
    .tuple(policy, policy, fc.boolean())
    .map(([a, b, isGrown]) => [a, isGrown ? [...a, ...b] : b] as const);
  fc.assert(
    fc.property(other, ([declared, actual]) => {
      const relation = relatePermissions(declared, actual);
      seen[relation] += 1;
      const [before, after] = [doable(declared), doable(actual)];
      if (relation === "same" || relation === "less")
        expect(after.every((may, index) => !may || before[index])).toBe(true);
      if (relation === "same" || relation === "more")
        expect(before.every((may, index) => !may || after[index])).toBe(true);
    }),
    { numRuns: 3000 },
  );
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(20);
});

test("what is said to be open could be done by fewer before", () => {
  const seen = { opened: 0, not: 0 };
  fc.assert(
    fc.property(
      fc.array(statement, { minLength: 1, maxLength: 2 }),
      fc.array(statement, { minLength: 1, maxLength: 2 }),
      (declared, added) => {
        const actual = [...declared, ...added];
        const isOpened = judgeOpened(declared, actual) !== undefined;
        seen[isOpened ? "opened" : "not"] += 1;
        // Of a policy alone: another one may allow it anyway.
        const may = (statements: readonly PolicyStatement[]) => doable(statements, [[]]);
        const [before, after] = [may(declared), may(actual)];
        const isMore = after.some((can, index) => can && !before[index]);
        if (isOpened) expect(isMore).toBe(true);
      },
    ),
    { numRuns: 1000 },
  );
  expect(seen.opened).toBeGreaterThan(50);
  expect(seen.not).toBeGreaterThan(50);
});

test.each([
  ["the order of statements, actions and resources", "same", ["a", "b"], ["b", "a"]],
  ["a wildcard that holds another", "same", ["a*", "ab"], ["a*"]],
  ["one more", "more", ["a"], ["a", "b"]],
  ["a wider wildcard", "more", ["a/b*"], ["a/*"]],
  ["another one", "neither", ["a"], ["b"]],
] as const)("%s: %s", (_, relation, declared, actual) => {
  const allow = (resources: readonly string[]): PolicyStatement[] => [
    { sid: "A", effect: "Allow", actions: ["iot:Publish"], resources },
  ];
  expect(relatePermissions(allow(declared), allow(actual))).toBe(relation);
});

test("a hostile pattern takes no time", () => {
  const long = `${"*a".repeat(400)}b`;
  const of = (resource: string): PolicyStatement[] => [
    { sid: "A", effect: "Allow", actions: ["*"], resources: [resource] },
  ];
  const started = performance.now();
  relatePermissions(of(long), of("a".repeat(2000)));
  expect(performance.now() - started).toBeLessThan(1000);
});
