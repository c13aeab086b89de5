import { describe, expect, test } from "vitest";
import { alwaysAlarms } from "../../../compiler/lint/rules/always-alarms.rule.ts";
import { findingsOf, lintProblems } from "../../support/linted.ts";

const policy = (behavior: string): string => `
securityProfiles:
  p:
    targets: [all-things]
    behaviors:
      b: ${behavior}
`;

describe("always-alarms", () => {
  test("fires on what nothing keeps", async () => {
    const behaviors = [
      "{ metric: aws:num-messages-sent, alarmWhen: { atLeast: 0, within: 5m } }",
      "{ metric: aws:num-messages-sent, normalWhen: { lessThan: 0, within: 5m } }",
      "{ metric: aws:disconnect-duration, alarmWhen: { atLeast: 0m } }",
      "{ metric: aws:all-bytes-out, alarmWhen: { atLeast: p0, within: 5m } }",
      "{ metric: aws:all-bytes-out, alarmWhen: { atMost: p100, within: 5m } }",
      "{ metric: aws:message-byte-size, normalWhen: { moreThan: 128 KiB } }",
      "{ metric: aws:num-messages-received, normalWhen: { atLeast: 30001, within: 5m } }",
      "{ metric: aws:source-ip-address, alarmWhen: { inside: [0.0.0.0/1, 128.0.0.0/1, '::/0'] } }",
      "{ metric: aws:source-ip-address, normalWhen: { outside: [0.0.0.0/0] } }",
    ];
    const found = behaviors.map((behavior) => lintProblems(alwaysAlarms, policy(behavior)));
    expect((await Promise.all(found)).join("\n")).toMatchInlineSnapshot(`
      "p.yaml:6:43 error lint/always-alarms
        \`b\` alarms for every datapoint: \`aws:num-messages-sent\` is counted from 0
        > alarmWhen
        = alarms when any thing sends at least 0 messages in 5 minutes
      p.yaml:6:43 error lint/always-alarms
        \`b\` alarms for every datapoint: \`aws:num-messages-sent\` is counted from 0
        > normalWhen
        = alarms when any thing sends at least 0 messages in 5 minutes
      p.yaml:6:45 error lint/always-alarms
        \`b\` alarms for every datapoint: \`aws:disconnect-duration\` is counted from 0
        > alarmWhen
        = alarms when any thing is disconnected for at least 0 seconds
      p.yaml:6:39 error lint/always-alarms
        \`b\` alarms for every datapoint: no thing lies below p0 or above p100 of its fleet
        > alarmWhen
        = alarms when any thing sends at least as many bytes over its network in 5 minutes as 0% of the fleet (p0)
        help: AWS does not document whether a percentile is that of the very window that is compared with it
      p.yaml:6:39 error lint/always-alarms
        \`b\` alarms for every datapoint: no thing lies below p0 or above p100 of its fleet
        > alarmWhen
        = alarms when any thing sends at most as many bytes over its network in 5 minutes as 0% of the fleet (p100)
        help: AWS does not document whether a percentile is that of the very window that is compared with it
      p.yaml:6:43 error lint/always-alarms
        \`b\` alarms for every datapoint: the limit is 131072 bytes in the payload of a message
        > normalWhen
        = alarms when any thing sends or receives a message of at most 128 KiB (131072 bytes)
        help: it is not documented whether \`aws:message-byte-size\` also counts the topic and the headers, which come on top of the payload
      p.yaml:6:47 error lint/always-alarms
        \`b\` alarms for every datapoint: the limit is 100 messages a second over one connection, so 30000 in 5 minutes are the most
        > normalWhen
        = alarms when any thing receives fewer than 30001 messages in 5 minutes
        help: it is not documented whether messages that AWS IoT discards beyond the quota are counted
      p.yaml:6:43 error lint/always-alarms
        \`b\` alarms for every address: the list holds all addresses
        > alarmWhen
        = alarms when any thing connects from an IP address inside 0.0.0.0/1, 128.0.0.0/1, ::/0
      p.yaml:6:43 error lint/always-alarms
        \`b\` alarms for every IPv4 address: the list holds all IPv4 addresses
        > normalWhen
        = alarms when any thing connects from an IP address inside 0.0.0.0/0
        help: only IPv6 addresses make a difference"
    `);
  });

  test.each([
    "{ metric: aws:num-messages-sent, alarmWhen: { moreThan: 0, within: 5m } }",
    "{ metric: aws:num-messages-sent, alarmWhen: { lessThan: 0, within: 5m } }",
    "{ metric: aws:all-bytes-out, alarmWhen: { moreThan: p50, within: 5m } }",
    "{ metric: aws:all-bytes-out, alarmWhen: { moreThan: p10, within: 5m }, because: a drill }",
    "{ metric: aws:all-bytes-out, alarmWhen: { atMost: p99, within: 5m } }",
    "{ metric: aws:message-byte-size, normalWhen: { atLeast: 128 KiB } }",
    "{ metric: aws:num-messages-received, normalWhen: { atLeast: 30000, within: 5m } }",
    "{ metric: aws:source-ip-address, normalWhen: { inside: [0.0.0.0/0, '::/0'] } }",
    "{ metric: aws:source-ip-address, alarmWhen: { inside: [0.0.0.0/1, '::/0'] } }",
    "{ metric: aws:source-ip-address, alarmWhen: { inside: ['::/0'] } }",
    "{ metric: aws:source-ip-address, alarmWhen: { inside: [0.0.0.0/0, '2001:db8::/32'] } }",
    "{ metric: aws:source-ip-address, alarmWhen: { inside: [0.0.0.0/0] }, because: IPv6 alone is used }",
    "{ metric: aws:num-messages-sent, alarmWhen: { anomalous: low } }",
  ])("is silent on %s", async (behavior) => {
    expect(await lintProblems(alwaysAlarms, policy(behavior))).toBe("");
  });

  test("fires on a percentile that nearly the whole fleet passes", async () => {
    const behaviors = ["moreThan: p0", "atLeast: p10", "moreThan: p0.01"].map(
      (condition) =>
        `{ metric: aws:all-bytes-out, alarmWhen: { ${condition}, within: 5m }, alarmAfter: 2, clearAfter: 2 }`,
    );
    const found = await Promise.all(
      behaviors.map((each) => findingsOf(alwaysAlarms, { "p.yaml": `version: 1${policy(each)}` })),
    );
    expect(found.flat().map(({ message }) => message)).toEqual([
      "`b` alarms for nearly every thing: about 100% of the fleet are on that side of p0 at any time",
      "`b` alarms for nearly every thing: about 90% of the fleet are on that side of p10 at any time",
      "`b` alarms for nearly every thing: about 99.99% of the fleet are on that side of p0.01 at any time",
    ]);
  });

  test("a reason answers for a list that is to be empty", async () => {
    const list = "alarmWhen: { inside: [0.0.0.0/0, '::/0'] }";
    const declared = (metric: string, because: string): string =>
      `\ncustomMetrics: { strangers: { type: ip-address-list } }${policy(`{ metric: ${metric}, ${list}${because} }`)}`;
    const reason = ", because: the agent lists whom it does not know";
    expect(await lintProblems(alwaysAlarms, declared("strangers", reason))).toBe("");
    expect(await lintProblems(alwaysAlarms, declared("strangers", ""))).toContain("alarms for every address");
    expect(await lintProblems(alwaysAlarms, declared("aws:source-ip-address", reason))).toContain(
      "alarms for every address",
    );
  });

  test("a reason does not make a watch of it", async () => {
    const behavior =
      "{ metric: aws:num-messages-sent, alarmWhen: { atLeast: 0, within: 5m }, because: liveness }";
    expect(await lintProblems(alwaysAlarms, policy(behavior))).toContain("lint/always-alarms");
  });

  test("is silent on metrics of the customer's own, which may be negative", async () => {
    const behavior = "{ metric: temperature, alarmWhen: { atLeast: 0 } }";
    const declared = `\ncustomMetrics: { temperature: { type: number } }${policy(behavior)}`;
    expect(await lintProblems(alwaysAlarms, declared)).toBe("");
  });

  test("shows what was put into the condition", async () => {
    const behavior = '{ metric: aws:num-messages-sent, alarmWhen: { atLeast: "${var.limit}", within: 5m } }';
    const declared = `\nvariables: { limit: { type: number, default: 0 } }${policy(behavior)}`;
    expect(await lintProblems(alwaysAlarms, declared)).toMatchInlineSnapshot(`
      "p.yaml:7:43 error lint/always-alarms
        \`b\` alarms for every datapoint: \`aws:num-messages-sent\` is counted from 0
        > alarmWhen
        p.yaml:2:46 \`\${var.limit}\` is 0 by default: 0
        = alarms when any thing sends at least 0 messages in 5 minutes"
    `);
  });

  test("shows what was put into a percentile", async () => {
    const behavior = '{ metric: aws:all-bytes-out, alarmWhen: { moreThan: "${var.limit}", within: 5m } }';
    const declared = `\nvariables: { limit: { type: string, default: p1 } }${policy(behavior)}`;
    expect(await lintProblems(alwaysAlarms, declared)).toMatchInlineSnapshot(`
      "p.yaml:7:39 error lint/always-alarms
        \`b\` alarms for nearly every thing: about 99% of the fleet are on that side of p1 at any time
        > alarmWhen
        p.yaml:2:46 \`\${var.limit}\` is "p1" by default: p1
        = alarms when any thing sends more bytes over its network in 5 minutes than 1% of the fleet (p1)"
    `);
  });
});
