import { describe, expect, test } from "vitest";
import { unusedAlertTopic } from "../../../compiler/lint/rules/unused-alert-topic.rule.ts";
import { lintProblems, projectProblems } from "../../support/linted.ts";

const policy = (rest = "", subscribers = "[{ queue: q }]"): string => `
alertTopics:
  alerts: { subscribers: ${subscribers} }
securityProfiles:
  p: { targets: [all-things] }
${rest}`;

describe("unused-alert-topic", () => {
  test("fires where nothing publishes to it", async () => {
    expect(await projectProblems(unusedAlertTopic, policy())).toMatchInlineSnapshot(`
      "p.yaml:3:3 warning lint/unused-alert-topic
        no profile, audit, alarm or action publishes to the alert topic \`alerts\`, so its subscriber hears nothing
        > alerts"
    `);
  });

  test("says how many wait in vain", async () => {
    expect(await projectProblems(unusedAlertTopic, policy("", "[{ queue: a }, { queue: b }]"))).toContain(
      "to the alert topic `alerts`, so its 2 subscribers hear nothing",
    );
    expect(await projectProblems(unusedAlertTopic, policy("", "[]"))).toMatch(
      /to the alert topic `alerts`$/m,
    );
  });

  test.each([
    ["a profile", "  q: { targets: [all-things], alertTopic: alerts }"],
    ["the audit", "audit: { alertTopic: alerts, checks: { LOGGING_DISABLED_CHECK: true } }"],
    ["an alarm", "violationAlarms: { a: { atLeast: 1, within: 5m, alertTopic: alerts } }"],
    ["an action", "mitigationActions: { a: { publishToTopic: alerts } }"],
  ])("is silent where %s publishes to it", async (_, rest) => {
    expect(await projectProblems(unusedAlertTopic, policy(`${rest}\n`))).toBe("");
  });

  test("is silent without a project, where a file may declare for others", async () => {
    expect(await lintProblems(unusedAlertTopic, policy())).toBe("");
  });
});
