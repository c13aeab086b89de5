import { describe, expect, test } from "vitest";
import { auditWithoutTopic } from "../../../compiler/lint/rules/audit-without-topic.rule.ts";
import { lintProblems } from "../../support/linted.ts";

const AUDIT = "\naudit:\n  checks: { IOT_POLICY_OVERLY_PERMISSIVE_CHECK: true }\n";
const TOPIC = "alertTopics: { ours: { subscribers: [{ queue: q }] } }\n";
const response = (action: string): string => `mitigationActions:
  Tell: { publishToTopic: ours }
  Blank: { replaceDefaultPolicyVersion: blank }
responses:
  r: { when: { finding: { checks: [IOT_POLICY_OVERLY_PERMISSIVE_CHECK] } }, do: [${action}], approval: required }
`;

describe("audit-without-topic", () => {
  test("fires, and names the topic that there is", async () => {
    expect(await lintProblems(auditWithoutTopic, AUDIT + TOPIC)).toMatchInlineSnapshot(`
      "p.yaml:2:1 warning lint/audit-without-topic
        \`audit\` has no alert topic, so nobody is told what an audit has found
        > audit
        help: add \`alertTopic: ours\`"
    `);
  });

  test("leaves the choice where there are several topics", async () => {
    const topics = TOPIC.replace("} }\n", "}, theirs: { subscribers: [{ queue: r }] } }\n");
    const found = await lintProblems(auditWithoutTopic, AUDIT + topics);
    expect(found).toContain("nobody is told what an audit has found");
    expect(found).not.toContain("help:");
  });

  test("fires without Detect, once for all regions", async () => {
    const texts = {
      "palisade.yaml": `version: 1
deployments: { d: { account: "111122223333", regions: [us-east-1, eu-west-1], engine: none } }
`,
      "policies/p.yaml": `version: 1${AUDIT}`,
    };
    expect(await lintProblems(auditWithoutTopic, texts)).toMatchInlineSnapshot(`
      "policies/p.yaml:2:1 warning lint/audit-without-topic
        \`audit\` has no alert topic, so nobody is told what an audit has found
        > audit"
    `);
  });

  test("is silent with a topic, and where nothing is audited", async () => {
    expect(await lintProblems(auditWithoutTopic, `${AUDIT}  alertTopic: ours\n${TOPIC}`)).toBe("");
    expect(await lintProblems(auditWithoutTopic, "\nlogging: { level: ERROR }\n")).toBe("");
  });

  test("names the checks whose findings no response publishes", async () => {
    const and = (checks: string): string =>
      AUDIT.replace("true }", `true, ${checks} }`) + TOPIC + response("Tell");
    expect(await lintProblems(auditWithoutTopic, and("LOGGING_DISABLED_CHECK: true"))).toContain(
      "`audit` has no alert topic, so nobody is told what `LOGGING_DISABLED_CHECK` has found",
    );
    expect(await lintProblems(auditWithoutTopic, and("all: true"))).toContain(
      "so nobody is told what any of 16 checks, such as `AUTHENTICATED_COGNITO_ROLE_OVERLY_PERMISSIVE_CHECK`, has found",
    );
    expect(await lintProblems(auditWithoutTopic, and("LOGGING_DISABLED_CHECK: false"))).toBe("");
  });

  test("counts a response that publishes findings, and no other", async () => {
    expect(await lintProblems(auditWithoutTopic, AUDIT + TOPIC + response("Tell"))).toBe("");
    expect(await lintProblems(auditWithoutTopic, AUDIT + TOPIC + response("Blank"))).toContain("`audit`");
  });
});
