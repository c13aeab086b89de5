import { expect } from "vitest";
import { at, type JsonObject, listOf, objectOf, textOf } from "../../support/json.ts";
import { type CloudControlResource, cloudControl, type PlannedStack } from "../../support/planned-stack.ts";
import { comparable } from "../comparable.ts";
import type { Declared } from "../declared-policies.ts";
import { alertTopicArn, arn } from "./arns.ts";
import { expectedBehavior, expectedDimension } from "./behaviors.ts";
import { expectGrants, expectTrust, publishGrants, roleOf } from "./roles.ts";

/** Security profiles hold the negation of what the policies call an alarm, and nothing else. */
export function expectProfiles(declared: Declared, planned: PlannedStack): void {
  const expected = declared.detect
    ? declared.section("securityProfiles").map(([name, profile]) => expectedProfile(declared, name, profile))
    : [];
  const actual = profilesOf(planned).map(({ desired }) => withoutRolesAndTags(desired));
  expect(comparable(actual)).toEqual(comparable(expected));
}

/** AWS compares and patches behaviours by index, so their order must not depend on the policies'. */
export function expectCanonicalBehaviors(planned: PlannedStack): void {
  for (const { desired, address } of profilesOf(planned)) {
    const names = listOf(desired["Behaviors"]).map((behavior) => textOf(at(behavior, "Name")));
    expect(names, address).toEqual([...names].sort());
  }
}

/** One role for alerts and one for exports, each good for one profile and one topic. */
export function expectProfileRoles(declared: Declared, planned: PlannedStack): void {
  const profiles = new Map(declared.section("securityProfiles"));
  for (const { desired } of profilesOf(planned)) {
    const name = textOf(desired["SecurityProfileName"]);
    const topic = profiles.get(name)?.["alertTopic"];
    const target = at(desired, "AlertTargets", "SNS");
    expect(target === undefined, name).toBe(topic === undefined);
    if (target !== undefined) {
      const role = roleOf(declared, planned, at(target, "RoleArn"));
      expectTrust(declared, role, `securityprofile/${name}`);
      expectGrants(planned, role, publishGrants(declared, topic, alertTopicArn(declared, topic)));
    }
    const mqttTopic = at(desired, "MetricsExportConfig", "MqttTopic");
    if (mqttTopic === undefined) continue;
    const role = roleOf(declared, planned, at(desired, "MetricsExportConfig", "RoleArn"));
    expectTrust(declared, role, `securityprofile/${name}`);
    expectGrants(planned, role, [[["iot:Publish"], [arn(declared, "iot", `topic/${String(mqttTopic)}`)]]]);
  }
}

/** Custom metrics and dimensions, which behaviours name. */
export function expectMetricsAndDimensions(declared: Declared, planned: PlannedStack): void {
  const desired = (typeName: string): unknown =>
    comparable(cloudControl(planned, typeName).map((resource) => withoutTags(resource.desired)));
  const metrics = declared.section("customMetrics").map(([name, metric]) => ({
    MetricName: name,
    MetricType: metric["type"],
    ...(metric["displayName"] === undefined ? {} : { DisplayName: metric["displayName"] }),
  }));
  expect(desired("AWS::IoT::CustomMetric")).toEqual(comparable(declared.detect ? metrics : []));
  const dimensions = declared.section("dimensions").map(([name, dimension]) => ({
    Name: name,
    Type: "TOPIC_FILTER",
    StringValues: dimension["topicFilters"],
  }));
  expect(desired("AWS::IoT::Dimension")).toEqual(comparable(declared.detect ? dimensions : []));
}

export function withoutTags({ Tags: _, ...rest }: JsonObject): JsonObject {
  return rest;
}

function profilesOf(planned: PlannedStack): readonly CloudControlResource[] {
  return cloudControl(planned, "AWS::IoT::SecurityProfile");
}

function expectedProfile(declared: Declared, name: string, profile: JsonObject): JsonObject {
  const types = new Map(
    declared.section("customMetrics").map(([metric, { type }]) => [metric, textOf(type)] as const),
  );
  const exportTopic = at(profile, "exportMetrics", "topic");
  const exportsAll = exportTopic !== undefined;
  const behaviors = Object.entries(objectOf(profile["behaviors"] ?? {}));
  const retained = listOf(profile["retainMetrics"]);
  return {
    SecurityProfileName: name,
    TargetArns: listOf(profile["targets"]).map((target) => targetArn(declared, target)),
    Behaviors: behaviors.map(([key, behavior]) =>
      expectedBehavior(key, objectOf(behavior), types, exportsAll),
    ),
    AdditionalMetricsToRetainV2: retained.map((metric) => ({
      Metric: at(metric, "metric") ?? metric,
      ...expectedDimension(at(metric, "dimension")),
      ExportMetric: at(metric, "exportMetric") ?? exportsAll,
    })),
    ...(profile["description"] === undefined ? {} : { SecurityProfileDescription: profile["description"] }),
    ...(profile["alertTopic"] === undefined
      ? {}
      : { AlertTargets: { SNS: { AlertTargetArn: alertTopicArn(declared, profile["alertTopic"]) } } }),
    ...(exportsAll ? { MetricsExportConfig: { MqttTopic: exportTopic } } : {}),
  };
}

function targetArn(declared: Declared, target: unknown): string {
  if (typeof target === "string") return arn(declared, "iot", target.replace(/^all-/, "all/"));
  return arn(declared, "iot", `thinggroup/${textOf(at(target, "thingGroup"))}`);
}

/** Roles and tags have tests of their own; what AWS takes as its default may be left out. */
function withoutRolesAndTags(desired: JsonObject): JsonObject {
  const { AlertTargets, MetricsExportConfig, Behaviors, AdditionalMetricsToRetainV2, ...rest } =
    withoutTags(desired);
  return {
    ...rest,
    Behaviors: listOf(Behaviors).map((behavior) => ({
      ...objectOf(behavior),
      Criteria: {
        ConsecutiveDatapointsToAlarm: 1,
        ConsecutiveDatapointsToClear: 1,
        ...objectOf(at(behavior, "Criteria")),
      },
    })),
    AdditionalMetricsToRetainV2: listOf(AdditionalMetricsToRetainV2),
    ...(AlertTargets === undefined
      ? {}
      : { AlertTargets: { SNS: withoutRole(objectOf(at(AlertTargets, "SNS"))) } }),
    ...(MetricsExportConfig === undefined
      ? {}
      : { MetricsExportConfig: withoutRole(objectOf(MetricsExportConfig)) }),
  };
}

function withoutRole({ RoleArn: _, ...rest }: JsonObject): JsonObject {
  return rest;
}
