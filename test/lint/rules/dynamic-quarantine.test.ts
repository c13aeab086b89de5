import { describe, expect, test } from "vitest";
import { dynamicQuarantine } from "../../../compiler/lint/rules/dynamic-quarantine.rule.ts";
import { lintProblems } from "../../support/linted.ts";

const policy = (...groups: readonly string[]): string => `
fleetIndexing: { things: registry, violations: true, thingGroups: true }
quarantine: { Locked: { allow: { subscribe: ["q/\${thing}"] } } }
securityProfiles:
  p:
    targets: [all-things]
    behaviors: { b: { metric: aws:num-disconnects, alarmWhen: { moreThan: 9, within: 5m } } }
thingGroups:
${groups.map((group) => `  ${group}\n`).join("")}`;

describe("dynamic-quarantine", () => {
  test("fires on dynamic groups that are called a quarantine", async () => {
    expect(
      await lintProblems(
        dynamicQuarantine,
        policy(
          "QUARANTINED_things: { inViolationOf: { profile: p } }",
          'OldFirmware: { query: "attributes.firmware:1.*", description: to be isolated from the rest }',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "p.yaml:9:3 warning lint/dynamic-quarantine
        \`QUARANTINED_things\` speaks of isolation, but it is a dynamic thing group, which carries no policy and isolates nothing
        > QUARANTINED_things
      p.yaml:10:3 warning lint/dynamic-quarantine
        \`OldFirmware\` speaks of isolation, but it is a dynamic thing group, which carries no policy and isolates nothing
        > OldFirmware"
    `);
  });

  test.each([
    ["a dynamic group of another kind", policy("Disconnected: { inViolationOf: { profile: p } }")],
    ["a static group", policy("Isolation: { description: quarantine }")],
    ["what looks for isolated things", policy(`AllIsolated: { query: "thingGroupNames:Locked" }`)],
    [
      "what looks for things in a group that exists",
      policy("Jailhouse: { existing: true }", `AllIsolated: { query: "thingGroupNames:Jailhouse" }`),
    ],
  ])("is silent on %s", async (_, text) => {
    expect(await lintProblems(dynamicQuarantine, text)).toBe("");
  });

  test("takes words from the project", async () => {
    const files = (words: string) => ({
      "palisade.yaml": `version: 1
deployments: { a: { account: "111122223333", regions: [us-east-1] } }
lint: { rules: { dynamic-quarantine: { words: ${words} } } }
`,
      "p.yaml": `version: 1${policy("Karantene: { inViolationOf: { profile: p } }")}`,
    });
    expect(await lintProblems(dynamicQuarantine, files("[karantene]"))).toContain("`Karantene` speaks");
    expect(await lintProblems(dynamicQuarantine, files("[]"))).toBe("");
  });
});
