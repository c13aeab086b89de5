import { describe, expect, test } from "vitest";
import { suppressionExpired } from "../../../compiler/lint/rules/suppression-expired.rule.ts";
import { lintProblems } from "../../support/linted.ts";

const policy = (until: string): string => `
audit:
  checks: { all: true }
  suppressions:
    - check: LOGGING_DISABLED_CHECK
      resource: { account: "111122223333" }
      because: SIEM
${until}`;

describe("suppression-expired", () => {
  test("fires on the day after the last one", async () => {
    expect(
      await lintProblems(suppressionExpired, policy("      until: 2026-11-30\n"), "2026-12-01"),
    ).toMatchInlineSnapshot(`
      "p.yaml:8:14 warning lint/suppression-expired
        the suppression of \`LOGGING_DISABLED_CHECK\` on \`account: 111122223333\` ended on 2026-11-30
        > 2026-11-30"
    `);
  });

  test.each([
    ["on the last day", "      until: 2026-12-01\n"],
    ["before it", "      until: 2027-01-01\n"],
    ["without an end", ""],
  ])("is silent %s", async (_, until) => {
    expect(await lintProblems(suppressionExpired, policy(until), "2026-12-01")).toBe("");
  });
});
