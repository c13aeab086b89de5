import { describe, expect, test } from "vitest";
import { invertedThreshold } from "../../../compiler/lint/rules/inverted-threshold.rule.ts";
import { lintProblems } from "../../support/linted.ts";

const policy = (behavior: string): string => `
securityProfiles:
  p:
    targets: [all-things]
    behaviors:
      b: ${behavior}
`;

describe("inverted-threshold", () => {
  test("fires on a floor where an attack drives the metric up", async () => {
    expect(
      await lintProblems(
        invertedThreshold,
        policy("{ metric: aws:num-messages-sent, normalWhen: { moreThan: 100, within: 5m } }"),
      ),
    ).toMatchInlineSnapshot(`
      "p.yaml:6:43 error lint/inverted-threshold
        \`b\` alarms when \`aws:num-messages-sent\` is low, but an attack drives it up
        > normalWhen
        = alarms when any thing sends at most 100 messages in 5 minutes
        help: if the alarm was meant the other way round, write \`alarmWhen: { moreThan: … }\` or \`normalWhen: { atMost: … }\`"
    `);
  });

  test("fires on the same written the other way", async () => {
    expect(
      await lintProblems(
        invertedThreshold,
        policy("{ metric: aws:num-disconnects, alarmWhen: { atMost: p1, within: 5m } }"),
      ),
    ).toMatchInlineSnapshot(`
      "p.yaml:6:41 error lint/inverted-threshold
        \`b\` alarms when \`aws:num-disconnects\` is low, but an attack drives it up
        > alarmWhen
        = alarms when any thing has at most as many disconnects in 5 minutes as 99% of the fleet (p1)
        help: if the alarm was meant the other way round, write \`normalWhen: { atMost: … }\` or \`alarmWhen: { moreThan: … }\`"
    `);
  });

  test("fires on a list of telnet's ports as the only normal ones", async () => {
    expect(
      await lintProblems(
        invertedThreshold,
        policy("{ metric: aws:listening-tcp-ports, normalWhen: { inside: [2323, 23] } }"),
      ),
    ).toMatchInlineSnapshot(`
      "p.yaml:6:45 error lint/inverted-threshold
        \`b\` alarms on every TCP port but telnet's (2323, 23), which attacks look for
        > normalWhen
        = alarms when any thing listens on a TCP port outside 23, 2323
        help: if telnet should alarm, write \`alarmWhen: { inside: … }\` or \`normalWhen: { outside: … }\`"
    `);
    expect(
      await lintProblems(
        invertedThreshold,
        policy("{ metric: aws:listening-tcp-ports, alarmWhen: { outside: [23] } }"),
      ),
    ).toMatchInlineSnapshot(`
      "p.yaml:6:45 error lint/inverted-threshold
        \`b\` alarms on every TCP port but telnet's (23), which attacks look for
        > alarmWhen
        = alarms when any thing listens on a TCP port outside 23
        help: if telnet should alarm, write \`normalWhen: { outside: … }\` or \`alarmWhen: { inside: … }\`"
    `);
  });

  test("is silent where nothing evaluates behaviours", async () => {
    const text = policy("{ metric: aws:num-messages-sent, normalWhen: { moreThan: 100, within: 5m } }");
    const project = (engine: string): string =>
      `version: 1\ndeployments: { d: { account: "111122223333", regions: [us-east-1], engine: ${engine} } }\n`;
    const files = { "policies/p.yaml": `version: 1${text}` };
    expect(await lintProblems(invertedThreshold, { ...files, "palisade.yaml": project("none") })).toBe("");
    expect(
      await lintProblems(invertedThreshold, { ...files, "palisade.yaml": project("device-defender") }),
    ).not.toBe("");
  });

  test.each([
    ["a ceiling", "{ metric: aws:num-messages-sent, alarmWhen: { moreThan: 100, within: 5m } }"],
    [
      "a ceiling as what is normal",
      "{ metric: aws:num-messages-sent, normalWhen: { atMost: 100, within: 5m } }",
    ],
    [
      "a reason",
      "{ metric: aws:num-messages-sent, alarmWhen: { lessThan: 1, within: 1h }, because: liveness }",
    ],
    ["a list", "{ metric: aws:listening-tcp-ports, normalWhen: { inside: [443] } }"],
    ["telnet among other ports", "{ metric: aws:listening-tcp-ports, normalWhen: { inside: [23, 443] } }"],
    ["telnet that alarms", "{ metric: aws:listening-tcp-ports, alarmWhen: { inside: [23, 2323] } }"],
    ["telnet's number over UDP", "{ metric: aws:listening-udp-ports, normalWhen: { inside: [23] } }"],
    ["what never alarms", "{ metric: aws:num-messages-sent, alarmWhen: { lessThan: 0, within: 5m } }"],
    ["what always alarms", "{ metric: aws:num-messages-sent, normalWhen: { moreThan: p100, within: 5m } }"],
    ["what is learnt", "{ metric: aws:num-messages-sent, alarmWhen: { anomalous: high } }"],
  ])("is silent on %s", async (_, behavior) => {
    expect(await lintProblems(invertedThreshold, policy(behavior))).toBe("");
  });

  test("leaves to its owner which way a custom metric may move", async () => {
    const behavior = "{ metric: battery, alarmWhen: { lessThan: 15 } }";
    const declared = `\ncustomMetrics: { battery: { type: number } }${policy(behavior)}`;
    expect(await lintProblems(invertedThreshold, declared)).toBe("");
  });

  test("shows what was put into the condition", async () => {
    const behavior = '{ metric: aws:num-messages-sent, alarmWhen: { lessThan: "${var.limit}", within: 5m } }';
    const declared = `\nvariables: { limit: { type: number, default: 100 } }${policy(behavior)}`;
    expect(await lintProblems(invertedThreshold, declared)).toMatchInlineSnapshot(`
      "p.yaml:7:43 error lint/inverted-threshold
        \`b\` alarms when \`aws:num-messages-sent\` is low, but an attack drives it up
        > alarmWhen
        p.yaml:2:46 \`\${var.limit}\` is 100 by default: 100
        = alarms when any thing sends fewer than 100 messages in 5 minutes
        help: if the alarm was meant the other way round, write \`normalWhen: { lessThan: … }\` or \`alarmWhen: { atLeast: … }\`"
    `);
  });
});
