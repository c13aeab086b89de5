import { expect } from "vitest";
import { type JsonObject, listOf, textOf } from "../../support/json.ts";
import { cloudControl, ofType, type PlannedStack } from "../../support/planned-stack.ts";
import { comparable } from "../comparable.ts";
import type { Declared } from "../declared-policies.ts";
import { alertTopicArn } from "./arns.ts";
import { withoutTags } from "./profiles.ts";
import { secondsOf } from "./quantities.ts";

/** Alarms on violations stand on AWS's own metric, in the namespace that AWS really uses. */
export function expectViolationAlarms(declared: Declared, planned: PlannedStack): void {
  const expected = declared.detect
    ? declared.section("violationAlarms").map(([, alarm]) => ({
        namespace: "AWS/IoT",
        metric_name: "Violations",
        statistic: "Sum",
        comparison_operator: "GreaterThanOrEqualToThreshold",
        threshold: alarm["atLeast"] ?? 1,
        period: secondsOf(alarm["within"] ?? "5m"),
        treat_missing_data: "notBreaching",
        dimensions: {
          ...(alarm["profile"] === undefined ? {} : { SecurityProfileName: alarm["profile"] }),
          ...(alarm["behavior"] === undefined ? {} : { BehaviorName: alarm["behavior"] }),
        },
        alarm_actions: [alertTopicArn(declared, alarm["alertTopic"])],
      }))
    : [];
  const alarms = ofType(planned, "aws_cloudwatch_metric_alarm").map(({ values }) => values);
  const actual = alarms
    .filter((alarm) => alarm["metric_name"] === "Violations")
    .map((alarm) => ({
      namespace: alarm["namespace"],
      metric_name: alarm["metric_name"],
      statistic: alarm["statistic"],
      comparison_operator: alarm["comparison_operator"],
      threshold: alarm["threshold"],
      period: alarm["period"],
      treat_missing_data: alarm["treat_missing_data"],
      dimensions: alarm["dimensions"] ?? {},
      alarm_actions: alarm["alarm_actions"],
    }));
  expect(comparable(actual)).toEqual(comparable(expected));
}

/** Whoever relies on notifications hears when AWS cannot deliver them. */
export function expectDeliveryAlarm(declared: Declared, planned: PlannedStack): void {
  const notifies =
    declared.singleton("audit")?.["alertTopic"] !== undefined ||
    (declared.detect && declared.section("securityProfiles").some(([, profile]) => profile["alertTopic"]));
  const text = JSON.stringify(ofType(planned, "aws_cloudwatch_metric_alarm").map(({ values }) => values));
  expect(text.includes("MisconfiguredDeviceDefenderNotification")).toBe(notifies);
}

/** Dashboards show the profiles that they name, and AWS's metrics. */
export function expectDashboards(declared: Declared, planned: PlannedStack): void {
  const all = declared.section("securityProfiles").map(([name]) => name);
  // Without Detect there is nothing to show of profiles, and so no dashboard of nothing else.
  const dashboards = declared
    .section("dashboards")
    .filter(
      ([, { audit }]) => declared.detect || (audit === true && declared.singleton("audit") !== undefined),
    );
  const planneds = ofType(planned, "aws_cloudwatch_dashboard");
  expect(planneds.length).toBe(dashboards.length);
  for (const [name, dashboard] of dashboards) {
    const found = planneds.find(({ values }) => textOf(values["dashboard_name"]).includes(name));
    const body = textOf(found?.values["dashboard_body"]);
    const profiles = dashboard["profiles"] === "all" ? all : listOf(dashboard["profiles"]).map(textOf);
    for (const profile of declared.detect ? profiles : []) expect(body, name).toContain(profile);
    if (dashboard["audit"] === true) expect(body, name).toContain("NonCompliantResources");
    expect(body, name).not.toContain("AWS/IoT/DeviceDefender");
  }
}

const STATISTICS = new Set([
  "count",
  "sum",
  "average",
  "minimum",
  "maximum",
  "sumOfSquares",
  "variance",
  "stdDev",
]);

/** Fleet metrics ask the index what is declared, as often as is declared. */
export function expectFleetMetrics(declared: Declared, planned: PlannedStack): void {
  const expected = declared.section("fleetMetrics").map(([name, metric]) => ({
    MetricName: name,
    QueryString: metric["query"],
    AggregationType: expectedAggregation(textOf(metric["aggregation"])),
    AggregationField: metric["field"] ?? "registry.version",
    Period: secondsOf(metric["period"]),
    ...(metric["unit"] === undefined ? {} : { Unit: metric["unit"] }),
    ...(metric["description"] === undefined ? {} : { Description: metric["description"] }),
  }));
  const actual = cloudControl(planned, "AWS::IoT::FleetMetric").map(
    ({ desired: { IndexName, QueryVersion: _, ...rest } }) => {
      expect(IndexName ?? "AWS_Things").toBe("AWS_Things");
      return withoutTags(rest);
    },
  );
  expect(comparable(actual)).toEqual(comparable(expected));
}

/** Job templates carry their document to the letter. */
export function expectJobTemplates(declared: Declared, planned: PlannedStack): void {
  const expected = declared.section("jobTemplates").map(([name, template]) => ({
    JobTemplateId: name,
    Description: template["description"],
    Document: declared.jobDocument(name),
  }));
  const actual = cloudControl(planned, "AWS::IoT::JobTemplate").map(({ desired }) => withoutTags(desired));
  expect(comparable(actual)).toEqual(comparable(expected));
}

function expectedAggregation(aggregation: string): JsonObject {
  if (aggregation === "cardinality") return { Name: "Cardinality", Values: ["cardinality"] };
  if (STATISTICS.has(aggregation)) return { Name: "Statistics", Values: [aggregation] };
  return { Name: "Percentiles", Values: [aggregation.replace(/^p/, "")] };
}
