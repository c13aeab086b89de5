import { describe, expect, test } from "vitest";
import { impliedBehavior } from "../../../compiler/lint/rules/implied-behavior.rule.ts";
import { lintProblems } from "../../support/linted.ts";

interface Written {
  readonly targets?: string;
  readonly topic?: string;
  readonly behavior: string;
}

const profile = (
  name: string,
  { targets = "all-things", topic = "soc", behavior }: Written,
): string => `  ${name}:
    targets: [${targets}]
    alertTopic: ${topic}
    behaviors: { ${name}-b: ${behavior} }
`;

/** A profile that implies, and one that is implied. */
const policy = (outer: Partial<Written>, inner: Partial<Written>, more = ""): string => `
alertTopics:
  soc: { topic: soc, subscribers: [{ queue: soc }] }
  pager: { topic: pager, subscribers: [{ queue: pager }] }
thingGroups: { G: {}, Child: { parent: G }, H: {} }
securityProfiles:
${profile("Outer", { behavior: MANY, ...outer })}${profile("Inner", { behavior: VERY_MANY, ...inner })}${more}`;

const sent = (rest: string): string => `{ metric: aws:num-messages-sent, ${rest} }`;
const MANY = sent("alarmWhen: { moreThan: 100, within: 5m }");
const VERY_MANY = sent("alarmWhen: { moreThan: 1000, within: 5m }, alarmAfter: 2");

