import { describe, expect, test } from "vitest";
import { unusedCustomMetric } from "../../../compiler/lint/rules/unused-custom-metric.rule.ts";
import { lintProblems, projectProblems } from "../../support/linted.ts";

const policy = (rest: string): string => `
customMetrics:
  cpu-load: { type: number }
securityProfiles:
  p: { targets: [all-things], ${rest} }
`;

describe("unused-custom-metric", () => {
  test("fires where nobody looks at it", async () => {
    expect(
      await projectProblems(unusedCustomMetric, policy("retainMetrics: [aws:num-disconnects]")),
    ).toMatchInlineSnapshot(`
      "p.yaml:3:3 warning lint/unused-custom-metric
        no behaviour watches the custom metric \`cpu-load\`, and no profile retains it
        > cpu-load"
    `);
  });

  test.each([
    ["a behaviour watches it", "behaviors: { b: { metric: cpu-load, alarmWhen: { moreThan: 90 } } }"],
    ["a profile retains it", "retainMetrics: [cpu-load]"],
  ])("is silent where %s", async (_, rest) => {
    expect(await projectProblems(unusedCustomMetric, policy(rest))).toBe("");
  });

  test("is silent without Detect", async () => {
    const project = `version: 1
policies: [.]
deployments: { one: { account: "111122223333", regions: [us-east-1], engine: none } }
`;
    const texts = {
      "palisade.yaml": project,
      "p.yaml": `version: 1${policy("retainMetrics: [aws:num-disconnects]")}`,
    };
    expect(await lintProblems(unusedCustomMetric, texts)).toBe("");
  });

  test("is silent without a project, where a file may declare for others", async () => {
    expect(await lintProblems(unusedCustomMetric, policy("retainMetrics: [aws:num-disconnects]"))).toBe("");
  });
});
