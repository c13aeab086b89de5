import { describe, expect, test } from "vitest";
import { quarantineIsTarget } from "../../../compiler/lint/rules/quarantine-is-target.rule.ts";
import { lintProblems } from "../../support/linted.ts";

const BOTH = "[{ thingGroup: Sensors }, { thingGroup: Quarantine }]";
const ISOLATED = "[{ thingGroup: Quarantine }]";

const policy = (targets: string, ...behaviors: readonly string[]): string => `
thingGroups: { Sensors: { description: sensors } }
quarantine: { Quarantine: { allow: { subscribe: ["quarantine/\${thing}/commands"] } } }
securityProfiles:
  p:
    targets: ${targets}
    behaviors:
${behaviors.map((behavior, index) => `      b${index}: { ${behavior} }\n`).join("")}`;

const FAILURES = "metric: aws:num-authorization-failures, alarmWhen: { moreThan: 5, within: 5m }";
const FLOOD = "metric: aws:num-messages-sent, alarmWhen: { moreThan: 100, within: 5m }";
const SILENT = "metric: aws:num-messages-sent, normalWhen: { atLeast: 1, within: 1h }";
const TELNET = "metric: aws:listening-tcp-ports, alarmWhen: { inside: [23] }";

describe("quarantine-is-target", () => {
  test("fires on behaviours that isolation itself sets off", async () => {
    expect(
      await lintProblems(quarantineIsTarget, policy(BOTH, FAILURES, FLOOD, SILENT)),
    ).toMatchInlineSnapshot(`
      "p.yaml:6:40 warning lint/quarantine-is-target
        \`p\` is attached to the quarantine group \`Quarantine\`, where isolation itself sets off \`b0\` and \`b2\`
        > { thingGroup: Quarantine }"
    `);
  });

  test("fires on a profile that judges both alike", async () => {
    expect(await lintProblems(quarantineIsTarget, policy(BOTH, TELNET))).toMatchInlineSnapshot(`
      "p.yaml:6:40 warning lint/quarantine-is-target
        \`p\` is attached to the quarantine group \`Quarantine\` as well as to things that are not isolated, and judges both alike
        > { thingGroup: Quarantine }"
    `);
  });

  test.each([
    ["a floor", SILENT],
    ["what is learnt", "metric: aws:num-disconnects, alarmWhen: { anomalous: high }"],
    ["a percentile", "metric: aws:num-connection-attempts, alarmWhen: { moreThan: p99, within: 5m }"],
  ])("fires on %s, even in a profile for isolated things alone", async (_, behavior) => {
    expect(await lintProblems(quarantineIsTarget, policy(ISOLATED, behavior))).toContain("sets off `b0`");
  });

  test.each([
    ["a profile made for isolated things", policy(ISOLATED, FLOOD, TELNET)],
    ["a profile elsewhere", policy("[{ thingGroup: Sensors }]", FAILURES)],
    ["everything", policy("[all-registered-things]", FAILURES)],
  ])("is silent on %s", async (_, text) => {
    expect(await lintProblems(quarantineIsTarget, text)).toBe("");
  });

  test("is silent where there is no Detect", async () => {
    const files = {
      "palisade.yaml": `version: 1
deployments: { a: { account: "111122223333", regions: [us-east-1], engine: none } }
`,
      "p.yaml": `version: 1${policy(BOTH, FAILURES)}`,
    };
    expect(await lintProblems(quarantineIsTarget, files)).toBe("");
  });
});
