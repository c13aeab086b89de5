import { describe, expect, test } from "vitest";
import { reasonWithoutContent } from "../../../compiler/lint/rules/reason-without-content.rule.ts";
import { lintProblems } from "../../support/linted.ts";

const policy = (because: string, suppression = "logging goes to the SIEM"): string => `
securityProfiles:
  p:
    targets: [all-things]
    behaviors:
      b: { metric: aws:num-disconnects, alarmWhen: { moreThan: 1, within: 5m }, because: ${because} }
audit:
  checks: { LOGGING_DISABLED_CHECK: true }
  suppressions:
    - { check: LOGGING_DISABLED_CHECK, resource: { account: "111122223333" }, because: ${suppression} }
`;

describe("reason-without-content", () => {
  test("fires on behaviours and on suppressions", async () => {
    expect(await lintProblems(reasonWithoutContent, policy("TODO", '"n/a"'))).toMatchInlineSnapshot(`
      "p.yaml:6:90 warning lint/reason-without-content
        the reason of the behaviour \`b\` is "TODO", which says nothing
        > TODO
        = alarms when any thing has more than 1 disconnect in 5 minutes
      p.yaml:10:88 warning lint/reason-without-content
        the reason of the suppression of \`LOGGING_DISABLED_CHECK\` on \`account: 111122223333\` is "n/a", which says nothing
        > "n/a""
    `);
  });

  test.each(['"-"', '"..."', '"42"', '" "', '"Test!"', '"no reason"', '"(tbd)"'])(
    "fires on %s",
    async (because) => {
      expect(await lintProblems(reasonWithoutContent, policy(because))).toContain("which says nothing");
    },
  );

  test.each([
    ["a sentence", "test rigs reconnect all day"],
    ["a ticket", "SEC-123"],
    ["another script", "生存確認"],
    ["a word that is a reason", "liveness"],
    ["a reason that begins with such a word", "temporary until the new firmware is out"],
  ])("is silent on %s", async (_, because) => {
    expect(await lintProblems(reasonWithoutContent, policy(because))).toBe("");
  });

  test("leaves a suppression with a blank for a reason to another rule", async () => {
    expect(await lintProblems(reasonWithoutContent, policy("liveness", '" "'))).toBe("");
  });
});
