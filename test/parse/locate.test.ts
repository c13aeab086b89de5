import { describe, expect, test } from "vitest";
import type { Location } from "../../compiler/source/location.ts";
import type { Path } from "../../compiler/source/path.ts";
import { documentOf } from "../support/parsed-yaml.ts";

const written = ({ source, start, end }: Location): string => source.text.slice(start, end);

describe("where things stand", () => {
  const document = documentOf(
    [
      "# comment",
      "defaults: &defaults",
      "  alarmAfter: 2   # why",
      "  clearAfter: 3",
      "topics: &topics [a, b]",
      "profiles:",
      "  Sensors: # comment",
      "    <<: *defaults",
      "    clearAfter: 5",
      "    topics: *topics",
      "    text: |",
      "      block",
      "    flow: { x: [1, 2], y: 'quoted' }",
      "    empty:",
      "    list:",
      "      - one",
      "      - two: 2",
      "        three: 3",
      "  Both: {<<: [*defaults, {w: 1}], x: 1}",
      "",
    ].join("\n"),
  );
  const at = (path: Path, part: "key" | "value"): string => written(document.locate(path, part));

  test.each<[Path, string, string]>([
    [["topics"], "topics", "[a, b]"],
    [["topics", 1], "b", "b"],
    [["profiles", "Sensors", "clearAfter"], "clearAfter", "5"],
    [["profiles", "Sensors", "flow", "x", 1], "2", "2"],
    [["profiles", "Sensors", "flow", "y"], "y", "'quoted'"],
    [["profiles", "Sensors", "text"], "text", "|\n      block\n"],
    [["profiles", "Sensors", "empty"], "empty", ""],
    [["profiles", "Sensors", "list", 1], "two: 2\n        three: 3", "two: 2\n        three: 3"],
    [["defaults"], "defaults", "alarmAfter: 2   # why\n  clearAfter: 3"],
  ])("%j", (path, key, value) => {
    expect([at(path, "key"), at(path, "value")]).toEqual([key, value]);
  });

  test("through an alias, the text that it repeats; the key stays the one in place", () => {
    const path = ["profiles", "Sensors", "topics"];
    expect([at(path, "key"), at(path, "value"), at([...path, 0], "value")]).toEqual([
      "topics",
      "[a, b]",
      "a",
    ]);
    expect(document.aliasesOn([...path, 0]).map(written)).toEqual(["*topics"]);
    expect(document.locate([...path, 0], "value").start).toBe(document.locate(["topics", 0], "value").start);
  });

  test("through a merge key, the text that was merged", () => {
    const path = ["profiles", "Sensors", "alarmAfter"];
    expect(document.locate(path, "key")).toEqual(document.locate(["defaults", "alarmAfter"], "key"));
    expect(document.aliasesOn(path).map(written)).toEqual(["*defaults"]);
    expect(document.aliasesOn(["profiles", "Sensors", "clearAfter"])).toEqual([]);
    expect(at(["profiles", "Both", "w"], "value")).toBe("1");
    expect(document.aliasesOn(["profiles", "Both", "clearAfter"]).map(written)).toEqual(["*defaults"]);
    expect(document.aliasesOn(["profiles", "Both", "w"])).toEqual([]);
  });

  test("what does not exist stands at its nearest ancestor", () => {
    expect(at(["profiles", "Sensors", "nothing", "deeper"], "key")).toBe("Sensors");
    expect(at(["topics", 7], "value")).toBe("[a, b]");
    expect(at(["topics", "0"], "value")).toBe("[a, b]");
    expect(at(["profiles", "Sensors", "<<"], "key")).toBe("Sensors");
    expect(document.locate(["nothing"], "key").start).toBe(document.locate([], "value").start);
  });

  test("in a big map and a big list, without walking through them each time", () => {
    const count = 20_000;
    const keys = Array.from({ length: count }, (_, index) => `  key${index}: v${index}`).join("\n");
    const items = Array.from({ length: count }, (_, index) => `  - i${index}`).join("\n");
    const big = documentOf(`map:\n${keys}\nlist:\n${items}\n`);
    const before = performance.now();
    for (let index = 0; index < count; index++) {
      expect(written(big.locate(["map", `key${index}`], "value")) === `v${index}`).toBe(true);
      expect(written(big.locate(["list", index], "value")) === `i${index}`).toBe(true);
    }
    // One by one these would be 400 million steps.
    expect(performance.now() - before).toBeLessThan(5_000);
  });
});
