import { describe, expect, test } from "vitest";
import type { Diagnostic, Fix } from "../../compiler/diagnostics/diagnostic.ts";
import { applyFixes } from "../../compiler/fix/apply-fixes.ts";
import { chooseFixes } from "../../compiler/fix/choose-fixes.ts";
import { fixAll, type NewTexts } from "../../compiler/fix/fix-all.ts";
import { SourceFile } from "../../compiler/source/source-file.ts";

/** A fix that puts a text in the place of the first occurrence of a word. */
function replace(source: SourceFile, word: string, newText: string): Fix {
  const start = source.text.indexOf(word);
  if (start === -1) throw new Error(`${word} is not there`);
  return { title: `${word} → ${newText}`, edits: [edit(source, start, start + word.length, newText)] };
}

function edit(source: SourceFile, start: number, end: number, newText: string) {
  return { location: { source, start, end }, newText };
}

const finding = (code: string, fix?: Fix, severity: Diagnostic["severity"] = "warning"): Diagnostic => ({
  code,
  severity,
  message: `found ${code}`,
  related: [],
  ...(fix === undefined ? {} : { fix }),
});

/** Fixes one file; the judge is a function of its text. */
async function fixFile(text: string, judge: (source: SourceFile) => readonly Diagnostic[]) {
  const at = (texts: NewTexts) => ({
    diagnostics: judge(new SourceFile("a.yaml", texts.get("a.yaml") ?? text)),
  });
  const { files, made, last } = await fixAll({
    first: at(new Map()),
    judge: async (texts) => at(texts),
    wanted: async ({ diagnostics }) => diagnostics.flatMap(({ fix }) => fix ?? []),
  });
  return { after: files.get("a.yaml")?.after, made, left: last.diagnostics.map(({ code }) => code) };
}

describe("choosing", () => {
  const source = new SourceFile("a.yaml", "0123456789");
  const fix = (...ranges: readonly (readonly [number, number])[]): Fix => ({
    title: JSON.stringify(ranges),
    edits: ranges.map(([start, end]) => edit(source, start, end, "x")),
  });
  const chosen = (...fixes: readonly Fix[]): readonly string[] =>
    chooseFixes(fixes).map(({ title }) => title);

  test("takes the first of two that overlap, and a third beside them", () => {
    expect(chosen(fix([0, 4]), fix([3, 6]), fix([6, 8]))).toEqual(["[[0,4]]", "[[6,8]]"]);
    expect(chosen(fix([0, 9]), fix([3, 4]))).toEqual(["[[0,9]]"]);
    expect(chosen(fix([3, 4]), fix([3, 4]))).toEqual(["[[3,4]]"]);
  });

  test("lets neighbours stand, but no insertion at an edge", () => {
    expect(chosen(fix([0, 4]), fix([4, 6]))).toHaveLength(2);
    expect(chosen(fix([0, 4]), fix([4, 4]))).toHaveLength(1);
    expect(chosen(fix([4, 4]), fix([4, 4]))).toHaveLength(1);
  });

  test("takes a fix whole or not at all", () => {
    expect(chosen(fix([0, 2]), fix([1, 3], [8, 9]), fix([8, 9]))).toEqual(["[[0,2]]", "[[8,9]]"]);
  });

  test("lets fixes of the same place in different files stand", () => {
    const other = replace(new SourceFile("b.yaml", "0123456789"), "01", "x");
    expect(chosen(fix([0, 2]), other)).toHaveLength(2);
  });

  test("refuses a fix that contradicts itself", () => {
    expect(() => chosen(fix([0, 4], [3, 5]))).toThrow("overlap one another");
    expect(() => chosen(fix([3, 5], [8, 9], [0, 4]))).toThrow("overlap one another");
    expect(chosen(fix([4, 6], [0, 4]))).toEqual(["[[4,6],[0,4]]"]);
  });
});

