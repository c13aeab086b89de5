import type { DesiredState } from "./desired-states.ts";

const ROLE = "arn:aws:iam::111122223333:role/palisade-us-east-1-alerts-Sensors";
const TOPIC = "arn:aws:sns:us-east-1:111122223333:iot-security-alerts";
const TAGS = [{ Key: "palisade:deployment", Value: "staging" }];

/** A desired state of each type that goes through Cloud Control, as rich as policies can make it. */
export const DESIRED_STATE_SAMPLES: readonly DesiredState[] = [
  {
    name: "profile",
    typeName: "AWS::IoT::SecurityProfile",
    properties: {
      SecurityProfileName: "Sensors",
      SecurityProfileDescription: "what a healthy sensor does",
      AdditionalMetricsToRetainV2: [{ Metric: "aws:num-connection-attempts", ExportMetric: true }],
      AlertTargets: { SNS: { AlertTargetArn: TOPIC, RoleArn: ROLE } },
      Behaviors: [
        {
          Name: "ExcessiveMessages",
          Metric: "aws:num-messages-sent",
          MetricDimension: { DimensionName: "telemetry-topics", Operator: "IN" },
          Criteria: {
            ComparisonOperator: "less-than-equals",
            ConsecutiveDatapointsToAlarm: 2,
            ConsecutiveDatapointsToClear: 2,
            DurationSeconds: 300,
            Value: { Count: "100" },
          },
          ExportMetric: true,
        },
        {
          Name: "OutlierTraffic",
          Metric: "aws:all-bytes-out",
          Criteria: {
            ComparisonOperator: "less-than-equals",
            DurationSeconds: 3600,
            StatisticalThreshold: { Statistic: "p99.9" },
          },
        },
        {
          Name: "StrangeDestination",
          Metric: "aws:destination-ip-addresses",
          Criteria: { ComparisonOperator: "in-cidr-set", Value: { Cidrs: ["10.0.0.0/8", "2001:db8::/32"] } },
        },
        {
          Name: "Telnet",
          Metric: "aws:listening-tcp-ports",
          Criteria: { ComparisonOperator: "not-in-port-set", Value: { Ports: [23, 2323] } },
        },
        {
          Name: "UnusualRate",
          Metric: "aws:num-messages-received",
          Criteria: { MlDetectionConfig: { ConfidenceLevel: "HIGH" } },
          SuppressAlerts: true,
        },
      ],
      MetricsExportConfig: { MqttTopic: "$aws/rules/defender_export", RoleArn: ROLE },
      Tags: TAGS,
      TargetArns: ["arn:aws:iot:us-east-1:111122223333:all/registered-things"],
    },
  },
  {
    name: "audit",
    typeName: "AWS::IoT::AccountAuditConfiguration",
    properties: {
      AccountId: "111122223333",
      AuditCheckConfigurations: {
        DeviceCertificateAgeCheck: { Configuration: { CertAgeThresholdInDays: "365" }, Enabled: true },
        DeviceCertificateExpiringCheck: {
          Configuration: { CertExpirationThresholdInDays: "60" },
          Enabled: true,
        },
        IoTPolicyPotentialMisConfigurationCheck: { Enabled: true },
        LoggingDisabledCheck: { Enabled: false },
      },
      AuditNotificationTargetConfigurations: { Sns: { Enabled: true, RoleArn: ROLE, TargetArn: TOPIC } },
      RoleArn: ROLE,
    },
  },
  {
    name: "scheduled-audit",
    typeName: "AWS::IoT::ScheduledAudit",
    properties: {
      ScheduledAuditName: "Weekly",
      Frequency: "WEEKLY",
      DayOfWeek: "MON",
      TargetCheckNames: ["LOGGING_DISABLED_CHECK"],
      Tags: TAGS,
    },
  },
  {
    name: "mitigation-action",
    typeName: "AWS::IoT::MitigationAction",
    properties: {
      ActionName: "IsolateThing",
      ActionParams: {
        AddThingsToThingGroupParams: { OverrideDynamicGroups: true, ThingGroupNames: ["Quarantine"] },
      },
      RoleArn: ROLE,
      Tags: TAGS,
    },
  },
  {
    name: "custom-metric",
    typeName: "AWS::IoT::CustomMetric",
    properties: {
      MetricName: "battery-percentage",
      MetricType: "number",
      DisplayName: "Battery",
      Tags: TAGS,
    },
  },
  {
    name: "dimension",
    typeName: "AWS::IoT::Dimension",
    properties: {
      Name: "telemetry-topics",
      Type: "TOPIC_FILTER",
      StringValues: ["telemetry/+/data", "telemetry/${iot:ClientId}/#"],
      Tags: TAGS,
    },
  },
  {
    name: "fleet-metric",
    typeName: "AWS::IoT::FleetMetric",
    properties: {
      MetricName: "things-in-violation",
      AggregationField: "registry.version",
      AggregationType: { Name: "Statistics", Values: ["count"] },
      IndexName: "AWS_Things",
      Period: 300,
      QueryString: "deviceDefender.violationCount>0",
      QueryVersion: "2017-09-30",
      Tags: TAGS,
    },
  },
  {
    name: "thing-group",
    typeName: "AWS::IoT::ThingGroup",
    properties: {
      ThingGroupName: "Disconnected_things",
      QueryString: "deviceDefender.Disconnect_duration_5m.*.inViolation:true",
      ThingGroupProperties: { ThingGroupDescription: "things that are out of reach" },
      Tags: TAGS,
    },
  },
  {
    name: "job-template",
    typeName: "AWS::IoT::JobTemplate",
    properties: {
      JobTemplateId: "update-firmware",
      Description: "reaches devices as they come back",
      Document: '{"operation":"update"}',
      Tags: TAGS,
    },
  },
];
