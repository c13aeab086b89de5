import type { MetricAlarm, PutMetricAlarmCommandInput } from "@aws-sdk/client-cloudwatch";
import {
  DescribeAlarmsCommand,
  PutDashboardCommand,
  PutMetricAlarmCommand,
  TagResourceCommand as TagAlarmCommand,
} from "@aws-sdk/client-cloudwatch";
import {
  AttachRolePolicyCommand,
  DeleteRolePolicyCommand,
  DetachRolePolicyCommand,
  PutRolePermissionsBoundaryCommand,
  PutRolePolicyCommand,
  UntagRoleCommand,
  UpdateAssumeRolePolicyCommand,
} from "@aws-sdk/client-iam";
import {
  AttachPolicyCommand,
  CreatePolicyCommand,
  CreatePolicyVersionCommand,
  DetachPolicyCommand,
  GetIndexingConfigurationCommand,
  GetV2LoggingOptionsCommand,
  SetV2LoggingOptionsCommand,
  TagResourceCommand as TagIotCommand,
  UpdateIndexingConfigurationCommand,
  UpdateThingGroupCommand,
} from "@aws-sdk/client-iot";
import { AddPermissionCommand, RemovePermissionCommand } from "@aws-sdk/client-lambda";
import {
  ListSubscriptionsByTopicCommand,
  SetSubscriptionAttributesCommand,
  SetTopicAttributesCommand,
  TagResourceCommand as TagTopicCommand,
  UnsubscribeCommand,
} from "@aws-sdk/client-sns";
import { GetQueueUrlCommand, SetQueueAttributesCommand, UntagQueueCommand } from "@aws-sdk/client-sqs";
import { FAKE_ACCOUNT } from "../../support/world/start-world.ts";
import type { Writers } from "./clients.ts";
import { FUNCTION, REGION } from "./project.ts";

/** A change by hand, and all that is found of it: kind, address, property. */
export interface Hand {
  readonly what: string;
  readonly doIt: (writers: Writers) => Promise<unknown>;
  readonly found: readonly string[];
}

const TOPIC = `arn:aws:sns:${REGION}:${FAKE_ACCOUNT}:alerts`;
const QUEUED = `arn:aws:sns:${REGION}:${FAKE_ACCOUNT}:queued`;
const ADMINISTRATOR = "arn:aws:iam::aws:policy/AdministratorAccess";
const GROUP = `arn:aws:iot:${REGION}:${FAKE_ACCOUNT}:thinggroup/Quarantine`;
const STATEMENT = "lambda_permission_palisade-alerts-us-east-1-ticket";

/** A policy that allows an action on everything. */
const allow = (Action: string, Principal?: string): string =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      { Effect: "Allow", Action, Resource: "*", ...(Principal === undefined ? {} : { Principal }) },
    ],
  });

async function queueUrl({ sqs }: Writers, name: string): Promise<string | undefined> {
  const { QueueUrl } = await sqs.send(new GetQueueUrlCommand({ QueueName: name }));
  return QueueUrl;
}

async function setQueue(
  writers: Writers,
  name: string,
  Attributes: Record<string, string>,
): Promise<unknown> {
  const QueueUrl = await queueUrl(writers, name);
  return writers.sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes }));
}

async function subscriptionArn({ sns }: Writers, topic: string, protocol: string): Promise<string> {
  const { Subscriptions = [] } = await sns.send(new ListSubscriptionsByTopicCommand({ TopicArn: topic }));
  return Subscriptions.find(({ Protocol }) => Protocol === protocol)?.SubscriptionArn ?? "";
}

/** Writes an alarm anew with something changed. */
async function putAlarm(
  { cloudwatch }: Writers,
  name: string,
  change: (alarm: MetricAlarm) => Partial<PutMetricAlarmCommandInput>,
): Promise<unknown> {
  const { MetricAlarms = [] } = await cloudwatch.send(new DescribeAlarmsCommand({ AlarmNames: [name] }));
  const [alarm] = MetricAlarms;
  if (alarm === undefined) throw new Error(`there is no alarm ${name}`);
  const { AlarmName, EvaluationPeriods, ComparisonOperator, ...rest } = alarm;
  const put = { AlarmName, EvaluationPeriods, ComparisonOperator, ...rest, ...change(alarm) };
  return cloudwatch.send(new PutMetricAlarmCommand(put));
}

