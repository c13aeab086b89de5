import { describe, expect, test } from "vitest";
import { unregisteredDevicesUnwatched } from "../../../compiler/lint/rules/unregistered-devices-unwatched.rule.ts";
import { inProject, lintProblems } from "../../support/linted.ts";

const BEHAVIORS = "behaviors: { b: { metric: aws:num-disconnects, alarmWhen: { moreThan: 9, within: 5m } } }";
const policy = (targets: string, rest = BEHAVIORS): string => `
thingGroups: { Site: {} }
securityProfiles:
  p: { targets: [${targets}], ${BEHAVIORS} }
  q: { targets: [{ thingGroup: Site }], ${rest} }
`;
const lint = (targets: string): Promise<string> =>
  lintProblems(unregisteredDevicesUnwatched, inProject(policy(targets)));

describe("unregistered-devices-unwatched", () => {
  test("fires once for a deployment, and not without Detect", async () => {
    const texts = {
      "palisade.yaml": `version: 1
deployments:
  production: { account: "111122223333", regions: [us-east-1, eu-west-1] }
  audited: { account: "444455556666", regions: [us-east-1], engine: none }
`,
      "policies/p.yaml": `version: 1${policy("all-registered-things")}`,
    };
    expect(await lintProblems(unregisteredDevicesUnwatched, texts)).toMatchInlineSnapshot(`
      "palisade.yaml:3:3 info lint/unregistered-devices-unwatched
        profiles of \`production\` watch all registered things, and none watches a device that is not registered
        > production
        policies/p.yaml:4:18 registered things only: all-registered-things
        help: add \`all-unregistered-things\` to the targets of a profile, or widen them to \`all-things\`"
    `);
  });

  test("fires at `deployments` where several are concerned", async () => {
    const texts = {
      "palisade.yaml": `version: 1
deployments:
  staging: { account: "111122223333", regions: [us-east-1], variables: { who: all-registered-things } }
  lab: { account: "111122223333", regions: [eu-west-1] }
  production: { account: "444455556666", regions: [us-east-1], variables: { who: all-registered-things } }
`,
      "p.yaml": `version: 1
variables: { who: { type: string, default: all-things } }${policy('"${var.who}"')}`,
    };
    expect(await lintProblems(unregisteredDevicesUnwatched, texts)).toMatchInlineSnapshot(`
      "palisade.yaml:2:1 info lint/unregistered-devices-unwatched
        profiles of \`production\` and \`staging\` watch all registered things, and none watches a device that is not registered
        > deployments
        p.yaml:5:18 registered things only: "\${var.who}"
        help: add \`all-unregistered-things\` to the targets of a profile, or widen them to \`all-things\`"
    `);
  });

  test("is silent without a project, where a file may be a part of something", async () => {
    expect(await lintProblems(unregisteredDevicesUnwatched, policy("all-registered-things"))).toBe("");
  });

  test.each([["all-things"], ["all-registered-things, all-unregistered-things"], ["{ thingGroup: Site }"]])(
    "is silent on %s",
    async (targets) => {
      expect(await lint(targets)).toBe("");
    },
  );

  test("does not count a profile that only retains", async () => {
    const retaining = policy("all-registered-things", "retainMetrics: [aws:num-disconnects]").replace(
      "[{ thingGroup: Site }]",
      "[all-unregistered-things]",
    );
    expect(await lintProblems(unregisteredDevicesUnwatched, inProject(retaining))).toContain(
      "is not registered",
    );
  });
});
