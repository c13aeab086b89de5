import { describe, expect, test } from "vitest";
import { percentileOfASmallGroup } from "../../../compiler/lint/rules/percentile-of-a-small-group.rule.ts";
import { lintProblems } from "../../support/linted.ts";

const lint = (
  things: number,
  condition: string,
  { lint: settings = "", targets = "[all-registered-things]" } = {},
): Promise<string> =>
  lintProblems(percentileOfASmallGroup, {
    "palisade.yaml": `version: 1
policies: [policies]
deployments:
  production:
    account: "111122223333"
    regions: [us-east-1, eu-west-1]
    fleet: { things: ${things}, groups: { Site: 20 } }
${settings}`,
    "policies/p.yaml": `version: 1
thingGroups: { Site: {}, Other: {} }
securityProfiles:
  p:
    targets: ${targets}
    behaviors:
      b: { metric: aws:num-messages-sent, ${condition} }
`,
  });

describe("percentile-of-a-small-group", () => {
  test("fires where less than one thing lies beyond", async () => {
    expect(await lint(999, "alarmWhen: { moreThan: p99.9, within: 1h }")).toMatchInlineSnapshot(`
      "policies/p.yaml:7:66 warning lint/percentile-of-a-small-group
        \`b\` compares with p99.9, which takes 1000 things to mean anything, and the profile watches at most 999 in \`production\`
        > p99.9
        = alarms when any registered thing sends more messages in 1 hour than 99.9% of the fleet (p99.9)
        help: use p99 or a number instead"
    `);
  });

  test("points at the percentile of a group, written as what is normal", async () => {
    expect(
      await lint(5000, "normalWhen: { atLeast: p1, within: 1h }", { targets: "[{ thingGroup: Site }]" }),
    ).toMatchInlineSnapshot(`
      "policies/p.yaml:7:66 warning lint/percentile-of-a-small-group
        \`b\` compares with p1, which takes 100 things to mean anything, and the profile watches at most 20 in \`production\`
        > p1
        = alarms when a thing in \`Site\` sends fewer messages in 1 hour than 99% of the fleet (p1)
        help: use p10 or a number instead"
    `);
  });

  test.each([
    ["p50", 2],
    ["p90", 10],
    ["p99", 100],
    ["p99.9", 1000],
    ["p99.99", 10_000],
    ["p10", 10],
    ["p1", 100],
    ["p0.1", 1000],
    ["p0.01", 10_000],
  ])("%s takes %i things", async (percentile, needed) => {
    const condition = `alarmWhen: { moreThan: ${percentile}, within: 1h }`;
    expect(await lint(needed, condition)).toBe("");
    expect(await lint(needed - 1, condition)).toContain(`takes ${needed} things`);
    const settings = "lint: { rules: { percentile-of-a-small-group: { beyond: 10000 } } }";
    const found = await lint(1, condition, { lint: settings });
    expect(found).toContain(`takes ${needed * 10_000} things`);
  });

  test.each([
    ["p90", 9, "use p50 or a number instead"],
    ["p99.9", 10, "use p90 or a number instead"],
    ["p0.1", 10, "use p10 or a number instead"],
    ["p0.1", 9, "use a number instead"],
    ["p90", 1, "use a number instead"],
  ])("in the place of %s, offers to %i things: %s", async (percentile, things, help) => {
    const condition = `alarmWhen: { moreThan: ${percentile}, within: 1h }`;
    expect(await lint(things, condition)).toContain(`help: ${help}`);
  });

  test("takes more with more things beyond, as the project sets it", async () => {
    const settings = "lint: { rules: { percentile-of-a-small-group: { beyond: 5 } } }";
    const condition = "alarmWhen: { moreThan: p99, within: 1h }";
    expect(await lint(500, condition, { lint: settings })).toBe("");
    expect(await lint(499, condition, { lint: settings })).toContain("takes 500 things");
  });

  test.each([
    ["the ends", "alarmWhen: { moreThan: p100, within: 1h }", {}],
    ["a number", "alarmWhen: { moreThan: 100, within: 1h }", {}],
    ["devices that nobody counts", "alarmWhen: { moreThan: p99, within: 1h }", { targets: "[all-things]" }],
  ])("is silent on %s", async (_, condition, where) => {
    expect(await lint(1, condition, where)).toBe("");
  });

  test("takes a group that is not stated for as large as the fleet", async () => {
    const targets = "[{ thingGroup: Other }]";
    const condition = "alarmWhen: { moreThan: p99, within: 1h }";
    expect(await lint(100, condition, { targets })).toBe("");
    expect(await lint(99, condition, { targets })).toContain("at most 99");
  });
});
