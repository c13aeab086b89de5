import { describe, expect, test } from "vitest";
import { flappingAlarm } from "../../../compiler/lint/rules/flapping-alarm.rule.ts";
import { lintProblems } from "../../support/linted.ts";

const policy = (behavior: string, profile = "alertTopic: soc"): string => `version: 1
alertTopics: { soc: { topic: soc, subscribers: [{ queue: soc }] } }
securityProfiles:
  p:
    targets: [all-things]
    ${profile}
    behaviors:
      b: ${behavior}
`;

const lint = (behavior: string, options = "", engine = "device-defender"): Promise<string> =>
  lintProblems(flappingAlarm, {
    "palisade.yaml": `version: 1
deployments: { d: { account: "111122223333", regions: [us-east-1], engine: ${engine} } }
lint: { rules: { flapping-alarm: { ${options} } } }
`,
    "policies/p.yaml": policy(behavior),
  });

const DISCONNECTS = "{ metric: aws:num-disconnects, alarmWhen: { atLeast: 3, within: 5m } }";

describe("flapping-alarm", () => {
  test("fires on what strays by itself", async () => {
    const behaviors = [
      DISCONNECTS,
      "{ metric: aws:num-connection-attempts, normalWhen: { atMost: 0, within: 5m } }",
      "{ metric: aws:num-messages-sent, alarmWhen: { moreThan: p90, within: 1h } }",
      "{ metric: aws:num-messages-sent, normalWhen: { atLeast: p10, within: 5m } }",
      "{ metric: aws:num-messages-sent, alarmWhen: { anomalous: low } }",
    ];
    const found = await Promise.all(behaviors.map((behavior) => lint(behavior)));
    expect(found.join("\n")).toMatchInlineSnapshot(`
      "policies/p.yaml:8:41 warning lint/flapping-alarm
        \`b\` alarms and clears on a single datapoint, and an unsteady link alone causes 3 disconnects in 5 minutes
        > alarmWhen
        = alarms when any thing has at least 3 disconnects in 5 minutes
      policies/p.yaml:8:49 warning lint/flapping-alarm
        \`b\` alarms and clears on a single datapoint, and an unsteady link alone causes one connection attempt in 5 minutes
        > normalWhen
        = alarms when any thing makes more than 0 connection attempts in 5 minutes
      policies/p.yaml:8:43 warning lint/flapping-alarm
        \`b\` alarms and clears on a single datapoint, and about 10% of the fleet are on that side of p90 at any time, not always the same things
        > alarmWhen
        = alarms when any thing sends more messages in 1 hour than 90% of the fleet (p90)
      policies/p.yaml:8:43 warning lint/flapping-alarm
        \`b\` alarms and clears on a single datapoint, and about 10% of the fleet are on that side of p10 at any time, not always the same things
        > normalWhen
        = alarms when any thing sends fewer messages in 5 minutes than 90% of the fleet (p10)
      policies/p.yaml:8:43 warning lint/flapping-alarm
        \`b\` alarms and clears on a single datapoint, and ML Detect at low confidence takes small deviations for unusual
        > alarmWhen
        = alarms when any thing sends an unusual number of messages (ML Detect, LOW confidence)"
    `);
  });

  test.each([
    ["a threshold that a link does not reach", DISCONNECTS.replace("atLeast", "moreThan")],
    ["a longer window", DISCONNECTS.replace("5m", "10m")],
    ["another metric", DISCONNECTS.replace("num-disconnects", "num-authorization-failures")],
    ["two datapoints to alarm", DISCONNECTS.replace(/}$/, ", alarmAfter: 2 }")],
    ["two datapoints to clear", DISCONNECTS.replace(/}$/, ", clearAfter: 2 }")],
    ["an alert that is suppressed", DISCONNECTS.replace(/}$/, ", suppressAlerts: true }")],
    ["a reason", DISCONNECTS.replace(/}$/, ", because: they are wired }")],
    ["a floor", DISCONNECTS.replace("atLeast", "atMost")],
    ["one that alarms always", DISCONNECTS.replace("atLeast: 3", "atLeast: 0")],
    [
      "a percentile at the end of the fleet",
      "{ metric: aws:num-messages-sent, alarmWhen: { moreThan: p99, within: 5m } }",
    ],
    ["more confidence", "{ metric: aws:num-messages-sent, alarmWhen: { anomalous: medium } }"],
    ["how long a thing is away", "{ metric: aws:disconnect-duration, alarmWhen: { atLeast: 5m } }"],
    ["a list", "{ metric: aws:listening-tcp-ports, normalWhen: { inside: [443] } }"],
  ])("is silent on %s", async (_, behavior) => {
    expect(await lint(behavior)).toBe("");
  });

  test("is silent where no one is told, and where nothing evaluates behaviours", async () => {
    expect(
      await lintProblems(flappingAlarm, { "p.yaml": policy(DISCONNECTS, "description: no topic") }),
    ).toBe("");
    expect(await lint(DISCONNECTS, "", "none")).toBe("");
  });

  test.each([
    ["reconnects: 2", DISCONNECTS, false],
    ["reconnects: 5", DISCONNECTS.replace("3", "5"), true],
    ["fleetPercent: 1", "{ metric: aws:num-messages-sent, alarmWhen: { moreThan: p99, within: 5m } }", true],
    [
      "fleetPercent: 11",
      "{ metric: aws:num-messages-sent, alarmWhen: { moreThan: p90, within: 5m } }",
      false,
    ],
    ["confidence: medium", "{ metric: aws:num-messages-sent, alarmWhen: { anomalous: medium } }", true],
    ["confidence: medium", "{ metric: aws:num-messages-sent, alarmWhen: { anomalous: high } }", false],
    ["confidence: none", "{ metric: aws:num-messages-sent, alarmWhen: { anomalous: low } }", false],
  ])("with %s judges %s", async (option, behavior, fires) => {
    expect((await lint(behavior, option)) !== "").toBe(fires);
  });

  test("shows what was put into the condition", async () => {
    const behavior = '{ metric: aws:num-disconnects, alarmWhen: { atLeast: "${var.least}", within: 5m } }';
    const declared = `${policy(behavior)}variables: { least: { type: number, default: 3 } }\n`;
    expect(await lintProblems(flappingAlarm, { "p.yaml": declared })).toMatchInlineSnapshot(`
      "p.yaml:8:41 warning lint/flapping-alarm
        \`b\` alarms and clears on a single datapoint, and an unsteady link alone causes 3 disconnects in 5 minutes
        > alarmWhen
        p.yaml:9:46 \`\${var.least}\` is 3 by default: 3
        = alarms when any thing has at least 3 disconnects in 5 minutes"
    `);
  });
});
