import { describe, expect, test } from "vitest";
import { compile } from "../../compiler/compile.ts";
import { SourceFile } from "../../compiler/source/source-file.ts";
import { at, objectOf, parseJsonObject } from "../support/json.ts";

/** What a plan of Terraform would change when something else in the policies does. */

const PROJECT = `version: 1
deployments:
  field: { account: "111122223333", regions: [eu-west-1] }
`;

const POLICIES = `version: 1
alertTopics:
  alerts: { subscribers: [{ email: security@example.com }, { queue: alerts }] }
customMetrics:
  battery: { type: number }
thingGroups:
  b: { description: in the field }
securityProfiles:
  b-c:
    targets: [{ thingGroup: b }]
    alertTopic: alerts
    behaviors:
      Drained: { metric: battery, alarmWhen: { lessThan: 15 }, because: drains too fast }
audit:
  alertTopic: alerts
  checks: { LOGGING_DISABLED_CHECK: true }
  schedules:
    Daily: { daily: true, checks: enabled }
mitigationActions:
  Isolate: { addToThingGroups: [Quarantine] }
quarantine:
  Quarantine: { allow: { publish: ["quarantine/\${thing}/status"] } }
violationAlarms:
  any: { alertTopic: alerts }
`;

/** A neighbour of every kind, with a name that comes before and is as near as it can be. */
const WITH_NEIGHBOURS = POLICIES.replace("alertTopics:\n", "alertTopics:\n  alert: {}\n")
  .replace("customMetrics:\n", "customMetrics:\n  batter: { type: number }\n")
  .replace("thingGroups:\n", "thingGroups:\n  B: {}\n  a: {}\n")
  .replace(
    "securityProfiles:\n",
    'securityProfiles:\n  "b:c": { targets: [all-things], retainMetrics: ["aws:num-disconnects"] }\n',
  )
  .replace("schedules:\n", "schedules:\n    Dail: { daily: true, checks: enabled }\n")
  .replace("mitigationActions:\n", "mitigationActions:\n  Blank: { replaceDefaultPolicyVersion: blank }\n")
  .replace("quarantine:\n", "quarantine:\n  Quarantin: { allow: {} }\n")
  .replace("violationAlarms:\n", "violationAlarms:\n  an: { alertTopic: alerts }\n");

describe("a neighbour that comes or goes", () => {
  test("leaves the address and the arguments of every resource as they are", async () => {
    const alone = await resourcesOf(POLICIES);
    const beside = await resourcesOf(WITH_NEIGHBOURS);
    expect(beside.size).toBeGreaterThanOrEqual(alone.size + 9);
    for (const [address, block] of alone) expect([address, beside.get(address)]).toEqual([address, block]);
  });
});

describe("an edit that means nothing", () => {
  test("changes comments and what checks say, and no argument", async () => {
    const moved = `# A remark.\n\n${POLICIES.replace("  b: {", "\n  # Another one.\n  b: {")}`;
    expect(await resourcesOf(moved)).toEqual(await resourcesOf(POLICIES));
    const [before, after] = [await moduleOf(POLICIES), await moduleOf(moved)];
    expect(after).not.toEqual(before);
    expect(after["locals"]).toEqual(before["locals"]);
    expect(after["terraform"]).toEqual(before["terraform"]);
    expect(after["provider"]).toEqual(before["provider"]);
  });
});

async function moduleOf(policies: string): Promise<Readonly<Record<string, unknown>>> {
  const input = {
    project: new SourceFile("palisade.yaml", PROJECT),
    policies: [new SourceFile("policies/field.yaml", policies)],
    readReferenced: async () => new Map(),
  };
  const { files, diagnostics } = await compile(input, { framework: "cdktf" });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  return parseJsonObject(files.find(({ path }) => path === "field-eu-west-1/cdk.tf.json")?.text);
}

/** The blocks of all resources by address, without their comments. */
async function resourcesOf(policies: string): Promise<ReadonlyMap<string, unknown>> {
  const types = Object.entries(objectOf(at(await moduleOf(policies), "resource")));
  return new Map(
    types.flatMap(([type, blocks]) =>
      Object.entries(objectOf(blocks)).map(([id, block]) => {
        const { "//": _comment, ...meaning } = objectOf(block);
        return [`${type}.${id}`, meaning] as const;
      }),
    ),
  );
}
