import {
  type CloudWatchClient,
  DeleteDashboardsCommand,
  DescribeAlarmsCommand,
  ListDashboardsCommand,
  PutMetricAlarmCommand,
} from "@aws-sdk/client-cloudwatch";
import {
  DetachRolePolicyCommand,
  type IAMClient,
  ListAttachedRolePoliciesCommand,
  ListRolePoliciesCommand,
  PutRolePolicyCommand,
} from "@aws-sdk/client-iam";
import { SetTopicAttributesCommand, type SNSClient } from "@aws-sdk/client-sns";
import { at, isObject, type JsonObject, listOf } from "../../support/json.ts";
import type { Region } from "../../support/world/region.ts";
import {
  CUSTOM_METRIC,
  DIMENSION,
  FLEET_METRIC,
  MITIGATION_ACTION,
  SCHEDULED_AUDIT,
  SECURITY_PROFILE,
  THING_GROUP,
} from "../../support/world/resource.ts";

/** For what somebody does beside Device Defender. */
export interface Clients {
  readonly cloudWatch: CloudWatchClient;
  readonly iam: IAMClient;
  readonly sns: SNSClient;
}

/** One change behind Terraform's back, each of another resource. */
export interface Hand {
  readonly what: string;
  /** Terraform's address of what is changed. */
  readonly address: string;
  readonly doIt: (region: Region, clients: Clients) => void | Promise<void>;
}

const profile = (name: string): string => `aws_cloudcontrolapi_resource.security_profile_${name}`;

/** Changes part of the criteria of a behaviour. */
function criteria(profileName: string, behavior: string, part: JsonObject): Hand["doIt"] {
  return (region) =>
    region.changeBehavior(profileName, behavior, (each) => ({
      ...each,
      Criteria: { ...Object(each["Criteria"]), ...part },
    }));
}

/** Sets properties of a resource that goes through Cloud Control. */
function set(typeName: string, name: string, part: JsonObject): Hand["doIt"] {
  return (region) => region.change(typeName, name, (properties) => ({ ...properties, ...part }));
}

const TOPIC = "arn:aws:sns:us-east-1:123456789012:alerts";
const ANYBODY = JSON.stringify({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: "*", Action: "sns:Publish", Resource: TOPIC }],
});
const ANYTHING = JSON.stringify({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Action: "iot:*", Resource: "*" }],
});

