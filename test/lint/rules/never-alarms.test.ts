import { describe, expect, test } from "vitest";
import { neverAlarms } from "../../../compiler/lint/rules/never-alarms.rule.ts";
import { lintProblems } from "../../support/linted.ts";

const policy = (behavior: string): string => `
securityProfiles:
  p:
    targets: [all-things]
    behaviors:
      b: ${behavior}
`;

describe("never-alarms", () => {
  test("fires on what nothing reaches", async () => {
    const behaviors = [
      "{ metric: aws:num-messages-sent, alarmWhen: { lessThan: 0, within: 5m } }",
      "{ metric: aws:num-messages-sent, normalWhen: { atLeast: 0, within: 5m } }",
      "{ metric: aws:all-bytes-out, alarmWhen: { moreThan: p100, within: 5m } }",
      "{ metric: aws:all-bytes-out, alarmWhen: { lessThan: p0, within: 5m } }",
      "{ metric: aws:message-byte-size, alarmWhen: { moreThan: 128 KiB } }",
      "{ metric: aws:num-messages-sent, alarmWhen: { moreThan: 30000, within: 5m } }",
      "{ metric: aws:num-messages-received, alarmWhen: { atLeast: 360001, within: 1h } }",
      "{ metric: aws:num-connection-attempts, alarmWhen: { moreThan: 300, within: 5m } }",
      "{ metric: aws:num-disconnects, normalWhen: { atMost: 301, within: 5m } }",
      "{ metric: aws:num-listening-tcp-ports, alarmWhen: { moreThan: 65535, within: 5m } }",
      "{ metric: aws:destination-ip-addresses, normalWhen: { inside: [0.0.0.0/0, '::/0'] } }",
      "{ metric: aws:source-ip-address, normalWhen: { inside: [0.0.0.0/0] } }",
    ];
    const found = behaviors.map((behavior) => lintProblems(neverAlarms, policy(behavior)));
    expect((await Promise.all(found)).join("\n")).toMatchInlineSnapshot(`
      "p.yaml:6:43 error lint/never-alarms
        \`b\` can never alarm: \`aws:num-messages-sent\` is counted from 0
        > alarmWhen
        = alarms when any thing sends fewer than 0 messages in 5 minutes
      p.yaml:6:43 error lint/never-alarms
        \`b\` can never alarm: \`aws:num-messages-sent\` is counted from 0
        > normalWhen
        = alarms when any thing sends fewer than 0 messages in 5 minutes
      p.yaml:6:39 error lint/never-alarms
        \`b\` can never alarm: no thing lies below p0 or above p100 of its fleet
        > alarmWhen
        = alarms when any thing sends more bytes over its network in 5 minutes than 100% of the fleet (p100)
        help: AWS does not document whether a percentile is that of the very window that is compared with it
      p.yaml:6:39 error lint/never-alarms
        \`b\` can never alarm: no thing lies below p0 or above p100 of its fleet
        > alarmWhen
        = alarms when any thing sends fewer bytes over its network in 5 minutes than 100% of the fleet (p0)
        help: AWS does not document whether a percentile is that of the very window that is compared with it
      p.yaml:6:43 error lint/never-alarms
        \`b\` cannot alarm within what AWS IoT permits: the limit is 131072 bytes in the payload of a message
        > alarmWhen
        = alarms when any thing sends or receives a message of more than 128 KiB (131072 bytes)
        help: it is not documented whether \`aws:message-byte-size\` also counts the topic and the headers, which come on top of the payload; if your things can reach the threshold, say how with \`because:\`
      p.yaml:6:43 error lint/never-alarms
        \`b\` cannot alarm within what AWS IoT permits: the limit is 100 messages a second over one connection, so 30000 in 5 minutes are the most
        > alarmWhen
        = alarms when any thing sends more than 30000 messages in 5 minutes
        help: it is not documented whether messages that AWS IoT discards beyond the quota are counted; if your things can reach the threshold, say how with \`because:\`
      p.yaml:6:47 error lint/never-alarms
        \`b\` cannot alarm within what AWS IoT permits: the limit is 100 messages a second over one connection, so 360000 in 1 hour are the most
        > alarmWhen
        = alarms when any thing receives at least 360001 messages in 1 hour
        help: it is not documented whether messages that AWS IoT discards beyond the quota are counted; if your things can reach the threshold, say how with \`because:\`
      p.yaml:6:49 error lint/never-alarms
        \`b\` cannot alarm within what AWS IoT permits: the limit is 1 connect a second for one client ID, so 300 in 5 minutes are the most
        > alarmWhen
        = alarms when any thing makes more than 300 connection attempts in 5 minutes
        help: it is not documented whether requests that AWS IoT throttles are counted; if your things can reach the threshold, say how with \`because:\`
      p.yaml:6:41 error lint/never-alarms
        \`b\` cannot alarm within what AWS IoT permits: the limit is 1 connect a second for one client ID, so 301 in 5 minutes are the most
        > normalWhen
        = alarms when any thing has more than 301 disconnects in 5 minutes
        help: it is not documented whether requests that AWS IoT throttles are counted; if your things can reach the threshold, say how with \`because:\`
      p.yaml:6:49 error lint/never-alarms
        \`b\` cannot alarm within what AWS IoT permits: the limit is 65535 ports on which a device can listen
        > alarmWhen
        = alarms when any thing listens on more than 65535 TCP ports in 5 minutes
        help: it is not documented whether an agent counts a port once, or once for each of its interfaces; if your things can reach the threshold, say how with \`because:\`
      p.yaml:6:50 error lint/never-alarms
        \`b\` can never alarm: the list holds all addresses
        > normalWhen
        = alarms when any thing connects to an IP address outside 0.0.0.0/0, ::/0
      p.yaml:6:43 error lint/never-alarms
        \`b\` cannot alarm for an IPv4 address: the list holds all IPv4 addresses
        > normalWhen
        = alarms when any thing connects from an IP address outside 0.0.0.0/0
        help: only IPv6 addresses make a difference"
    `);
  });

  test.each([
    "{ metric: aws:num-messages-sent, alarmWhen: { lessThan: 1, within: 5m } }",
    "{ metric: aws:all-bytes-out, alarmWhen: { atLeast: p100, within: 5m } }",
    "{ metric: aws:message-byte-size, alarmWhen: { atLeast: 128 KiB } }",
    "{ metric: aws:num-messages-sent, alarmWhen: { atLeast: 30000, within: 5m } }",
    "{ metric: aws:num-connection-attempts, alarmWhen: { atLeast: 300, within: 5m } }",
    "{ metric: aws:num-disconnects, normalWhen: { lessThan: 301, within: 5m } }",
    "{ metric: aws:num-listening-tcp-ports, alarmWhen: { atLeast: 65535, within: 5m } }",
    "{ metric: aws:num-authorization-failures, alarmWhen: { moreThan: 1000000, within: 5m } }",
    "{ metric: aws:all-bytes-out, alarmWhen: { moreThan: 1024 GiB, within: 5m } }",
    "{ metric: aws:source-ip-address, normalWhen: { inside: ['::/0'] } }",
    "{ metric: aws:source-ip-address, normalWhen: { inside: [0.0.0.0/0, '2001:db8::/32'] } }",
    "{ metric: aws:num-messages-sent, alarmWhen: { moreThan: 30000, within: 5m }, because: a gateway has 8 connections }",
    "{ metric: aws:source-ip-address, normalWhen: { inside: [0.0.0.0/0] }, because: nothing of ours has IPv6 }",
  ])("is silent on %s", async (behavior) => {
    expect(await lintProblems(neverAlarms, policy(behavior))).toBe("");
  });

  test("a reason does not make a watch of what can never be", async () => {
    const behavior =
      "{ metric: aws:num-messages-sent, alarmWhen: { lessThan: 0, within: 5m }, because: liveness }";
    expect(await lintProblems(neverAlarms, policy(behavior))).toContain("lint/never-alarms");
  });

  test("judges what a variable makes of it in each deployment", async () => {
    const policies = policy(
      '&b { metric: aws:num-messages-sent, alarmWhen: { moreThan: "${var.most}", within: 5m } }\n      same: *b',
    );
    const project = `version: 1
deployments:
  staging: { account: "111122223333", regions: [us-east-1], variables: { most: 100 } }
  production: { account: "444455556666", regions: [us-east-1, eu-west-1], variables: { most: 50000 } }
`;
    const declared = `version: 1\nvariables: { most: { type: number, description: messages in 5 minutes } }${policies}`;
    expect(
      await lintProblems(neverAlarms, { "palisade.yaml": project, "policies/p.yaml": declared }),
    ).toMatchInlineSnapshot(`
      "policies/p.yaml:7:46 error lint/never-alarms
        \`b\` cannot alarm within what AWS IoT permits: the limit is 100 messages a second over one connection, so 30000 in 5 minutes are the most
        > alarmWhen
        palisade.yaml:4:94 \`\${var.most}\` is 50000 in deployment \`production\`: 50000
        = alarms when any thing sends more than 50000 messages in 5 minutes
        help: it is not documented whether messages that AWS IoT discards beyond the quota are counted; if your things can reach the threshold, say how with \`because:\`
      policies/p.yaml:7:46 error lint/never-alarms
        \`same\` cannot alarm within what AWS IoT permits: the limit is 100 messages a second over one connection, so 30000 in 5 minutes are the most
        > alarmWhen
        palisade.yaml:4:94 \`\${var.most}\` is 50000 in deployment \`production\`: 50000
        = alarms when any thing sends more than 50000 messages in 5 minutes
        help: it is not documented whether messages that AWS IoT discards beyond the quota are counted; if your things can reach the threshold, say how with \`because:\`"
    `);
  });
});
