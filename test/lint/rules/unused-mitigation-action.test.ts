import { describe, expect, test } from "vitest";
import { unusedMitigationAction } from "../../../compiler/lint/rules/unused-mitigation-action.rule.ts";
import { lintProblems, projectProblems } from "../../support/linted.ts";

const ACTIONS = `
mitigationActions:
  Blank: { replaceDefaultPolicyVersion: blank }
  Log: { enableIotLogging: { level: ERROR } }
`;

describe("unused-mitigation-action", () => {
  test("fires on each action that no response starts", async () => {
    const responses = `audit: { checks: { IOT_POLICY_OVERLY_PERMISSIVE_CHECK: true } }
responses:
  r:
    when: { finding: { checks: [IOT_POLICY_OVERLY_PERMISSIVE_CHECK] } }
    do: [Blank]
`;
    expect(await projectProblems(unusedMitigationAction, ACTIONS + responses)).toMatchInlineSnapshot(`
      "p.yaml:4:3 info lint/unused-mitigation-action
        no response starts the mitigation action \`Log\`, so that it runs only when a person starts it
        > Log"
    `);
  });

  test("fires without any response: actions do not run by themselves", async () => {
    expect((await projectProblems(unusedMitigationAction, ACTIONS)).match(/^p\.yaml.*/gm)).toEqual([
      "p.yaml:3:3 info lint/unused-mitigation-action",
      "p.yaml:4:3 info lint/unused-mitigation-action",
    ]);
  });

  test("is silent without a project, where a file may declare for others", async () => {
    expect(await lintProblems(unusedMitigationAction, ACTIONS)).toBe("");
  });
});
