import { describe, expect, test } from "vitest";
import { suppressionWithoutReason } from "../../../compiler/lint/rules/suppression-without-reason.rule.ts";
import { findingsOf, lintProblems } from "../../support/linted.ts";

const policy = (...suppressions: readonly string[]): string => `
audit:
  checks: { all: true }
  suppressions:
${suppressions.map((each) => `    - { ${each} }\n`).join("")}`;

const ACCOUNT = `check: LOGGING_DISABLED_CHECK, resource: { account: "111122223333" }`;
const POLICY = `check: IOT_POLICY_OVERLY_PERMISSIVE_CHECK, resource: { policyVersionIdentifier: { policyName: __proto__, policyVersionId: "1" } }`;

describe("suppression-without-reason", () => {
  test("fires on each suppression without a reason", async () => {
    expect(await lintProblems(suppressionWithoutReason, policy(ACCOUNT, POLICY))).toMatchInlineSnapshot(`
      "p.yaml:5:7 warning lint/suppression-without-reason
        the suppression of \`LOGGING_DISABLED_CHECK\` on \`account: 111122223333\` gives no reason
        > { check: LOGGING_DISABLED_CHECK, resource: { account: "11112…
      p.yaml:6:7 warning lint/suppression-without-reason
        the suppression of \`IOT_POLICY_OVERLY_PERMISSIVE_CHECK\` on \`policyVersionIdentifier: {"policyName":"__proto__","policyVersionId":"1"}\` gives no reason
        > { check: IOT_POLICY_OVERLY_PERMISSIVE_CHECK, resource: { pol…"
    `);
  });

  test("takes no blank for a reason", async () => {
    const found = await findingsOf(suppressionWithoutReason, {
      "p.yaml": `version: 1${policy(`${ACCOUNT}, because: " "`)}`,
    });
    expect(found).toHaveLength(1);
  });

  test.each([
    ["a reason", policy(`${ACCOUNT}, because: logging goes to the SIEM`)],
    ["no suppression", "\naudit: { checks: { all: true } }\n"],
    ["no audit", "\nlogging: { level: ERROR }\n"],
  ])("is silent on %s", async (_, text) => {
    expect(await lintProblems(suppressionWithoutReason, text)).toBe("");
  });
});
