import { describe, expect, test } from "vitest";
import { unusedThingGroup } from "../../../compiler/lint/rules/unused-thing-group.rule.ts";
import { applyFixes } from "../../support/apply-fixes.ts";
import { findingsOf, inProject, lintProblems, projectProblems } from "../../support/linted.ts";

const indexing = "fleetIndexing: { things: registry, thingGroups: true }\n";

describe("unused-thing-group", () => {
  test("fires on static, existing and quarantine groups", async () => {
    expect(
      await projectProblems(
        unusedThingGroup,
        `
thingGroups:
  Sensors: {}
  Gateways: { existing: true }
quarantine:
  Q: { allow: { publish: [a] } }
securityProfiles:
  p: { targets: [{ thingGroup: Q }] }
`,
      ),
    ).toMatchInlineSnapshot(`
      "p.yaml:3:3 info lint/unused-thing-group
        nothing refers to the thing group \`Sensors\`: no profile watches it, no action adds things to it, no group is its child and no query names it
        > Sensors
      p.yaml:4:3 info lint/unused-thing-group
        the existing thing group \`Gateways\` is declared to be referred to, and nothing refers to it
        > Gateways
        fix: remove the declaration of \`Gateways\`
      p.yaml:6:3 info lint/unused-thing-group
        no action adds things to the quarantine group \`Q\`, so that it isolates only what a person puts into it
        > Q"
    `);
  });

  test.each(["attributes.a:G", "attributes.a:*", "*", "thingGroupNames:H*"])(
    "fires where a query asks for something else: %s",
    async (query) => {
      const policy = `\nthingGroups:\n  G: {}\n  D: { query: "${query}" }\n${indexing}`;
      expect(await projectProblems(unusedThingGroup, policy)).toContain(
        "nothing refers to the thing group `G`",
      );
    },
  );

  test("is silent on dynamic groups, which are there for others", async () => {
    const dynamic = `
thingGroups:
  Old: { query: "attributes.firmware:1.*" }
${indexing}`;
    expect(await projectProblems(unusedThingGroup, dynamic)).toBe("");
  });

  test.each([
    ["a profile", "securityProfiles: { p: { targets: [{ thingGroup: G }] } }"],
    ["an action", "mitigationActions: { a: { addToThingGroups: [G] } }"],
    ["a child", "securityProfiles: { p: { targets: [{ thingGroup: Child }] } }", "  Child: { parent: G }"],
    ["a query", indexing, '  D: { query: "thingGroupNames:G AND attributes.a:b" }'],
    ["a query in other letters", indexing, "  D: { query: 'thingGroupNames:\"g\"' }"],
    ["a query with a wildcard", indexing, '  D: { query: "thingGroupNames:G*" }'],
    [
      "a fleet metric",
      `${indexing}fleetMetrics: { m: { query: "thingGroupNames:G", aggregation: count, period: 5m } }`,
    ],
  ])("is silent where %s refers to it", async (_, rest, group = "") => {
    const policy = `\nthingGroups:\n  G: {}\n${group}\n${rest}\n`;
    expect(await projectProblems(unusedThingGroup, policy)).toBe("");
  });

  test("is silent on a quarantine group that an action fills", async () => {
    const policy = `
quarantine: { Q: { allow: { publish: [a] } } }
mitigationActions: { a: { addToThingGroups: [Q] } }
`;
    expect(await projectProblems(unusedThingGroup, policy)).toBe("");
  });

  test("removes what exists only to be referred to, in two steps where it is all of a section", async () => {
    const texts = inProject(`
thingGroups: # of the field
  A: { existing: true }

  B: { existing: true }
# Logs.
logging: { level: ERROR }
`);
    const once = applyFixes(texts, await findingsOf(unusedThingGroup, texts));
    expect(once["p.yaml"]).toBe(texts["p.yaml"]?.replace("  A: { existing: true }\n\n", ""));
    const left = await findingsOf(unusedThingGroup, once);
    expect(left.map(({ subject, fix }) => [subject, fix?.title])).toEqual([["thingGroups.B", undefined]]);
    const plain = { ...once, "p.yaml": once["p.yaml"]?.replace(" # of the field", "") ?? "" };
    const twice = applyFixes(plain, await findingsOf(unusedThingGroup, plain));
    expect(twice["p.yaml"]).toBe("version: 1\n# Logs.\nlogging: { level: ERROR }\n");
    expect(await findingsOf(unusedThingGroup, twice)).toEqual([]);
  });

  test("is silent without a project, where a file may declare for others", async () => {
    expect(await lintProblems(unusedThingGroup, "\nthingGroups: { G: {} }\n")).toBe("");
  });
});
