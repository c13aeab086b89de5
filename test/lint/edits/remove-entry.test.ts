import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { removeEntry } from "../../../compiler/lint/edits/remove-entry.ts";
import type { Path } from "../../../compiler/source/path.ts";
import { Place } from "../../../compiler/source/place.ts";
import { parsed } from "../../support/analyzed.ts";
import { applyEdits } from "../../support/apply-fixes.ts";

/** The text without the entry at a path; undefined where it is not removed. */
function without(text: string, ...path: Path): string | undefined {
  const [document] = parsed("p.yaml", text);
  if (document === undefined) throw new Error("no document");
  const edit = removeEntry(new Place(document, path));
  return edit && applyEdits(text, [edit]);
}

describe("in block style", () => {
  const text = `version: 1
variables:
  # How chatty a thing may be.
  chatty:
    type: number # per window
    default: 5

  quiet: { type: number }
  "odd key": { type: string,
    default: x }
  long:
    type: string
    description: |
      Two
      lines
  last: { type: string } # goes with it
  # What stands below.
other: { a: 1 }
`;

  test("whole lines go, and nothing else", () => {
    expect(without(text, "variables", "quiet")).toBe(text.replace("  quiet: { type: number }\n", ""));
    expect(without(text, "variables", "odd key")).toBe(text.replace(/ {2}"odd key"[^}]*}\n/, ""));
    expect(without(text, "variables", "long")).toBe(text.replace(/ {2}long:\n(.*\n){4}/, ""));
    expect(without(text, "variables", "last")).toBe(text.replace(/ {2}last:.*\n/, ""));
    expect(without(text, "other")).toBe(text.replace("other: { a: 1 }\n", ""));
  });

  test("not where a comment above may be about more", () => {
    expect(without(text, "variables", "chatty")).toBeUndefined();
  });

  test("not where a comment below is about its inside", () => {
    expect(without(text, "variables")).toBeUndefined();
    expect(without("a:\n  x:\n    y: 1\n    # of x\n  z: 2\n", "a", "x")).toBeUndefined();
  });

  test("of two blank lines around it one stays", () => {
    expect(without("a: 1\n\nb: 2\n\nc: 3\n", "b")).toBe("a: 1\n\nc: 3\n");
    expect(without("m:\n  a: 1\n\n  b: 2\n\n  c: 3\n", "m", "a")).toBe("m:\n  b: 2\n\n  c: 3\n");
    expect(without("m:\n  a: 1\n\n  b: 2\n\nc: 3\n", "m", "b")).toBe("m:\n  a: 1\n\nc: 3\n");
  });

  test("with the last entry goes what held it", () => {
    expect(without("version: 1\nvariables:\n  a:\n    type: string\n", "variables", "a")).toBe(
      "version: 1\n",
    );
    expect(without("version: 1\nvariables: { a: { type: string } }", "variables", "a")).toBe("version: 1\n");
    expect(without("version: 1\nvariables:\n  # why\n  a: 1\n", "variables", "a")).toBeUndefined();
    expect(without("variables:\n  a: 1\n", "variables", "a")).toBeUndefined();
  });

  test("items of lists", () => {
    const list = "l:\n  - one\n  - two # 2\n  -   three\n";
    expect(without(list, "l", 1)).toBe("l:\n  - one\n  -   three\n");
    expect(without(list, "l", 2)).toBe("l:\n  - one\n  - two # 2\n");
    expect(without("l:\n  - one\n", "l", 0)).toBeUndefined();
    expect(without("l:\n- - one\n  - two\n", "l", 0, 0)).toBeUndefined();
  });

  test("line breaks of Windows", () => {
    expect(without("a: 1\r\nb: 2 # x\r\nc: 3\r\n", "b")).toBe("a: 1\r\nc: 3\r\n");
    expect(without("a: 1\r\nb: 2", "b")).toBe("a: 1\r\n");
    expect(without("a: 1\r\nb:\r\n", "b")).toBe("a: 1\r\n");
  });
});