describe("applying", () => {
  test("changes nothing but what the edits name, whatever their order", () => {
    const source = new SourceFile("a.yaml", "a: 1 # one\n\n\tb:  2\n");
    const texts = applyFixes([replace(source, "2", "3"), replace(source, "1", "10")]);
    expect(texts).toEqual(new Map([["a.yaml", "a: 10 # one\n\n\tb:  3\n"]]));
  });

  test("writes the line breaks that the file has", () => {
    const source = new SourceFile("a.yaml", "a: 1\r\nb: 2\r\n");
    expect(applyFixes([replace(source, "b: 2", "b: 2\nc: 3\nd: 4\r\ne: 5")]).get("a.yaml")).toBe(
      "a: 1\r\nb: 2\r\nc: 3\r\nd: 4\r\ne: 5\r\n",
    );
  });

  test("refuses to join what was made of two readings of a file", () => {
    const fixes = ["1", "2"].map((word) => replace(new SourceFile("a.yaml", "1 2"), word, "x"));
    expect(() => applyFixes(fixes)).toThrow("a.yaml was read twice");
  });
});

describe("fixing to the end", () => {
  test("makes in the next round what had to wait, and what the first round laid open", async () => {
    const judge = (source: SourceFile) => [
      ...(source.text.includes("ab") ? [finding("lint/ab", replace(source, "ab", "x"))] : []),
      ...(source.text.includes("bc") ? [finding("lint/bc", replace(source, "bc", "y"))] : []),
      ...(source.text.includes("xc") ? [finding("lint/xc", replace(source, "xc", "z"))] : []),
      finding("lint/by-hand"),
    ];
    expect(await fixFile("abc bc", judge)).toEqual({ after: "z y", made: 3, left: ["lint/by-hand"] });
  });

  test("touches nothing where there is nothing to fix", async () => {
    expect(await fixFile("abc", () => [])).toEqual({ after: undefined, made: 0, left: [] });
  });

  test("refuses a result that is not valid although the policies were", async () => {
    const judge = (source: SourceFile) =>
      source.text === "a"
        ? [finding("lint/a", replace(source, "a", "b"))]
        : [finding("analyze/b", undefined, "error")];
    await expect(fixFile("a", judge)).rejects.toThrow(
      "a fix did harm, so nothing was written (a → b); it led to analyze/b: found analyze/b",
    );
  });

  test("refuses what makes a file unreadable, also where it was in error before", async () => {
    const judge = (source: SourceFile) =>
      source.text === "a"
        ? [finding("analyze/a", replace(source, "a", "b"), "error")]
        : [finding("parse/b", undefined, "error")];
    await expect(fixFile("a", judge)).rejects.toThrow("it led to parse/b");
  });

  test("takes it for no harm when more is found behind what was mended", async () => {
    const judge = (source: SourceFile) =>
      source.text === "a"
        ? [finding("resolve/a", replace(source, "a", "b"), "error")]
        : [finding("validate/b", undefined, "error"), finding("validate/c", undefined, "error")];
    expect(await fixFile("a", judge)).toEqual({ after: "b", made: 1, left: ["validate/b", "validate/c"] });
  });

  test("makes one of two that do harm together", async () => {
    const judge = (source: SourceFile) => {
      if (source.text === "k k") return [finding("parse/twice", undefined, "error")];
      const wrong = ["k1", "k2"].filter((key) => source.text.includes(key));
      // With the right key in place, nobody offers it a second time.
      const isTaken = /k(?!\d)/.test(source.text);
      return wrong.map((key) =>
        finding(`validate/${key}`, isTaken ? undefined : replace(source, key, "k"), "error"),
      );
    };
    expect(await fixFile("k1 k2", judge)).toEqual({ after: "k k2", made: 1, left: ["validate/k2"] });
  });

  test("gives up on a fix that does not mend what it was for", async () => {
    const judge = (source: SourceFile) => [finding("lint/a", replace(source, "a", "aa"))];
    await expect(fixFile("a", judge)).rejects.toThrow("fixing comes to no end; left over: a → aa");
  });

  test("tells of no change where the end is the beginning", async () => {
    const judge = (source: SourceFile) => {
      if (source.text === "a") return seen++ === 0 ? [finding("lint/a", replace(source, "a", "b"))] : [];
      return [finding("lint/b", replace(source, "b", "a"))];
    };
    let seen = 0;
    expect(await fixFile("a", judge)).toEqual({ after: undefined, made: 2, left: [] });
  });
});
