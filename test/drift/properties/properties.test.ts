import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DEFAULTS } from "../../../compiler/catalog/cloudformation/defaults.ts";
import type { PropertyShape, PropertyShapes } from "../../../compiler/catalog/cloudformation/shape.ts";
import { CLOUDFORMATION_TYPES } from "../../../compiler/catalog/cloudformation/types.ts";
import { differences } from "../../../compiler/drift/properties/differences.ts";
import { desiredState } from "../../../compiler/emit/terraform/cloud-control/desired-state.ts";
import { cloudControlType } from "../../../compiler/emit/terraform/cloud-control/types.ts";
import { DEVICE_DEFENDER_KINDS } from "../../../compiler/emit/terraform/device-defender-provider.ts";
import type { Json } from "../../../compiler/util/stable-json.ts";
import { DESIRED_STATE_SAMPLES } from "../../support/desired-state-samples.ts";
import { objectOf } from "../../support/json.ts";
import { answered } from "../../support/world/answer-mode.ts";
import { NODES } from "../understand/samples.ts";
import { mutationsOf } from "./mutations.ts";

const SAMPLES = DESIRED_STATE_SAMPLES.map(({ name, typeName, properties }) => {
  const shape = CLOUDFORMATION_TYPES.get(typeName);
  if (shape === undefined) throw new Error(`no shape of ${typeName}`);
  return [name, { shape, properties: JSON.parse(JSON.stringify(properties)) }] as const;
});

/** What AWS makes of properties: another order, its defaults, its own properties and its own tags. */
function answer(typeName: string, properties: Json, seed: number): Readonly<Record<string, Json>> {
  const shape = CLOUDFORMATION_TYPES.get(typeName);
  const own = Object.fromEntries((shape?.readOnlyProperties ?? []).map((name) => [name, `${name} by AWS`]));
  const answer = answered({ defaults: true, shuffle: { seed } }, typeName, objectOf(properties));
  const tags = [
    { Key: "aws:cloudformation:stack-id", Value: "x" },
    { Key: "cost", Value: "7" },
  ];
  const tagged =
    shape?.taggable === true
      ? { Tags: [...tags, ...(Array.isArray(answer["Tags"]) ? answer["Tags"] : [])] }
      : {};
  return JSON.parse(JSON.stringify({ ...answer, ...own, ...tagged }));
}

describe("what AWS adds and reorders is no difference", () => {
  test.each(SAMPLES)("of a %s", (_, { shape, properties }) => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        expect(differences(shape, properties, answer(shape.typeName, properties, seed))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test.each(DEVICE_DEFENDER_KINDS)("of any %s that can be declared", (kind) => {
    const { shape } = cloudControlType(kind);
    fc.assert(
      fc.property(NODES[kind], fc.nat(), (node, seed) => {
        const declared = JSON.parse(JSON.stringify(desiredState(node)));
        expect(differences(shape, declared, answer(shape.typeName, declared, seed))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

/** What is declared as it would be without a word: where AWS leaves it out, nothing has changed. */
const AS_USUAL: ReadonlySet<string> = new Set([
  "AuditCheckConfigurations.DeviceCertificateAgeCheck.Configuration",
  "AuditCheckConfigurations.DeviceCertificateAgeCheck.Configuration.CertAgeThresholdInDays",
  "AuditCheckConfigurations.LoggingDisabledCheck",
  "Behaviors[ExcessiveMessages].MetricDimension.Operator",
  "IndexName",
  "QueryVersion",
]);

describe("every single value that is changed is one difference, at its path", () => {
  test.each(SAMPLES)("of a %s", (_, { shape, properties }) => {
    const mutations = mutationsOf(shape, properties);
    expect(mutations.length).toBeGreaterThan(4);
    const told = mutations.map(({ path, isGone, properties: mutated }) => [
      path,
      ...differences(
        shape,
        properties,
        isGone ? JSON.parse(JSON.stringify(mutated)) : answer(shape.typeName, mutated, 7),
      ).map((each) => each.path),
    ]);
    expect(told).toEqual(
      mutations.map(({ path, isGone }) => {
        if (isGone && AS_USUAL.has(path)) return [path];
        return [path, ...(isGone ? switchesIn(path, properties) : [path])];
      }),
    );
  });
});

/** Audit checks that are not mentioned are off, which is told of each of them; all else is told where it is gone. */
function switchesIn(path: string, properties: Json): readonly string[] {
  const [top, check] = path.split(".");
  if (top !== "AuditCheckConfigurations" || path.split(".").length > 2) return [path];
  const checks = Object.entries(objectOf(objectOf(properties)[top]));
  return checks
    .filter(([name, each]) => (check ?? name) === name && objectOf(each)["Enabled"] === true)
    .map(([name]) => `${top}.${name}.Enabled`);
}

describe("the catalogue of defaults", () => {
  test.each([...CLOUDFORMATION_TYPES.values()].map((shape) => [shape.typeName, shape] as const))(
    "says of every flag of %s that it is off, and names only what there is",
    (typeName, shape) => {
      const silent = new Set([...shape.readOnlyProperties, ...shape.writeOnlyProperties]);
      const told = Object.fromEntries(Object.entries(shape.properties).filter(([name]) => !silent.has(name)));
      const slots = slotsIn(told, "");
      const defaults = DEFAULTS.get(typeName) ?? [];
      expect(defaults.filter(({ path }) => !slots.has(path))).toEqual([]);
      const flags = [...slots].filter(([, slot]) => slot.kind === "scalar" && slot.type === "boolean");
      expect(flags.map(([path]) => [path, defaults.find((each) => each.path === path)?.value])).toEqual(
        flags.map(([path]) => [path, false]),
      );
      expect(new Set(defaults.map(({ path }) => path)).size).toBe(defaults.length);
    },
  );
});

function slotsIn(shapes: PropertyShapes, prefix: string): Map<string, PropertyShape> {
  return new Map(Object.entries(shapes).flatMap(([name, shape]) => slotsOf(shape, `${prefix}${name}`)));
}

function slotsOf(shape: PropertyShape, path: string): readonly (readonly [string, PropertyShape])[] {
  const here = [path, shape] as const;
  if (shape.kind === "object") return [here, ...slotsIn(shape.properties, `${path}.`)];
  if (shape.kind === "map") return [here, ...slotsOf(shape.values, `${path}[]`)];
  return shape.kind === "scalar" ? [here] : [here, ...slotsOf(shape.items, `${path}[]`)];
}