/** What people do at three in the morning, kind by kind. */
export const HANDS: readonly Hand[] = [
  {
    what: "a threshold is raised",
    address: profile("Threshold"),
    doIt: criteria("Threshold", "Flood", { Value: { Count: "99999" } }),
  },
  {
    what: "a window becomes longer",
    address: profile("Window"),
    doIt: criteria("Window", "Denied", { DurationSeconds: 600 }),
  },
  {
    what: "an operator is turned round",
    address: profile("Operator"),
    doIt: criteria("Operator", "Dropped", { ComparisonOperator: "greater-than" }),
  },
  {
    what: "it takes more datapoints to alarm",
    address: profile("Datapoints"),
    doIt: criteria("Datapoints", "Large", { ConsecutiveDatapointsToAlarm: 5 }),
  },
  {
    what: "less confidence is wanted of ML Detect",
    address: profile("Confidence"),
    doIt: criteria("Confidence", "Learned", { MlDetectionConfig: { ConfidenceLevel: "LOW" } }),
  },
  {
    what: "an address range is widened",
    address: profile("Networks"),
    doIt: criteria("Networks", "Strange", { Value: { Cidrs: ["198.51.0.0/16"] } }),
  },
  {
    what: "a behaviour is muted",
    address: profile("Muted"),
    doIt: (region) => region.changeBehavior("Muted", "Quiet", (each) => ({ ...each, SuppressAlerts: true })),
  },
  {
    what: "nobody is told of a profile's alarms",
    address: profile("Deaf"),
    doIt: (region) => region.change(SECURITY_PROFILE, "Deaf", ({ AlertTargets: _, ...rest }) => rest),
  },
  {
    what: "a target is detached",
    address: profile("Detached"),
    doIt: (region) => {
      const [target] = listOf(region.properties(SECURITY_PROFILE, "Detached")["TargetArns"]);
      region.detachTarget("Detached", String(target));
    },
  },
  {
    what: "a target is attached",
    address: profile("Attached"),
    doIt: (region) =>
      region.attachTarget("Attached", "arn:aws:iot:us-east-1:123456789012:all/unregistered-things"),
  },
  {
    what: "a behaviour is removed",
    address: profile("Thinned"),
    doIt: (region) =>
      region.change(SECURITY_PROFILE, "Thinned", (properties) => ({
        ...properties,
        Behaviors: listOf(properties["Behaviors"]).filter((each) => at(each, "Name") !== "Removed"),
      })),
  },
  {
    what: "a behaviour is no longer narrowed by a dimension",
    address: profile("Narrowed"),
    doIt: (region) =>
      region.changeBehavior("Narrowed", "Telemetry", ({ MetricDimension: _, ...rest }) => rest),
  },
  {
    what: "a profile is deleted",
    address: profile("Deleted"),
    doIt: (region) => region.remove(SECURITY_PROFILE, "Deleted"),
  },
  {
    what: "a dimension is narrowed",
    address: "aws_cloudcontrolapi_resource.dimension_telemetry",
    doIt: set(DIMENSION, "telemetry", { StringValues: ["telemetry/one"] }),
  },
  {
    what: "a custom metric gets another name for people",
    address: "aws_cloudcontrolapi_resource.custom_metric_battery",
    doIt: set(CUSTOM_METRIC, "battery", { DisplayName: "Accumulator" }),
  },
  {
    what: "an audit check is switched off",
    address: "aws_cloudcontrolapi_resource.audit_configuration",
    doIt: (region) => region.switchCheck("CONFLICTING_CLIENT_IDS_CHECK", false),
  },
  {
    what: "a daily audit becomes a monthly one",
    address: "aws_cloudcontrolapi_resource.scheduled_audit_Daily",
    doIt: set(SCHEDULED_AUDIT, "Daily", { Frequency: "MONTHLY", DayOfMonth: "1" }),
  },
  {
    what: "a check is taken out of an audit",
    address: "aws_cloudcontrolapi_resource.scheduled_audit_Weekly",
    doIt: set(SCHEDULED_AUDIT, "Weekly", { TargetCheckNames: ["LOGGING_DISABLED_CHECK"] }),
  },
  {
    what: "an action isolates into another group",
    address: "aws_cloudcontrolapi_resource.mitigation_action_Isolate",
    doIt: (region) =>
      region.change(MITIGATION_ACTION, "Isolate", (properties) => ({
        ...properties,
        ActionParams: { AddThingsToThingGroupParams: { ThingGroupNames: ["Sensors"] } },
      })),
  },
  {
    what: "an action logs less",
    address: "aws_cloudcontrolapi_resource.mitigation_action_LogErrors",
    doIt: (region) =>
      region.change(MITIGATION_ACTION, "LogErrors", (properties) => {
        const before = at(properties, "ActionParams", "EnableIoTLoggingParams");
        const after = { ...(isObject(before) ? before : {}), LogLevel: "DISABLED" };
        return { ...properties, ActionParams: { EnableIoTLoggingParams: after } };
      }),
  },
  {
    what: "a dynamic group follows another query",
    address: "aws_cloudcontrolapi_resource.dynamic_thing_group_Suspicious",
    doIt: set(THING_GROUP, "Suspicious", { QueryString: "connectivity.connected:false" }),
  },
  {
    what: "a fleet metric counts less often",
    address: "aws_cloudcontrolapi_resource.fleet_metric_in-violation",
    doIt: set(FLEET_METRIC, "in-violation", { Period: 3600 }),
  },
  {
    what: "violations are no longer indexed",
    address: "aws_iot_indexing_configuration.fleet_indexing",
    doIt: (region) => {
      const things = Object(region.settings.indexing["thingIndexingConfiguration"]);
      const thingIndexingConfiguration = { ...things, deviceDefenderIndexingMode: "OFF" };
      region.set({ indexing: { ...region.settings.indexing, thingIndexingConfiguration } });
    },
  },
  {
    what: "logging is switched off",
    address: "aws_iot_logging_options.logging",
    doIt: (region) => region.set({ logging: { ...region.settings.logging, defaultLogLevel: "DISABLED" } }),
  },
  {
    what: "the quarantine allows everything",
    address: "aws_iot_policy.iot_policy_Quarantine-quarantine",
    doIt: (region) => {
      const [policy] = Object.values(region.settings.policies);
      if (policy === undefined) throw new Error("there is no quarantine");
      const versions = { ...policy.versions, "2": { document: ANYTHING, createdAt: region.now() } };
      const opened = { ...policy, versions, defaultVersion: "2" };
      region.set({ policies: { ...region.settings.policies, [policy.name]: opened } });
    },
  },
  {
    what: "the quarantine is taken off its group",
    address: "aws_iot_policy_attachment.attachment_of_policy_Quarantine-quarantine-Quarantine",
    doIt: (region) => {
      const [policy] = Object.values(region.settings.policies);
      const [target] = policy?.targets ?? [];
      if (policy === undefined || target === undefined) throw new Error("nothing is attached");
      region.detachPolicy(policy.name, target);
    },
  },
  {
    what: "a group gets another description",
    address: "aws_iot_thing_group.thing_group_Pumps",
    doIt: (region) =>
      region.change(THING_GROUP, "Pumps", (properties) => ({
        ...properties,
        ThingGroupProperties: { ThingGroupDescription: "nobody knows" },
      })),
  },
  {
    what: "an alarm does nothing any more",
    address: "aws_cloudwatch_metric_alarm.alarm_any",
    doIt: async (_, { cloudWatch }) => {
      const { MetricAlarms = [] } = await cloudWatch.send(new DescribeAlarmsCommand({}));
      const alarm = MetricAlarms.find(({ AlarmName = "" }) => !AlarmName.includes("undelivered"));
      if (alarm === undefined) throw new Error("there is no alarm");
      // moto fails on DisableAlarmActions.
      const { AlarmName, EvaluationPeriods, ComparisonOperator, ...rest } = alarm;
      const put = { AlarmName, EvaluationPeriods, ComparisonOperator, ...rest, ActionsEnabled: false };
      await cloudWatch.send(new PutMetricAlarmCommand(put));
    },
  },
  {
    what: "a dashboard is deleted",
    address: "aws_cloudwatch_dashboard.dashboard_overview",
    doIt: async (_, { cloudWatch }) => {
      const { DashboardEntries = [] } = await cloudWatch.send(new ListDashboardsCommand({}));
      const DashboardNames = DashboardEntries.flatMap(({ DashboardName = [] }) => DashboardName);
      await cloudWatch.send(new DeleteDashboardsCommand({ DashboardNames }));
    },
  },
  {
    what: "anybody may publish to the topic",
    address: "aws_sns_topic_policy.policy_of_topic_alerts",
    doIt: async (_, { sns }) => {
      const attribute = { TopicArn: TOPIC, AttributeName: "Policy", AttributeValue: ANYBODY };
      await sns.send(new SetTopicAttributesCommand(attribute));
    },
  },
  {
    what: "a role may do everything in AWS IoT",
    address: "aws_iam_role_policy.permissions_of_role_action-Isolate",
    doIt: async (_, { iam }) => {
      const RoleName = "palisade-us-east-1-action-Isolate";
      const { PolicyNames: [PolicyName] = [] } = await iam.send(new ListRolePoliciesCommand({ RoleName }));
      await iam.send(new PutRolePolicyCommand({ RoleName, PolicyName, PolicyDocument: ANYTHING }));
    },
  },
  {
    what: "the managed policy is taken from a role",
    address: "aws_iam_role_policy_attachment.managed_policy_of_role_audit-AWSIoTDeviceDefenderAudit",
    doIt: async (_, { iam }) => {
      const RoleName = "palisade-us-east-1-audit";
      const { AttachedPolicies: [policy] = [] } = await iam.send(
        new ListAttachedRolePoliciesCommand({ RoleName }),
      );
      await iam.send(new DetachRolePolicyCommand({ RoleName, PolicyArn: policy?.PolicyArn }));
    },
  },
];
