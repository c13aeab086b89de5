import { describe, expect, test } from "vitest";
import { isolationOnLowConfidence } from "../../../compiler/lint/rules/isolation-on-low-confidence.rule.ts";
import { findingsOf, lintProblems } from "../../support/linted.ts";

const RATE = "metric: aws:num-messages-sent";
const BURST = `${RATE}, alarmWhen: { moreThan: 100, within: 5m }`;

const policy = (behavior: string, response = "", group = "Quarantine"): string => `
securityProfiles:
  Sensors:
    targets: [all-registered-things]
    behaviors:
      b: { ${behavior} }
      Certain: { metric: aws:num-disconnects, alarmWhen: { moreThan: 9, within: 5m }, alarmAfter: 5 }
thingGroups:
  Watched: { description: looked at more closely }
  Elsewhere: { existing: true }
quarantine:
  Quarantine: { allow: { subscribe: ["quarantine/\${thing}/commands"] } }
mitigationActions:
  Isolate: { addToThingGroups: [${group}] }
responses:
  isolate:
    when: { violation: { profile: Sensors${response} } }
    do: [Isolate]
`;

const LOW = `${RATE}, alarmWhen: { anomalous: low }`;

const project = (rest: string): string => `version: 1
deployments:
  production: { account: "111122223333", regions: [us-east-1]${rest}
`;

describe("isolation-on-low-confidence", () => {
  test("fires on low confidence and a single datapoint, at the profile where no behaviour is named", async () => {
    expect(await lintProblems(isolationOnLowConfidence, policy(LOW))).toMatchInlineSnapshot(`
      "p.yaml:17:35 warning lint/isolation-on-low-confidence
        \`isolate\` adds a thing to \`Quarantine\` by itself when \`b\` alarms with low confidence and after 1 datapoint
        > Sensors
        p.yaml:6:7 the behaviour is declared here: b
        = alarms when any registered thing sends an unusual number of messages (ML Detect, LOW confidence)
        help: write \`anomalous: high\` and \`alarmAfter: 2\` or more in the behaviour, or \`approval: required\` in the response"
    `);
  });

  test("fires at the behaviour that the response names", async () => {
    expect(
      await lintProblems(isolationOnLowConfidence, policy(BURST, ", behaviors: [Certain, b]")),
    ).toMatchInlineSnapshot(`
      "p.yaml:17:65 warning lint/isolation-on-low-confidence
        \`isolate\` adds a thing to \`Quarantine\` by itself when \`b\` alarms after 1 datapoint
        > b
        p.yaml:6:7 the behaviour is declared here: b
        = alarms when any registered thing sends more than 100 messages in 5 minutes
        help: write \`alarmAfter: 2\` or more in the behaviour, or \`approval: required\` in the response"
    `);
  });

  test.each([
    [
      "medium confidence",
      `${RATE}, alarmWhen: { anomalous: medium }, alarmAfter: 3`,
      "with medium confidence",
    ],
    ["high confidence after one datapoint", `${RATE}, alarmWhen: { anomalous: high }`, "after 1 datapoint"],
    ["a percentile", `${RATE}, alarmWhen: { moreThan: p99, within: 5m }`, "after 1 datapoint"],
  ])("fires on %s", async (_, behavior, expected) => {
    const found = await lintProblems(isolationOnLowConfidence, policy(behavior));
    expect(found).toContain(`alarms ${expected}\n`);
  });

  test("fires on a group that exists, whose policy is not known", async () => {
    expect(await lintProblems(isolationOnLowConfidence, policy(BURST, "", "Elsewhere"))).toContain(
      "`Elsewhere`",
    );
  });

  test.each([
    ["two datapoints", policy(`${BURST}, alarmAfter: 2`)],
    ["high confidence twice", policy(`${RATE}, alarmWhen: { anomalous: high }, alarmAfter: 2`)],
    ["a list", policy("metric: aws:listening-tcp-ports, alarmWhen: { inside: [23] }")],
    ["another behaviour", policy(LOW, ", behaviors: [Certain]")],
    ["approval", policy(LOW).replace("do: [Isolate]", "do: [Isolate]\n    approval: required")],
    ["a group that restricts nothing", policy(LOW, "", "Watched")],
    [
      "a finding",
      policy(LOW).replace(/when: .*/, "when: { finding: { checks: [DEVICE_CERTIFICATE_SHARED_CHECK] } }"),
    ],
  ])("is silent on %s", async (_, text) => {
    expect(await lintProblems(isolationOnLowConfidence, text)).toBe("");
  });

  test("takes what is enough from the project", async () => {
    const files = {
      "palisade.yaml": project(` }
lint: { rules: { isolation-on-low-confidence: { confidence: low, datapoints: 1 } } }`),
      "p.yaml": `version: 1${policy(LOW)}`,
    };
    expect(await lintProblems(isolationOnLowConfidence, files)).toBe("");
  });

  test("is silent where there is no Detect", async () => {
    const files = { "palisade.yaml": project(", engine: none }"), "p.yaml": `version: 1${policy(LOW)}` };
    expect(await lintProblems(isolationOnLowConfidence, files)).toBe("");
  });

  test("says in which deployment a variable makes it so", async () => {
    const files = {
      "palisade.yaml": `version: 1
deployments:
  staging: { account: "111122223333", regions: [us-east-1], variables: { confidence: low } }
  production: { account: "444455556666", regions: [us-east-1] }
`,
      "p.yaml": `version: 1
variables: { confidence: { type: string, default: high } }${policy(
        `${RATE}, alarmWhen: { anomalous: "\${var.confidence}" }, alarmAfter: 2`,
      )}`,
    };
    expect(await lintProblems(isolationOnLowConfidence, files)).toMatchInlineSnapshot(`
      "p.yaml:18:35 warning lint/isolation-on-low-confidence
        \`isolate\` adds a thing to \`Quarantine\` by itself when \`b\` alarms with low confidence
        > Sensors
        p.yaml:7:7 the behaviour is declared here: b
        palisade.yaml:3:86 \`\${var.confidence}\` is "low" in deployment \`staging\`: low
        = alarms when any registered thing sends an unusual number of messages (ML Detect, LOW confidence), 2 times in a row
        help: write \`anomalous: high\` in the behaviour, or \`approval: required\` in the response"
    `);
  });

  test("asks for no confidence where a threshold decides", async () => {
    const [finding] = await findingsOf(isolationOnLowConfidence, { "p.yaml": `version: 1${policy(BURST)}` });
    expect(finding?.help).toBe(
      "write `alarmAfter: 2` or more in the behaviour, or `approval: required` in the response",
    );
  });
});