describe("implied-behavior", () => {
  test("fires on a threshold beyond another one", async () => {
    expect(
      await lintProblems(impliedBehavior, policy({}, { targets: "{ thingGroup: G }" })),
    ).toMatchInlineSnapshot(`
      "p.yaml:14:18 info lint/implied-behavior
        \`Inner-b\` of \`Inner\` alarms only when \`Outer-b\` of \`Outer\` alarms as well, and tells the same topic
        > Inner-b
        p.yaml:10:60 what implies it: alarmWhen
        = alarms when a thing in \`G\` sends more than 1000 messages in 5 minutes, 2 times in a row
        help: \`Outer-b\` of \`Outer\` alarms when any thing sends more than 100 messages in 5 minutes"
    `);
  });

  test("names one that implies it, of several", async () => {
    const third = profile("Other", {
      behavior: sent("alarmWhen: { moreThan: 500, within: 5m }, alarmAfter: 2"),
    });
    const found = await lintProblems(impliedBehavior, policy({}, {}, third));
    expect(found.match(/`[A-Za-z-]+` of `\w+` alarms only when `[A-Za-z-]+`/g)).toMatchInlineSnapshot(`
      [
        "\`Inner-b\` of \`Inner\` alarms only when \`Other-b\`",
        "\`Other-b\` of \`Other\` alarms only when \`Outer-b\`",
      ]
    `);
  });

  test("shows what was put into both conditions", async () => {
    const limit = (name: string): string => sent(`alarmWhen: { moreThan: "\${var.${name}}", within: 5m }`);
    const declared =
      "variables: { few: { type: number, default: 100 }, many: { type: number, default: 1000 } }";
    const policies = policy({ behavior: limit("few") }, { behavior: limit("many") }, declared);
    expect(await lintProblems(impliedBehavior, policies)).toMatchInlineSnapshot(`
      "p.yaml:14:18 info lint/implied-behavior
        \`Inner-b\` of \`Inner\` alarms only when \`Outer-b\` of \`Outer\` alarms as well, and tells the same topic
        > Inner-b
        p.yaml:10:60 what implies it: alarmWhen
        p.yaml:15:82 \`\${var.many}\` is 1000 by default: 1000
        p.yaml:15:44 \`\${var.few}\` is 100 by default: 100
        = alarms when any thing sends more than 1000 messages in 5 minutes
        help: \`Outer-b\` of \`Outer\` alarms when any thing sends more than 100 messages in 5 minutes"
    `);
  });

  test.each<readonly [string, Partial<Written>, Partial<Written>]>([
    [
      "a list within another",
      { behavior: "{ metric: aws:source-ip-address, normalWhen: { inside: [10.0.0.0/8] } }" },
      { behavior: "{ metric: aws:source-ip-address, alarmWhen: { inside: [192.168.0.0/16] } }" },
    ],
    [
      "a higher percentile",
      { behavior: sent("alarmWhen: { moreThan: p90, within: 5m }") },
      { behavior: sent("alarmWhen: { moreThan: p99.9, within: 5m }") },
    ],
    ["a child of the group", { targets: "{ thingGroup: G }" }, { targets: "{ thingGroup: Child }" }],
    ["both halves of all things", { targets: "all-registered-things, all-unregistered-things" }, {}],
  ])("fires on %s", async (_, outer, inner) => {
    expect(await lintProblems(impliedBehavior, policy(outer, inner))).toContain(
      "`Inner-b` of `Inner` alarms only",
    );
  });

  test.each<readonly [string, Partial<Written>, Partial<Written>]>([
    ["another topic, which is an escalation", {}, { topic: "pager" }],
    ["a reason", {}, { behavior: VERY_MANY.replace(/}$/, ", because: the second degree }") }],
    ["one that asks for more datapoints", { behavior: MANY.replace(/}$/, ", alarmAfter: 3 }") }, {}],
    ["one that watches fewer things", { targets: "all-registered-things" }, { targets: "all-things" }],
    [
      "a parent, of which the other watches a child",
      { targets: "{ thingGroup: Child }" },
      { targets: "{ thingGroup: G }" },
    ],
    ["an equal condition", {}, { behavior: sent("normalWhen: { atMost: 100, within: 5m }") }],
    ["one that only overlaps", {}, { behavior: sent("alarmWhen: { lessThan: 1000, within: 5m }") }],
    ["one that is suppressed", { behavior: MANY.replace(/}$/, ", suppressAlerts: true }") }, {}],
    ["a percentile beside a number", {}, { behavior: sent("alarmWhen: { moreThan: p99, within: 5m }") }],
  ])("is silent on %s", async (_, outer, inner) => {
    expect(await lintProblems(impliedBehavior, policy(outer, inner))).toBe("");
  });

  const INDEXING = "fleetIndexing: { things: registry, violations: true }\n";

  test("fires although a query looks at all violations", async () => {
    const more = `${INDEXING}fleetMetrics: { m: { query: "deviceDefender.violationCount>0", aggregation: count, period: 5m } }\n`;
    expect(await lintProblems(impliedBehavior, policy({}, {}, more))).toContain("lint/implied-behavior");
  });

  const RESPONSE = `
mitigationActions: { Isolate: { addToThingGroups: [H] } }
responses:
  r: { when: { violation: { profile: Inner, behaviors: [Inner-b] } }, do: [Isolate], approval: required }
`;

  test.each([
    ["a response", RESPONSE],
    ["a dynamic group", `${INDEXING}`],
    [
      "a violation alarm",
      "violationAlarms: { v: { profile: Inner, behavior: Inner-b, atLeast: 1, within: 5m, alertTopic: soc } }\n",
    ],
    [
      "a query",
      `${INDEXING}fleetMetrics: { m: { query: "deviceDefender.Inner.Inner-b.inViolation:true", aggregation: count, period: 5m } }\n`,
    ],
    [
      "a query of its profile",
      `${INDEXING}fleetMetrics: { m: { query: "deviceDefender.Inner.*.inViolation:true", aggregation: count, period: 5m } }\n`,
    ],
  ])("is silent where %s counts on its violations", async (kind, more) => {
    const text = policy({}, {}, more);
    const grouped = text.replace("H: {} }", "H: {}, V: { inViolationOf: { profile: Inner } } }");
    expect(await lintProblems(impliedBehavior, kind === "a dynamic group" ? grouped : text)).toBe("");
  });
});
