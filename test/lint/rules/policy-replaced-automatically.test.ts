import { describe, expect, test } from "vitest";
import { policyReplacedAutomatically } from "../../../compiler/lint/rules/policy-replaced-automatically.rule.ts";
import { lintProblems } from "../../support/linted.ts";

const policy = (rest: string): string => `
alertTopics: { alerts: { subscribers: [{ email: secops@example.com }] } }
mitigationActions:
  Blank: { replaceDefaultPolicyVersion: blank }
  Tell: { publishToTopic: alerts }
responses:
  permissive:
    when: { finding: { checks: [IOT_POLICY_OVERLY_PERMISSIVE_CHECK] } }
    ${rest}
`;

describe("policy-replaced-automatically", () => {
  test("fires at the action in the response", async () => {
    expect(
      await lintProblems(policyReplacedAutomatically, policy("do: [Tell, Blank]")),
    ).toMatchInlineSnapshot(`
      "p.yaml:9:16 error lint/policy-replaced-automatically
        \`permissive\` empties an IoT policy by itself (\`Blank\`), for every device that uses it
        > Blank
        p.yaml:4:3 the action is declared here: Blank
        help: write \`approval: required\` in the response"
    `);
  });

  test("fires once, however many stacks there are", async () => {
    const found = await lintProblems(policyReplacedAutomatically, {
      "palisade.yaml": `version: 1
deployments:
  a: { account: "111122223333", regions: [us-east-1, eu-west-1] }
  b: { account: "444455556666", regions: [us-east-1], engine: none }
`,
      "p.yaml": `version: 1${policy("do: [Blank]\n    limit: { things: 1, per: 1d }")}`,
    });
    expect(found.match(/error lint/g)).toHaveLength(1);
  });

  test.each([
    ["approval", "do: [Blank]\n    approval: required"],
    ["what only tells", "do: [Tell]"],
  ])("is silent on %s", async (_, rest) => {
    expect(await lintProblems(policyReplacedAutomatically, policy(rest))).toBe("");
  });

  test("says in which deployment nobody is asked", async () => {
    const files = {
      "palisade.yaml": `version: 1
deployments:
  staging: { account: "111122223333", regions: [us-east-1], variables: { approval: none } }
  production: { account: "444455556666", regions: [us-east-1] }
`,
      "p.yaml": `version: 1
variables: { approval: { type: string, default: required } }
mitigationActions: { Blank: { replaceDefaultPolicyVersion: blank } }
responses:
  blank:
    when: { finding: { checks: [IOT_POLICY_OVERLY_PERMISSIVE_CHECK] } }
    do: [Blank]
    approval: "\${var.approval}"
`,
    };
    expect(await lintProblems(policyReplacedAutomatically, files)).toContain(
      '`${var.approval}` is "none" in deployment `staging`',
    );
  });
});
