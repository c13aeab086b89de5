import { describe, expect, test } from "vitest";
import { caDeactivatedAutomatically } from "../../../compiler/lint/rules/ca-deactivated-automatically.rule.ts";
import { lintProblems } from "../../support/linted.ts";

const policy = (rest: string): string => `
alertTopics: { alerts: { subscribers: [{ email: secops@example.com }] } }
mitigationActions:
  DeactivateCa: { updateCaCertificate: deactivate }
  Tell: { publishToTopic: alerts }
responses:
  revoked:
    when: { finding: { checks: [REVOKED_CA_CERTIFICATE_STILL_ACTIVE_CHECK] } }
    ${rest}
`;

describe("ca-deactivated-automatically", () => {
  test("fires at the action in the response", async () => {
    expect(
      await lintProblems(caDeactivatedAutomatically, policy("do: [Tell, DeactivateCa]")),
    ).toMatchInlineSnapshot(`
      "p.yaml:9:16 error lint/ca-deactivated-automatically
        \`revoked\` deactivates the certificate of a CA by itself (\`DeactivateCa\`)
        > DeactivateCa
        p.yaml:4:3 the action is declared here: DeactivateCa
        help: write \`approval: required\` in the response"
    `);
  });

  test("takes no limit for an answer", async () => {
    expect(
      await lintProblems(
        caDeactivatedAutomatically,
        policy("do: [DeactivateCa]\n    limit: { things: 1, per: 1d }"),
      ),
    ).toContain("ca-deactivated-automatically");
  });

  test.each([
    ["approval", "do: [DeactivateCa]\n    approval: required"],
    ["what only tells", "do: [Tell]"],
  ])("is silent on %s", async (_, rest) => {
    expect(await lintProblems(caDeactivatedAutomatically, policy(rest))).toBe("");
  });

  test("says in which deployment nobody is asked", async () => {
    const files = {
      "palisade.yaml": `version: 1
deployments:
  staging: { account: "111122223333", regions: [us-east-1], variables: { approval: none } }
  production: { account: "444455556666", regions: [us-east-1] }
`,
      "p.yaml": `version: 1
variables: { approval: { type: string, default: required } }${policy(
        'do: [DeactivateCa]\n    approval: "${var.approval}"',
      )}`,
    };
    expect(await lintProblems(caDeactivatedAutomatically, files)).toMatchInlineSnapshot(`
      "p.yaml:10:10 error lint/ca-deactivated-automatically
        \`revoked\` deactivates the certificate of a CA by itself (\`DeactivateCa\`)
        > DeactivateCa
        p.yaml:5:3 the action is declared here: DeactivateCa
        palisade.yaml:3:84 \`\${var.approval}\` is "none" in deployment \`staging\`: none
        help: write \`approval: required\` in the response"
    `);
  });
});
