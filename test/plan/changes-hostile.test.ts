import fc from "fast-check";
import { expect, test } from "vitest";
import { readPlanJson } from "../../compiler/drift/readers/plan-json.ts";
import { terraformModule } from "../../compiler/emit/terraform/module.ts";
import type { Stack } from "../../compiler/ir/stack.ts";
import { mergeChanges } from "../../compiler/plan/merge-changes.ts";
import { planOf } from "../../compiler/plan/plan.ts";
import { appliedStack } from "../support/applied-stack.ts";
import { behaviorOf, everyResource, originAt, profileOf, stackOf } from "../support/ir-builder.ts";
import { changesBetween, planBetween } from "./planned.ts";

const NAMES = ["__proto__", "constructor", "toString", "hasOwnProperty"];

function hostile(count: number): Stack {
  const criteria = {
    kind: "static",
    operator: "less-than-equals",
    durationSeconds: 300,
    datapointsToAlarm: 1,
    datapointsToClear: 1,
  } as const;
  const behaviors = NAMES.map((name) =>
    behaviorOf(name, { criteria: { ...criteria, value: { key: "count", count } } }),
  );
  return stackOf(
    NAMES.map((name, index) =>
      profileOf(name, {
        behaviors: behaviors.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
        origin: originAt("a", index + 1, name),
      }),
    ),
  );
}

test("names that objects have by themselves are names", () => {
  const { changes } = planBetween(hostile(100), hostile(200));
  expect(changes.map(({ name }) => name)).toEqual(NAMES);
  expect(changes.map(({ parts }) => parts.length)).toEqual([4, 4, 4, 4]);
  expect(changes.every(({ effect }) => effect === "weaker")).toBe(true);
});

const STACK = stackOf(everyResource());
const CHANGED = stackOf(
  everyResource()
    .filter(({ kind }) => kind !== "iam-role" && kind !== "sns-topic")
    .map((node) => ({ ...node, dependsOn: [] })),
);

// Whatever stands in the place of any part of a plan, the answer is a value.
test("any part of a plan may be anything", () => {
  const text = appliedStack(STACK).plan(changesBetween(STACK, CHANGED));
  const parts = text.split(/(?<=[:,[])(?=["{[nt])/);
  const module = terraformModule(STACK);
  fc.assert(
    fc.property(
      fc.array(fc.nat(parts.length), { maxLength: 4 }),
      fc.json({ maxDepth: 3 }),
      (spots, other) => {
        const broken = [...parts];
        for (const spot of spots)
          broken[spot] = (broken[spot] ?? "").replace(/^("[^"]*"|\{\}|\[\]|null|true)/, other);
        const planned = readPlanJson(broken.join(""));
        if ("problem" in planned) return;
        const plan = planOf({ stack: STACK, module, planned });
        expect(mergeChanges([{ stack: "a", plan, region: "eu-west-1" }])).toHaveLength(plan.changes.length);
      },
    ),
    { numRuns: 150 },
  );
});

test("what is nested as deep as it is long is not followed", () => {
  const deep = `{"a":${"[".repeat(100_000)}${"]".repeat(100_000)}}`;
  const entry = appliedStack(STACK).entries.find(({ address }) =>
    address.startsWith("aws_sns_topic_policy."),
  );
  if (entry === undefined) throw new Error("there is no policy of a topic");
  const before = { ...entry.values, policy: deep };
  const change = {
    address: entry.address,
    actions: ["update"],
    before,
    after: { ...before, policy: deep.replace("a", "b") },
  };
  const planned = readPlanJson(
    appliedStack(STACK)
      .changed(entry.address, () => before)
      .plan([change]),
  );
  if ("problem" in planned) throw new Error(planned.problem);
  const { changes } = planOf({ stack: STACK, module: terraformModule(STACK), planned });
  expect(changes.map(({ effect, parts }) => [effect, parts.length])).toEqual([["undecidable", 1]]);
});
