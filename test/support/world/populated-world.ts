import type { Region } from "./region.ts";
import * as type from "./resource.ts";

/** Puts one thing of every kind into a region. */
export function populate(region: Region): void {
  const { account, region: name } = region.place;
  const role = `arn:aws:iam::${account}:role/defender`;
  const topic = `arn:aws:sns:${name}:${account}:alerts`;
  region.add(type.DIMENSION, { Name: "telemetry", Type: "TOPIC_FILTER", StringValues: ["telemetry/+"] });
  region.add(type.CUSTOM_METRIC, { MetricName: "battery", MetricType: "number", DisplayName: "charge" });
  region.add(type.THING_GROUP, { ThingGroupName: "Field", Tags: [{ Key: "owner", Value: "security" }] });
  region.add(type.THING_GROUP, { ThingGroupName: "North", ParentGroupName: "Field" });
  region.add(type.THING_GROUP, {
    ThingGroupName: "Violating",
    QueryString: "deviceDefender.violationCount>0",
  });
  region.add(type.SECURITY_PROFILE, {
    SecurityProfileName: "Sensors",
    SecurityProfileDescription: "what a healthy sensor does",
    AlertTargets: { SNS: { AlertTargetArn: topic, RoleArn: role } },
    Behaviors: [
      {
        Name: "Flood",
        Metric: "aws:num-messages-sent",
        MetricDimension: { DimensionName: "telemetry" },
        Criteria: { ComparisonOperator: "less-than-equals", DurationSeconds: 300, Value: { Count: "100" } },
      },
      {
        Name: "Rate",
        Metric: "aws:all-bytes-out",
        Criteria: { MlDetectionConfig: { ConfidenceLevel: "HIGH" } },
      },
    ],
    AdditionalMetricsToRetainV2: [{ Metric: "battery" }],
    MetricsExportConfig: { MqttTopic: "$aws/rules/export", RoleArn: role },
    TargetArns: [`arn:aws:iot:${name}:${account}:thinggroup/Field`],
  });
  region.add(type.AUDIT_CONFIGURATION, {
    AccountId: account,
    RoleArn: role,
    AuditCheckConfigurations: { LoggingDisabledCheck: { Enabled: true } },
    AuditNotificationTargetConfigurations: { Sns: { Enabled: true, RoleArn: role, TargetArn: topic } },
  });
  region.add(type.SCHEDULED_AUDIT, {
    ScheduledAuditName: "Weekly",
    Frequency: "WEEKLY",
    DayOfWeek: "MON",
    TargetCheckNames: ["LOGGING_DISABLED_CHECK"],
  });
  region.add(type.MITIGATION_ACTION, {
    ActionName: "Isolate",
    RoleArn: role,
    ActionParams: { AddThingsToThingGroupParams: { ThingGroupNames: ["Field"] } },
  });
  region.add(type.FLEET_METRIC, {
    MetricName: "violating",
    QueryString: "deviceDefender.violationCount>0",
    AggregationType: { Name: "Statistics", Values: ["count"] },
    AggregationField: "deviceDefender.violationCount",
    Period: 300,
  });
  region.add(type.JOB_TEMPLATE, {
    JobTemplateId: "update",
    Description: "new firmware",
    Document: "{}",
    JobExecutionsRolloutConfig: {
      ExponentialRolloutRate: {
        BaseRatePerMinute: 5,
        IncrementFactor: 2,
        RateIncreaseCriteria: { NumberOfSucceededThings: 10 },
      },
    },
    JobExecutionsRetryConfig: { RetryCriteriaList: [{ FailureType: "FAILED", NumberOfRetries: 2 }] },
    TimeoutConfig: { InProgressTimeoutInMinutes: 60 },
  });
  populateSettings(region, role);
}

function populateSettings(region: Region, role: string): void {
  const { account, region: name } = region.place;
  region.suppress({
    checkName: "LOGGING_DISABLED_CHECK",
    resourceIdentifier: { account },
    suppressIndefinitely: true,
  });
  const createdAt = region.now();
  region.set({
    policies: {
      quarantine: {
        name: "quarantine",
        versions: { "1": { document: '{"Version":"2012-10-17","Statement":[]}', createdAt } },
        defaultVersion: "1",
        targets: [`arn:aws:iot:${name}:${account}:thinggroup/Field`],
        tags: { owner: "security" },
        createdAt,
      },
    },
    indexing: {
      thingIndexingConfiguration: { thingIndexingMode: "REGISTRY", deviceDefenderIndexingMode: "VIOLATIONS" },
      thingGroupIndexingConfiguration: { thingGroupIndexingMode: "OFF" },
    },
    logging: { roleArn: role, defaultLogLevel: "WARN", disableAllLogs: false },
  });
}
