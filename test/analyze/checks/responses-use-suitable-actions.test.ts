import { describe, expect, test } from "vitest";
import { problemsOf } from "../../support/analyzed.ts";

describe("a response", () => {
  test("starts what AWS supports", () => {
    expect(
      problemsOf(`
alertTopics: { t: {} }
quarantine: { q: { allow: {} } }
securityProfiles: { p: { targets: [all-things] } }
mitigationActions:
  Isolate: { addToThingGroups: [q] }
  Tell: { publishToTopic: t }
  Blank: { replaceDefaultPolicyVersion: blank }
responses:
  a: { when: { violation: { profile: p } }, do: [Isolate, Tell] }
  b: { when: { finding: { checks: [IOT_POLICY_OVERLY_PERMISSIVE_CHECK, LOGGING_DISABLED_CHECK] } }, do: [Blank, Tell] }
`),
    ).toMatchInlineSnapshot(`
      "p.yaml:10:3 warning analyze/not-compiled-yet
        this response is checked, but nothing is generated for it yet
        > a
      p.yaml:10:59 error analyze/action-not-for-violations
        \`Tell\` (\`publishToTopic\`) cannot be started on a violation: there AWS supports only \`addToThingGroups\`
        > Tell
        p.yaml:7:3 the action is declared here: Tell
      p.yaml:11:3 warning analyze/not-compiled-yet
        this response is checked, but nothing is generated for it yet
        > b
      p.yaml:11:106 error analyze/action-not-for-check
        \`Blank\` (\`replaceDefaultPolicyVersion\`) cannot mend what \`LOGGING_DISABLED_CHECK\` finds; for it AWS supports \`enableIotLogging\`, \`publishToTopic\`
        > Blank
        p.yaml:8:3 the action is declared here: Blank"
    `);
  });
});
