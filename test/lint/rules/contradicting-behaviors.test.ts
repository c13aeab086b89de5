import { describe, expect, test } from "vitest";
import { contradictingBehaviors } from "../../../compiler/lint/rules/contradicting-behaviors.rule.ts";
import { lintProblems } from "../../support/linted.ts";

/** Two profiles with one behaviour each. */
const policy = (
  [oneTarget, one]: readonly [string, string],
  [otherTarget, other]: readonly [string, string],
): string => `
thingGroups: { G: {}, Child: { parent: G }, H: {}, Dynamic: { query: "thingName:a*" } }
dimensions: { d: { topicFilters: [a] } }
customMetrics: { battery: { type: number }, processes: { type: string-list } }
fleetIndexing: { things: registry }
securityProfiles:
  One:
    targets: [${oneTarget}]
    behaviors: { a: ${one} }
  Other:
    targets: [${otherTarget}]
    behaviors: { b: ${other} }
`;

const HIGH = "{ metric: aws:num-messages-sent, alarmWhen: { moreThan: 10, within: 5m } }";
const LOW = "{ metric: aws:num-messages-sent, normalWhen: { moreThan: 10, within: 5m } }";
const G = "{ thingGroup: G }";

describe("contradicting-behaviors", () => {
  test("fires on thresholds that leave nothing between them", async () => {
    expect(
      await lintProblems(contradictingBehaviors, policy(["all-things", HIGH], [G, LOW])),
    ).toMatchInlineSnapshot(`
      "p.yaml:12:54 error lint/contradicting-behaviors
        \`b\` of \`Other\` and \`a\` of \`One\` watch things in common, and no value of \`aws:num-messages-sent\` is normal for both
        > normalWhen
        p.yaml:9:54 the other behaviour: alarmWhen
        = alarms when a thing in \`G\` sends at most 10 messages in 5 minutes
        help: \`a\` of \`One\` alarms when any thing sends more than 10 messages in 5 minutes"
    `);
  });

  test("fires on two lists of what is normal with nothing in common, within one profile", async () => {
    expect(
      await lintProblems(
        contradictingBehaviors,
        `
securityProfiles:
  p:
    targets: [all-things]
    behaviors:
      a: { metric: aws:listening-tcp-ports, normalWhen: { inside: [443] } }
      b: { metric: aws:listening-tcp-ports, normalWhen: { inside: [22, 8883] } }
      c: { metric: aws:listening-tcp-ports, normalWhen: { inside: [22, 443] } }
`,
      ),
    ).toMatchInlineSnapshot(`
      "p.yaml:7:45 error lint/contradicting-behaviors
        \`b\` of \`p\` and \`a\` of \`p\` watch things in common, and no value of \`aws:listening-tcp-ports\` is normal for both
        > normalWhen
        p.yaml:6:45 the other behaviour: normalWhen
        = alarms when any thing listens on a TCP port outside 22, 8883
        help: \`a\` of \`p\` alarms when any thing listens on a TCP port outside 443"
    `);
  });

  test.each([
    ["all-things", "all-unregistered-things"],
    ["all-registered-things", "all-things"],
    ["all-registered-things", G],
    [G, "{ thingGroup: Child }"],
    [`{ thingGroup: Child }, { thingGroup: H }`, `${G}, { thingGroup: H }`],
    ["{ thingGroup: Dynamic }", "all-registered-things"],
  ])("fires where %s and %s have things in common, once", async (one, other) => {
    const found = await lintProblems(contradictingBehaviors, policy([one, HIGH], [other, LOW]));
    expect(found.match(/lint\/contradicting-behaviors/g)).toHaveLength(1);
  });

  test.each([
    ["all-registered-things", "all-unregistered-things"],
    ["all-unregistered-things", G],
    [G, "{ thingGroup: H }"],
    ["{ thingGroup: Child }", "{ thingGroup: H }"],
    ["{ thingGroup: Dynamic }", G],
  ])("is silent where %s and %s may have nothing in common", async (one, other) => {
    expect(await lintProblems(contradictingBehaviors, policy([one, HIGH], [other, LOW]))).toBe("");
  });

  const sent = (rest: string): string => `{ metric: aws:num-messages-sent, ${rest} }`;

  test.each([
    [sent("alarmWhen: { moreThan: 10, within: 5m }"), sent("alarmWhen: { lessThan: 11, within: 5m }")],
    [sent("alarmWhen: { atLeast: p90, within: 5m }"), sent("alarmWhen: { lessThan: p90, within: 5m }")],
    ["{ metric: battery, alarmWhen: { lessThan: 15 } }", "{ metric: battery, alarmWhen: { moreThan: 14 } }"],
    [
      "{ metric: processes, normalWhen: { inside: [init] } }",
      "{ metric: processes, normalWhen: { inside: [__proto__, constructor] } }",
    ],
    [
      "{ metric: processes, alarmWhen: { inside: [__proto__] } }",
      "{ metric: processes, normalWhen: { inside: [__proto__] } }",
    ],
  ])("fires on %s and %s", async (one, other) => {
    const found = await lintProblems(
      contradictingBehaviors,
      policy(["all-things", one], ["all-things", other]),
    );
    expect(found).toContain("lint/contradicting-behaviors");
  });

  test.each([
    ["a value between the two", HIGH, sent("alarmWhen: { lessThan: 10, within: 5m }")],
    ["another window", HIGH, sent("normalWhen: { moreThan: 10, within: 10m }")],
    [
      "another metric",
      HIGH,
      "{ metric: aws:num-messages-received, normalWhen: { moreThan: 10, within: 5m } }",
    ],
    ["a dimension", HIGH, sent("dimension: { name: d }, normalWhen: { moreThan: 10, within: 5m }")],
    ["a percentile", HIGH, sent("alarmWhen: { atMost: p99, within: 5m }")],
    [
      "percentiles that may be one value",
      sent("alarmWhen: { moreThan: p90, within: 5m }"),
      sent("alarmWhen: { lessThan: p99, within: 5m }"),
    ],
    ["one that alarms always", HIGH, sent("alarmWhen: { atLeast: 0, within: 5m }")],
    [
      "one port in common",
      "{ metric: aws:listening-tcp-ports, normalWhen: { inside: [443, 8883] } }",
      "{ metric: aws:listening-tcp-ports, normalWhen: { inside: [443] } }",
    ],
    [
      "a forbidden range beside an expected one",
      "{ metric: aws:source-ip-address, normalWhen: { inside: [10.0.0.0/8] } }",
      "{ metric: aws:source-ip-address, alarmWhen: { inside: [10.1.0.0/16] } }",
    ],
  ])("is silent on %s", async (_, one, other) => {
    expect(
      await lintProblems(contradictingBehaviors, policy(["all-things", one], ["all-things", other])),
    ).toBe("");
  });

  test("says in which deployment the value of either makes it so", async () => {
    const texts = {
      "palisade.yaml": `version: 1
deployments:
  one: { account: "111122223333", regions: [us-east-1], variables: { most: 5 } }
  two: { account: "444455556666", regions: [us-east-1], variables: { most: 50 } }
`,
      "p.yaml": `version: 1
variables: { most: { type: number } }${policy(
        ["all-things", sent('alarmWhen: { moreThan: "${var.most}", within: 5m }')],
        ["all-things", sent("alarmWhen: { lessThan: 10, within: 5m }")],
      )}`,
    };
    const found = await lintProblems(contradictingBehaviors, texts);
    expect(found.match(/palisade.yaml.*/g)).toEqual([
      "palisade.yaml:3:76 `${var.most}` is 5 in deployment `one`: 5",
    ]);
  });
});
