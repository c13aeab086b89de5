import { describe, expect, test } from "vitest";
import { silentDeviceUnwatched } from "../../../compiler/lint/rules/silent-device-unwatched.rule.ts";
import { inProject, lintProblems } from "../../support/linted.ts";

const CEILING = "{ metric: aws:num-messages-sent, alarmWhen: { moreThan: 9, within: 5m } }";
const AWAY = "{ metric: aws:disconnect-duration, alarmWhen: { atLeast: 1h } }";
const FLOOR = "{ metric: aws:num-messages-sent, alarmWhen: { lessThan: 1, within: 1h }, because: liveness }";

/** Targets and the one behaviour. */
type Profile = readonly [string, string];

const policy = (...profiles: readonly Profile[]): string => `
thingGroups: { Site: {}, Hall: { parent: Site }, Yard: {} }
securityProfiles:
${profiles.map(([targets, behavior], index) => `  p${index}: { targets: [${targets}], behaviors: { b: ${behavior} } }\n`).join("")}`;
const lint = (...profiles: readonly Profile[]): Promise<string> =>
  lintProblems(silentDeviceUnwatched, inProject(policy(...profiles)));

const PROJECT = `version: 1
deployments:
  staging: { account: "111122223333", regions: [us-east-1] }
  production: { account: "444455556666", regions: [us-east-1, eu-west-1] }
  audited: { account: "777788889999", regions: [us-east-1], engine: none }
`;

describe("silent-device-unwatched", () => {
  test("fires at the deployment", async () => {
    expect(await lint(["all-registered-things", CEILING])).toMatchInlineSnapshot(`
      "palisade.yaml:3:3 warning lint/silent-device-unwatched
        nobody notices in \`production\` when any registered thing falls silent
        > production
        p.yaml:4:19 watched for other things only: all-registered-things
        help: add a behaviour with \`metric: aws:disconnect-duration\` and, for instance, \`alarmWhen: { atLeast: 1h }\` to a profile with these targets"
    `);
  });

  test("is silent where one of several behaviours notices", async () => {
    const both: Profile = ["all-registered-things", `${CEILING}, away: ${AWAY}`];
    expect(await lint(both)).toBe("");
  });

  test("is silent without a project, where a file may be a part of something", async () => {
    expect(await lintProblems(silentDeviceUnwatched, policy(["all-registered-things", CEILING]))).toBe("");
  });

  test("fires once for all deployments that use Detect", async () => {
    const texts = {
      "palisade.yaml": PROJECT,
      "policies/p.yaml": `version: 1${policy(["all-things", CEILING])}`,
    };
    expect(await lintProblems(silentDeviceUnwatched, texts)).toMatchInlineSnapshot(`
      "palisade.yaml:2:1 warning lint/silent-device-unwatched
        nobody notices in \`production\` and \`staging\` when any registered thing falls silent
        > deployments
        policies/p.yaml:4:19 watched for other things only: all-things
        help: add a behaviour with \`metric: aws:disconnect-duration\` and, for instance, \`alarmWhen: { atLeast: 1h }\` to a profile with these targets"
    `);
  });

  test("names the targets that are left, each once", async () => {
    expect(
      await lint(
        ["{ thingGroup: Yard }, { thingGroup: Hall }", CEILING],
        ["{ thingGroup: Yard }, all-unregistered-things", CEILING],
        ["{ thingGroup: Site }", AWAY],
      ),
    ).toContain("nobody notices in `production` when a thing in `Yard` falls silent");
  });

  test("does not name a group beside all that hold it", async () => {
    expect(
      await lint(
        ["{ thingGroup: Yard }", CEILING],
        ["all-registered-things", CEILING],
        ["all-things", CEILING],
      ),
    ).toContain("nobody notices in `production` when any registered thing falls silent");
  });

  test.each([
    ["a disconnect duration", AWAY],
    ["a sign of life", FLOOR],
  ])("is silent with %s on the same targets", async (_, behavior) => {
    expect(await lint(["{ thingGroup: Hall }", CEILING], ["{ thingGroup: Site }", behavior])).toBe("");
    expect(await lint(["all-registered-things", CEILING], ["all-things", behavior])).toBe("");
  });

  test("counts one that is suppressed where a CloudWatch alarm tells of it", async () => {
    const text = `${policy(["all-things", AWAY.replace("alarmWhen", "suppressAlerts: true, alarmWhen")])}
alertTopics: { a: { subscribers: [{ queue: q }] } }
violationAlarms: { many: { profile: p0, behavior: b, atLeast: 5, within: 5m, alertTopic: a } }
`;
    expect(await lintProblems(silentDeviceUnwatched, inProject(text))).toBe("");
  });

  test("misses no thing that is not registered", async () => {
    expect(await lint(["all-unregistered-things", CEILING])).toBe("");
    expect(await lint(["all-things", CEILING], ["all-registered-things", AWAY])).toBe("");
    expect(await lint(["all-things", CEILING], ["all-unregistered-things", AWAY])).toContain(
      "any registered thing falls silent",
    );
  });

  test.each([
    ["suppressed", AWAY.replace("alarmWhen", "suppressAlerts: true, alarmWhen")],
    [
      "on few refusals, which are no sign of life",
      "{ metric: aws:num-authorization-failures, alarmWhen: { lessThan: 1, within: 1h }, because: odd }",
    ],
  ])("fires beside one that is %s", async (_, behavior) => {
    expect(await lint(["all-things", CEILING], ["all-things", behavior])).toContain("nobody notices");
  });

  test("is silent where nothing is watched", async () => {
    const text =
      "\nsecurityProfiles: { p: { targets: [all-things], retainMetrics: [aws:num-disconnects] } }\nlogging: { level: ERROR }\n";
    expect(await lintProblems(silentDeviceUnwatched, inProject(text))).toBe("");
    expect(await lintProblems(silentDeviceUnwatched, inProject("\nlogging: { level: ERROR }\n"))).toBe("");
  });
});
