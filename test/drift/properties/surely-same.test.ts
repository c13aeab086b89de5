import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { differences } from "../../../compiler/drift/properties/differences.ts";
import { areSurelySame } from "../../../compiler/drift/properties/surely-same.ts";
import { desiredState } from "../../../compiler/emit/terraform/cloud-control/desired-state.ts";
import { cloudControlType } from "../../../compiler/emit/terraform/cloud-control/types.ts";
import { DEVICE_DEFENDER_KINDS } from "../../../compiler/emit/terraform/device-defender-provider.ts";
import { isJsonObject, type JsonObject } from "../../../compiler/util/narrow-json.ts";
import type { Json } from "../../../compiler/util/stable-json.ts";
import { answered } from "../../support/world/answer-mode.ts";
import { NODES } from "../understand/samples.ts";
import { spoiled } from "./spoiled.ts";

const copied = (value: unknown): JsonObject => JSON.parse(JSON.stringify(value));

const odd: fc.Arbitrary<Json> = fc
  .oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom("1", 1, true, "true", false, "false", "IN", null, [], {}, "", "fd00:0::/8", "fd00::/8"),
  )
  .map((value): Json => JSON.parse(JSON.stringify(value)));

describe("a quick look and a close one agree", () => {
  test.each(DEVICE_DEFENDER_KINDS)("on a %s that is as declared, in any order and with defaults", (kind) => {
    const { shape } = cloudControlType(kind);
    fc.assert(
      fc.property(NODES[kind], fc.nat(), fc.boolean(), (node, seed, isWhole) => {
        const declared = copied(desiredState(node));
        const mode = { shuffle: { seed }, ...(isWhole ? { defaults: true as const } : {}) };
        const actual = copied(answered(mode, shape.typeName, declared));
        expect(differences(shape, declared, actual)).toEqual([]);
        // Else it would be quick and useless.
        expect(areSurelySame(shape, declared, actual)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test.each(DEVICE_DEFENDER_KINDS)("on a %s in which anything is otherwise, on either side", (kind) => {
    const { shape } = cloudControlType(kind);
    const seen = { same: 0, other: 0 };
    fc.assert(
      fc.property(
        NODES[kind],
        fc.nat(),
        fc.array(fc.tuple(fc.nat(), odd), { minLength: 1, maxLength: 2 }),
        fc.boolean(),
        (node, seed, changes, isTurned) => {
          const declared = copied(desiredState(node));
          const whole = copied(answered({ shuffle: { seed }, defaults: true }, shape.typeName, declared));
          const actual = changes.reduce<Json>((value, [place, by]) => spoiled(value, place, by), whole);
          if (!isJsonObject(actual)) return;
          const pair = isTurned ? ([actual, declared] as const) : ([declared, actual] as const);
          const isSame = differences(shape, ...pair).length === 0;
          seen[isSame ? "same" : "other"] += 1;
          if (areSurelySame(shape, ...pair)) expect(differences(shape, ...pair)).toEqual([]);
        },
      ),
      { numRuns: 1000 },
    );
    expect(seen.other).toBeGreaterThan(50);
    expect(seen.same).toBeGreaterThan(5);
  });

  test.each(DEVICE_DEFENDER_KINDS)("on anything at all in the place of a %s", (kind) => {
    const { shape } = cloudControlType(kind);
    const anything = fc
      .dictionary(fc.constantFrom(...Object.keys(shape.properties), "__proto__", "constructor"), odd)
      .map(copied);
    fc.assert(
      fc.property(anything, anything, (declared, actual) => {
        if (areSurelySame(shape, declared, actual)) expect(differences(shape, declared, actual)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
