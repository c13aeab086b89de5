import { describe, expect, test } from "vitest";
import { cutPair } from "../../compiler/report/cut-pair.ts";
import { excerptOf } from "../../compiler/report/drift-html/excerpt.ts";

const POLICY = `version: 1
securityProfiles:
  Sensors:
    behaviors:
      # Loose.
      Flood: # for a while
        metric: aws:num-messages-sent

        # It is what they do.
        alarmWhen: { moreThan: 100, within: 5m }

      # Nobody may.
      Denied: { metric: aws:num-authorization-failures }
alertTopics:
  alerts:
    subscribers:
      - https: "https://user:word@hooks.example.com/services/S3CRET"
      - { https: https://hooks.example.com?key=S3CRET, raw: true }
      - email: security@example.com
`;

describe("what a policy says from a line on", () => {
  test("ends where the next thing begins, and has no comments between", () => {
    expect(excerptOf(POLICY, 6)).toEqual([
      "Flood: # for a while",
      "  metric: aws:num-messages-sent",
      "  alarmWhen: { moreThan: 100, within: 5m }",
    ]);
    expect(excerptOf(POLICY, 13)).toEqual(["Denied: { metric: aws:num-authorization-failures }"]);
    expect(excerptOf(POLICY.replaceAll("\n", "\r\n"), 1)).toEqual(["version: 1"]);
  });

  test("is cut off where it is long", () => {
    const long = `audit:\n${Array.from({ length: 20 }, (_, index) => `  check-${index}: ${"x".repeat(300)}\n`).join("")}`;
    const lines = excerptOf(long, 1);
    expect([lines.length, lines.at(-1), lines.at(1)?.length]).toEqual([9, "…", 201]);
  });

  test("does not tell the paths of addresses, which often are secrets", () => {
    expect(excerptOf(POLICY, 15)).toEqual([
      "alerts:",
      "  subscribers:",
      '    - https: "https://hooks.example.com/…"',
      "    - { https: https://hooks.example.com/…, raw: true }",
      "    - email: security@example.com",
    ]);
  });

  test("is nothing where there is no such line", () => {
    expect([excerptOf(POLICY, 99), excerptOf(POLICY, 8), excerptOf("", 1)]).toEqual([[], [], []]);
  });
});

describe("two values that are compared by looking", () => {
  test("are whole where there is room", () => {
    expect(cutPair("a", "b", 10)).toEqual(["a", "b"]);
  });

  test("show where they differ, however far behind", () => {
    const same = "x".repeat(500);
    const tail = `${"x".repeat(25)}…`;
    expect(cutPair(`${same}100${same}`, `${same}999${same}`, 40)).toEqual([
      `…xxxxxxxxxx100${tail}`,
      `…xxxxxxxxxx999${tail}`,
    ]);
    expect(cutPair(same, `${same}!`, 40)).toEqual(["…xxxxxxxxxx", "…xxxxxxxxxx!"]);
  });

  test("are cut behind where they differ at once, and not in the middle of a character", () => {
    expect(cutPair("abc".repeat(20), "(nothing)", 10)).toEqual(["abcabcabc…", "(nothing)"]);
    const same = "🐟".repeat(50);
    for (const most of [20, 21, 22, 23, 24])
      for (const text of cutPair(`${same}a`, `${same}b`, most)) expect(text).not.toMatch(/\p{Cs}/u);
  });
});
