import { expect, test } from "vitest";
import type { Diagnostic } from "../../compiler/diagnostics/diagnostic.ts";
import { fingerprints } from "../../compiler/diagnostics/fingerprints.ts";
import { SourceFile } from "../../compiler/source/source-file.ts";

const PLAIN: Diagnostic = { code: "lint/x", severity: "warning", message: "found", related: [] };

/** A diagnostic at the `x` of a file. */
function at(text: string, path = "a.yaml"): Diagnostic {
  const start = text.indexOf("x");
  return { ...PLAIN, location: { source: new SourceFile(path, text), start, end: start + 1 } };
}

/** Which of some diagnostics, each looked at alone, have the fingerprint of the first. */
function sameAsFirst(...diagnostics: readonly Diagnostic[]): readonly boolean[] {
  const [first, ...others] = diagnostics.map((each) => fingerprints([each]).get(each));
  return others.map((each) => each === first);
}

test("a subject outlives another place, file and message", () => {
  const subject = { subject: "profiles.p" };
  expect(
    sameAsFirst(
      { ...at("x"), ...subject },
      { ...at("\n\n  x: 1", "b.yaml"), ...subject, message: "found else" },
      { ...at("x"), subject: "profiles.q" },
      { ...at("x"), ...subject, code: "lint/y" },
    ),
  ).toEqual([true, false, false]);
});

test("an identity stands in for a subject that changes", () => {
  const item = { identity: "list.two" };
  expect(
    sameAsFirst(
      { ...PLAIN, ...item, subject: "list[1]" },
      { ...PLAIN, ...item, subject: "list[2]" },
      { ...PLAIN, identity: "list.three", subject: "list[1]" },
    ),
  ).toEqual([true, false]);
});

test("without a subject, the text of the line outlives another line and indent", () => {
  expect(
    sameAsFirst(at("  x: 1\n"), at("a: 2\n    x: 1 \n"), at("  x: 2\n"), at("  x: 1\n", "b.yaml")),
  ).toEqual([true, false, false]);
});

test("without a place, the message has to do", () => {
  expect(sameAsFirst(PLAIN, { ...PLAIN }, { ...PLAIN, message: "found else" })).toEqual([true, false]);
});

test("equal ones are counted", () => {
  const [first, second, third] = [{ ...PLAIN }, { ...PLAIN }, { ...PLAIN }];
  const prints = fingerprints([first, second, third]);
  expect(new Set(prints.values()).size).toBe(3);
  expect(fingerprints([third, first]).get(first)).toBe(prints.get(second));
});
