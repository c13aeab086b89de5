import { describe, expect, test } from "vitest";
import { looksLikePercentile, parsePercentile } from "../../../compiler/analyze/values/percentile.ts";

describe("a percentile", () => {
  test.each(["p0", "p90", "p99.99", "p100"])("%s is one of AWS's", (text) => {
    expect(parsePercentile(text)).toEqual({ ok: true, value: text });
  });

  test.each([
    ["p94", "p90"],
    ["p95", "p99"],
    ["p98", "p99"],
    ["P90", "p90"],
    ["p99.90", "p99.9"],
    ["90%", "p90"],
    ["99th percentile", "p99"],
  ])("%s is refused, %s is offered", (text, suggestion) => {
    expect(parsePercentile(text)).toMatchObject({ ok: false, suggestion });
  });

  test.each(["", "p", "p101", "median", "Average"])("%j is refused without a guess", (text) => {
    const result = parsePercentile(text);
    expect(result.ok).toBe(false);
    expect(result).not.toHaveProperty("suggestion");
  });

  test("is told from a size or a duration by its letter", () => {
    expect(["p95", "P 99", "90%", "1 KiB", "5m", "per"].map(looksLikePercentile)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
