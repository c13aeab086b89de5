import { describe, expect, test } from "vitest";
import { slowAlarm } from "../../../compiler/lint/rules/slow-alarm.rule.ts";
import { lintProblems } from "../../support/linted.ts";

const policy = (behavior: string): string => `
securityProfiles:
  p:
    targets: [all-registered-things]
    behaviors:
      b: { ${behavior} }
`;
const inProject = (
  behavior: string,
  { fleet = "{ things: 9 }", options = "{}", engine = "device-defender" } = {},
) => ({
  "palisade.yaml": `version: 1
deployments:
  production: { account: "111122223333", regions: [us-east-1, eu-west-1], fleet: ${fleet}, engine: ${engine} }
lint: { rules: { slow-alarm: ${options} } }
`,
  "policies/p.yaml": `version: 1${policy(behavior)}`,
});

const MESSAGES = "metric: aws:num-messages-sent, alarmWhen:";
const CONNECTIONS = "metric: aws:num-established-tcp-connections, alarmWhen:";
const AWAY = "metric: aws:disconnect-duration, alarmWhen:";

describe("slow-alarm", () => {
  test("fires where windows in a row take longer than an hour", async () => {
    const text = policy(`${MESSAGES} { moreThan: 9, within: 30m }, alarmAfter: 3`);
    expect(await lintProblems(slowAlarm, text)).toMatchInlineSnapshot(`
      "p.yaml:6:7 warning lint/slow-alarm
        \`b\` may take 1 hour 30 minutes to alarm (30 minutes × 3), longer than 1 hour
        > b
        = alarms when any registered thing sends more than 9 messages in 30 minutes, 3 times in a row
        help: \`alarmAfter: 2\` is within the limit"
    `);
  });

  test("fires on what devices report rarely, once for all regions", async () => {
    const fleet = "{ things: 9, agent: ours, reportEvery: 90m }";
    const found = await lintProblems(slowAlarm, inProject(`${CONNECTIONS} { moreThan: 9 }`, { fleet }));
    expect(found).toMatchInlineSnapshot(`
      "policies/p.yaml:6:7 warning lint/slow-alarm
        \`b\` may take 1 hour 30 minutes to alarm in \`production\` (1 hour 30 minutes × 1), longer than 1 hour
        > b
        = alarms when any registered thing has more than 9 established TCP connections
        help: let the agent report more often than every 1 hour 30 minutes"
    `);
  });

  test("adds the minutes of a disconnection", async () => {
    expect(
      await lintProblems(slowAlarm, policy(`${AWAY} { atLeast: 24h }, alarmAfter: 2`)),
    ).toMatchInlineSnapshot(`
      "p.yaml:6:7 warning lint/slow-alarm
        \`b\` may take 1 day 5 minutes to alarm (1 day disconnected, then 5 minutes × 1), longer than 1 day
        > b
        = alarms when any registered thing is disconnected for at least 1 day, 2 times in a row
        help: choose a shorter duration, or say with \`because:\` why it is right"
    `);
  });

  test.each([
    [`${MESSAGES} { moreThan: 9, within: 1h }`],
    [`${MESSAGES} { moreThan: p99, within: 30m }, alarmAfter: 2`],
    [`${MESSAGES} { anomalous: high }, alarmAfter: 10`],
    ["metric: aws:message-byte-size, alarmWhen: { moreThan: 1 KiB }, alarmAfter: 10"],
    ["metric: aws:source-ip-address, normalWhen: { inside: [10.0.0.0/8] }, alarmAfter: 10"],
    [`${MESSAGES} { lessThan: 1, within: 1h }, alarmAfter: 10`],
    [`${AWAY} { atLeast: 1d }`],
    [`${AWAY} { atLeast: 7d }, because: they wake up rarely`],
    [`${MESSAGES} { moreThan: 9, within: 1h }, alarmAfter: 10, suppressAlerts: true`],
  ])("is silent on %s", async (behavior) => {
    expect(await lintProblems(slowAlarm, policy(behavior))).toBe("");
  });

  test.each([
    [`${MESSAGES} { moreThan: p99, within: 1h }, alarmAfter: 2`, "2 hours to alarm (1 hour × 2)"],
    [`${AWAY} { atLeast: 1445m }`, "1 day 5 minutes to alarm (1 day 5 minutes disconnected), longer"],
    // A reason for one's number is no reason for one's patience.
    [`${MESSAGES} { moreThan: 9, within: 1h }, alarmAfter: 2, because: measured`, "2 hours to alarm"],
    // Few refusals are no sign of life.
    [
      "metric: aws:num-authorization-failures, alarmWhen: { lessThan: 1, within: 1h }, alarmAfter: 2, because: odd",
      "2 hours to alarm",
    ],
  ])("fires on %s", async (behavior, expected) => {
    expect(await lintProblems(slowAlarm, policy(behavior))).toContain(expected);
  });

  test("takes its limits from the project", async () => {
    const fast = inProject(`${MESSAGES} { moreThan: 9, within: 5m }, alarmAfter: 2`, {
      options: "{ limit: 9m }",
    });
    expect(await lintProblems(slowAlarm, fast)).toContain("longer than 9 minutes");
    const floor = `${MESSAGES} { lessThan: 1, within: 1h }`;
    expect(await lintProblems(slowAlarm, inProject(floor, { options: "{ silence: 30m }" }))).toContain(
      "help: choose a shorter window",
    );
    expect(await lintProblems(slowAlarm, inProject(floor, { options: "{ limit: 30m }" }))).toBe("");
  });

  test("is silent without Detect", async () => {
    const slow = `${MESSAGES} { moreThan: 9, within: 1h }, alarmAfter: 9`;
    expect(await lintProblems(slowAlarm, inProject(slow, { engine: "none" }))).toBe("");
  });

  test("says which deployment makes it slow", async () => {
    const texts = {
      "palisade.yaml": `version: 1
deployments:
  staging: { account: "111122223333", regions: [us-east-1], variables: { window: 30m, times: 3 } }
  production: { account: "444455556666", regions: [us-east-1] }
`,
      "p.yaml": `version: 1
variables: { window: { type: string, default: 5m }, times: { type: number, default: 1 } }
securityProfiles:
  p:
    targets: [all-registered-things]
    behaviors:
      b: { metric: aws:num-disconnects, alarmWhen: { moreThan: 9, within: "\${var.window}" }, alarmAfter: "\${var.times}" }
`,
    };
    expect(await lintProblems(slowAlarm, texts)).toMatchInlineSnapshot(`
      "p.yaml:7:7 warning lint/slow-alarm
        \`b\` may take 1 hour 30 minutes to alarm (30 minutes × 3), longer than 1 hour
        > b
        palisade.yaml:3:82 \`\${var.window}\` is "30m" in deployment \`staging\`: 30m
        palisade.yaml:3:94 \`\${var.times}\` is 3 in deployment \`staging\`: 3
        = alarms when any registered thing has more than 9 disconnects in 30 minutes, 3 times in a row
        help: \`alarmAfter: 2\` is within the limit"
    `);
  });
});
