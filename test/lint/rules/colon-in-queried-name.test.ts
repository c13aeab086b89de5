import { describe, expect, test } from "vitest";
import { colonInQueriedName } from "../../../compiler/lint/rules/colon-in-queried-name.rule.ts";
import { lintProblems } from "../../support/linted.ts";

const profile = (indexing: string, name = '"a:b"'): string => `
fleetIndexing: ${indexing}
securityProfiles:
  ${name}:
    targets: [all-things]
    behaviors:
      "c:d": { metric: aws:num-messages-sent, alarmWhen: { moreThan: 1, within: 5m } }
      e: { metric: aws:num-disconnects, alarmWhen: { moreThan: 1, within: 5m } }
`;

const groups = (query: string): string => `
fleetIndexing: { things: registry, thingGroups: true }
thingGroups:
  "a:b": {}
  D: { query: '${query}' }
`;

describe("colon-in-queried-name", () => {
  test("fires on profiles and behaviours whose violations are indexed", async () => {
    expect(
      await lintProblems(colonInQueriedName, profile("{ things: registry, violations: true }")),
    ).toMatchInlineSnapshot(`
      "p.yaml:4:3 warning lint/colon-in-queried-name
        no query can ask for the violations of the security profile \`a:b\`: in a query, \`:\` ends the name of the field
        > "a:b"
        p.yaml:2:36 violations are indexed here: violations
      p.yaml:7:7 warning lint/colon-in-queried-name
        no query can ask for the violations of the behaviour \`c:d\`: in a query, \`:\` ends the name of the field
        > "c:d"
        p.yaml:2:36 violations are indexed here: violations
        = alarms when any thing sends more than 1 message in 5 minutes"
    `);
  });

  test("fires on a group that a query asks for", async () => {
    expect(await lintProblems(colonInQueriedName, groups("thingGroupNames:a:b"))).toMatchInlineSnapshot(`
      "p.yaml:4:3 warning lint/colon-in-queried-name
        the query of \`D\` asks for the group \`a:b\` without quotes, in which \`:\` ends the name of a field
        > "a:b"
        p.yaml:5:15 the query: 'thingGroupNames:a:b'
        help: write \`thingGroupNames:"a:b"\` in the query, or rename the group"
    `);
  });

  test.each([
    ["violations that are not indexed", profile("{ things: registry }")],
    ["a group between quotes", groups('thingGroupNames:"a:b"')],
    ["a group that no query names", groups("thingGroupNames:a")],
  ])("is silent on %s", async (_, policy) => {
    expect(await lintProblems(colonInQueriedName, policy)).toBe("");
  });

  test("is silent where Detect evaluates nothing", async () => {
    const texts = {
      "palisade.yaml": `version: 1
policies: [.]
deployments: { one: { account: "111122223333", regions: [us-east-1], engine: none } }
`,
      "p.yaml": `version: 1${profile("{ things: registry, violations: true }")}`,
    };
    expect(await lintProblems(colonInQueriedName, texts)).toBe("");
  });
});
