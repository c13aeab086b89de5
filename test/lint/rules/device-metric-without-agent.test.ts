import { describe, expect, test } from "vitest";
import { deviceMetricWithoutAgent } from "../../../compiler/lint/rules/device-metric-without-agent.rule.ts";
import { lintProblems } from "../../support/linted.ts";

const POLICY = `version: 1
variables: { port: { type: number, default: 23 } }
customMetrics: { battery: { type: number } }
securityProfiles:
  Sensors:
    targets: [all-registered-things]
    behaviors:
      Telnet: { metric: aws:listening-tcp-ports, alarmWhen: { inside: ["\${var.port}"] } }
      Messages: { metric: aws:num-messages-sent, alarmWhen: { moreThan: 9, within: 5m } }
    retainMetrics: [aws:num-disconnects, battery]
`;

const lint = (first: string, second: string): Promise<string> =>
  lintProblems(deviceMetricWithoutAgent, {
    "palisade.yaml": `version: 1
policies: [policies]
deployments:
  first: { account: "111122223333", regions: [us-east-1, eu-west-1]${first} }
  second: { account: "444455556666", regions: [us-east-1]${second} }
`,
    "policies/p.yaml": POLICY,
  });

const AGENT = ", fleet: { things: 9, agent: ours }";

describe("device-metric-without-agent", () => {
  test("fires on behaviours and retained metrics, once for all deployments", async () => {
    expect(await lint("", ", fleet: { things: 9 }, variables: { port: 2323 }")).toMatchInlineSnapshot(`
      "policies/p.yaml:8:7 warning lint/device-metric-without-agent
        \`aws:listening-tcp-ports\` is reported by an agent on the device, and none is stated for \`first\` or \`second\`
        > Telnet
        palisade.yaml:4:3 no agent is stated for \`first\`: first
        palisade.yaml:5:60 no agent is stated for \`second\`: fleet
        = alarms when any registered thing listens on a TCP port inside 23
        help: add \`fleet: { things: …, agent: <its name> }\` to the deployment if the devices run one
      policies/p.yaml:10:42 warning lint/device-metric-without-agent
        \`battery\` is reported by an agent on the device, and none is stated for \`first\` or \`second\`
        > battery
        palisade.yaml:4:3 no agent is stated for \`first\`: first
        palisade.yaml:5:60 no agent is stated for \`second\`: fleet
        help: add \`fleet: { things: …, agent: <its name> }\` to the deployment if the devices run one"
    `);
  });

  test("names only the deployments that state none", async () => {
    const found = await lint("", AGENT);
    expect(found).toContain("none is stated for `first`\n");
    expect(found).not.toContain("`second`");
  });

  test("asks for the agent alone where the fleet is stated", async () => {
    expect(await lint(", fleet: { things: 9 }", AGENT)).toContain("help: add `agent: <its name>` to `fleet`");
  });

  test("is silent where an agent is stated, or Detect is not used", async () => {
    expect(await lint(AGENT, ", engine: none")).toBe("");
  });

  test("is silent without a project", async () => {
    expect(await lintProblems(deviceMetricWithoutAgent, { "policies/p.yaml": POLICY })).toBe("");
  });
});
