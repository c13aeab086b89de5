import { expect, test } from "vitest";
import type { Diagnostic } from "../../compiler/diagnostics/diagnostic.ts";
import { findDamage } from "../../compiler/fix/find-damage.ts";

/** Errors by code; with `?` behind it, a warning. */
const found = (...codes: readonly string[]): readonly Diagnostic[] =>
  codes.map((code) => ({
    code: code.replace("?", ""),
    severity: code.endsWith("?") ? "warning" : "error",
    message: "found",
    related: [],
  }));

test.each<readonly [readonly string[], readonly string[], string | undefined]>([
  [[], [], undefined],
  [[], ["analyze/x"], "analyze/x"],
  [[], ["analyze/x?"], undefined],
  [[], ["lint/x"], undefined],
  [["lint/x"], ["analyze/x"], "analyze/x"],
  [["lint/x"], ["lint/y"], undefined],
  [["analyze/x"], ["analyze/y", "analyze/z"], undefined],
  [["analyze/x", "lint/x"], ["resolve/x"], "resolve/x"],
  [["resolve/x"], ["validate/x"], undefined],
  [["validate/x"], ["resolve/x"], undefined],
  [["validate/x"], ["parse/x"], "parse/x"],
  [["parse/x"], ["validate/x"], undefined],
  [["parse/x"], ["host/x"], "host/x"],
  [["host/x"], ["host/y", "parse/x"], undefined],
  [[], ["analyze/x", "parse/x", "resolve/x"], "parse/x"],
  [[], ["parse/x", "analyze/x"], "parse/x"],
])("of what was found, %j, fixes have made %j: the harm is %j", (before, after, harm) => {
  expect(findDamage(found(...before), found(...after))?.code).toBe(harm);
});