/** One after the other, each of something that none before it touched. */
export const HANDS: readonly Hand[] = [
  {
    what: "a group gets another description and loses an attribute",
    doIt: ({ iot }) =>
      iot.send(
        new UpdateThingGroupCommand({
          thingGroupName: "Sensors",
          thingGroupProperties: {
            thingGroupDescription: "nobody knows",
            attributePayload: { attributes: { class: "sensor" } },
          },
        }),
      ),
    found: [
      "changed aws_iot_thing_group.thing_group_Sensors properties.description",
      "changed aws_iot_thing_group.thing_group_Sensors properties.attribute_payload.attributes",
    ],
  },
  {
    what: "a group without a description gets one",
    doIt: ({ iot }) =>
      iot.send(
        new UpdateThingGroupCommand({
          thingGroupName: "Field",
          thingGroupProperties: { thingGroupDescription: "all of it" },
        }),
      ),
    found: ["changed aws_iot_thing_group.thing_group_Field properties.description"],
  },
  {
    what: "the quarantine allows everything, in a new version",
    doIt: ({ iot }) =>
      iot.send(
        new CreatePolicyVersionCommand({
          policyName: "Quarantine-quarantine",
          policyDocument: allow("iot:*"),
          setAsDefault: true,
        }),
      ),
    found: ["changed aws_iot_policy.iot_policy_Quarantine-quarantine policy"],
  },
  {
    what: "a new version of the quarantine that is not the default one changes nothing",
    doIt: ({ iot }) =>
      iot.send(
        new CreatePolicyVersionCommand({
          policyName: "Quarantine-quarantine",
          policyDocument: allow("iot:Publish"),
        }),
      ),
    found: [],
  },
  {
    what: "the quarantine binds another group as well, and its own group has another policy",
    doIt: async ({ iot }) => {
      const field = `arn:aws:iot:${REGION}:${FAKE_ACCOUNT}:thinggroup/Field`;
      await iot.send(new AttachPolicyCommand({ policyName: "Quarantine-quarantine", target: field }));
      await iot.send(new CreatePolicyCommand({ policyName: "more", policyDocument: allow("iot:*") }));
      return iot.send(new AttachPolicyCommand({ policyName: "more", target: GROUP }));
    },
    found: [
      `unattached aws_iot_policy.iot_policy_Quarantine-quarantine attachment[arn:aws:iot:${REGION}:${FAKE_ACCOUNT}:thinggroup/Field]`,
      "unattached aws_iot_thing_group.thing_group_Quarantine policies[more]",
    ],
  },
  {
    what: "a role may do everything, by a managed policy and by one of its own",
    doIt: async ({ iam }) => {
      const RoleName = "palisade-us-east-1-alerts-Sensors";
      const PolicyDocument = allow("iot:*");
      await iam.send(new PutRolePolicyCommand({ RoleName, PolicyName: "more", PolicyDocument }));
      return iam.send(new AttachRolePolicyCommand({ RoleName, PolicyArn: ADMINISTRATOR }));
    },
    found: [
      "changed aws_iam_role.role_alerts-Sensors inline_policy[more]",
      `changed aws_iam_role.role_alerts-Sensors policy_arn[${ADMINISTRATOR}]`,
    ],
  },
  {
    what: "the quarantine is taken off its group",
    doIt: ({ iot }) =>
      iot.send(new DetachPolicyCommand({ policyName: "Quarantine-quarantine", target: GROUP })),
    found: ["unattached aws_iot_policy_attachment.attachment_of_policy_Quarantine-quarantine-Quarantine"],
  },
  {
    what: "violations and one shadow are no longer indexed",
    doIt: async ({ iot }) => {
      const { thingIndexingConfiguration: things } = await iot.send(new GetIndexingConfigurationCommand({}));
      if (things?.thingIndexingMode === undefined) throw new Error("nothing is indexed");
      return iot.send(
        new UpdateIndexingConfigurationCommand({
          thingIndexingConfiguration: {
            ...things,
            thingIndexingMode: things.thingIndexingMode,
            deviceDefenderIndexingMode: "OFF",
            filter: { namedShadowNames: ["status"] },
            customFields: [{ name: "attributes.firmware", type: "String" }],
          },
        }),
      );
    },
    found: [
      "changed aws_iot_indexing_configuration.fleet_indexing thing_indexing_configuration.custom_field",
      "changed aws_iot_indexing_configuration.fleet_indexing thing_indexing_configuration.device_defender_indexing_mode",
      "changed aws_iot_indexing_configuration.fleet_indexing thing_indexing_configuration.filter.named_shadow_names",
    ],
  },
  {
    what: "all logs are switched off, although the level stays",
    doIt: async ({ iot }) => {
      const { roleArn, defaultLogLevel } = await iot.send(new GetV2LoggingOptionsCommand({}));
      return iot.send(new SetV2LoggingOptionsCommand({ roleArn, defaultLogLevel, disableAllLogs: true }));
    },
    found: ["suppressed aws_iot_logging_options.logging disable_all_logs"],
  },
  {
    what: "a topic is no longer encrypted, and another one is",
    doIt: async ({ sns }) => {
      const AttributeName = "KmsMasterKeyId";
      await sns.send(new SetTopicAttributesCommand({ TopicArn: TOPIC, AttributeName, AttributeValue: "" }));
      const AttributeValue = "alias/theirs";
      await sns.send(new SetTopicAttributesCommand({ TopicArn: QUEUED, AttributeName, AttributeValue }));
    },
    found: [
      "changed aws_sns_topic.topic_alerts kms_master_key_id",
      "changed aws_sns_topic.topic_queued kms_master_key_id",
    ],
  },
  {
    what: "anybody may publish to a topic",
    doIt: ({ sns }) =>
      sns.send(
        new SetTopicAttributesCommand({
          TopicArn: TOPIC,
          AttributeName: "Policy",
          AttributeValue: allow("sns:Publish", "*"),
        }),
      ),
    found: ["changed aws_sns_topic_policy.policy_of_topic_alerts policy"],
  },
  {
    what: "a subscriber is told of some alerts only",
    doIt: async (writers) =>
      writers.sns.send(
        new SetSubscriptionAttributesCommand({
          SubscriptionArn: await subscriptionArn(writers, TOPIC, "email"),
          AttributeName: "FilterPolicy",
          AttributeValue: JSON.stringify({ severity: ["high"] }),
        }),
      ),
    found: [
      "suppressed aws_sns_topic_subscription.subscription_alerts-email-security_example_com_f8eb090a filter_policy",
    ],
  },
  {
    what: "what cannot be delivered to a queue is lost",
    doIt: async (writers) =>
      writers.sns.send(
        new SetSubscriptionAttributesCommand({
          SubscriptionArn: await subscriptionArn(writers, QUEUED, "sqs"),
          AttributeName: "RedrivePolicy",
          AttributeValue: "",
        }),
      ),
    found: ["changed aws_sns_topic_subscription.subscription_queued-sqs-alerts-queue redrive_policy"],
  },
  {
    what: "a subscriber is no longer told",
    doIt: async (writers) =>
      writers.sns.send(
        new UnsubscribeCommand({ SubscriptionArn: await subscriptionArn(writers, TOPIC, "https") }),
      ),
    found: [
      "missing aws_sns_topic_subscription.subscription_alerts-https-siem_example_com-7e2ea396_d274fa4f",
    ],
  },
  {
    what: "a queue keeps alerts for a minute, and sets none aside",
    doIt: (writers) =>
      setQueue(writers, "alerts-queue", {
        MessageRetentionPeriod: "60",
        RedrivePolicy: "",
        SqsManagedSseEnabled: "false",
      }),
    found: [
      "changed aws_sqs_queue.queue_alerts-queue message_retention_seconds",
      "changed aws_sqs_queue.queue_alerts-queue redrive_policy",
      "changed aws_sqs_queue.queue_alerts-queue sqs_managed_sse_enabled",
    ],
  },
  {
    what: "nobody may send to a queue",
    doIt: (writers) => setQueue(writers, "alerts-queue", { Policy: "" }),
    found: ["missing aws_sqs_queue_policy.policy_of_queue_alerts-queue"],
  },
  {
    what: "a role is trusted to anybody, and bounded",
    doIt: async ({ iam }) => {
      const RoleName = "palisade-us-east-1-audit";
      const PolicyDocument = JSON.stringify({
        Version: "2012-10-17",
        Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { AWS: FAKE_ACCOUNT } }],
      });
      await iam.send(new UpdateAssumeRolePolicyCommand({ RoleName, PolicyDocument }));
      const PermissionsBoundary = "arn:aws:iam::aws:policy/ReadOnlyAccess";
      return iam.send(new PutRolePermissionsBoundaryCommand({ RoleName, PermissionsBoundary }));
    },
    found: [
      "changed aws_iam_role.role_audit assume_role_policy",
      "changed aws_iam_role.role_audit permissions_boundary",
    ],
  },
  {
    what: "a role may do everything, and another nothing",
    doIt: async ({ iam }) => {
      await iam.send(
        new PutRolePolicyCommand({
          RoleName: "palisade-us-east-1-logging",
          PolicyName: "palisade",
          PolicyDocument: allow("*"),
        }),
      );
      return iam.send(
        new DeleteRolePolicyCommand({ RoleName: "palisade-us-east-1-audit-alerts", PolicyName: "palisade" }),
      );
    },
    found: [
      "changed aws_iam_role_policy.permissions_of_role_logging policy",
      "missing aws_iam_role_policy.permissions_of_role_audit-alerts",
    ],
  },
  {
    what: "the managed policy is taken from a role",
    doIt: ({ iam }) =>
      iam.send(
        new DetachRolePolicyCommand({
          RoleName: "palisade-us-east-1-audit",
          PolicyArn: "arn:aws:iam::aws:policy/service-role/AWSIoTDeviceDefenderAudit",
        }),
      ),
    found: ["missing aws_iam_role_policy_attachment.managed_policy_of_role_audit-AWSIoTDeviceDefenderAudit"],
  },
  {
    what: "an alarm needs more, tells nobody, and watches another profile",
    doIt: async (writers) => {
      await putAlarm(writers, "any", () => ({ Threshold: 50, ActionsEnabled: false }));
      return putAlarm(writers, "sensors", () => ({
        Dimensions: [{ Name: "SecurityProfileName", Value: "Other" }],
        OKActions: [TOPIC],
      }));
    },
    found: [
      "changed aws_cloudwatch_metric_alarm.alarm_any threshold",
      "suppressed aws_cloudwatch_metric_alarm.alarm_any actions_enabled",
      "changed aws_cloudwatch_metric_alarm.alarm_sensors dimensions",
      "changed aws_cloudwatch_metric_alarm.alarm_sensors ok_actions",
    ],
  },
  {
    what: "an alarm asks for something else",
    doIt: (writers) =>
      putAlarm(writers, "palisade-undelivered-alerts", ({ Metrics = [] }) => ({
        Metrics: Metrics.map((each) => ({ ...each, Expression: "SELECT SUM(Nothing) FROM Nowhere" })),
      })),
    found: ["changed aws_cloudwatch_metric_alarm.alarm_palisade-undelivered-alerts metric_query"],
  },
  {
    what: "tags of somebody else are put on some resources, and ours taken off others",
    doIt: async (writers) => {
      const { cloudwatch, iam, iot, sns, sqs } = writers;
      const tags = [{ Key: "owner", Value: "us" }];
      const TagKeys = ["palisade:deployment"];
      await iot.send(new TagIotCommand({ resourceArn: GROUP, tags }));
      await sns.send(new TagTopicCommand({ ResourceArn: TOPIC, Tags: tags }));
      await iam.send(new UntagRoleCommand({ RoleName: "palisade-us-east-1-alerts-Sensors", TagKeys }));
      const QueueUrl = await queueUrl(writers, "alerts-queue-dead-letters");
      await sqs.send(new UntagQueueCommand({ QueueUrl, TagKeys }));
      const ResourceARN = `arn:aws:cloudwatch:${REGION}:${FAKE_ACCOUNT}:alarm:any`;
      return cloudwatch.send(new TagAlarmCommand({ ResourceARN, Tags: tags }));
    },
    found: [
      "changed aws_cloudwatch_metric_alarm.alarm_any tags_all",
      "changed aws_iam_role.role_alerts-Sensors tags_all",
      "changed aws_iot_thing_group.thing_group_Quarantine tags_all",
      "changed aws_sns_topic.topic_alerts tags_all",
      "changed aws_sqs_queue.queue_alerts-queue-dead-letters tags_all",
    ],
  },
  {
    what: "a dashboard is emptied",
    doIt: ({ cloudwatch }) =>
      cloudwatch.send(
        new PutDashboardCommand({
          DashboardName: "overview",
          DashboardBody: JSON.stringify({ widgets: [] }),
        }),
      ),
    found: ["changed aws_cloudwatch_dashboard.dashboard_overview dashboard_body"],
  },
  {
    what: "a function may no longer be invoked, and its alias by another topic only",
    doIt: async ({ lambda }) => {
      const [FunctionName, Qualifier] = [FUNCTION, "live"];
      await lambda.send(new RemovePermissionCommand({ FunctionName, StatementId: STATEMENT }));
      const StatementId = `${STATEMENT}-live`;
      await lambda.send(new RemovePermissionCommand({ FunctionName, Qualifier, StatementId }));
      return lambda.send(
        new AddPermissionCommand({
          FunctionName,
          Qualifier,
          StatementId,
          Action: "lambda:InvokeFunction",
          Principal: "sns.amazonaws.com",
          SourceArn: QUEUED,
        }),
      );
    },
    found: [
      `missing aws_lambda_permission.${STATEMENT}`,
      `changed aws_lambda_permission.${STATEMENT}-live source_arn`,
    ],
  },
];
