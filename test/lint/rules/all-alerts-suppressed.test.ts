import { describe, expect, test } from "vitest";
import { allAlertsSuppressed } from "../../../compiler/lint/rules/all-alerts-suppressed.rule.ts";
import { lintProblems } from "../../support/linted.ts";

const policy = (...suppressed: readonly boolean[]): string => `
alertTopics: { alerts: { subscribers: [{ queue: q }] } }
securityProfiles:
  Sensors:
    targets: [all-things]
    alertTopic: alerts
    behaviors:
${suppressed.map((suppress, index) => `      b${index}: { metric: aws:num-disconnects, alarmWhen: { moreThan: ${index}, within: 5m }, suppressAlerts: ${suppress} }\n`).join("")}`;

const alarm = (of: string): string => `violationAlarms:
  many: { ${of}atLeast: 10, within: 1h, alertTopic: alerts }
`;

describe("all-alerts-suppressed", () => {
  test("fires where every behaviour is suppressed", async () => {
    expect(await lintProblems(allAlertsSuppressed, policy(true, true))).toMatchInlineSnapshot(`
      "p.yaml:4:3 warning lint/all-alerts-suppressed
        all 2 behaviours of \`Sensors\` suppress their alerts, so nobody is told of anything
        > Sensors
        help: take \`suppressAlerts\` off at least those behaviours that mean an attack, or declare a \`violationAlarms\` entry that goes off when there are many"
    `);
  });

  test("fires where the only one is", async () => {
    expect(await lintProblems(allAlertsSuppressed, policy(true))).toMatchInlineSnapshot(`
      "p.yaml:4:3 warning lint/all-alerts-suppressed
        the only behaviour of \`Sensors\` suppresses its alerts, so nobody is told of anything
        > Sensors
        help: take \`suppressAlerts\` off at least those behaviours that mean an attack, or declare a \`violationAlarms\` entry that goes off when there are many"
    `);
  });

  test("is silent where one is not, or there is none", async () => {
    expect(await lintProblems(allAlertsSuppressed, policy(true, false))).toBe("");
    const none =
      "\nsecurityProfiles: { p: { targets: [all-things], retainMetrics: [aws:num-disconnects] } }\n";
    expect(await lintProblems(allAlertsSuppressed, none)).toBe("");
  });

  test.each(["", "profile: Sensors, ", "profile: Sensors, behavior: b1, "])(
    "is silent where an alarm tells of violations (%s)",
    async (of) => {
      expect(await lintProblems(allAlertsSuppressed, policy(true, true) + alarm(of))).toBe("");
    },
  );

  test("fires beside an alarm on another profile", async () => {
    const other = `  Other:
    targets: [all-things]
    alertTopic: alerts
    behaviors: { b: { metric: aws:num-disconnects, alarmWhen: { moreThan: 1, within: 5m } } }
`;
    const text = policy(true, true) + other + alarm("profile: Other, ");
    expect(await lintProblems(allAlertsSuppressed, text)).toContain("all 2 behaviours of `Sensors`");
  });

  test("is silent without Detect", async () => {
    const project =
      'version: 1\ndeployments: { d: { account: "111122223333", regions: [us-east-1], engine: none } }\n';
    const texts = { "palisade.yaml": project, "policies/p.yaml": `version: 1${policy(true)}` };
    expect(await lintProblems(allAlertsSuppressed, texts)).toBe("");
  });

  test("says which deployment suppresses them", async () => {
    const texts = {
      "palisade.yaml": `version: 1
deployments:
  staging: { account: "111122223333", regions: [us-east-1], variables: { trial: true } }
  production: { account: "444455556666", regions: [us-east-1] }
`,
      "p.yaml": `version: 1
variables: { trial: { type: boolean, default: false } }
securityProfiles:
  p:
    targets: [all-registered-things]
    behaviors:
      a: { metric: aws:num-disconnects, alarmWhen: { moreThan: 9, within: 5m }, suppressAlerts: "\${var.trial}" }
      b: { metric: aws:num-connection-attempts, alarmWhen: { moreThan: 9, within: 5m }, suppressAlerts: "\${var.trial}" }
`,
    };
    expect(await lintProblems(allAlertsSuppressed, texts)).toMatchInlineSnapshot(`
      "p.yaml:4:3 warning lint/all-alerts-suppressed
        all 2 behaviours of \`p\` suppress their alerts, so nobody is told of anything
        > p
        palisade.yaml:3:81 \`\${var.trial}\` is true in deployment \`staging\`: true
        help: take \`suppressAlerts\` off at least those behaviours that mean an attack, or declare a \`violationAlarms\` entry that goes off when there are many"
    `);
  });
});
