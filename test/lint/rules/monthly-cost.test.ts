import { describe, expect, test } from "vitest";
import { monthlyCost } from "../../../compiler/lint/rules/monthly-cost.rule.ts";
import { findingsOf, lintProblems } from "../../support/linted.ts";

const POLICY = `version: 1
audit: { checks: { all: true } }
securityProfiles:
  p:
    targets: [all-registered-things]
    behaviors:
      b: { metric: aws:num-messages-sent, alarmWhen: { moreThan: 100, within: 5m } }
      c: { metric: aws:num-messages-sent, alarmWhen: { anomalous: high } }
`;

const files = (regions: string, rest: string, lint = "") => ({
  "palisade.yaml": `version: 1
deployments:
  production:
    account: "111122223333"
    regions: [${regions}]
    ${rest}
${lint}`,
  "p.yaml": POLICY,
});

const budget = (dollars: number): string => `lint: { rules: { monthly-cost: { budget: ${dollars} } } }\n`;

describe("monthly-cost", () => {
  test("notes what a stack costs, once the fleet is stated", async () => {
    expect(
      await lintProblems(monthlyCost, files("us-east-1", "fleet: { things: 12000 }")),
    ).toMatchInlineSnapshot(`
      "palisade.yaml:6:5 info lint/monthly-cost
        Rules Detect, ML Detect and Audit for 12000 things in us-east-1 of \`production\` cost about $118 to $820 a month (US prices of 2026-09-20)
        > fleet
        help: Rules Detect about $26 (103.7 million metric datapoints); ML Detect about $79 to $781 (103.7 million metric datapoints); Audit about $13 (12000 active device principals); uncertain is what ML Detect costs beyond 10 million datapoints, where cheaper tiers begin; uncertain is whether a metric that stands in several behaviours or under several dimensions is charged once or each time, whether retained metrics are charged, and whether idle things are; uncertain is how many device principals are active in a month: one for each thing is taken"
    `);
  });

  test("tells regions apart", async () => {
    const found = await findingsOf(monthlyCost, files("us-east-1, eu-west-1", "fleet: { things: 12000 }"));
    expect(found.map(({ subject }) => subject)).toEqual([
      "deployments.production.fleet.eu-west-1",
      "deployments.production.fleet.us-east-1",
    ]);
  });

  test("says whether a budget is exceeded for certain or perhaps", async () => {
    const at = (dollars: number) =>
      lintProblems(monthlyCost, files("us-east-1", "fleet: { things: 12000 }", budget(dollars)));
    expect(await at(100)).toContain("a month, which is more than the budget of $100 (");
    expect(await at(500)).toContain("a month, which is perhaps more than the budget of $500 (");
    expect(await at(1000)).toBe("");
  });

  test("says what less than a dollar is", async () => {
    const found = await lintProblems(monthlyCost, files("us-east-1", "fleet: { things: 1 }"));
    expect(found).toContain("for 1 thing in us-east-1 of `production` cost less than $1 a month");
  });

  test.each([
    ["a fleet that is not stated", "us-east-1", "tags: { owner: me }"],
    ["a fleet of nothing", "us-east-1", "fleet: { things: 0 }"],
    ["China, where other prices hold", "cn-north-1", "fleet: { things: 12000 }"],
    ["GovCloud", "us-gov-west-1", "fleet: { things: 12000 }"],
  ])("is silent on %s", async (_, region, rest) => {
    expect(await lintProblems(monthlyCost, files(region, rest))).toBe("");
  });

  test("is silent without a project", async () => {
    expect(await lintProblems(monthlyCost, { "p.yaml": POLICY })).toBe("");
  });

  test("compares whole dollars, as it tells them", async () => {
    const audited = (things: number) => ({
      ...files("us-east-1", `fleet: { things: ${things} }`, budget(1)),
      "p.yaml": "version: 1\naudit: { checks: { all: true } }\n",
    });
    expect(await lintProblems(monthlyCost, audited(1000))).toBe("");
    expect(await lintProblems(monthlyCost, audited(2000))).toContain(
      "Audit for 2000 things in us-east-1 of `production` costs about $2 a month, which is more than the budget of $1",
    );
  });
});
