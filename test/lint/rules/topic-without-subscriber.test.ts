import { describe, expect, test } from "vitest";
import { topicWithoutSubscriber } from "../../../compiler/lint/rules/topic-without-subscriber.rule.ts";
import { lintProblems } from "../../support/linted.ts";

const TOPIC = "\nalertTopics:\n  alerts: { topic: iot-alerts }\n";
const profile = (name: string, inBehavior = ""): string => `  ${name}:
    targets: [all-things]
    alertTopic: alerts
    behaviors: { b: { metric: aws:num-disconnects, alarmWhen: { moreThan: 5, within: 5m }${inBehavior} } }
`;
const AUDIT = "audit: { alertTopic: alerts, checks: { LOGGING_DISABLED_CHECK: true } }\n";
const ACTION = "mitigationActions: { Tell: { publishToTopic: alerts } }\n";
const ALARM = "violationAlarms: { many: { atLeast: 9, within: 1h, alertTopic: alerts } }\n";
const none = (policy: string): Record<string, string> => ({
  "palisade.yaml": `version: 1
deployments: { d: { account: "111122223333", regions: [us-east-1], engine: none } }
`,
  "policies/p.yaml": `version: 1${policy}`,
});

describe("topic-without-subscriber", () => {
  test("fires where a profile publishes", async () => {
    const text = `${TOPIC}securityProfiles:\n${profile("Sensors")}`;
    expect(await lintProblems(topicWithoutSubscriber, text)).toMatchInlineSnapshot(`
      "p.yaml:3:3 warning lint/topic-without-subscriber
        nobody listens to \`alerts\`, so what the profile \`Sensors\` publishes to it is lost
        > alerts
        p.yaml:7:5 published here: alertTopic
        help: add \`subscribers:\` with a \`queue\`, a \`lambda\`, an \`https\` endpoint or an \`email\` address"
    `);
  });

  test("counts who else publishes", async () => {
    const text = `${TOPIC}securityProfiles:\n${profile("Sensors")}${AUDIT}${ACTION}`;
    expect(await lintProblems(topicWithoutSubscriber, text)).toContain(
      "what the profile `Sensors` and 2 others publish to it is lost",
    );
  });

  test.each([
    ["the audit", AUDIT, "the audit publishes"],
    ["an action", ACTION, "the action `Tell` publishes"],
    ["an alarm", ALARM, "the alarm `many` publishes"],
  ])("fires where %s publishes", async (_, text, expected) => {
    expect(await lintProblems(topicWithoutSubscriber, TOPIC + text)).toContain(expected);
  });

  test.each([
    ["that nothing publishes to", TOPIC],
    [
      "with a subscriber",
      `${TOPIC.replace("iot-alerts", "iot-alerts, subscribers: [{ queue: q }]")}${AUDIT}`,
    ],
    [
      "that exists already",
      `${TOPIC.replace("topic: iot-alerts", "topicArn: arn:aws:sns:us-east-1:111122223333:alerts")}${AUDIT}`,
    ],
    [
      "to which only suppressed alerts would go",
      `${TOPIC}securityProfiles:\n${profile("Sensors", ", suppressAlerts: true")}`,
    ],
  ])("is silent on a topic %s", async (_, text) => {
    expect(await lintProblems(topicWithoutSubscriber, text)).toBe("");
  });

  test("knows that without Detect no profile and no alarm publishes", async () => {
    const detect = `${TOPIC}securityProfiles:\n${profile("Sensors")}${ALARM}`;
    expect(await lintProblems(topicWithoutSubscriber, none(detect))).toBe("");
    expect(await lintProblems(topicWithoutSubscriber, none(detect + AUDIT))).toContain("the audit publishes");
  });

  test("holds for a topic of any name", async () => {
    const text = (TOPIC + AUDIT)
      .replace("  alerts:", "  __proto__:")
      .replace("alertTopic: alerts", "alertTopic: __proto__");
    expect(await lintProblems(topicWithoutSubscriber, text)).toContain("nobody listens to `__proto__`");
  });
});
