import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyPatch } from "../../../compiler/plan/patch/apply-patch.ts";
import { createPatch } from "../../../compiler/plan/patch/create-patch.ts";
import { isJsonList, isJsonObject, type JsonObject } from "../../../compiler/util/narrow-json.ts";
import { type Json, stableJson } from "../../../compiler/util/stable-json.ts";

/** The steps of a patch as text: `remove /a/1`. */
function steps(before: JsonObject, after: JsonObject): readonly string[] | string {
  const patch = createPatch(before, after);
  if ("problem" in patch) return patch.problem;
  return patch.operations.map(({ op, path, value }) =>
    value === undefined ? `${op} ${path}` : `${op} ${path} ${stableJson(value)}`,
  );
}

/** What becomes of a document by a patch that leads from one to another. */
function patched(document: JsonObject, before: JsonObject, after: JsonObject): Json {
  const patch = createPatch(before, after);
  const made = "problem" in patch ? patch : applyPatch(document, patch.operations);
  return "problem" in made ? made.problem : made.result;
}

describe("the provider's patch", () => {
  test("compares lists of one length place by place", () => {
    expect(steps({ a: [1, 2, 3] }, { a: [3, 1, 2] })).toEqual([
      "replace /a/0 3",
      "replace /a/1 1",
      "replace /a/2 2",
    ]);
    expect(steps({ a: [{ n: 1, v: 1 }] }, { a: [{ n: 1, v: 2 }] })).toEqual(["replace /a/0/v 2"]);
  });

  test("removes from the end and adds at the place that it will have", () => {
    expect(steps({ a: [1, 2, 3, 4] }, { a: [2, 4] })).toEqual(["remove /a/2", "remove /a/0"]);
    expect(steps({ a: [1, 2] }, { a: [0, 1, 9, 2] })).toEqual(["add /a/0 0", "add /a/2 9"]);
    expect(steps({ a: [1, 2, 3] }, { a: [9, 3] })).toEqual(["remove /a/1", "remove /a/0", "add /a/0 9"]);
  });

  test("counts equal members, and leaves those that only move where they are", () => {
    expect(steps({ a: [1, 1, 1] }, { a: [1] })).toEqual(["remove /a/2", "remove /a/1"]);
    expect(steps({ a: [1] }, { a: [1, 1] })).toEqual(["add /a/1 1"]);
    expect(steps({ a: [1, 2, 3] }, { a: [3, 2, 1, 0] })).toEqual(["add /a/3 0"]);
    expect(patched({ a: [1, 2, 3] }, { a: [1, 2, 3] }, { a: [3, 2, 1, 0] })).toEqual({ a: [1, 2, 3, 0] });
  });

  test("adds, removes and replaces members of objects", () => {
    expect(steps({ a: 1, b: { c: "x" }, d: null }, { b: { c: "y" }, d: 0, e: null })).toEqual([
      'replace /b/c "y"',
      "replace /d 0",
      "add /e null",
      "remove /a",
    ]);
    expect(steps({ a: "1" }, { a: 1 })).toEqual(["replace /a 1"]);
    expect(steps({ "a/b": { "~": 1 } }, { "a/b": { "~": 2 } })).toEqual(["replace /a~1b/~0 2"]);
  });

  test("has the faults of the provider", () => {
    expect(steps({ a: [null, 1] }, { a: [2, 1] })).toEqual(["add /a/0 2"]);
    expect(steps({ "": { a: 1 } }, { "": { a: 2 } })).toEqual(["replace /a 2"]);
    expect(steps({ a: [{}] }, { a: [1] })).toContain("the provider ends with an error");
    expect(steps({}, { 'a"b': 1 })).toContain("the provider cannot write the path");
  });
});

describe("a patch on what is there", () => {
  test("goes by position, whatever stands there", () => {
    const before = {
      a: [
        { n: "x", v: 1 },
        { n: "y", v: 2 },
      ],
    };
    const after = {
      a: [
        { n: "x", v: 9 },
        { n: "y", v: 2 },
      ],
    };
    expect(
      patched(
        {
          a: [
            { n: "y", v: 2 },
            { n: "x", v: 1 },
          ],
        },
        before,
        after,
      ),
    ).toEqual({
      a: [
        { n: "y", v: 9 },
        { n: "x", v: 1 },
      ],
    });
  });

  test("cannot be made where there is no such place", () => {
    expect(patched({ a: [1] }, { a: [1, 2] }, { a: [1, 3] })).toBe("there is nothing at /a/1");
    expect(patched({}, { a: [1, 2] }, { a: [1] })).toBe("there is nothing at /a/1");
    expect(patched({ a: [] }, { a: [1] }, { a: [1, 2] })).toBe("nothing can be added at /a/1");
    expect(patched({ a: { 0: 1 } }, { a: [1] }, { a: [1, 2] })).toEqual({ a: { 0: 1, 1: 2 } });
    expect(patched({ a: 1 }, { a: { b: 1 } }, { a: {} })).toBe("there is nothing at /a/b");
  });

  test("takes any name for a name", () => {
    const before = JSON.parse('{"__proto__": {"a": 1}, "constructor": 1}');
    const after = JSON.parse('{"__proto__": {"a": 2}}');
    expect(stableJson(patched(before, before, after))).toBe('{"__proto__":{"a":2}}');
  });
});

const scalar = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constantFrom("a", "b"), fc.boolean());
const key = fc.constantFrom("a", "b", "c/d", "~e", "__proto__");

/** Values as JSON holds them, of lists of any length or of one. */
function jsonOf(length: {
  readonly minLength: number;
  readonly maxLength: number;
}): fc.Arbitrary<JsonObject> {
  const { object } = fc.letrec<{ value: Json; object: JsonObject }>((tie) => ({
    value: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      scalar,
      tie("object"),
      fc.array(scalar, length),
      fc.array(tie("object"), length),
    ),
    object: fc
      .array(fc.tuple(key, tie("value")), { maxLength: 4 })
      .map((entries): JsonObject => Object.fromEntries(entries)),
  }));
  return object;
}

/** With the members of each list in one order. */
function inOneOrder(value: Json): Json {
  if (isJsonList(value))
    return value.map(inOneOrder).toSorted((a, b) => (stableJson(a) < stableJson(b) ? -1 : 1));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, inOneOrder(member)]));
}

describe("any patch made on what it was made from", () => {
  test("gives what was wanted, but for the order of lists that change their length", () => {
    const any = jsonOf({ minLength: 0, maxLength: 4 });
    fc.assert(
      fc.property(any, any, (before, after) => {
        fc.pre(!("problem" in createPatch(before, after)));
        expect(stableJson(inOneOrder(patched(before, before, after)))).toBe(stableJson(inOneOrder(after)));
      }),
      { numRuns: 2000 },
    );
  });

  test("gives exactly that where lists keep their length", () => {
    const any = jsonOf({ minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(any, any, (before, after) => {
        fc.pre(!("problem" in createPatch(before, after)));
        expect(stableJson(patched(before, before, after))).toBe(stableJson(after));
      }),
      { numRuns: 2000 },
    );
  });
});