describe("in braces", () => {
  test("a comma goes along", () => {
    const text = "m: { a: 1, 'b': [x, y], c: 3 }\n";
    expect(without(text, "m", "a")).toBe("m: { 'b': [x, y], c: 3 }\n");
    expect(without(text, "m", "b")).toBe("m: { a: 1, c: 3 }\n");
    expect(without(text, "m", "c")).toBe("m: { a: 1, 'b': [x, y] }\n");
    expect(without(text, "m", "b", 1)).toBe("m: { a: 1, 'b': [x], c: 3 }\n");
  });

  test("over several lines", () => {
    const text = "m: {\n  a: 1,\n  b: 2,\n  c: 3,\n}\n";
    expect(without(text, "m", "a")).toBe("m: {\n  b: 2,\n  c: 3,\n}\n");
    expect(without(text, "m", "c")).toBe("m: {\n  a: 1,\n  b: 2,\n}\n");
  });

  test("not where a comment stands near", () => {
    expect(without("m: {\n  a: 1, # one,\n  b: 2 }\n", "m", "b")).toBeUndefined();
    expect(without("m: {\n  a: 1, # one\n  b: 2 }\n", "m", "a")).toBeUndefined();
    expect(without("m: {\n  a: 1,\n  # two\n  b: 2,\n  c: 3 }\n", "m", "b")).toBeUndefined();
  });
});

test.each([
  ["an anchor within, which others use", "a: { x: &one 1, y: 2 }\nb: *one\n", ["a", "x"]],
  ["an alias", "a: &one { x: 1 }\nb: *one\nc: 3\n", ["b"]],
  ["text behind an alias", "a: &one { x: 1, y: 2 }\nb: *one\n", ["b", "x"]],
  ["a map that is used elsewhere as well", "a: &one { x: 1, y: 2 }\nb: *one\n", ["a", "x"]],
  ["a block that is used elsewhere as well", "a: &one\n  x: 1\n  y: 2\nb: *one\n", ["a", "x"]],
  ["a map with a merge key", "a: &one { x: 1 }\nb: { <<: *one, x: 2, y: 3 }\n", ["b", "x"]],
  ["a key marked as one", "? a\n: 1\nb: 2\n", ["a"]],
  ["an entry that is not there", "a: 1\nb: 2\n", ["c"]],
])("not %s", (_, text, path) => {
  expect(without(text, ...path)).toBeUndefined();
});

const KEYS = ["a", "b c", "'q'", '"d"', "__proto__", "7"] as const;
const VALUES = ["1", "[x, y]", "{ k: v, l: w }", "'# text'", '"a, b"', "&anchor z"] as const;
const END = ["", " # remark", "\n", "\n\n", "\n  # below", "\n# of the section"] as const;

const entries = fc.uniqueArray(
  fc.record({
    key: fc.constantFrom(...KEYS),
    value: fc.constantFrom(...VALUES),
    end: fc.constantFrom(...END),
  }),
  { selector: ({ key }) => key, minLength: 2, maxLength: 5 },
);

const block = entries.map((list) => list.map(({ key, value, end }) => `  ${key}: ${value}${end}\n`).join(""));
const COMMAS = [",", ", ", " , # a, b\n    ", ",\n    # c,\n    ", ",\n    "] as const;
const braces = fc
  .tuple(entries, fc.array(fc.constantFrom(...COMMAS), { minLength: 5, maxLength: 5 }), fc.boolean())
  .map(([list, commas, trailing]) => {
    const inner = list.map(({ key, value }, index) => `${index === 0 ? "" : commas[index]}${key}: ${value}`);
    return `  { ${inner.join("")}${trailing ? commas[0] : ""} }\n`;
  });

test("what is left is what was there without the entry, with the comments of the others", () => {
  let removed = 0;
  fc.assert(
    fc.property(fc.oneof(block, braces), fc.nat(4), (body, chosen) => {
      const text = `version: 1\nm:\n${body}end: 1\n`;
      const value = dataOf(text);
      const names = Object.keys(value.m ?? {});
      const name = names[chosen % names.length] ?? "";
      const result = without(text, "m", name);
      if (result === undefined) return;
      removed += 1;
      const rest = Object.entries(value.m ?? {}).filter(([key]) => key !== name);
      expect(dataOf(result)).toEqual({ ...value, m: Object.fromEntries(rest) });
      const comments = (of: string): number => of.match(/# (below|of the section|a, b|c,)/g)?.length ?? 0;
      expect(comments(result)).toBe(comments(text));
    }),
  );
  expect(removed).toBeGreaterThan(20);
});

function dataOf(text: string): { readonly m?: object } {
  return Object(parsed("p.yaml", text)[0]?.value);
}
