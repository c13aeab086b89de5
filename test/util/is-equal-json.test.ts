import { expect, test } from "vitest";
import { isEqualJson } from "../../compiler/util/is-equal-json.ts";
import { type Json, stableJson } from "../../compiler/util/stable-json.ts";

/** Of each two are equal that are the same text, and no others. */
const VALUES: readonly Json[] = [
  null,
  0,
  "0",
  "",
  false,
  [],
  [null],
  [0, 1],
  [1, 0],
  {},
  { a: null },
  { a: 0, b: [{ c: 1 }] },
  { b: [{ c: 1 }], a: 0 },
  { a: 0, b: [{ c: 2 }] },
  { 0: 0, 1: 1 },
  JSON.parse('{"__proto__":{}}'),
  { toString: null },
];

test("values are equal that are the same text with sorted keys", () => {
  for (const a of VALUES)
    for (const b of VALUES)
      expect([a, b, isEqualJson(a, structuredClone(b))]).toEqual([a, b, stableJson(a) === stableJson(b)]);
});

test("nothing is equal to nothing alone", () => {
  expect([isEqualJson(undefined, undefined), isEqualJson(undefined, null)]).toEqual([true, false]);
});
