import { describe, expect, test } from "vitest";
import { unusedRetainedMetric } from "../../../compiler/lint/rules/unused-retained-metric.rule.ts";
import { applyFixes } from "../../support/apply-fixes.ts";
import { findingsOf, lintProblems } from "../../support/linted.ts";

const policy = (rest: string, more = ""): string => `
dimensions: { d: { topicFilters: [a] } }
securityProfiles:
  p:
    targets: [all-things]
${rest}
    behaviors:
      sent: { metric: aws:num-messages-sent, alarmWhen: { moreThan: 100, within: 5m }${more} }
`;

const EXPORT = '    exportMetrics: { topic: "$aws/rules/x" }\n';

async function fixed(text: string): Promise<string> {
  const texts = { "p.yaml": `version: 1${text}` };
  const mended = applyFixes(texts, await findingsOf(unusedRetainedMetric, texts));
  expect(await lintProblems(unusedRetainedMetric, mended)).toBe("");
  return mended["p.yaml"] ?? "";
}

describe("unused-retained-metric", () => {
  test("fires on what a behaviour retains anyway, and on what nobody reads", async () => {
    const text = policy("    retainMetrics: [aws:num-disconnects, aws:num-messages-sent]");
    expect(await lintProblems(unusedRetainedMetric, text)).toMatchInlineSnapshot(`
      "p.yaml:6:21 info lint/unused-retained-metric
        \`aws:num-disconnects\` is retained for 14 days, and no behaviour watches it and nothing exports it
        > aws:num-disconnects
        help: it can only be looked at by hand, in the console or with ListMetricValues; \`exportMetrics:\` on the profile sends it to an MQTT topic
      p.yaml:6:42 info lint/unused-retained-metric
        \`aws:num-messages-sent\` is retained anyway: \`sent\` watches it
        > aws:num-messages-sent
        fix: remove \`aws:num-messages-sent\` from \`retainMetrics\`"
    `);
  });

  test("fires on what stands in the list twice", async () => {
    const text = policy(
      `${EXPORT}    retainMetrics: [aws:num-disconnects, { metric: aws:num-disconnects }, { metric: aws:num-disconnects, exportMetric: false }]`,
    );
    expect(await lintProblems(unusedRetainedMetric, text)).toMatchInlineSnapshot(`
      "p.yaml:7:42 info lint/unused-retained-metric
        \`aws:num-disconnects\` is retained anyway: it stands in the list twice
        > { metric: aws:num-disconnects }
        fix: remove \`aws:num-disconnects\` from \`retainMetrics\`
      p.yaml:7:75 info lint/unused-retained-metric
        \`aws:num-disconnects\` is retained anyway: it stands in the list twice
        > { metric: aws:num-disconnects, exportMetric: false }
        fix: remove \`aws:num-disconnects\` from \`retainMetrics\`"
    `);
  });

  test("fires on an export of nothing", async () => {
    const text = policy(
      `${EXPORT}    retainMetrics: [{ metric: aws:num-disconnects, exportMetric: false }]`,
      ", exportMetric: false",
    );
    expect(await lintProblems(unusedRetainedMetric, text)).toMatchInlineSnapshot(`
      "p.yaml:6:5 info lint/unused-retained-metric
        nothing is exported to \`$aws/rules/x\`: every metric of \`p\` says \`exportMetric: false\`
        > exportMetrics
      p.yaml:7:21 info lint/unused-retained-metric
        \`aws:num-disconnects\` is retained for 14 days, and no behaviour watches it and nothing exports it
        > { metric: aws:num-disconnects, exportMetric: false }
        help: it can only be looked at by hand, in the console or with ListMetricValues; \`exportMetrics:\` on the profile sends it to an MQTT topic"
    `);
  });

  test("removes an item, and keeps the others with their comments", async () => {
    const list = `    retainMetrics:
      - aws:num-disconnects # to a topic
      - aws:num-messages-sent
      - aws:num-messages-received`;
    expect(await fixed(policy(EXPORT + list))).toBe(
      `version: 1${policy(EXPORT + list.replace("      - aws:num-messages-sent\n", ""))}`,
    );
  });

  test("removes all items but the last at first, and then the list", async () => {
    const list = (items: string): string => policy(`${EXPORT}    retainMetrics: [${items}]`);
    const texts = {
      "p.yaml": `version: 1${list("aws:num-messages-sent, { metric: aws:num-messages-sent }")}`,
    };
    const once = applyFixes(texts, await findingsOf(unusedRetainedMetric, texts));
    expect(once["p.yaml"]).toBe(`version: 1${list("{ metric: aws:num-messages-sent }")}`);
    const twice = applyFixes(once, await findingsOf(unusedRetainedMetric, once));
    expect(twice["p.yaml"]).toBe(`version: 1${policy(EXPORT.trimEnd())}`);
  });

  test("offers no fix where a variable may make something else of it", async () => {
    const text = `version: 1
variables: { metric: { type: string, default: aws:num-messages-sent } }${policy('    retainMetrics: ["${var.metric}"]')}`;
    const [finding] = await findingsOf(unusedRetainedMetric, { "p.yaml": text });
    expect(finding?.message).toBe("`aws:num-messages-sent` is retained anyway: `sent` watches it");
    expect(finding?.fix).toBeUndefined();
  });

  test.each([
    ["what is exported", policy(`${EXPORT}    retainMetrics: [aws:num-disconnects]`)],
    [
      "what only the item exports",
      policy(`${EXPORT}    retainMetrics: [aws:num-messages-sent]`, ", exportMetric: false"),
    ],
    [
      "another dimension than the watched one",
      policy(
        `${EXPORT}    retainMetrics: [{ metric: aws:num-messages-sent, dimension: { name: d, operator: in } }]`,
      ),
    ],
    ["an export of one metric", policy(EXPORT)],
    ["no list", policy("")],
    [
      "an export of a profile without metrics",
      `\nsecurityProfiles:\n  p:\n    targets: [all-things]\n${EXPORT}`,
    ],
  ])("is silent on %s", async (_, text) => {
    expect(await lintProblems(unusedRetainedMetric, text)).toBe("");
  });

  test("says on which topics, where the whole metric is watched", async () => {
    const item =
      "    retainMetrics: [{ metric: aws:num-messages-sent, dimension: { name: d, operator: not-in } }]\n";
    expect(await lintProblems(unusedRetainedMetric, policy(item))).toContain(
      "`aws:num-messages-sent` on topics not matching `d` is retained for 14 days, and no behaviour watches it",
    );
  });

  test("names the deployment where a variable decides", async () => {
    const deployment = (account: string, metric: string): string =>
      `{ account: "${account}", regions: [us-east-1, eu-west-1], variables: { metric: "${metric}" } }`;
    const texts = {
      "palisade.yaml": `version: 1
deployments:
  one: ${deployment("111122223333", "aws:num-messages-sent")}
  two: ${deployment("444455556666", "aws:num-disconnects")}
`,
      "p.yaml": `version: 1
variables: { metric: { type: string } }
securityProfiles:
  p:
    targets: [all-things]
    retainMetrics: [aws:num-disconnects]
    behaviors:
      b: { metric: "${"${var.metric}"}", alarmWhen: { moreThan: 100, within: 5m } }
`,
    };
    expect(await lintProblems(unusedRetainedMetric, texts)).toMatchInlineSnapshot(`
      "p.yaml:6:21 info lint/unused-retained-metric
        \`aws:num-disconnects\` is retained anyway in \`two\`: \`b\` watches it
        > aws:num-disconnects
      p.yaml:6:21 info lint/unused-retained-metric
        \`aws:num-disconnects\` is retained for 14 days in \`one\`, and no behaviour watches it and nothing exports it
        > aws:num-disconnects
        help: it can only be looked at by hand, in the console or with ListMetricValues; \`exportMetrics:\` on the profile sends it to an MQTT topic"
    `);
  });

  test("names the deployment where a variable decides what is retained", async () => {
    const deployment = (account: string, metric: string): string =>
      `{ account: "${account}", regions: [us-east-1], variables: { metric: "${metric}" } }`;
    const found = await findingsOf(unusedRetainedMetric, {
      "palisade.yaml": `version: 1
deployments:
  one: ${deployment("111122223333", "aws:num-messages-sent")}
  two: ${deployment("444455556666", "aws:num-disconnects")}
`,
      "p.yaml": `version: 1
variables: { metric: { type: string } }${policy('    retainMetrics: ["${var.metric}"]')}`,
    });
    expect(found.map(({ message }) => message)).toMatchInlineSnapshot(`
      [
        "\`aws:num-disconnects\` is retained for 14 days in \`two\`, and no behaviour watches it and nothing exports it",
        "\`aws:num-messages-sent\` is retained anyway in \`one\`: \`sent\` watches it",
      ]
    `);
  });

  test("is silent where nothing is collected", async () => {
    const texts = {
      "palisade.yaml":
        'version: 1\ndeployments: { d: { account: "111122223333", regions: [us-east-1], engine: none } }\n',
      "policies/p.yaml": `version: 1${policy("    retainMetrics: [aws:num-disconnects]")}`,
    };
    expect(await lintProblems(unusedRetainedMetric, texts)).toBe("");
  });
});
