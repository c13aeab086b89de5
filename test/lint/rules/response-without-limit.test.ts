import { describe, expect, test } from "vitest";
import { responseWithoutLimit } from "../../../compiler/lint/rules/response-without-limit.rule.ts";
import { lintProblems } from "../../support/linted.ts";

const policy = (...responses: readonly string[]): string => `
alertTopics: { alerts: { subscribers: [{ email: secops@example.com }] } }
securityProfiles:
  Sensors:
    targets: [all-registered-things]
    behaviors: { b: { metric: aws:num-disconnects, alarmWhen: { moreThan: 9, within: 5m } } }
quarantine:
  Quarantine: { allow: { subscribe: ["quarantine/\${thing}/commands"] } }
mitigationActions:
  Isolate: { addToThingGroups: [Quarantine] }
  Deactivate: { updateDeviceCertificate: deactivate }
  DeactivateCa: { updateCaCertificate: deactivate }
  Tell: { publishToTopic: alerts }
  Log: { enableIotLogging: { level: ERROR } }
responses:
${responses.map((response) => `  ${response}\n`).join("")}`;

const VIOLATION = "when: { violation: { profile: Sensors } }";
const FINDING = "when: { finding: { checks: [DEVICE_CERTIFICATE_SHARED_CHECK] } }";

const project = (deployment: string): string => `version: 1
deployments:
  production: { account: "111122223333", regions: [us-east-1]${deployment} }
`;

describe("response-without-limit", () => {
  test("fires on what acts on things by itself", async () => {
    expect(
      await lintProblems(
        responseWithoutLimit,
        policy(
          `isolate: { ${VIOLATION}, do: [Isolate] }`,
          `shut-out: { ${FINDING}, do: [Tell, Deactivate, Isolate], approval: none }`,
        ),
      ),
    ).toMatchInlineSnapshot(`
      "p.yaml:16:3 warning lint/response-without-limit
        \`isolate\` adds things to groups by itself, with no limit to how many
        > isolate
      p.yaml:17:3 warning lint/response-without-limit
        \`shut-out\` deactivates certificates of devices and adds things to groups by itself, with no limit to how many
        > shut-out"
    `);
  });

  test("is not misled by names that every object has", async () => {
    const found = await lintProblems(
      responseWithoutLimit,
      policy(`__proto__: { ${VIOLATION}, do: [Isolate] }`, `constructor: { ${FINDING}, do: [Tell] }`),
    );
    expect(found).toContain("`__proto__` adds things to groups");
    expect(found).not.toContain("`constructor`");
  });

  test("fires on a limit into which the fleet fits", async () => {
    const limited = (things: number) =>
      `version: 1${policy(`isolate: { ${VIOLATION}, do: [Isolate], limit: { things: ${things}, per: 1h } }`)}`;
    const files = { "palisade.yaml": project(", fleet: { things: 500 }"), "p.yaml": limited(500) };
    expect(await lintProblems(responseWithoutLimit, files)).toMatchInlineSnapshot(`
      "p.yaml:16:89 warning lint/response-without-limit
        \`isolate\` adds things to groups by itself, and its limit of 500 things in 1 hour is none for the 500 things of \`production\`
        > 500
        help: choose a limit that leaves most of the fleet as it is, such as \`limit: { things: 25, per: 1h }\`; or write \`approval: required\`"
    `);
    expect(await lintProblems(responseWithoutLimit, { ...files, "p.yaml": limited(499) })).toBe("");
    const one = { "palisade.yaml": project(", fleet: { things: 1 }"), "p.yaml": limited(1) };
    expect(await lintProblems(responseWithoutLimit, one)).toContain(
      "is none for the 1 thing of `production`",
    );
  });

  test.each([
    ["a limit", `r: { ${VIOLATION}, do: [Isolate], limit: { things: 25, per: 1h } }`],
    ["approval", `r: { ${VIOLATION}, do: [Isolate], approval: required }`],
    ["what only tells", `r: { ${FINDING}, do: [Tell] }`],
    ["what only logs", "r: { when: { finding: { checks: [LOGGING_DISABLED_CHECK] } }, do: [Log] }"],
    ["a CA", "r: { when: { finding: { checks: [CA_CERTIFICATE_EXPIRING_CHECK] } }, do: [DeactivateCa] }"],
  ])("is silent on %s", async (_, response) => {
    expect(await lintProblems(responseWithoutLimit, policy(response))).toBe("");
  });

  test("speaks of violations only where Detect is", async () => {
    const files = {
      "palisade.yaml": project(", engine: none"),
      "p.yaml": `version: 1${policy(`r: { ${VIOLATION}, do: [Isolate] }`, `f: { ${FINDING}, do: [Isolate] }`)}`,
    };
    const found = await lintProblems(responseWithoutLimit, files);
    expect(found).toContain("`f` adds things");
    expect(found).not.toContain("`r` adds things");
  });

  test("says in which deployment nobody is asked", async () => {
    const files = {
      "palisade.yaml": `version: 1
deployments:
  staging: { account: "111122223333", regions: [us-east-1], variables: { approval: none } }
  production: { account: "444455556666", regions: [us-east-1] }
`,
      "p.yaml": `version: 1
variables: { approval: { type: string, default: required } }${policy(
        `isolate: { ${VIOLATION}, do: [Isolate], approval: "\${var.approval}" }`,
      )}`,
    };
    expect(await lintProblems(responseWithoutLimit, files)).toContain(
      '`${var.approval}` is "none" in deployment `staging`',
    );
  });
});
