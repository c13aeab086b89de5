import { describe, expect, test } from "vitest";
import { formatDuration, parseDuration } from "../../../compiler/analyze/values/duration.ts";

describe("a duration", () => {
  test.each([
    ["30s", 30],
    ["5m", 300],
    ["5 m", 300],
    ["1h", 3600],
    ["14d", 1_209_600],
    ["0s", 0],
  ])("%s is %d seconds", (text, seconds) => {
    expect(parseDuration(text)).toEqual({ ok: true, value: seconds });
  });

  test.each([
    ["5 min", "5m"],
    ["5M", "5m"],
    ["5 minutes", "5m"],
    ["0.5h", "30m"],
    ["1h30m", "90m"],
    ["PT5M", "5m"],
    ["P1DT12H", "36h"],
    ["300", "5m"],
    ["5", "5m"],
    ["90 secs", "90s"],
  ])("%s is refused, %s is offered", (text, suggestion) => {
    expect(parseDuration(text)).toMatchObject({ ok: false, suggestion });
  });

  test.each(["", "five minutes", "-5m", "5y", "1 KiB", "0.3s", "m", "P", "99999999999999999d", "0"])(
    "%j is refused without a guess",
    (text) => {
      const result = parseDuration(text);
      expect(result.ok).toBe(false);
      expect(result).not.toHaveProperty("suggestion");
    },
  );

  test("is written in the largest unit that divides it", () => {
    expect([0, 1, 90, 300, 3600, 5400, 86_400].map(formatDuration)).toEqual([
      "0s",
      "1s",
      "90s",
      "5m",
      "1h",
      "90m",
      "1d",
    ]);
  });
});
