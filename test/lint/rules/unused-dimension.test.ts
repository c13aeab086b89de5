import { describe, expect, test } from "vitest";
import { unusedDimension } from "../../../compiler/lint/rules/unused-dimension.rule.ts";
import { lintProblems, projectProblems } from "../../support/linted.ts";

const policy = (rest: string, dimension = "telemetry"): string => `
dimensions:
  ${dimension}: { topicFilters: ["telemetry/#"] }
securityProfiles:
  p:
    targets: [all-things]
${rest}`;

const project = (first: string, second = ""): string => `version: 1
policies: [.]
deployments:
  one: { account: "111122223333", regions: [us-east-1], ${first} }
  two: { account: "444455556666", regions: [us-east-1, eu-west-1]${second} }
`;

describe("unused-dimension", () => {
  test("fires where nothing is narrowed by it", async () => {
    expect(
      await projectProblems(
        unusedDimension,
        policy(
          "    behaviors: { b: { metric: aws:num-messages-sent, alarmWhen: { moreThan: 1, within: 5m } } }",
        ),
      ),
    ).toMatchInlineSnapshot(`
      "p.yaml:3:3 warning lint/unused-dimension
        no behaviour and no retained metric is narrowed by the dimension \`telemetry\`
        > telemetry
        help: write \`dimension: { name: telemetry, operator: in }\` where only these topics are meant"
    `);
  });

  test("fires on names that JavaScript's objects have", async () => {
    expect(await projectProblems(unusedDimension, policy("", "constructor"))).toContain("`constructor`");
  });

  test.each([
    [
      "a behaviour",
      "    behaviors:\n      b:\n        metric: aws:num-messages-sent\n        dimension: { name: telemetry, operator: not-in }\n        alarmWhen: { moreThan: 1, within: 5m }\n",
    ],
    [
      "a retained metric",
      "    retainMetrics: [{ metric: aws:num-messages-sent, dimension: { name: telemetry, operator: in } }]\n",
    ],
  ])("is silent where it narrows %s", async (_, rest) => {
    expect(await projectProblems(unusedDimension, policy(rest))).toBe("");
  });

  test("is silent where one of the deployments uses it", async () => {
    const texts = {
      "palisade.yaml": project("variables: { topics: telemetry }"),
      "p.yaml": `version: 1
variables: { topics: { type: string, default: commands } }
dimensions:
  telemetry: { topicFilters: ["telemetry/#"] }
  commands: { topicFilters: ["commands/#"] }
securityProfiles:
  p:
    targets: [all-things]
    retainMetrics: [{ metric: aws:num-messages-sent, dimension: { name: "\${var.topics}", operator: in } }]
`,
    };
    expect(await lintProblems(unusedDimension, texts)).toBe("");
  });

  test("is silent where no deployment has Detect, and speaks where one has", async () => {
    const none = "engine: none";
    const p = `version: 1${policy("")}`;
    expect(
      await lintProblems(unusedDimension, { "palisade.yaml": project(none, `, ${none}`), "p.yaml": p }),
    ).toBe("");
    expect(await lintProblems(unusedDimension, { "palisade.yaml": project(none), "p.yaml": p })).toContain(
      "p.yaml:3:3 warning",
    );
  });

  test("is silent without a project, where a file may declare for others", async () => {
    expect(await lintProblems(unusedDimension, policy("", "constructor"))).toBe("");
  });
});
