import { describe, expect, test } from "vitest";
import { analyzeProblems } from "../../support/analyzed.ts";

describe("a deployment without an engine", () => {
  test("says what it does not enforce", () => {
    const stack = (region: string, keys = "") => `version: 1
deployments:
  prod: { account: "111122223333", regions: [${region}]${keys} }
`;
    const policy = `version: 1
alertTopics: { t: {} }
customMetrics: { c: { type: number } }
dimensions: { d: { topicFilters: [a] } }
fleetIndexing: { things: registry, violations: true }
thingGroups: { g: { inViolationOf: { profile: p } } }
securityProfiles:
  p:
    targets: [all-things]
    behaviors:
      a: { metric: c, alarmWhen: { moreThan: 1 } }
      b: { metric: c, alarmWhen: { moreThan: 2 } }
  q: { targets: [all-things] }
violationAlarms: { v: { alertTopic: t } }
`;
    const none = stack("us-east-1", ", engine: none");
    expect(analyzeProblems({ "palisade.yaml": none, "p.yaml": policy })).toMatchInlineSnapshot(`
      "palisade.yaml:3:58 warning analyze/not-enforced
        deployment \`prod\` has \`engine: none\`, so nothing there enforces 2 security profiles (2 behaviours), 1 custom metric, 1 dimension, 1 thing group by violation and 1 violation alarm
        > engine"
    `);
    expect(analyzeProblems({ "palisade.yaml": stack("us-east-1"), "p.yaml": policy })).toBe("");
    expect(
      analyzeProblems({ "palisade.yaml": none, "p.yaml": "version: 1\nlogging: { level: INFO }\n" }),
    ).toBe("");
  });
});
