import { describe, expect, test } from "vitest";
import { MAX_DEPTH, MAX_DOCUMENTS, MAX_FILE_BYTES, MAX_PROBLEMS } from "../../compiler/parse/limits.ts";
import { parseYaml } from "../../compiler/parse/parse-yaml.ts";
import { SourceFile } from "../../compiler/source/source-file.ts";
import { problemsOf, valuesOf } from "../support/parsed-yaml.ts";

const MEGABYTE = 1_000_000;
const codesOf = (text: string): readonly string[] =>
  parseYaml(new SourceFile("p.yaml", text)).diagnostics.map(({ code }) => code);

describe("nesting", () => {
  test("as deep as is allowed", () => {
    expect(valuesOf(`${"[".repeat(MAX_DEPTH)}x${"]".repeat(MAX_DEPTH)}`)).toHaveLength(1);
    expect(problemsOf(`${"[".repeat(MAX_DEPTH + 1)}x`)).toMatchInlineSnapshot(`
      "p.yaml:1:101 error parse/unclosed-collection
        what begins here is not closed; expected \`]\`, and all lines up to it indented deeper than the key
        > ["
    `);
  });

  test.each([
    ["brackets", "[".repeat(MEGABYTE)],
    ["braces", "{a: ".repeat(MEGABYTE / 4)],
    ["list items in a line", "- ".repeat(MEGABYTE / 2)],
    ["keys in a line", "a: ".repeat(MEGABYTE / 3)],
    ["explicit keys", "? ".repeat(MEGABYTE / 2)],
    ["lines", Array.from({ length: 1400 }, (_, depth) => `${" ".repeat(depth)}a:\n`).join("")],
    ["keys that are lists", `${"[".repeat(MEGABYTE / 2)}${"]: ".repeat(MEGABYTE / 6)}`],
  ])("a megabyte of %s", (_, text) => {
    expect(codesOf(text)).toEqual(["parse/too-deep"]);
  });
});

describe("aliases", () => {
  const laughs = (line: (previous: string) => string): string =>
    Array.from(
      { length: 20 },
      (_, index) => `a${index}: &a${index} ${index === 0 ? "{x: 1}" : line(`*a${index - 1}`)}\n`,
    ).join("");

  test("a billion laughs", () => {
    const text = laughs((previous) => `[${Array.from({ length: 10 }, () => previous).join(", ")}]`);
    expect(problemsOf(text)).toMatchInlineSnapshot(`
      "p.yaml:6:15 error parse/too-many-aliases
        up to here, aliases and merge keys repeat more than 100000 values; expected fewer in one file
        > *a4"
    `);
  });

  test("the same with merge keys", () => {
    const text = laughs(
      (previous) => `{<<: [${Array.from({ length: 10 }, () => previous).join(", ")}], y: ${previous}}`,
    );
    expect(codesOf(text)).toEqual(["parse/too-many-aliases"]);
  });

  test("one big map, merged many times", () => {
    const keys = Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`).join(", ");
    expect(codesOf(`a: &a {${keys}}\nb:\n${"  - {<<: *a}\n".repeat(20_000)}`)).toEqual([
      "parse/too-many-aliases",
    ]);
  });

  test("a budget for all documents of a file together", () => {
    const document = `a: &a [${"1, ".repeat(10_000)}1]\nb: [*a, *a]\n`;
    expect(codesOf(`${document}---\n${document}`)).toEqual([]);
    expect(codesOf(`${document}---\n`.repeat(8) + document)).toEqual(["parse/too-many-aliases"]);
  });

  test("many aliases of something small are fine", () => {
    expect(valuesOf(`a: &a {x: 1}\nb: [${"*a , ".repeat(5_000)}]\n`)).toHaveLength(1);
  });
});

describe("size", () => {
  test("ten megabytes of policies", { timeout: 120_000 }, () => {
    const policy = (index: number): string =>
      `  Sensors${index}:\n    description: what a healthy sensor does\n    targets: [all-registered-things]\n    behaviors:\n      Messages:\n        metric: aws:num-messages-sent\n        alarmWhen: { moreThan: 1000, within: 5m }\n`;
    const count = Math.floor(MAX_FILE_BYTES / 250);
    const text = `version: 1\nsecurityProfiles:\n${Array.from({ length: count }, (_, index) => policy(index)).join("")}`;
    const { value, diagnostics } = parseYaml(new SourceFile("p.yaml", text));
    expect(diagnostics).toEqual([]);
    const path = ["securityProfiles", `Sensors${count - 1}`, "behaviors", "Messages", "metric"];
    const location = value[0]?.locate(path, "value");
    expect(text.slice(location?.start, location?.end)).toBe("aws:num-messages-sent");
    expect(location?.source.positionAt(location.start).line).toBe(2 + (count - 1) * 7 + 6);
  });

  test("ten megabytes of one text", () => {
    expect(valuesOf(`a: "${"x ".repeat(5 * MEGABYTE)}"\n`)).toHaveLength(1);
  });

  test("ten megabytes of punctuation", { timeout: 120_000 }, () => {
    expect(codesOf(`[${"{},".repeat((10 * MEGABYTE) / 3)}]`)).toEqual(["parse/too-many-tokens"]);
  });

  test("a great many keys, without comparing each with each", () => {
    const keys = Array.from({ length: 100_000 }, (_, index) => `k${index}: 1\n`).join("");
    expect(codesOf(`${keys}k0: 2\n`)).toEqual(["parse/duplicate-key"]);
  });

  test("documents", () => {
    expect(codesOf(`${"a\n---\n".repeat(MAX_DOCUMENTS - 1)}a\n`)).toEqual([]);
    expect(codesOf(`${"a\n---\n".repeat(MAX_DOCUMENTS)}a\n`)).toEqual(["parse/too-many-documents"]);
  });
});

describe("problems", () => {
  test.each([
    ["found by yaml", "\ta: 1\n"],
    ["found while reading", "a: 1\n"],
    ["tags", "- !x y\n"],
    ["directives", "%A\n"],
  ])("so many %s that nobody would read them", (_, line) => {
    const codes = codesOf(line.repeat(50_000));
    expect(codes).toHaveLength(MAX_PROBLEMS + 1);
    expect(codes.at(-1)).toBe("parse/too-many-problems");
  });

  test("a document behind so many errors that they are no longer counted is not given", () => {
    const { value } = parseYaml(
      new SourceFile("p.yaml", `a: [${",".repeat(5_000)}]\n---\nb: 1\n---\nc: [,]\n`),
    );
    expect(value).toEqual([]);
  });

  test("names in messages are cut, never in the middle of a character", () => {
    const long = `${"k".repeat(59)}😀${"k".repeat(900)}`;
    expect(problemsOf(`${long}: 1\n${long}: 2\n`)).toContain(`\`${"k".repeat(59)}…\``);
  });
});
