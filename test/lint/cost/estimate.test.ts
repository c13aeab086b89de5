import { describe, expect, test } from "vitest";
import { describeItem } from "../../../compiler/lint/cost/describe-cost.ts";
import { estimateCost } from "../../../compiler/lint/cost/estimate.ts";
import { lintInput } from "../../support/linted.ts";

const MESSAGES = "metric: aws:num-messages-sent, alarmWhen: { moreThan: 100, within: 5m }";
const TELNET = "metric: aws:listening-tcp-ports, alarmWhen: { inside: [23] }";

async function estimate(profiles: string, fleet: string, rest = ""): Promise<string> {
  const { policySet } = await lintInput({
    "palisade.yaml": `version: 1
deployments:
  production: { account: "111122223333", regions: [us-east-1], fleet: { ${fleet} }${rest} }
`,
    "p.yaml": `version: 1
dimensions: { topics: { topicFilters: ["a/#"] } }
thingGroups: { Sensors: {}, North: { parent: Sensors }, Gateways: {} }
securityProfiles:
${profiles}`,
  });
  const [policies] = policySet.stacks;
  if (policies?.stack.fleet === undefined) throw new Error("no fleet");
  return estimateCost(policies, policies.stack.fleet).map(describeItem).join("\n");
}

const profile = (name: string, targets: string, ...behaviors: readonly string[]): string =>
  `  ${name}:\n    targets: [${targets}]\n    behaviors:\n${behaviors
    .map((behavior, index) => `      b${index}: { ${behavior} }\n`)
    .join("")}`;

describe("the estimate of what a stack costs", () => {
  test("counts a datapoint for each thing and metric every five minutes", async () => {
    expect(await estimate(profile("p", "all-registered-things", MESSAGES), "things: 10000")).toBe(
      "Rules Detect about $22 (86.4 million metric datapoints)",
    );
  });

  test("counts a metric of several behaviours once at least, and each time at most", async () => {
    const dimension = `${MESSAGES}, dimension: { name: topics, operator: in }`;
    const twice = profile("p", "all-registered-things", MESSAGES, dimension);
    const again = profile("q", "all-things", MESSAGES);
    expect(await estimate(twice + again, "things: 10000")).toBe(
      "Rules Detect about $22 to $65 (86.4 million to 259.2 million metric datapoints)",
    );
  });

  test.each([
    ["a group of known size", "{ thingGroup: Sensors }", "about $2 (8.6 million"],
    ["a group of unknown size", "{ thingGroup: Gateways }", "about $0 to $22 (0 to 86.4 million"],
    ["a group within a known one", "{ thingGroup: North }", "about $0 to $2 (0 to 8.6 million"],
    [
      "two groups that may share members",
      "{ thingGroup: Sensors }, { thingGroup: Gateways }",
      "about $2 to $22 (8.6 million to 86.4 million",
    ],
    ["a group and all things", "{ thingGroup: Sensors }, all-things", "about $22 (86.4 million"],
    ["what is not registered", "all-unregistered-things", "about $0 to $22 (0 to"],
  ])("reaches %s", async (_, targets, expected) => {
    const fleet = "things: 10000, groups: { Sensors: 1000 }";
    expect(await estimate(profile("p", targets, MESSAGES), fleet)).toContain(`Rules Detect ${expected}`);
  });

  test("counts a single thing as one", async () => {
    const text = profile("p", "{ thingGroup: Sensors }", MESSAGES);
    expect(await estimate(text, "things: 10, groups: { Sensors: 1 }")).toBe(
      "Rules Detect less than $1 (8640 metric datapoints)",
    );
    expect(await estimate(text, "things: 10, groups: { Sensors: 0 }")).toBe("");
  });

  test("counts what an agent reports as often as it does, and not without one", async () => {
    const text = profile("p", "all-things", TELNET);
    expect(await estimate(text, "things: 10000")).toBe("");
    expect(await estimate(text, "things: 10000, agent: ours")).toContain("86.4 million metric");
    expect(await estimate(text, "things: 10000, agent: ours, reportEvery: 1h")).toContain(
      "7.2 million metric",
    );
  });

  test("rounds what it counts, and counts in millions from the first on", async () => {
    const text = profile("p", "all-registered-things", TELNET);
    expect(await estimate(text, "things: 1, agent: ours, reportEvery: 7m")).toContain("(6171 metric");
    expect(await estimate(text, "things: 999, agent: ours, reportEvery: 2592s")).toContain("(999000 metric");
    expect(await estimate(text, "things: 1000, agent: ours, reportEvery: 2592s")).toContain(
      "(1 million metric",
    );
  });

  test("counts what is learnt apart, and does not know its last tiers", async () => {
    const learnt = profile("p", "all-things", "metric: aws:num-disconnects, alarmWhen: { anomalous: high }");
    expect(await estimate(learnt, "things: 10000")).toBe(
      "ML Detect about $79 to $652 (86.4 million metric datapoints)",
    );
  });

  test("counts what is retained at most", async () => {
    const text = `${profile("p", "all-things", MESSAGES)}    retainMetrics: [aws:num-disconnects]\n`;
    expect(await estimate(text, "things: 10000")).toContain("86.4 million to 172.8 million");
  });

  test("counts audits by thing, and no Detect where there is none", async () => {
    const text = `${profile("p", "all-things", MESSAGES)}audit: { checks: { all: true } }\n`;
    expect(await estimate(text, "things: 10000", ", engine: none")).toBe(
      "Audit about $11 (10000 active device principals)",
    );
  });
});
