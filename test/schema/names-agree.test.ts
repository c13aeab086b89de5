import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { NAME_RULES, type NamedKind } from "../../compiler/catalog/names.ts";
import type { Schema } from "../../compiler/validate/schema.ts";

const POLICY: Schema = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../schema/policy.schema.json"), "utf8"),
);

/** The definition that judges the names of each kind, as the schema's `propertyNames` and values refer to it. */
const DEFINITIONS: readonly (readonly [definition: string, kinds: readonly NamedKind[]])[] = [
  ["thingName", ["securityProfile", "behavior", "dimension", "thingGroup"]],
  ["plainName", ["scheduledAudit", "mitigationAction", "response"]],
  ["topicName", ["alertTopic", "snsTopic"]],
  ["queueName", ["sqsQueue"]],
  ["alarmName", ["alarm"]],
  ["dashboardName", ["dashboard"]],
  ["jobTemplateName", ["jobTemplate"]],
  ["fleetMetricName", ["fleetMetric"]],
  ["variableName", ["variable"]],
];

const anyName = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: "binary", maxLength: 4 }),
  fc.stringMatching(/^[a-zA-Z0-9:_.-]{1,12}$/),
  fc
    .tuple(fc.constantFrom("a", "1", ":", "_", "-", "."), fc.integer({ min: 60, max: 260 }))
    .map(([c, n]) => c.repeat(n)),
);

test.each(DEFINITIONS)("the schema accepts as %s what the catalogue does of %s", (definition, kinds) => {
  const { pattern = "", minLength = 0, maxLength = 0 } = POLICY.$defs?.[definition] ?? {};
  const accepts = (name: string) =>
    name.length >= minLength && name.length <= maxLength && new RegExp(pattern, "u").test(name);
  for (const kind of kinds) {
    fc.assert(
      fc.property(anyName, (name) => {
        expect(accepts(name)).toBe(NAME_RULES[kind].pattern.test(name));
      }),
    );
  }
});

test.each(["plainName", "queueName", "thingName", "topicName"])(
  "a value is judged as a name of its kind: %s",
  (name) => {
    const { title, description, examples, "x-expected": expected, ...rule } = POLICY.$defs?.[name] ?? {};
    expect(POLICY.$defs?.[`${name}Value`]).toMatchObject({ "x-expected": expected, else: rule });
  },
);

test("a quarantine group's name is legal for a thing group and for an IoT policy", () => {
  expect(POLICY.properties?.["quarantine"]).toMatchObject({ propertyNames: { $ref: "#/$defs/plainName" } });
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zA-Z0-9_-]{1,40}$/), (name) => {
      expect(NAME_RULES.thingGroup.pattern.test(name) && NAME_RULES.iotPolicy.pattern.test(name)).toBe(true);
    }),
  );
});
