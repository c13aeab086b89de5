import { describe, expect, test } from "vitest";
import { mlWithoutThreshold } from "../../../compiler/lint/rules/ml-without-threshold.rule.ts";
import { lintProblems } from "../../support/linted.ts";

const ML = `
dimensions:
  telemetry: { topicFilters: ["telemetry/#"] }
thingGroups:
  Site: {}
  Hall: { parent: Site }
securityProfiles:
  Learning:
    targets: [{ thingGroup: Hall }]
    behaviors:
      Unusual: { metric: aws:num-messages-sent, alarmWhen: { anomalous: high } }
`;

const beside = (targets: string, behavior: string): string => `${ML}
  Fixed:
    targets: ${targets}
    behaviors:
      b: ${behavior}
`;

const CEILING = "{ metric: aws:num-messages-sent, alarmWhen: { moreThan: 100, within: 5m } }";

describe("ml-without-threshold", () => {
  test("fires where nothing else watches the metric", async () => {
    expect(await lintProblems(mlWithoutThreshold, ML)).toMatchInlineSnapshot(`
      "p.yaml:11:7 warning lint/ml-without-threshold
        \`Unusual\` learns for at least 14 days, and until then nothing else watches \`aws:num-messages-sent\` of a thing in \`Hall\`
        > Unusual
        = alarms when a thing in \`Hall\` sends an unusual number of messages (ML Detect, HIGH confidence)
        help: add a behaviour with \`metric: aws:num-messages-sent\` and, for instance, \`alarmWhen: { moreThan: …, within: 5m }\` to a profile with the same targets"
    `);
  });

  test("names only the targets that nothing else watches", async () => {
    const text = beside("[{ thingGroup: Site }]", CEILING).replace(
      "[{ thingGroup: Hall }]",
      "[{ thingGroup: Hall }, all-unregistered-things]",
    );
    expect(await lintProblems(mlWithoutThreshold, text)).toMatchInlineSnapshot(`
      "p.yaml:11:7 warning lint/ml-without-threshold
        \`Unusual\` learns for at least 14 days, and until then nothing else watches \`aws:num-messages-sent\` of any unregistered thing
        > Unusual
        = alarms when any unregistered thing or a thing in \`Hall\` sends an unusual number of messages (ML Detect, HIGH confidence)
        help: add a behaviour with \`metric: aws:num-messages-sent\` and, for instance, \`alarmWhen: { moreThan: …, within: 5m }\` to a profile with the same targets"
    `);
  });

  test("names the half of all things that nothing else watches", async () => {
    const learning = ML.replace("[{ thingGroup: Hall }]", "[all-things]");
    const text = (targets: string): string =>
      beside(targets, CEILING).replace("[{ thingGroup: Hall }]", "[all-things]");
    expect(await lintProblems(mlWithoutThreshold, learning)).toContain("of any thing\n");
    expect(await lintProblems(mlWithoutThreshold, text("[{ thingGroup: Site }]"))).toContain(
      "of any thing\n",
    );
    expect(await lintProblems(mlWithoutThreshold, text("[all-registered-things]"))).toContain(
      "nothing else watches `aws:num-messages-sent` of any unregistered thing\n",
    );
  });

  test("counts a suppressed behaviour of which a CloudWatch alarm tells, as the one and as the other", async () => {
    const alarm = (profile: string): string => `alertTopics: { a: { subscribers: [{ queue: q }] } }
violationAlarms: { many: { profile: ${profile}, atLeast: 5, within: 5m, alertTopic: a } }
`;
    const suppressed = CEILING.replace("alarmWhen", "suppressAlerts: true, alarmWhen");
    const text = beside("[{ thingGroup: Hall }]", suppressed);
    expect(await lintProblems(mlWithoutThreshold, text)).toContain("`Unusual` learns");
    expect(await lintProblems(mlWithoutThreshold, text + alarm("Fixed"))).toBe("");
    const quiet = ML.replace("alarmWhen", "suppressAlerts: true, alarmWhen");
    expect(await lintProblems(mlWithoutThreshold, quiet)).toBe("");
    expect(await lintProblems(mlWithoutThreshold, quiet + alarm("Learning"))).toContain("`Unusual` learns");
  });

  test("asks for a number without a window where the metric has none", async () => {
    const text = ML.replace("aws:num-messages-sent", "aws:message-byte-size");
    expect(await lintProblems(mlWithoutThreshold, text)).toContain("`alarmWhen: { moreThan: … }`");
  });

  test.each([
    ["on the same group", "[{ thingGroup: Hall }]", CEILING],
    ["on its parent", "[{ thingGroup: Site }]", CEILING],
    ["on all registered things", "[all-registered-things]", CEILING],
    [
      "as a percentile",
      "[all-things]",
      "{ metric: aws:num-messages-sent, alarmWhen: { moreThan: p99, within: 5m } }",
    ],
    [
      "as what is normal",
      "[all-things]",
      "{ metric: aws:num-messages-sent, normalWhen: { atMost: 100, within: 5m } }",
    ],
  ])("is silent with a threshold %s", async (_, targets, behavior) => {
    expect(await lintProblems(mlWithoutThreshold, beside(targets, behavior))).toBe("");
  });

  test.each([
    ["on other things", "[all-unregistered-things]", CEILING],
    [
      "on another metric",
      "[all-things]",
      "{ metric: aws:num-messages-received, alarmWhen: { moreThan: 100, within: 5m } }",
    ],
    ["that tells nobody", "[all-things]", CEILING.replace("alarmWhen", "suppressAlerts: true, alarmWhen")],
    [
      "that is a sign of life",
      "[all-things]",
      "{ metric: aws:num-messages-sent, alarmWhen: { lessThan: 1, within: 1h }, because: liveness }",
    ],
    [
      "of some topics only",
      "[all-things]",
      "{ metric: aws:num-messages-sent, dimension: { name: telemetry, operator: in }, alarmWhen: { moreThan: 100, within: 5m } }",
    ],
  ])("fires beside a threshold %s", async (_, targets, behavior) => {
    expect(await lintProblems(mlWithoutThreshold, beside(targets, behavior))).toContain(
      "learns for at least",
    );
  });

  test("takes a threshold of all topics for one of some", async () => {
    const some = "dimension: { name: telemetry, operator: in }, alarmWhen: { anomalous: high }";
    const text = beside("[all-things]", CEILING).replace("alarmWhen: { anomalous: high }", some);
    expect(await lintProblems(mlWithoutThreshold, text)).toBe("");
  });

  test("takes the halves of all things from two profiles", async () => {
    const text = `${beside("[all-registered-things]", CEILING)}
  Others:
    targets: [all-unregistered-things]
    behaviors:
      b: ${CEILING}
`;
    expect(
      await lintProblems(mlWithoutThreshold, text.replace("[{ thingGroup: Hall }]", "[all-things]")),
    ).toBe("");
  });

  test("is silent where its own alerts are suppressed", async () => {
    const text = ML.replace("alarmWhen: {", "suppressAlerts: true, alarmWhen: {");
    expect(await lintProblems(mlWithoutThreshold, text)).toBe("");
  });

  test("leaves a fleet that can never train to the rule on that", async () => {
    const inFleet = (things: number): Promise<string> =>
      lintProblems(mlWithoutThreshold, {
        "palisade.yaml": `version: 1
deployments: { d: { account: "111122223333", regions: [us-east-1], fleet: { things: ${things} } } }
`,
        "policies/p.yaml": `version: 1${ML}`,
      });
    expect(await inFleet(6)).toBe("");
    expect(await inFleet(7)).toContain("learns for at least");
  });

  test("is silent without Detect", async () => {
    const project = `version: 1
policies: [policies]
deployments: { d: { account: "111122223333", regions: [us-east-1], engine: none } }
`;
    const texts = { "palisade.yaml": project, "policies/p.yaml": `version: 1${ML}` };
    expect(await lintProblems(mlWithoutThreshold, texts)).toBe("");
  });

  test("takes any threshold for enough on a custom metric, of which no side is known, but no other model", async () => {
    const declared = (text: string): string =>
      `\ncustomMetrics: { load: { type: number } }${text.replaceAll("aws:num-messages-sent", "load")}`;
    const floor = "{ metric: load, alarmWhen: { lessThan: 1 } }";
    expect(await lintProblems(mlWithoutThreshold, declared(ML))).toContain("nothing else watches `load`");
    expect(await lintProblems(mlWithoutThreshold, declared(beside("[{ thingGroup: Hall }]", floor)))).toBe(
      "",
    );
  });

  test("takes what counts the other topics of a dimension for nothing", async () => {
    const dimension = (operator: string): string =>
      `, dimension: { name: telemetry, operator: ${operator} } }`;
    const text = (operator: string): string =>
      beside("[{ thingGroup: Hall }]", CEILING.replace(/ }$/, dimension(operator))).replace(
        "{ anomalous: high } }",
        `{ anomalous: high }${dimension("in")}`,
      );
    expect(await lintProblems(mlWithoutThreshold, text("in"))).toBe("");
    expect(await lintProblems(mlWithoutThreshold, text("not-in"))).toContain("nothing else watches");
  });
});
