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
    ["what is learnt", "{ metric: aws:num-messages-sent, alarmWhen: { anomalous: high } }"],
  ])("is silent on %s", async (_, behavior) => {
    expect(await lintProblems(invertedThreshold, policy(behavior))).toBe("");
  });
});
