import fc from "fast-check";
import { expect, test } from "vitest";
import { CLOUDFORMATION_TYPES } from "../../../compiler/catalog/cloudformation/types.ts";
import type { ObservedCloudControl, ObservedStack } from "../../../compiler/drift/observed.ts";
import { terraformModule } from "../../../compiler/emit/terraform/module.ts";
import { applyPatch } from "../../../compiler/plan/patch/apply-patch.ts";
import { uncheckedOf, warningsOf } from "../../../compiler/plan/warnings/warnings.ts";
import type { JsonObject } from "../../../compiler/util/narrow-json.ts";
import type { Json } from "../../../compiler/util/stable-json.ts";
import { stackWith } from "./scene.ts";

const STACK = await stackWith();
const MODULE = terraformModule(STACK);
const NAMES = [...CLOUDFORMATION_TYPES.values()].flatMap(({ properties }) => Object.keys(properties));

const rubbish: fc.Arbitrary<Json> = fc
  .jsonValue({ maxDepth: 4 })
  .map((value): Json => JSON.parse(JSON.stringify(value)));
const properties: fc.Arbitrary<JsonObject> = fc.dictionary(
  fc.oneof(fc.constantFrom(...NAMES), fc.constantFrom("__proto__", "constructor", "")),
  fc.oneof(rubbish, fc.array(fc.record({ Name: rubbish, Key: rubbish, Criteria: rubbish, Metric: rubbish }))),
);

test("a patch is made on anything, or there is a reason", () => {
  const operation = fc.record({
    op: fc.constantFrom("add" as const, "remove" as const, "replace" as const),
    path: fc.oneof(fc.string(), fc.constantFrom("", "/", "/a/0", "/a/-", "/__proto__/a", "/0/99999999999")),
    value: rubbish,
  });
  fc.assert(
    fc.property(properties, fc.array(operation), (document, operations) => {
      const made = applyPatch(document, operations);
      expect("problem" in made ? typeof made.problem : typeof made.result).toMatch(/string|object/);
    }),
  );
});

test("warnings are given of anything", () => {
  const resource = fc.record({
    address: fc.constantFrom(...MODULE.resources.map(({ type, id }) => `${type}.${id}`), "a.b"),
    typeName: fc.constantFrom(...CLOUDFORMATION_TYPES.keys(), "AWS::Other::Thing"),
    planned: fc.constantFrom("no-op", "create", "update", "delete", "replace"),
    properties: fc.option(properties, { nil: undefined }),
    recorded: fc.option(properties, { nil: undefined }),
    wanted: fc.option(properties, { nil: undefined }),
    noticed: fc.boolean(),
  }) satisfies fc.Arbitrary<Partial<ObservedCloudControl>>;
  fc.assert(
    fc.property(fc.array(resource, { maxLength: 6 }), (list) => {
      const resources = new Map(
        list.map((each) => [
          each.address,
          { kind: "cloud-control", type: "aws_cloudcontrolapi_resource", ...each } as const,
        ]),
      );
      const planned: ObservedStack = { source: "plan", resources, unchecked: [] };
      const input = { stack: STACK, module: MODULE, planned, live: { ...planned, source: "live" as const } };
      for (const { message, mend, details } of warningsOf(input))
        expect([message, mend, ...details].filter((text) => text.includes("undefined"))).toEqual([]);
      expect(uncheckedOf(input)).toBeInstanceOf(Array);
    }),
    { numRuns: 100 },
  );
});
