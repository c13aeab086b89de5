import { describe, expect, test } from "vitest";
import { analyzed } from "../support/analyzed.ts";

describe("names that JavaScript knows", () => {
  test("are names like any other", () => {
    const names = ["__proto__", "constructor", "toString", "hasOwnProperty"];
    const each = (entry: (name: string) => string) =>
      names.map((name) => `  ${name}: ${entry(name)}`).join("\n");
    const { value, diagnostics } = analyzed({
      "p.yaml": `version: 1
alertTopics:
${each(() => "{}")}
customMetrics:
${each(() => "{ type: number }")}
dimensions:
${each(() => "{ topicFilters: [a] }")}
thingGroups:
${each(() => "{ attributes: { __proto__: x } }")}
securityProfiles:
${each((name) => `{ targets: [{ thingGroup: ${name} }], alertTopic: ${name}, behaviors: { ${name}: { metric: ${name}, alarmWhen: { moreThan: 1 } } } }`)}
mitigationActions:
${each((name) => `{ addToThingGroups: [${name}] }`)}
violationAlarms:
${each((name) => `{ profile: ${name}, behavior: ${name}, alertTopic: ${name} }`)}
dashboards:
${each((name) => `{ profiles: [${name}] }`)}
audit:
  checks: { all: true }
  schedules:
  ${each(() => "{ daily: true, checks: enabled }").replaceAll("\n", "\n  ")}
`,
    });
    expect(diagnostics).toEqual([]);
    const stack = value.stacks[0];
    const sorted = [...names].sort();
    expect([...(stack?.securityProfiles.keys() ?? [])]).toEqual(sorted);
    expect([...(stack?.securityProfiles.get("__proto__")?.behaviors.keys() ?? [])]).toEqual(["__proto__"]);
    expect([...(stack?.mitigationActions.keys() ?? [])]).toEqual(sorted);
  });
});
