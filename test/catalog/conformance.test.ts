import { describe, expect, test } from "vitest";
import { nonConformities } from "../../compiler/catalog/cloudformation/conformance.ts";
import type { Json } from "../../compiler/util/stable-json.ts";

const BEHAVIOR = {
  Name: "ExcessiveMessages",
  Metric: "aws:num-messages-sent",
  Criteria: {
    ComparisonOperator: "less-than-equals",
    Value: { Count: "100" },
    DurationSeconds: 300,
    ConsecutiveDatapointsToAlarm: 2,
  },
} satisfies Json;

const PROFILE = {
  SecurityProfileName: "Sensors",
  Behaviors: [BEHAVIOR],
  TargetArns: ["arn:aws:iot:us-east-1:111122223333:all/registered-things"],
  AlertTargets: {
    SNS: {
      AlertTargetArn: "arn:aws:sns:us-east-1:111122223333:alerts",
      RoleArn: "arn:aws:iam::111122223333:role/alerts",
    },
  },
  Tags: [{ Key: "owner", Value: "security" }],
} satisfies Json;

const faults = (change: Readonly<Record<string, Json>>): string[] =>
  nonConformities("AWS::IoT::SecurityProfile", { ...PROFILE, ...change });

const criteria = (change: Readonly<Record<string, Json>>): string[] =>
  faults({ Behaviors: [{ ...BEHAVIOR, Criteria: { ...BEHAVIOR.Criteria, ...change } }] });

describe("a desired state of a security profile", () => {
  test("conforms when it is as AWS wants it", () => {
    expect(faults({})).toEqual([]);
  });

  test("must not have properties that the type does not have, or that AWS sets", () => {
    expect(faults({ Description: "x" })).toEqual(["Description: is not a property of the type"]);
    expect(faults({ SecurityProfileArn: "arn" })).toEqual([
      "SecurityProfileArn: is set by AWS and cannot be written",
    ]);
    expect(faults({ ["__proto__"]: 1, constructor: 2 })).toEqual([
      "__proto__: is not a property of the type",
      "constructor: is not a property of the type",
    ]);
  });

  test("writes a count as a string", () => {
    expect(criteria({ Value: { Count: 100 } })).toEqual([
      "Behaviors[0].Criteria.Value.Count: must be a string",
    ]);
    expect(criteria({ Value: { Count: "1e3" } })).toEqual([
      "Behaviors[0].Criteria.Value.Count: must match ^(0|[1-9][0-9]*)$",
    ]);
  });

  test("keeps to ranges, enumerations and types", () => {
    expect(criteria({ ConsecutiveDatapointsToAlarm: 11 })).toEqual([
      "Behaviors[0].Criteria.ConsecutiveDatapointsToAlarm: must be at most 10",
    ]);
    expect(criteria({ StatisticalThreshold: { Statistic: "Average" } })).toEqual([
      "Behaviors[0].Criteria.StatisticalThreshold.Statistic: must be one of p0, p0.1, p0.01, p1, p10, p50, p90, p99, p99.9, p99.99, p100",
    ]);
    expect(criteria({ DurationSeconds: 1.5 })).toEqual([
      "Behaviors[0].Criteria.DurationSeconds: must be an integer",
    ]);
    expect(faults({ Behaviors: {} })).toEqual(["Behaviors: must be an array"]);
    expect(faults({ AlertTargets: [] })).toEqual(["AlertTargets: must be an object"]);
  });

  test("has every property that is required, at every depth", () => {
    expect(faults({ Behaviors: [{ Metric: "aws:num-disconnects" }] })).toEqual([
      "Behaviors[0].Name: is missing",
    ]);
    expect(faults({ AlertTargets: { "S N S": {} } })).toEqual([
      "AlertTargets.S N S: the key must match ^[a-zA-Z0-9:_-]+$",
      "AlertTargets.S N S.AlertTargetArn: is missing",
      "AlertTargets.S N S.RoleArn: is missing",
    ]);
  });

  test("has no two behaviours of one name, but may keep a metric with and without a dimension", () => {
    expect(faults({ Behaviors: [BEHAVIOR, { Name: BEHAVIOR.Name }] })).toEqual([
      "Behaviors[1]: is there twice",
    ]);
    const metric = "aws:num-messages-sent";
    const narrowed = { Metric: metric, MetricDimension: { DimensionName: "d" } };
    expect(faults({ AdditionalMetricsToRetainV2: [{ Metric: metric }, narrowed] })).toEqual([]);
    expect(faults({ AdditionalMetricsToRetainV2: [narrowed, { ...narrowed, ExportMetric: true }] })).toEqual([
      "AdditionalMetricsToRetainV2[1]: is there twice",
    ]);
  });

  test("has no port twice, and none beyond 65535", () => {
    expect(criteria({ Value: { Ports: [23, 23, 70000] } })).toEqual([
      "Behaviors[0].Criteria.Value.Ports[1]: is there twice",
      "Behaviors[0].Criteria.Value.Ports[2]: must be at most 65535",
    ]);
  });
});

test("CloudFormation's marks of its own are never written", () => {
  const audit = {
    ScheduledAuditName: "Weekly",
    Frequency: "WEEKLY",
    TargetCheckNames: ["LOGGING_DISABLED_CHECK"],
  };
  expect(nonConformities("AWS::IoT::ScheduledAudit", { ...audit, DayOfWeek: "MON" })).toEqual([]);
  expect(nonConformities("AWS::IoT::ScheduledAudit", { ...audit, DayOfWeek: "UNSET_VALUE" })).toEqual([
    "DayOfWeek: must be one of SUN, MON, TUE, WED, THU, FRI, SAT",
  ]);
});

test("lengths are counted in characters, and lists have limits", () => {
  const dimension = { Name: "topics", Type: "TOPIC_FILTER" };
  const check = (values: readonly string[]): string[] =>
    nonConformities("AWS::IoT::Dimension", { ...dimension, StringValues: values });
  expect(check(["😀".repeat(256)])).toEqual([]);
  expect(check(["a".repeat(257)])).toEqual(["StringValues[0]: must have at most 256 characters"]);
  expect(check([])).toEqual(["StringValues: must have at least 1 members"]);
  expect(check(["a", "b", "c", "d", "e", "f"])).toEqual(["StringValues: must have at most 5 members"]);
});

test("a type that is not in the catalogue is a bug, not a finding", () => {
  expect(() => nonConformities("AWS::S3::Bucket", {})).toThrow("no shape of AWS::S3::Bucket");
});
