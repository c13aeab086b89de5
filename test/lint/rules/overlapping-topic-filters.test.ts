import { describe, expect, test } from "vitest";
import { overlappingTopicFilters } from "../../../compiler/lint/rules/overlapping-topic-filters.rule.ts";
import { applyFixes } from "../../support/apply-fixes.ts";
import { findingsOf, lintProblems } from "../../support/linted.ts";

const policy = (filters: string): string => `
dimensions:
  d: { topicFilters: ${filters} }
securityProfiles:
  p:
    targets: [all-things]
    retainMetrics: [{ metric: aws:num-messages-sent, dimension: { name: d, operator: in } }]
`;

describe("overlapping-topic-filters", () => {
  test("fires on the narrow one, wherever it stands", async () => {
    expect(
      await lintProblems(overlappingTopicFilters, policy('[a/b, "a/#", c, a/+/d]')),
    ).toMatchInlineSnapshot(`
      "p.yaml:3:23 warning lint/overlapping-topic-filters
        \`a/b\` adds nothing to the dimension \`d\`: \`a/#\` matches all of its topics
        > a/b
        p.yaml:3:28 the filter that covers it: "a/#"
        fix: remove \`a/b\`
      p.yaml:3:38 warning lint/overlapping-topic-filters
        \`a/+/d\` adds nothing to the dimension \`d\`: \`a/#\` matches all of its topics
        > a/+/d
        p.yaml:3:28 the filter that covers it: "a/#"
        fix: remove \`a/+/d\`"
    `);
  });

  test("removes what is covered, and keeps comments", async () => {
    const list = `
      # Readings.
      - a/#
      - a/b # also here
      - 'c'
      # Commands.
      - c/+
      - c/d
`;
    const texts = {
      "p.yaml": `version: 1${policy(list)
        .replace("{ ", "\n    ")
        .replace(/\n \}\n/, "\n")}`,
    };
    const after = applyFixes(texts, await findingsOf(overlappingTopicFilters, texts));
    expect(after["p.yaml"]).toBe(
      texts["p.yaml"].replace("      - a/b # also here\n", "").replace("      - c/d\n", ""),
    );
    expect(await findingsOf(overlappingTopicFilters, after)).toEqual([]);
  });

  test.each([
    ["beside a variable", '[a/+/b, "a/${iot:ClientId}/b"]'],
    ["an anchored list", "&list [a/#, a/b]"],
  ])("offers no fix for %s", async (_, filters) => {
    const found = await findingsOf(overlappingTopicFilters, { "p.yaml": `version: 1${policy(filters)}` });
    expect(found.map(({ fix }) => fix)).toEqual([undefined]);
  });

  test("offers no fix where another deployment may see it otherwise", async () => {
    const texts = {
      "palisade.yaml": `version: 1
policies: [.]
deployments:
  one: { account: "111122223333", regions: [us-east-1] }
  two: { account: "444455556666", regions: [us-east-1], variables: { root: b } }
`,
      "p.yaml": `version: 1
variables: { root: { type: string, default: a } }${policy('["${var.root}/#", a/b]')}`,
    };
    expect(await lintProblems(overlappingTopicFilters, texts)).toMatchInlineSnapshot(`
      "p.yaml:4:40 warning lint/overlapping-topic-filters
        \`a/b\` adds nothing to the dimension \`d\`: \`a/#\` matches all of its topics
        > a/b
        p.yaml:4:23 the filter that covers it: "\${var.root}/#"
        p.yaml:2:45 \`\${var.root}\` is "a" in deployment \`one\`: a"
    `);
  });

  test.each([
    ["filters that only overlap", "[+/data, telemetry/+]"],
    ["a topic beside what is below it", '[a, "a/#"]'],
    ["reserved topics", '["#", $aws/things/x]'],
    ["filters of two dimensions", '["a/#"] }\n  e: { topicFilters: [a/b]'],
  ])("is silent on %s", async (_, filters) => {
    expect(await lintProblems(overlappingTopicFilters, policy(filters))).toBe("");
  });
});
