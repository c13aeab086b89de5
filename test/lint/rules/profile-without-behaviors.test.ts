import { describe, expect, test } from "vitest";
import { profileWithoutBehaviors } from "../../../compiler/lint/rules/profile-without-behaviors.rule.ts";
import { lintProblems } from "../../support/linted.ts";

const policy = (rest: string): string => `
securityProfiles:
  Sensors: { targets: [all-things]${rest} }
`;

describe("profile-without-behaviors", () => {
  test("fires where there is nothing", async () => {
    expect(await lintProblems(profileWithoutBehaviors, policy(""))).toMatchInlineSnapshot(`
      "p.yaml:3:3 warning lint/profile-without-behaviors
        \`Sensors\` has no behaviours and retains no metrics
        > Sensors"
    `);
  });

  test("fires where nothing is exported", async () => {
    const text = policy(', exportMetrics: { topic: "$aws/rules/defender_export" }');
    expect(await lintProblems(profileWithoutBehaviors, text)).toContain(
      "so that its `exportMetrics` exports nothing",
    );
  });

  test.each([
    [
      "a behaviour",
      ", behaviors: { b: { metric: aws:num-disconnects, alarmWhen: { moreThan: 5, within: 5m } } }",
    ],
    ["a retained metric", ", retainMetrics: [aws:num-disconnects]"],
  ])("is silent with %s", async (_, rest) => {
    expect(await lintProblems(profileWithoutBehaviors, policy(rest))).toBe("");
  });

  test("is silent without Detect", async () => {
    const project =
      'version: 1\ndeployments: { d: { account: "111122223333", regions: [us-east-1], engine: none } }\n';
    const texts = { "palisade.yaml": project, "policies/p.yaml": `version: 1${policy("")}` };
    expect(await lintProblems(profileWithoutBehaviors, texts)).toBe("");
  });
});
