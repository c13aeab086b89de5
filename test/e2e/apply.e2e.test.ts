import { cp } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findExecutable } from "../support/executable.ts";
import { at, listOf } from "../support/json.ts";
import { type StandingProject, standingProject } from "../support/standing-project.ts";
import { findTerraform } from "../support/terraform.ts";
import { AS_WRITTEN, SHUFFLED_WITH_DEFAULTS } from "../support/world/answer-mode.ts";
import { FAKE_ACCOUNT, type RunningWorld } from "../support/world/start-world.ts";

/**
 * A stack's whole life: applied, planned again, changed, and destroyed. A plan does not show in which order things
 * happen, and the order decides whether AWS refuses. The AWS is moto, with a Cloud Control that refuses what Device
 * Defender refuses. Left out are queues, which take 25 s each, and logging, which moto does not have.
 */
const search = findTerraform();
const motoServer = findExecutable("moto_server");
const STACK = "life-us-east-1";

const PROJECT = `version: 1
deployments:
  life: { account: "${FAKE_ACCOUNT}", regions: [us-east-1], tags: { owner: OWNER } }
`;

/** Needs something of every kind whose order matters. */
const FIRST = `version: 1
alertTopics:
  alerts: { subscribers: [{ email: security@example.com }] }
customMetrics:
  battery: { type: number }
dimensions:
  telemetry: { topicFilters: ["telemetry/+/data"] }
fleetIndexing: { things: registry, connectivity: true, violations: true }
thingGroups:
  Sensors: { description: in the field }
  Violating: { inViolationOf: { profile: Sensors } }
securityProfiles:
  Sensors:
    targets: [{ thingGroup: Sensors }]
    alertTopic: alerts
    behaviors:
      Drained: { metric: battery, alarmWhen: { lessThan: 15 }, because: drains too fast }
      Flood:
        metric: aws:num-messages-sent
        dimension: { name: telemetry }
        alarmWhen: { moreThan: 100, within: 5m }
      Denied: { metric: aws:num-authorization-failures, alarmWhen: { moreThan: 5, within: 5m } }
audit:
  alertTopic: alerts
  checks: { LOGGING_DISABLED_CHECK: true, CONFLICTING_CLIENT_IDS_CHECK: true }
  schedules:
    Daily: { daily: true, checks: enabled }
mitigationActions:
  Isolate: { addToThingGroups: [Quarantine] }
quarantine:
  Quarantine: { allow: { publish: ["quarantine/\${thing}/status"] } }
violationAlarms:
  any: { alertTopic: alerts }
dashboards:
  fleet: { profiles: all, audit: true }
jobTemplates:
  update: { document: update.json, description: new firmware }
fleetMetrics:
  violating: { query: "deviceDefender.violationCount>0", aggregation: count, period: 5m }
`;

/** Gives up a check that an audit runs, a metric and a dimension that a profile uses, and the dynamic group. */
const SECOND = FIRST.replace(", CONFLICTING_CLIENT_IDS_CHECK: true", "")
  .replace(/customMetrics:[\s\S]*?fleetIndexing:/, "fleetIndexing:")
  .replace(/ {6}Drained:[\s\S]*?(?= {6}Denied:)/, "")
  .replace(/ {2}Violating: .*\n/, "");

describe.skipIf("missing" in search || motoServer === undefined)("a stack that lives", () => {
  let project: StandingProject | undefined;

  beforeAll(async () => {
    if ("missing" in search) return;
    const files = filesOf("device-security", FIRST);
    project = await standingProject({ files, stack: STACK, terraform: search.found, moto: motoServer });
  });
  afterAll(() => project?.remove());

  const filesOf = (owner: string, policies: string): Readonly<Record<string, string>> => ({
    "palisade.yaml": PROJECT.replace("OWNER", owner),
    "policies/life.yaml": policies,
    "policies/update.json": '{ "version": "1.0" }',
  });

  const started = (): StandingProject => {
    if (project === undefined) throw new Error("there is nothing to apply to");
    return project;
  };

  /** What the plan would change, with `action address`. */
  const planned = async (): Promise<readonly string[]> => {
    const { aws, module } = started();
    const { plan, messages } = await module.plan(aws.url);
    expect(messages).toEqual([]);
    return listOf(plan?.["resource_changes"])
      .map(
        (change) => `${listOf(at(change, "change", "actions")).join("+")} ${String(at(change, "address"))}`,
      )
      .filter((change) => !change.startsWith("no-op "));
  };

  test("is applied, and then there is nothing left to do and nothing that drifted", async () => {
    const { aws, module } = started();
    expect(await module.apply(aws.url)).toEqual(DONE);
    expect(await planned()).toEqual([]);
    aws.world.mode = SHUFFLED_WITH_DEFAULTS;
    expect(await planned()).toEqual([]);
    aws.world.mode = AS_WRITTEN;
    expect(order(aws, "create AWS::IoT::AccountAuditConfiguration", "create AWS::IoT::ScheduledAudit")).toBe(
      true,
    );
  });

  test("is changed by one apply where AWS wants one order only", async () => {
    const { aws, compile, folder, module } = started();
    await compile(filesOf("somebody-else", SECOND));
    await cp(join(folder, "generated", STACK), module.folder, { recursive: true });
    const run = await module.apply(aws.url);
    expect(aws.operations.filter(({ refusedBecause }) => refusedBecause)).toEqual([]);
    expect(run).toEqual(DONE);
    expect(order(aws, "update AWS::IoT::SecurityProfile", "delete AWS::IoT::Dimension")).toBe(true);
    expect(order(aws, "update AWS::IoT::SecurityProfile", "delete AWS::IoT::CustomMetric")).toBe(true);
    expect(order(aws, "delete AWS::IoT::ScheduledAudit", "update AWS::IoT::AccountAuditConfiguration")).toBe(
      true,
    );
  });

  test("is destroyed without a trace", async () => {
    const { aws, module } = started();
    const run = await module.destroy(aws.url);
    expect(aws.operations.filter(({ refusedBecause }) => refusedBecause)).toEqual([]);
    expect(run).toEqual(DONE);
    expect(aws.world.size).toBe(0);
  });
});

const DONE = { succeeded: true, messages: [] };

/** Whether the first operation of one kind was asked for before the first of another. */
function order(aws: RunningWorld, earlier: string, later: string): boolean {
  const placeOf = (kind: string) => aws.operations.findIndex(({ what }) => what.startsWith(`${kind} `));
  return placeOf(earlier) >= 0 && placeOf(earlier) < placeOf(later);
}
