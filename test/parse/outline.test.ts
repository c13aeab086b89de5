import { describe, expect, test } from "vitest";
import { type OutlineNode, outlineOf } from "../../compiler/parse/outline.ts";

/** A line for each node: its path, its text, and the alias behind which it stands. */
function show(text: string): readonly string[] {
  const lines: string[] = [];
  const walk = ({ path, scalar, via, children }: OutlineNode): void => {
    if (path.length > 0) {
      const said = scalar === undefined ? "" : ` = ${text.slice(scalar.span.start, scalar.span.end)}`;
      lines.push(
        `${path.join(".")}${said}${via === undefined ? "" : ` via ${text.slice(via.start, via.end)}`}`,
      );
    }
    for (const child of children) walk(child);
  };
  for (const root of outlineOf(text).roots) walk(root);
  return lines;
}

describe("the outline of a text", () => {
  test("has the words without their quotes, as they are written", () => {
    expect(show(`a: x\n"b": 'it''s'\nc: [1, "2"]\nd:\n`)).toEqual([
      "a = x",
      "b = it''s",
      "c",
      "c.0 = 1",
      "c.1 = 2",
      "d = ",
    ]);
  });

  test("goes through aliases and merge keys to where a text is written", () => {
    expect(show("a: &a { x: &x 1 }\nb: *a\nc: { <<: *a, y: *x }\nd: { <<: [*a], x: 2 }\n")).toEqual([
      "a",
      "a.x = 1",
      "b via *a",
      "b.x = 1 via *a",
      "c",
      "c.y = 1 via *x",
      "c.x = 1 via *a",
      "d",
      "d.x = 2",
    ]);
  });

  test("leaves nothing out for having errors", () => {
    expect(outlineOf("a: 1\n").isWhole).toBe(true);
    for (const [text, expected] of [
      ["a: { b: [c, \nd: e\n", ["a", "a.b", "a.b.0 = c", "d = e"]],
      ['a: "b\nc: d\n', ["a = b\nc: d\n"]],
      ["a: 1\na: 2\n", ["a = 1", "a = 2"]],
      ["a: *nobody\nb: 1\n", ["a", "b = 1"]],
      ["- a\nb: c\n", ["0 = a"]],
    ] as const) {
      expect([text, show(text).slice(0, expected.length)]).toEqual([text, expected]);
    }
    expect(outlineOf("a: { b: [c, \n").isWhole).toBe(false);
  });

  test("comes to an end, whatever the aliases and however deep", () => {
    const bomb = [
      "a0: &a0 [x]",
      ...Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`),
    ].join("\n");
    expect(show(bomb).length).toBeLessThan(100_000);
    expect(show("a: &a { <<: *a, b: *a }\nc: *a\n").length).toBeLessThan(10);
    expect(outlineOf("[".repeat(100_000)).isWhole).toBe(false);
  });
});
