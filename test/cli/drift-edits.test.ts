import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { stacksOf } from "../support/drift-project.ts";
import { at, isObject, type JsonObject, listOf } from "../support/json.ts";
import { asAccount } from "../support/live.ts";
import { createMemoryHost } from "../support/memory-host.ts";
import { runCommandLine } from "../support/run-command-line.ts";
import type { Region } from "../support/world/region.ts";
import * as type from "../support/world/resource.ts";
import { stand } from "../support/world/stand.ts";
import { type RunningWorld, startWorld } from "../support/world/start-world.ts";

/** What `--reconcile` says of the other way: how the policies would say what is there. */
const ACCOUNT = "111122223333";
const PROJECT = `version: 1
deployments:
  staging: { account: "${ACCOUNT}", regions: [us-east-1] }
`;
const POLICIES = `version: 1
variables:
  limit: { type: number, default: 7 }
thingGroups:
  Pumps: { existing: true }
dimensions:
  telemetry: { topicFilters: ["telemetry/#"] }
customMetrics:
  battery: { type: number, displayName: Battery }
securityProfiles:
  Sensors:
    description: healthy
    targets: [all-registered-things]
    behaviors:
      Flood: { metric: aws:num-messages-sent, alarmWhen: { moreThan: 100, within: 5m } }
      Large:
        metric: aws:message-byte-size
        normalWhen: { atMost: 2 KiB }
        alarmAfter: 3
      Away: { metric: aws:disconnect-duration, alarmWhen: { atLeast: 1h } }
      Learned: { metric: aws:num-messages-received, alarmWhen: { anomalous: high } }
      Varied: { metric: aws:num-disconnects, alarmWhen: { moreThan: "\${var.limit}", within: 5m } }
`;
const FILES = { "palisade.yaml": PROJECT, "policies/fleet.yaml": POLICIES };

