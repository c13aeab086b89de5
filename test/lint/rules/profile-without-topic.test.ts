import { describe, expect, test } from "vitest";
import { profileWithoutTopic } from "../../../compiler/lint/rules/profile-without-topic.rule.ts";
import { lintProblems } from "../../support/linted.ts";

const policy = (inProfile = ""): string => `
securityProfiles:
  Sensors:
    targets: [all-things]
    ${inProfile}
    behaviors:
      a: { metric: aws:num-disconnects, alarmWhen: { moreThan: 5, within: 5m } }
      b: { metric: aws:num-authorization-failures, alarmWhen: { moreThan: 5, within: 5m } }
`;
const TOPICS = "alertTopics: { ours: { subscribers: [{ queue: q }] } }\n";
const alarm = (of: string): string =>
  `violationAlarms: { v: { ${of}atLeast: 10, within: 1h, alertTopic: ours } }\n`;

describe("profile-without-topic", () => {
  test("fires, and names a topic that there is", async () => {
    expect(await lintProblems(profileWithoutTopic, policy() + TOPICS)).toMatchInlineSnapshot(`
      "p.yaml:3:3 warning lint/profile-without-topic
        \`Sensors\` has no alert topic, so nobody is told
        > Sensors
        help: add \`alertTopic: ours\`"
    `);
  });

  test("leaves the choice where there are several topics", async () => {
    const topics = TOPICS.replace("} }\n", "}, theirs: { subscribers: [{ queue: r }] } }\n");
    expect(await lintProblems(profileWithoutTopic, policy() + topics)).toContain(
      "help: add `alertTopic:` with one of your `alertTopics`",
    );
  });

  test("fires where there is no topic at all", async () => {
    expect(await lintProblems(profileWithoutTopic, policy())).toMatchInlineSnapshot(`
      "p.yaml:3:3 warning lint/profile-without-topic
        \`Sensors\` has no alert topic, so nobody is told
        > Sensors
        help: declare a topic with its subscribers in \`alertTopics\` and name it in \`alertTopic\`"
    `);
  });

  test("is silent with a topic", async () => {
    expect(await lintProblems(profileWithoutTopic, policy("alertTopic: ours") + TOPICS)).toBe("");
  });

  test.each(["", "profile: Sensors, "])("is silent where an alarm tells of all (%s)", async (of) => {
    expect(await lintProblems(profileWithoutTopic, policy() + TOPICS + alarm(of))).toBe("");
  });

  test("counts the behaviours of which no alarm tells", async () => {
    const text = policy() + TOPICS + alarm("profile: Sensors, behavior: a, ");
    expect(await lintProblems(profileWithoutTopic, text)).toContain(
      "`Sensors` has no alert topic, so nobody is told of `b`",
    );
  });

  test("leaves what is suppressed, and what only retains, to itself", async () => {
    const suppressed = policy().replaceAll("5m } }", "5m }, suppressAlerts: true }");
    expect(await lintProblems(profileWithoutTopic, suppressed)).toBe("");
    const retaining =
      "\nsecurityProfiles: { p: { targets: [all-things], retainMetrics: [aws:num-disconnects] } }\n";
    expect(await lintProblems(profileWithoutTopic, retaining)).toBe("");
  });

  test("is silent without Detect", async () => {
    const project =
      'version: 1\ndeployments: { d: { account: "111122223333", regions: [us-east-1], engine: none } }\n';
    const texts = { "palisade.yaml": project, "policies/p.yaml": `version: 1${policy()}` };
    expect(await lintProblems(profileWithoutTopic, texts)).toBe("");
  });
});
