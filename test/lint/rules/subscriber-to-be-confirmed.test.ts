import { describe, expect, test } from "vitest";
import { subscriberToBeConfirmed } from "../../../compiler/lint/rules/subscriber-to-be-confirmed.rule.ts";
import { lintProblems } from "../../support/linted.ts";

const AUDIT = "audit: { alertTopic: alerts, checks: { LOGGING_DISABLED_CHECK: true } }\n";
const policy = (subscribers: string, sender = AUDIT): string => `
alertTopics:
  alerts:
    subscribers: ${subscribers}
${sender}`;
const MAIL = "{ email: a@example.com }";
const HTTPS = "{ https: https://siem.example.com/hook }";

const lintWith = (kinds: string, subscribers: string): Promise<string> =>
  lintProblems(subscriberToBeConfirmed, {
    "palisade.yaml": `version: 1
deployments: { d: { account: "111122223333", regions: [us-east-1, eu-west-1] } }
lint: { rules: { subscriber-to-be-confirmed: { kinds: ${kinds} } } }
`,
    "policies/p.yaml": `version: 1${policy(subscribers)}`,
  });

describe("subscriber-to-be-confirmed", () => {
  test("fires where there is only an e-mail address", async () => {
    expect(await lintProblems(subscriberToBeConfirmed, policy(`[${MAIL}]`))).toMatchInlineSnapshot(`
      "p.yaml:4:5 warning lint/subscriber-to-be-confirmed
        \`alerts\` reaches nobody until its only e-mail address is confirmed by hand, in every region
        > subscribers
        help: add \`- queue: <name>\`, which keeps the alerts until somebody reads them, or a \`lambda\`"
    `);
  });

  test("fires where there are several", async () => {
    const text = policy(`[${MAIL}, { email: b@example.com }]`);
    expect(await lintProblems(subscriberToBeConfirmed, text)).toContain(
      "reaches nobody until one of its 2 e-mail addresses is confirmed by hand",
    );
  });

  test("counts endpoints where the project says so", async () => {
    expect(await lintWith("[email, https]", `[${HTTPS}]`)).toContain(
      "until its only subscriber is confirmed",
    );
    expect(await lintWith("[email, https]", `[${HTTPS}, ${MAIL}]`)).toContain("one of its 2 subscribers");
    expect(await lintWith("[https]", `[${MAIL}]`)).toBe("");
  });

  test.each([
    ["a queue", `[${MAIL}, { queue: q }]`],
    ["an endpoint", `[${MAIL}, ${HTTPS}]`],
    ["nobody at all, which another rule says", "[]"],
  ])("is silent beside %s", async (_, subscribers) => {
    expect(await lintProblems(subscriberToBeConfirmed, policy(subscribers))).toBe("");
  });

  test("is silent on what nothing publishes to, and on a topic that exists already", async () => {
    expect(await lintProblems(subscriberToBeConfirmed, policy(`[${MAIL}]`, ""))).toBe("");
    const existing = policy(`[${MAIL}]`).replace(
      "alerts:\n",
      "alerts:\n    topicArn: arn:aws:sns:us-east-1:111122223333:alerts\n",
    );
    expect(await lintProblems(subscriberToBeConfirmed, existing)).toBe("");
  });
});