let aws: RunningWorld;
beforeAll(async () => {
  aws = await startWorld();
});
beforeEach(async () => {
  aws.world.restore({ clock: 1_767_225_600, regions: {} });
  for (const stack of await stacksOf(FILES)) stand(stack, aws.world);
  asAccount(aws, ACCOUNT);
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => aws.stop());

type Change = (region: Region) => void;

/** Changes the criteria of a behaviour. */
const criteria =
  (behavior: string, changes: JsonObject): Change =>
  (region) =>
    region.changeBehavior("Sensors", behavior, (before) => {
      const old = before["Criteria"];
      return { ...before, Criteria: { ...(isObject(old) ? old : {}), ...changes } };
    });
const property =
  (typeName: string, name: string, changes: JsonObject): Change =>
  (region) =>
    region.change(typeName, name, (before) => ({ ...before, ...changes }));

async function drift(policies: string, change: Change) {
  change(aws.world.region(ACCOUNT, "us-east-1"));
  const files = { ...FILES, "policies/fleet.yaml": policies };
  const args = ["drift", "--live", "--endpoint-url", aws.url, "--reconcile", "-f", "json"];
  const { stdout } = await runCommandLine(createMemoryHost(files), args);
  return listOf(at(JSON.parse(stdout), "findings"));
}

/** Makes an edit as an author would who does what is printed. */
function edited(policies: string, line: number, text: string): string {
  const lines = policies.split("\n");
  const before = lines[line - 1] ?? "";
  const value = /^write `(?<key>\w+): (?<value>[^`]+)`/u.exec(text)?.groups;
  const removed = /^take `(?<member>[^`]+)` out of/u.exec(text)?.groups;
  const added = /^add `(?<member>[^`]+)` to/u.exec(text)?.groups;
  const key = /^add `(?<pair>[^`]+)`$/u.exec(text)?.groups;
  const after =
    value !== undefined
      ? before.replace(
          new RegExp(`\\b${value["key"]}: (?:"[^"]*"|[^,}]+?)(?=\\s*[,}]|$)`),
          `${value["key"]}: ${value["value"]}`,
        )
      : removed !== undefined
        ? before.replace(removed["member"] ?? "", "")
        : added !== undefined
          ? before.replace("[", `[${added["member"]}, `)
          : before.replace("{", `{ ${key?.["pair"]},`);
  lines[line - 1] = after;
  return lines.join("\n");
}

const ALL = `arn:aws:iot:us-east-1:${ACCOUNT}:all`;

test.each<readonly [what: string, edit: string, change: Change]>([
  ["a threshold", "15: write `moreThan: 99999`", criteria("Flood", { Value: { Count: "99999" } })],
  ["a size", "18: write `atMost: 4 KiB`", criteria("Large", { Value: { Count: "4096" } })],
  [
    "a size that its unit does not divide",
    "18: write `atMost: 2049 B`",
    criteria("Large", { Value: { Count: "2049" } }),
  ],
  ["a duration", "20: write `atLeast: 90m`", criteria("Away", { Value: { Count: "90" } })],
  ["a window", "15: write `within: 10m`", criteria("Flood", { DurationSeconds: 600 })],
  ["datapoints", "19: write `alarmAfter: 5`", criteria("Large", { ConsecutiveDatapointsToAlarm: 5 })],
  [
    "datapoints that nobody wrote",
    "15: add `alarmAfter: 5`",
    criteria("Flood", { ConsecutiveDatapointsToAlarm: 5 }),
  ],
  [
    "a confidence",
    "21: write `anomalous: low`",
    criteria("Learned", { MlDetectionConfig: { ConfidenceLevel: "LOW" } }),
  ],
  [
    "a threshold by a variable",
    "22: write `moreThan: 70` in place of `${var.limit}`, or change what that stands for",
    criteria("Varied", { Value: { Count: "70" } }),
  ],
  [
    "a muted behaviour",
    "15: add `suppressAlerts: true`",
    (region) => region.changeBehavior("Sensors", "Flood", (each) => ({ ...each, SuppressAlerts: true })),
  ],
  [
    "a target more",
    "13: add `all-unregistered-things` to `targets`",
    (region) => region.attachTarget("Sensors", `${ALL}/unregistered-things`),
  ],
  [
    "a target less",
    "13: take `all-registered-things` out of `targets`",
    (region) => region.detachTarget("Sensors", `${ALL}/registered-things`),
  ],
  [
    "a group more",
    '13: add `{ thingGroup: "Pumps" }` to `targets`',
    (region) => region.attachTarget("Sensors", `arn:aws:iot:us-east-1:${ACCOUNT}:thinggroup/Pumps`),
  ],
  [
    "a description",
    '12: write `description: "it\'s: ok"`',
    property(type.SECURITY_PROFILE, "Sensors", { SecurityProfileDescription: "it's: ok" }),
  ],
  [
    "a name that is no text to YAML",
    '9: write `displayName: "null"`',
    property(type.CUSTOM_METRIC, "battery", { DisplayName: "null" }),
  ],
  [
    "a name for people",
    "9: write `displayName: Charge`",
    property(type.CUSTOM_METRIC, "battery", { DisplayName: "Charge" }),
  ],
  [
    "a topic filter",
    '7: add `"more/+"` to `topicFilters`',
    property(type.DIMENSION, "telemetry", { StringValues: ["telemetry/#", "more/+"] }),
  ],
])("%s: the edit that is printed makes the policy say what is there", async (_, edit, change) => {
  const [finding, ...others] = await drift(POLICIES, change);
  expect(others).toEqual([]);
  const told = at(finding, "reconcile", "edit");
  const [line, text] = [Number(at(told, "origin", "line")), String(at(told, "text"))];
  expect([at(told, "origin", "file"), `${line}: ${text}`]).toEqual(["policies/fleet.yaml", edit]);
  expect(await drift(edited(POLICIES, line, text), () => undefined)).toEqual([]);
});

test.each<readonly [what: string, edit: string, change: Change]>([
  [
    "an operator",
    "15: say here what is there, where a policy can, or leave it out with `drift.ignore`",
    criteria("Flood", { ComparisonOperator: "greater-than" }),
  ],
  [
    "a group that no policy knows",
    "11: say here what is there, where a policy can, or leave it out with `drift.ignore`",
    (region) => region.attachTarget("Sensors", `arn:aws:iot:us-east-1:${ACCOUNT}:thinggroup/Other`),
  ],
  [
    "a value that means nothing",
    "15: say here what is there, where a policy can, or leave it out with `drift.ignore`",
    criteria("Flood", { Value: { Count: "1e99`" } }),
  ],
  [
    "a profile that is gone",
    "11: take it out of the policies",
    (region) => region.remove(type.SECURITY_PROFILE, "Sensors"),
  ],
  [
    "a tag",
    "11: say here what is there, where a policy can, or leave it out with `drift.ignore`",
    property(type.SECURITY_PROFILE, "Sensors", { Tags: [{ Key: "palisade:deployment", Value: "`x" }] }),
  ],
])("%s: what no edit is certain for is said in words, at its line", async (_, edit, change) => {
  const [finding] = await drift(POLICIES, change);
  const told = at(finding, "reconcile", "edit");
  expect(`${at(told, "origin", "line")}: ${at(told, "text")}`).toBe(edit);
});

test("what nobody declares has no line to edit", async () => {
  const add: Change = (region) => region.add(type.SECURITY_PROFILE, { SecurityProfileName: "Old" });
  const [finding] = await drift(POLICIES, add);
  expect(at(finding, "reconcile", "edit")).toBeUndefined();
});
