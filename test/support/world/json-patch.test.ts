import { describe, expect, test } from "vitest";
import { applyPatch, type PatchStep } from "./json-patch.ts";

/** The examples of RFC 6902, appendix A, by section. */
const EXAMPLES: readonly (readonly [title: string, document: unknown, patch: PatchStep[], after: unknown])[] =
  [
    [
      "A.1 adding an object member",
      { foo: "bar" },
      [{ op: "add", path: "/baz", value: "qux" }],
      { baz: "qux", foo: "bar" },
    ],
    [
      "A.2 adding an array element",
      { foo: ["bar", "baz"] },
      [{ op: "add", path: "/foo/1", value: "qux" }],
      { foo: ["bar", "qux", "baz"] },
    ],
    [
      "A.3 removing an object member",
      { baz: "qux", foo: "bar" },
      [{ op: "remove", path: "/baz" }],
      { foo: "bar" },
    ],
    [
      "A.4 removing an array element",
      { foo: ["bar", "qux", "baz"] },
      [{ op: "remove", path: "/foo/1" }],
      { foo: ["bar", "baz"] },
    ],
    [
      "A.5 replacing a value",
      { baz: "qux", foo: "bar" },
      [{ op: "replace", path: "/baz", value: "boo" }],
      { baz: "boo", foo: "bar" },
    ],
    [
      "A.6 moving a value",
      { foo: { bar: "baz", waldo: "fred" }, qux: { corge: "grault" } },
      [{ op: "move", from: "/foo/waldo", path: "/qux/thud" }],
      { foo: { bar: "baz" }, qux: { corge: "grault", thud: "fred" } },
    ],
    [
      "A.7 moving an array element",
      { foo: ["all", "grass", "cows", "eat"] },
      [{ op: "move", from: "/foo/1", path: "/foo/3" }],
      { foo: ["all", "cows", "eat", "grass"] },
    ],
    [
      "A.8 testing a value: success",
      { baz: "qux", foo: ["a", 2, "c"] },
      [
        { op: "test", path: "/baz", value: "qux" },
        { op: "test", path: "/foo/1", value: 2 },
      ],
      { baz: "qux", foo: ["a", 2, "c"] },
    ],
    [
      "A.10 adding a nested member object",
      { foo: "bar" },
      [{ op: "add", path: "/child", value: { grandchild: {} } }],
      { foo: "bar", child: { grandchild: {} } },
    ],
    [
      "A.14 ~ escape ordering",
      { "/": 9, "~1": 10 },
      [{ op: "test", path: "/~01", value: 10 }],
      { "/": 9, "~1": 10 },
    ],
    [
      "A.16 adding an array value",
      { foo: ["bar"] },
      [{ op: "add", path: "/foo/-", value: ["abc", "def"] }],
      { foo: ["bar", ["abc", "def"]] },
    ],
    ["the whole document", { foo: 1 }, [{ op: "replace", path: "", value: [] }], []],
    ["a copy", { a: [1] }, [{ op: "copy", from: "/a", path: "/b" }], { a: [1], b: [1] }],
    [
      "steps that see what the ones before them did",
      { list: ["b1", "b2", "b3"] },
      [
        { op: "remove", path: "/list/0" },
        { op: "replace", path: "/list/0", value: "was b2" },
      ],
      { list: ["was b2", "b3"] },
    ],
  ];

const REFUSED: readonly (readonly [title: string, document: unknown, patch: PatchStep[], why: string])[] = [
  ["A.9 a test that fails", { baz: "qux" }, [{ op: "test", path: "/baz", value: "bar" }], "the test of /baz"],
  ["A.12 a target that is not there", { foo: 1 }, [{ op: "add", path: "/baz/bat", value: 1 }], "no baz"],
  ["A.15 a number is no string", { "/": 9, "~1": 10 }, [{ op: "test", path: "/~01", value: "10" }], "failed"],
  ["an index behind the end", { foo: [1] }, [{ op: "add", path: "/foo/2", value: 1 }], "no index"],
  ["an index with a zero before it", { foo: [1, 2] }, [{ op: "remove", path: "/foo/01" }], "no index"],
  ["a removal behind the end", { foo: [1] }, [{ op: "remove", path: "/foo/-" }], "no index"],
  ["what is inherited", {}, [{ op: "remove", path: "/constructor" }], "there is no constructor"],
  ["a move into itself", { a: { b: 1 } }, [{ op: "move", from: "/a", path: "/a/b" }], "into itself"],
  ["an operation that is none", {}, [{ op: "merge", path: "/a", value: 1 }], "merge is no operation"],
  ["a step without a value", {}, [{ op: "add", path: "/a" }], "has no value"],
  ["a path that is no pointer", {}, [{ op: "add", path: "a", value: 1 }], "no JSON Pointer"],
];

describe("a JSON Patch", () => {
  test.each(EXAMPLES)("%s", (_, document, patch, after) => {
    const before = structuredClone(document);
    expect(applyPatch(document, patch)).toEqual(after);
    expect(document).toEqual(before);
  });

  test.each(REFUSED)("%s is refused", (_, document, patch, why) => {
    expect(() => applyPatch(document, patch)).toThrow(why);
  });

  test("a member called __proto__ is a member", () => {
    const after = applyPatch(JSON.parse('{"a":{}}'), [{ op: "add", path: "/a/__proto__", value: 1 }]);
    expect(JSON.stringify(after)).toBe('{"a":{"__proto__":1}}');
  });
});
