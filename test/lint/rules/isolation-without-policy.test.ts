import { describe, expect, test } from "vitest";
import { isolationWithoutPolicy } from "../../../compiler/lint/rules/isolation-without-policy.rule.ts";
import { lintProblems } from "../../support/linted.ts";

const policy = (groups: string, action = "Mark", response = "do: [Mark]"): string => `
thingGroups:
  Suspicious: { description: looked at by hand }
  Isolated: {}
  LockedAway: { description: things in QUARANTINE }
  Elsewhere: { existing: true }
  Below: { parent: Elsewhere }
  Watched: {}
quarantine:
  Locked: { allow: { subscribe: ["q/\${thing}"] } }
securityProfiles:
  p:
    targets: [{ thingGroup: Watched }]
    behaviors: { b: { metric: aws:num-disconnects, alarmWhen: { moreThan: 9, within: 5m } } }
mitigationActions:
  Other: { addToThingGroups: [Locked] }
  ${action}: { addToThingGroups: ${groups} }
responses:
  r: { when: { violation: { profile: p } }, ${response}, approval: required }
`;

const UNUSED = "do: [Other]";

describe("isolation-without-policy", () => {
  test("fires on a plain group that a response adds to", async () => {
    expect(await lintProblems(isolationWithoutPolicy, policy("[Suspicious]"))).toMatchInlineSnapshot(`
      "p.yaml:17:30 warning lint/isolation-without-policy
        \`Mark\` adds things to \`Suspicious\`, which carries no policy: it restricts nothing
        > Suspicious
        p.yaml:3:3 the group is declared here: Suspicious"
    `);
  });

  test("speaks more softly of groups that exist", async () => {
    expect(await lintProblems(isolationWithoutPolicy, policy("[Elsewhere, Below]"))).toMatchInlineSnapshot(`
      "p.yaml:17:30 warning lint/isolation-without-policy
        \`Mark\` adds things to \`Elsewhere\`; whether that restricts anything cannot be told from here, because \`Elsewhere\` exists already
        > Elsewhere
        p.yaml:6:3 the group is declared here: Elsewhere
        help: make sure that \`Elsewhere\` carries an IoT policy that denies (one that only allows restricts nothing), or declare a group under \`quarantine\`
      p.yaml:17:41 warning lint/isolation-without-policy
        \`Mark\` adds things to \`Below\`; whether that restricts anything cannot be told from here, because \`Elsewhere\` exists already
        > Below
        p.yaml:7:3 the group is declared here: Below
        help: make sure that \`Elsewhere\` carries an IoT policy that denies (one that only allows restricts nothing), or declare a group under \`quarantine\`"
    `);
  });

  test.each([
    ["the group's name", policy("[Isolated]", "Mark", UNUSED)],
    ["the group's description", policy("[LockedAway]", "Mark", UNUSED)],
    ["the action's name", policy("[Suspicious]", "IsolateThing", UNUSED)],
    ["the action's name, although a profile watches the group", policy("[Watched]", "IsolateThing", UNUSED)],
  ])("fires without a response by %s", async (_, text) => {
    expect(await lintProblems(isolationWithoutPolicy, text)).toContain("which carries no policy");
  });

  test.each([
    ["a plain group that nothing calls isolation", policy("[Suspicious]", "Mark", UNUSED)],
    ["a group that a profile watches", policy("[Watched]")],
    ["a quarantine group", policy("[Locked]", "IsolateThing", UNUSED)],
    ["a label beside a quarantine group", policy("[Isolated, Locked]")],
  ])("is silent on %s", async (_, text) => {
    expect(await lintProblems(isolationWithoutPolicy, text)).toBe("");
  });

  test("takes words from the project", async () => {
    const files = (words: string) => ({
      "palisade.yaml": `version: 1
deployments: { a: { account: "111122223333", regions: [us-east-1] } }
lint: { rules: { isolation-without-policy: { words: ${words} } } }
`,
      "p.yaml": `version: 1${policy("[Suspicious]", "Mark", UNUSED)}`,
    });
    expect(await lintProblems(isolationWithoutPolicy, files("[suspicious]"))).toContain("`Suspicious`");
    expect(await lintProblems(isolationWithoutPolicy, files("[quarantin]"))).toBe("");
  });
});
