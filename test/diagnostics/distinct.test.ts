import { expect, test } from "vitest";
import type { Diagnostic } from "../../compiler/diagnostics/diagnostic.ts";
import { distinct } from "../../compiler/diagnostics/distinct.ts";
import { SourceFile } from "../../compiler/source/source-file.ts";

const SOURCES = { a: new SourceFile("a.yaml", "0123456789"), b: new SourceFile("b.yaml", "0123456789") };

/** `a 3 lint/x first`: file, start, code and message; `- lint/x first` has no place. */
function diagnostic(text: string): Diagnostic {
  const [file = "", ...rest] = text.split(" ");
  const source = file === "a" || file === "b" ? SOURCES[file] : undefined;
  const [start = "", code = "", message = ""] = source === undefined ? ["", ...rest] : rest;
  const location = source && { source, start: Number(start), end: Number(start) + 1 };
  return { code, severity: "warning", message, related: [], ...(location === undefined ? {} : { location }) };
}

const order = (...texts: readonly string[]): readonly string[] =>
  distinct(texts.map(diagnostic)).map(({ code, message, location }) =>
    [
      location?.source.path[0] ?? "-",
      ...(location === undefined ? [] : [location.start]),
      code,
      message,
    ].join(" "),
  );

test("by file, position, code and message, those without a place first", () => {
  const sorted = [
    "- lint/y first",
    "- lint/y second",
    "a 0 lint/a first",
    "a 2 lint/y first",
    "a 9 lint/x first",
    "a 9 lint/x second",
    "a 9 lint/y first",
    "b 1 lint/a first",
  ];
  expect(order(...sorted.toReversed())).toEqual(sorted);
  expect(order(...sorted)).toEqual(sorted);
});

test("each once", () => {
  const one = "a 1 lint/x first";
  const others = ["a 1 lint/x second", "a 1 lint/y first", "a 2 lint/x first", "b 1 lint/x first"];
  expect(order(one, ...others, one, "- lint/x first", "- lint/x first")).toEqual([
    "- lint/x first",
    one,
    ...others,
  ]);
});
