import { describe, expect, test } from "vitest";
import { duplicateAlert } from "../../../compiler/lint/rules/duplicate-alert.rule.ts";
import { lintProblems } from "../../support/linted.ts";

interface Written {
  readonly targets?: string;
  readonly topic?: string;
  readonly behavior: string;
}

/** Two profiles with one behaviour each. */
const policy = (one: Written, other: Written): string => `
alertTopics:
  soc: { topic: soc, subscribers: [{ queue: soc }] }
  pager: { topic: pager, subscribers: [{ queue: pager }] }
  same: { topicArn: "arn:aws:sns:us-east-1:111122223333:shared", subscribers: [] }
  shared: { topicArn: "arn:aws:sns:us-east-1:111122223333:shared", subscribers: [] }
thingGroups: { G: {}, H: {} }
securityProfiles:
${profile("One", one)}${profile("Other", other)}`;

const profile = (
  name: string,
  { targets = "all-things", topic = "soc", behavior }: Written,
): string => `  ${name}:
    targets: [${targets}]
${topic === "" ? "" : `    alertTopic: ${topic}\n`}    behaviors: { same: ${behavior} }
`;

const FAILURES = "{ metric: aws:num-authorization-failures, alarmWhen: { moreThan: 10, within: 5m } }";
const MIRRORED =
  "{ metric: aws:num-authorization-failures, normalWhen: { atMost: 10, within: 5m }, alarmAfter: 2 }";

describe("duplicate-alert", () => {
  test("fires on one behaviour, written in two ways, on a common target", async () => {
    const text = policy({ behavior: FAILURES }, { behavior: MIRRORED, targets: "{ thingGroup: G }" });
    expect(await lintProblems(duplicateAlert, text)).toMatchInlineSnapshot(`
      "p.yaml:16:18 warning lint/duplicate-alert
        \`same\` of \`Other\` alarms for the same values as \`same\` of \`One\`, on things that both watch, and tells the same topic
        > same
        p.yaml:12:18 the other of the two: same
        = alarms when a thing in \`G\` has more than 10 authorization failures in 5 minutes, 2 times in a row
        help: \`same\` of \`One\` alarms when any thing has more than 10 authorization failures in 5 minutes"
    `);
  });

  test("shows what was put into the conditions", async () => {
    const behavior =
      '{ metric: aws:num-authorization-failures, alarmWhen: { moreThan: "${var.most}", within: 5m } }';
    const declared = "variables: { most: { type: number, default: 10 } }\n";
    const found = await lintProblems(duplicateAlert, policy({ behavior: FAILURES }, { behavior }) + declared);
    expect(found).toMatchInlineSnapshot(`
      "p.yaml:16:18 warning lint/duplicate-alert
        \`same\` of \`Other\` alarms for the same values as \`same\` of \`One\`, on things that both watch, and tells the same topic
        > same
        p.yaml:12:18 the other of the two: same
        p.yaml:17:45 \`\${var.most}\` is 10 by default: 10
        = alarms when any thing has more than 10 authorization failures in 5 minutes
        help: \`same\` of \`One\` alarms when any thing has more than 10 authorization failures in 5 minutes"
    `);
  });

  test("fires once for each behaviour too many, within one profile", async () => {
    const text = `
alertTopics: { soc: { topic: soc, subscribers: [{ queue: soc }] } }
securityProfiles:
  p:
    targets: [all-things]
    alertTopic: soc
    behaviors:
      a: { metric: aws:source-ip-address, normalWhen: { inside: [10.0.0.0/8] } }
      b: { metric: aws:source-ip-address, alarmWhen: { outside: [10.128.0.0/9, 10.0.0.0/9] } }
      c: { metric: aws:source-ip-address, normalWhen: { inside: [10.0.0.0/8], }, because: once more }
`;
    expect(await lintProblems(duplicateAlert, text)).toMatchInlineSnapshot(`
      "p.yaml:9:7 warning lint/duplicate-alert
        \`b\` of \`p\` alarms for the same values as \`a\` of \`p\`, on things that both watch, and tells the same topic
        > b
        p.yaml:8:7 the other of the two: a
        = alarms when any thing connects from an IP address outside 10.0.0.0/9, 10.128.0.0/9
        help: \`a\` of \`p\` alarms when any thing connects from an IP address outside 10.0.0.0/8
      p.yaml:10:7 warning lint/duplicate-alert
        \`c\` of \`p\` alarms for the same values as \`a\` of \`p\`, on things that both watch, and tells the same topic
        > c
        p.yaml:8:7 the other of the two: a
        = alarms when any thing connects from an IP address outside 10.0.0.0/8
        help: \`a\` of \`p\` alarms when any thing connects from an IP address outside 10.0.0.0/8"
    `);
  });

  test.each([
    ["the next number", { behavior: FAILURES.replace("moreThan: 10", "atLeast: 11") }],
    ["ML Detect", { behavior: "{ metric: aws:num-disconnects, alarmWhen: { anomalous: high } }" }],
    ["two names of one topic", { behavior: FAILURES, topic: "same" }],
  ])("fires on %s", async (_, one) => {
    const other = { ...one, ...("topic" in one ? { topic: "shared" } : {}) };
    const first = one.behavior.includes("atLeast") ? { behavior: FAILURES } : one;
    expect(await lintProblems(duplicateAlert, policy(first, other))).toContain("lint/duplicate-alert");
  });

  test.each<readonly [string, Written]>([
    ["another topic", { behavior: FAILURES, topic: "pager" }],
    ["no topic", { behavior: FAILURES, topic: "" }],
    ["an alert that is suppressed", { behavior: FAILURES.replace(/}$/, ", suppressAlerts: true }") }],
    ["another threshold", { behavior: FAILURES.replace("10", "20") }],
    ["another window", { behavior: FAILURES.replace("5m", "10m") }],
    [
      "another confidence",
      { behavior: "{ metric: aws:num-authorization-failures, alarmWhen: { anomalous: low } }" },
    ],
  ])("is silent on %s", async (_, other) => {
    expect(await lintProblems(duplicateAlert, policy({ behavior: FAILURES }, other))).toBe("");
  });

  test("knows names that JavaScript's objects have", async () => {
    const text = `
alertTopics: { constructor: { topic: soc, subscribers: [{ queue: soc }] } }
thingGroups: { toString: {}, valueOf: { parent: toString } }
securityProfiles:
  __proto__: { targets: [{ thingGroup: toString }], alertTopic: constructor, behaviors: { __proto__: ${FAILURES} } }
  hasOwnProperty: { targets: [{ thingGroup: valueOf }], alertTopic: constructor, behaviors: { b: ${FAILURES} } }
`;
    expect(await lintProblems(duplicateAlert, text)).toContain("`__proto__` of `__proto__`");
  });

  test("is silent where nobody knows of common members", async () => {
    const text = policy(
      { behavior: FAILURES, targets: "{ thingGroup: G }" },
      { behavior: FAILURES, targets: "{ thingGroup: H }" },
    );
    expect(await lintProblems(duplicateAlert, text)).toBe("");
  });
});
