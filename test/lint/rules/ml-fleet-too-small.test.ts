import { describe, expect, test } from "vitest";
import { mlFleetTooSmall } from "../../../compiler/lint/rules/ml-fleet-too-small.rule.ts";
import { lintProblems } from "../../support/linted.ts";

const project = (fleet: string): string => `version: 1
policies: [policies]
deployments:
  pilot: { account: "111122223333", regions: [us-east-1, eu-west-1], fleet: ${fleet} }
`;

const policy = (metric: string, targets: string): string => `version: 1
thingGroups:
  Site: {}
  Hall: { parent: Site }
securityProfiles:
  Learning:
    targets: ${targets}
    behaviors:
      Unusual: { metric: "${metric}", alarmWhen: { anomalous: high } }
`;

const lint = (
  fleet: string,
  { metric = "aws:num-disconnects", targets = "[all-registered-things]" } = {},
): Promise<string> =>
  lintProblems(mlFleetTooSmall, {
    "palisade.yaml": project(fleet),
    "policies/p.yaml": policy(metric, targets),
  });

describe("ml-fleet-too-small", () => {
  test("fires where the fleet reports too little, once for all regions", async () => {
    expect(await lint("{ things: 6 }")).toMatchInlineSnapshot(`
      "policies/p.yaml:9:7 warning lint/ml-fleet-too-small
        \`Unusual\` can never train: 6 things in \`pilot\` report \`aws:num-disconnects\` at most 24192 times in 14 days, and a model takes 25000
        > Unusual
        palisade.yaml:4:70 how large the fleet is: fleet
        = alarms when any registered thing has an unusual number of disconnects (ML Detect, HIGH confidence)
        help: training takes 7 things that report every 5 minutes; a behaviour with a number works from the first datapoint"
    `);
  });

  test("knows the smallest fleet that trains", async () => {
    expect(await lint("{ things: 7 }")).toBe("");
  });

  test("counts the reports of devices", async () => {
    const fleet = (things: number): string => `{ things: ${things}, agent: ours, reportEvery: 45m }`;
    const metric = "aws:all-bytes-out";
    expect(await lint(fleet(55), { metric })).toMatchInlineSnapshot(`
      "policies/p.yaml:9:7 warning lint/ml-fleet-too-small
        \`Unusual\` can never train: 55 things in \`pilot\` report \`aws:all-bytes-out\` at most 24640 times in 14 days, and a model takes 25000
        > Unusual
        palisade.yaml:4:70 how large the fleet is: fleet
        = alarms when any registered thing sends an unusual number of bytes over its network (ML Detect, HIGH confidence)
        help: training takes 56 things that report every 45 minutes; a behaviour with a number works from the first datapoint"
    `);
    expect(await lint(fleet(56), { metric })).toBe("");
    expect(await lint(fleet(55))).toBe("");
  });

  test("takes just as many datapoints as a model takes for enough", async () => {
    const fleet = (things: number): string => `{ things: ${things}, agent: ours, reportEvery: 14d }`;
    const metric = "aws:all-bytes-out";
    expect(await lint(fleet(24_999), { metric })).toContain("at most 24999 times");
    expect(await lint(fleet(25_000), { metric })).toBe("");
  });

  test("can say that nothing is ever reported, or next to nothing", async () => {
    const fleet = (every: string): string => `{ things: 100, agent: ours, reportEvery: ${every} }`;
    const metric = "aws:all-bytes-out";
    const [never, once] = await Promise.all(["15d", "14d"].map((every) => lint(fleet(every), { metric })));
    expect(never).toContain("at most 0 times in 14 days");
    expect(never).toContain("help: a behaviour with a number works from the first datapoint");
    expect(once).toContain("at most 100 times in 14 days");
    expect(once).toContain("help: training takes 25000 things that report every 14 days; ");
  });

  test.each([
    ["{ things: 500, groups: { Hall: 6 } }", "[{ thingGroup: Hall }]", "6 things"],
    ["{ things: 500, groups: { Site: 4 } }", "[{ thingGroup: Hall }]", "4 things"],
    [
      "{ things: 500, groups: { Site: 3, Hall: 2 } }",
      "[{ thingGroup: Hall }, { thingGroup: Site }]",
      "3 things",
    ],
    ["{ things: 1 }", "[{ thingGroup: Hall }]", "1 thing "],
  ])("takes no group for larger than it can be: %s %s", async (fleet, targets, expected) => {
    expect(await lint(fleet, { targets })).toContain(`can never train: ${expected}`);
  });

  test.each([
    ["a group that is not stated", "{ things: 500 }", "[{ thingGroup: Hall }]"],
    ["devices that are not registered", "{ things: 1 }", "[all-unregistered-things]"],
    ["all devices", "{ things: 1 }", "[all-things]"],
  ])("is silent on %s", async (_, fleet, targets) => {
    expect(await lint(fleet, { targets })).toBe("");
  });

  test("is silent where no fleet is stated", async () => {
    const texts = policy("aws:num-disconnects", "[all-registered-things]");
    expect(await lintProblems(mlFleetTooSmall, { "policies/p.yaml": texts })).toBe("");
  });

  test("is silent on thresholds and without Detect", async () => {
    const p = policy("aws:num-disconnects", "[all-registered-things]");
    const threshold = p.replace("{ anomalous: high }", "{ moreThan: 5, within: 5m }");
    const small = project("{ things: 1 }");
    expect(
      await lintProblems(mlFleetTooSmall, { "palisade.yaml": small, "policies/p.yaml": threshold }),
    ).toBe("");
    const none = small.replace("fleet:", "engine: none, fleet:");
    expect(await lintProblems(mlFleetTooSmall, { "palisade.yaml": none, "policies/p.yaml": p })).toBe("");
  });
});
