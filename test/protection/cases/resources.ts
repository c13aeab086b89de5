import { findMetric } from "../../../compiler/catalog/metrics.ts";
import type { PolicyStatement } from "../../../compiler/ir/policy-document.ts";
import type { ResourceKind } from "../../../compiler/ir/resource.ts";
import type { DescribedBehavior } from "../../../compiler/protection/described.ts";
import { judgeDimension } from "../../../compiler/protection/dimension.ts";
import { judgeAside } from "../../../compiler/protection/judge-aside.ts";
import { type DescribedOf, judgeChange } from "../../../compiler/protection/judge-change.ts";
import { judgeAdded, judgeMissing, judgeUndeclared } from "../../../compiler/protection/presence.ts";
import type { Json } from "../../../compiler/util/stable-json.ts";
import { type Case, ofAll, type Section } from "./case.ts";
import { KINDS, SAMPLES } from "./samples.ts";

/** A change of a sample: what differs from it before, and after. */
export function changed<Kind extends ResourceKind>(
  kind: Kind,
  property: string,
  change: string,
  before: Partial<DescribedOf<Kind>>,
  after: Partial<DescribedOf<Kind>>,
): Case {
  const sample = SAMPLES[kind];
  return {
    property,
    change,
    judgments: () =>
      judgeChange(
        kind,
        { ...sample, ...before },
        { ...sample, ...after },
        { metrics: findMetric, usesOf: () => [] },
      ),
  };
}

const deny = (changes: Partial<PolicyStatement> = {}): PolicyStatement => ({
  sid: "Deny",
  effect: "Deny",
  actions: ["iot:*"],
  resources: ["*"],
  ...changes,
});
const ALLOW: PolicyStatement = {
  sid: "Allow",
  effect: "Allow",
  actions: ["sns:Publish"],
  resources: ["arn:topic"],
};
const SENDER: PolicyStatement = { ...ALLOW, principal: { service: "iot.amazonaws.com" } };
const TRUST: PolicyStatement = {
  sid: "Trust",
  effect: "Allow",
  principal: { service: "iot.amazonaws.com" },
  actions: ["sts:AssumeRole"],
};
const FROM_US = { operator: "StringEquals", key: "aws:SourceAccount", values: ["111122223333"] } as const;
const { resources: _, ...NOWHERE } = deny();
const allBut = (...notResources: string[]): PolicyStatement => ({ ...NOWHERE, notResources });
const GROUP = "arn:aws:iot:eu-west-1:111122223333:thinggroup/Sensors";
const REGISTERED = "arn:aws:iot:eu-west-1:111122223333:all/registered-things";
const TARGET = { topicArn: "arn:topic", roleArn: "arn:role" };
const AGE = { check: "DEVICE_CERTIFICATE_AGE_CHECK" } as const;
const EXPIRING = { check: "DEVICE_CERTIFICATE_EXPIRING_CHECK" } as const;
const ATTACHED = { id: "thing-group/Quarantine", arn: "arn:group", name: "Quarantine" } as const;
const groups = (...thingGroups: string[]) =>
  ({ type: "ADD_THINGS_TO_THING_GROUP", thingGroups, overrideDynamicGroups: false }) as const;

const PROFILE: Section = {
  title: "Security profiles",
  cases: [
    changed(
      "security-profile",
      `TargetArns[${GROUP}]`,
      "attached → detached",
      { targetArns: [GROUP] },
      { targetArns: [] },
    ),
    changed(
      "security-profile",
      `TargetArns[${GROUP}]`,
      "not attached → attached",
      { targetArns: [] },
      { targetArns: [GROUP] },
    ),
    changed(
      "security-profile",
      `TargetArns[${GROUP}]`,
      "attached → detached, but all registered things are watched",
      { targetArns: [REGISTERED, GROUP] },
      { targetArns: [REGISTERED] },
    ),
    changed("security-profile", "AlertTargets[SNS]", "a topic → none", { alertTarget: TARGET }, {}),
    changed("security-profile", "AlertTargets[SNS]", "none → a topic", {}, { alertTarget: TARGET }),
    changed(
      "security-profile",
      "AlertTargets[SNS].AlertTargetArn",
      "one topic → another",
      { alertTarget: TARGET },
      { alertTarget: { ...TARGET, topicArn: "arn:other" } },
    ),
    changed(
      "security-profile",
      "AlertTargets[SNS].RoleArn",
      "one role → another",
      { alertTarget: TARGET },
      { alertTarget: { ...TARGET, roleArn: "arn:other" } },
    ),
    changed(
      "security-profile",
      "AdditionalMetricsToRetainV2[aws:num-disconnects]",
      "kept → not kept",
      { retainedMetrics: [{ metric: "aws:num-disconnects", exportMetric: false }] },
      { retainedMetrics: [] },
    ),
    changed(
      "security-profile",
      "AdditionalMetricsToRetainV2[aws:num-disconnects]",
      "not kept → kept",
      { retainedMetrics: [] },
      { retainedMetrics: [{ metric: "aws:num-disconnects", exportMetric: false }] },
    ),
    changed(
      "security-profile",
      "MetricsExportConfig",
      "an export → none",
      { metricsExport: { mqttTopic: "metrics", roleArn: "arn:role" } },
      {},
    ),
    changed(
      "security-profile",
      "MetricsExportConfig",
      "none → an export",
      {},
      { metricsExport: { mqttTopic: "metrics", roleArn: "arn:role" } },
    ),
    changed(
      "security-profile",
      "SecurityProfileDescription",
      "one text → another",
      { description: "a" },
      { description: "b" },
    ),
  ],
};

const AUDIT: Section = {
  title: "Audit",
  cases: [
    changed(
      "account-audit-configuration",
      "AuditCheckConfigurations.LoggingDisabledCheck.Enabled",
      "on → off",
      { checks: [{ check: "LOGGING_DISABLED_CHECK", enabled: true }] },
      { checks: [{ check: "LOGGING_DISABLED_CHECK", enabled: false }] },
    ),
    changed(
      "account-audit-configuration",
      "AuditCheckConfigurations.LoggingDisabledCheck.Enabled",
      "off → on",
      { checks: [{ check: "LOGGING_DISABLED_CHECK", enabled: false }] },
      { checks: [{ check: "LOGGING_DISABLED_CHECK", enabled: true }] },
    ),
    changed(
      "account-audit-configuration",
      "AuditCheckConfigurations.DeviceCertificateAgeCheck.Configuration.CertAgeThresholdInDays",
      "365 → 730",
      { checks: [{ ...AGE, enabled: true, thresholdDays: 365 }] },
      { checks: [{ ...AGE, enabled: true, thresholdDays: 730 }] },
    ),
    changed(
      "account-audit-configuration",
      "AuditCheckConfigurations.DeviceCertificateAgeCheck.Configuration.CertAgeThresholdInDays",
      "730 → 365",
      { checks: [{ ...AGE, enabled: true, thresholdDays: 730 }] },
      { checks: [{ ...AGE, enabled: true, thresholdDays: 365 }] },
    ),
    changed(
      "account-audit-configuration",
      "AuditCheckConfigurations.DeviceCertificateExpiringCheck.Configuration.CertExpirationThresholdInDays",
      "30 → 10",
      { checks: [{ ...EXPIRING, enabled: true, thresholdDays: 30 }] },
      { checks: [{ ...EXPIRING, enabled: true, thresholdDays: 10 }] },
    ),
    changed(
      "account-audit-configuration",
      "AuditCheckConfigurations.DeviceCertificateExpiringCheck.Configuration.CertExpirationThresholdInDays",
      "10 → 30",
      { checks: [{ ...EXPIRING, enabled: true, thresholdDays: 10 }] },
      { checks: [{ ...EXPIRING, enabled: true, thresholdDays: 30 }] },
    ),
    changed(
      "account-audit-configuration",
      "AuditNotificationTargetConfigurations.Sns",
      "a topic → none",
      { notification: TARGET },
      {},
    ),
    changed(
      "account-audit-configuration",
      "AuditNotificationTargetConfigurations.Sns",
      "none → a topic",
      {},
      { notification: TARGET },
    ),
    changed(
      "account-audit-configuration",
      "AuditNotificationTargetConfigurations.Sns.TargetArn",
      "one topic → another",
      { notification: TARGET },
      { notification: { ...TARGET, topicArn: "arn:other" } },
    ),
    changed("account-audit-configuration", "RoleArn", "one role → another", {}, { roleArn: "arn:other" }),
    changed(
      "scheduled-audit",
      "Frequency",
      "DAILY → MONTHLY",
      { schedule: { frequency: "DAILY" } },
      { schedule: { frequency: "MONTHLY", dayOfMonth: "1" } },
    ),
    changed(
      "scheduled-audit",
      "Frequency",
      "BIWEEKLY → WEEKLY",
      { schedule: { frequency: "BIWEEKLY", dayOfWeek: "MON" } },
      { schedule: { frequency: "WEEKLY", dayOfWeek: "MON" } },
    ),
    changed(
      "scheduled-audit",
      "DayOfWeek",
      "MON → SUN",
      { schedule: { frequency: "WEEKLY", dayOfWeek: "MON" } },
      { schedule: { frequency: "WEEKLY", dayOfWeek: "SUN" } },
    ),
    changed(
      "scheduled-audit",
      "TargetCheckNames[LOGGING_DISABLED_CHECK]",
      "there → not there",
      { checks: ["LOGGING_DISABLED_CHECK"] },
      { checks: [] },
    ),
    changed(
      "scheduled-audit",
      "TargetCheckNames[LOGGING_DISABLED_CHECK]",
      "not there → there",
      { checks: [] },
      { checks: ["LOGGING_DISABLED_CHECK"] },
    ),
  ],
};

const RESPONSES: Section = {
  title: "Responses and quarantine",
  cases: [
    changed(
      "mitigation-action",
      "ActionParams",
      "one type → another",
      { action: { type: "UPDATE_DEVICE_CERTIFICATE" } },
      { action: groups("Quarantine") },
    ),
    changed(
      "mitigation-action",
      "ActionParams.AddThingsToThingGroupParams.ThingGroupNames",
      "two groups → one of them",
      { action: groups("Quarantine", "Watched") },
      { action: groups("Watched") },
    ),
    changed(
      "mitigation-action",
      "ActionParams.AddThingsToThingGroupParams.ThingGroupNames",
      "one group → another as well",
      { action: groups("Watched") },
      { action: groups("Quarantine", "Watched") },
    ),
    changed(
      "mitigation-action",
      "ActionParams.AddThingsToThingGroupParams.ThingGroupNames",
      "one group → another",
      { action: groups("Quarantine") },
      { action: groups("Watched") },
    ),
    changed(
      "mitigation-action",
      "ActionParams.AddThingsToThingGroupParams.OverrideDynamicGroups",
      "false → true",
      { action: groups("Quarantine") },
      { action: { ...groups("Quarantine"), overrideDynamicGroups: true } },
    ),
    changed(
      "mitigation-action",
      "ActionParams.EnableIoTLoggingParams.LogLevel",
      "INFO → ERROR",
      { action: { type: "ENABLE_IOT_LOGGING", level: "INFO", loggingRoleArn: "arn:role" } },
      { action: { type: "ENABLE_IOT_LOGGING", level: "ERROR", loggingRoleArn: "arn:role" } },
    ),
    changed(
      "mitigation-action",
      "ActionParams.PublishFindingToSnsParams.TopicArn",
      "one topic → another",
      { action: { type: "PUBLISH_FINDING_TO_SNS", topicArn: "arn:topic" } },
      { action: { type: "PUBLISH_FINDING_TO_SNS", topicArn: "arn:other" } },
    ),
    changed(
      "iot-policy",
      "policy",
      "everything is denied → all but one topic",
      { statements: [deny()] },
      { statements: [allBut("arn:topic/a")] },
    ),
    changed(
      "iot-policy",
      "policy",
      "all but one topic is denied → all but another as well",
      { statements: [allBut("arn:topic/a")] },
      { statements: [allBut("arn:topic/a", "arn:topic/b")] },
    ),
    changed(
      "iot-policy",
      "policy",
      "all but one topic is denied → everything",
      { statements: [allBut("arn:topic/a")] },
      { statements: [deny()] },
    ),
    changed(
      "iot-policy",
      "policy",
      "all but one topic is denied → all but another",
      { statements: [allBut("arn:topic/a")] },
      { statements: [allBut("arn:topic/b")] },
    ),
    changed(
      "iot-policy",
      "policy",
      "all but one topic is denied → all but every topic",
      { statements: [allBut("arn:topic/a")] },
      { statements: [allBut("arn:topic/*")] },
    ),
    changed(
      "iot-policy",
      "policy",
      "everything is denied → everything is allowed",
      { statements: [deny()] },
      { statements: [deny({ sid: "Allow", effect: "Allow" })] },
    ),
    changed(
      "iot-policy",
      "policy",
      "denied → denied under a condition",
      { statements: [deny()] },
      {
        statements: [
          deny({
            conditions: [{ operator: "Bool", key: "iot:Connection.Thing.IsAttached", values: ["true"] }],
          }),
        ],
      },
    ),
    changed(
      "iot-policy",
      "policy",
      "something is denied → and something is allowed",
      { statements: [deny()] },
      { statements: [deny(), ALLOW] },
    ),
    changed(
      "iot-policy",
      "attachment[arn:group]",
      "attached → detached",
      { attachedTo: [ATTACHED] },
      { attachedTo: [] },
    ),
    changed(
      "iot-policy",
      "attachment[arn:group]",
      "not attached → attached",
      { attachedTo: [] },
      { attachedTo: [ATTACHED] },
    ),
    changed("thing-group", "parent_group_name", "none → a group", {}, { parent: { name: "Parent" } }),
    changed("dynamic-thing-group", "QueryString", "one query → another", {}, { query: "thingName:b*" }),
    changed("job-template", "Document", "one document → another", {}, { document: "{}" }),
  ],
};
const ACCOUNT: Section = {
  title: "Settings of the account",
  cases: [
    changed("logging-options", "default_log_level", "INFO → ERROR", { level: "INFO" }, { level: "ERROR" }),
    changed(
      "logging-options",
      "default_log_level",
      "DISABLED → WARN",
      { level: "DISABLED" },
      { level: "WARN" },
    ),
    changed(
      "indexing-configuration",
      "thing_indexing_configuration.thing_indexing_mode",
      "REGISTRY_AND_SHADOW → REGISTRY",
      { things: "REGISTRY_AND_SHADOW" },
      { things: "REGISTRY" },
    ),
    changed(
      "indexing-configuration",
      "thing_indexing_configuration.device_defender_indexing_mode",
      "OFF → VIOLATIONS",
      { violations: "OFF" },
      { violations: "VIOLATIONS" },
    ),
    changed(
      "indexing-configuration",
      "thing_indexing_configuration.custom_field[attributes.model]",
      "indexed → not indexed",
      { customFields: [{ name: "attributes.model", type: "String" }] },
      { customFields: [] },
    ),
  ],
};

const ALERTS: Section = {
  title: "Alerts and what carries them",
  cases: [
    changed("metric-alarm", "threshold", "1 → 10", { threshold: 1 }, { threshold: 10 }),
    changed("metric-alarm", "threshold", "10 → 1", { threshold: 10 }, { threshold: 1 }),
    changed("metric-alarm", "threshold", "1 → 0", { threshold: 1 }, { threshold: 0 }),
    changed(
      "metric-alarm",
      "metric_query.period",
      "300 → 900",
      { periodSeconds: 300 },
      { periodSeconds: 900 },
    ),
    changed(
      "metric-alarm",
      "metric_query.period",
      "900 → 300",
      { periodSeconds: 900 },
      { periodSeconds: 300 },
    ),
    changed(
      "metric-alarm",
      "alarm_actions",
      "a topic → none",
      { actionArns: ["arn:topic"] },
      { actionArns: [] },
    ),
    changed(
      "metric-alarm",
      "alarm_actions",
      "none → a topic",
      { actionArns: [] },
      { actionArns: ["arn:topic"] },
    ),
    changed(
      "metric-alarm",
      "metric_query.expression",
      "one query → another",
      {},
      { source: { query: "SELECT 2" } },
    ),
    changed("sns-topic", "policy", "a sender is allowed → not allowed", { policy: [ALLOW] }, { policy: [] }),
    changed("sns-topic", "policy", "a sender is not allowed → allowed", { policy: [] }, { policy: [ALLOW] }),
    changed("sns-topic", "kms_master_key_id", "a key → none", { kmsKeyArn: "arn:key" }, {}),
    changed("sns-subscription", "endpoint", "one address → another", {}, { endpoint: "b@example.com" }),
    changed(
      "sns-subscription",
      "redrive_policy",
      "a dead-letter queue → none",
      { deadLetterQueueArn: "arn:queue" },
      {},
    ),
    changed(
      "sqs-queue",
      "message_retention_seconds",
      "14 days → 1 day",
      { messageRetentionSeconds: 1_209_600 },
      { messageRetentionSeconds: 86_400 },
    ),
    changed("lambda-permission", "source_arn", "one topic → another", {}, { topicArn: "arn:other" }),
    changed(
      "sns-topic",
      "policy",
      "a sender is allowed → everybody",
      { policy: [SENDER] },
      { policy: [{ ...SENDER, principal: "*" }] },
    ),
    changed(
      "sns-topic",
      "policy",
      "a sender is allowed → everybody under a condition",
      { policy: [SENDER] },
      { policy: [SENDER, { ...SENDER, principal: "*", conditions: [FROM_US] }] },
    ),
    changed(
      "sns-topic",
      "policy",
      "a sender is allowed → and another account to do everything",
      { policy: [SENDER] },
      { policy: [SENDER, { ...SENDER, principal: { aws: "999999999999" }, actions: ["*"] }] },
    ),
    changed(
      "sqs-queue",
      "policy",
      "a sender is allowed → and everybody to take alerts out",
      { policy: [SENDER] },
      { policy: [SENDER, { ...ALLOW, principal: "*", actions: ["sqs:ReceiveMessage"] }] },
    ),
    changed(
      "iam-role",
      "assume_role_policy",
      "a service acts in the role → everybody may",
      { trust: [TRUST] },
      { trust: [{ ...TRUST, principal: "*" }] },
    ),
    changed(
      "iam-role",
      "policy",
      "one topic → every topic",
      { permissions: [ALLOW] },
      { permissions: [{ ...ALLOW, resources: ["*"] }] },
    ),
    changed(
      "iam-role",
      "policy",
      "one action → every action",
      { permissions: [ALLOW] },
      { permissions: [{ ...ALLOW, actions: ["*"], resources: ["*"] }] },
    ),
    changed("iam-role", "policy", "allowed → not allowed", { permissions: [ALLOW] }, { permissions: [] }),
    changed("iam-role", "policy", "not allowed → allowed", { permissions: [] }, { permissions: [ALLOW] }),
    changed(
      "iam-role",
      "policy_arn[arn:managed]",
      "attached → detached",
      { managedPolicies: ["arn:managed"] },
      { managedPolicies: [] },
    ),
    changed("fleet-metric", "QueryString", "one query → another", {}, { query: "*" }),
    changed("dashboard", "dashboard_body", "one body → another", {}, { body: { widgets: [1] } }),
    changed(
      "custom-metric",
      "MetricType",
      "number → string-list",
      { type: "number" },
      { type: "string-list" },
    ),
  ],
};

const SENT = findMetric("aws:num-messages-sent");

/** A topic filter more in a dimension that narrows one behaviour. */
function widened(change: string, operator: "IN" | "NOT_IN", normal: "less-than" | "greater-than"): Case {
  const criteria = {
    kind: "static",
    operator: normal,
    value: { key: "count", count: 100 },
    durationSeconds: 300,
    datapointsToAlarm: 1,
    datapointsToClear: 1,
  } as const;
  const behavior: DescribedBehavior = {
    name: "Flood",
    metric: "aws:num-messages-sent",
    dimension: { name: "telemetry", operator },
    criteria,
    suppressAlerts: false,
    exportMetric: false,
  };
  const { dimension } = SAMPLES;
  return {
    property: "StringValues[b]",
    change,
    judgments: () =>
      judgeDimension(
        { ...dimension, topicFilters: ["a"] },
        { ...dimension, topicFilters: ["a", "b"] },
        SENT === undefined ? [] : [{ behavior, metric: SENT }],
      ),
  };
}

const DIMENSIONS: Section = {
  title: "Dimensions",
  cases: [
    widened("one filter → another as well; a ceiling on the topics that match", "IN", "less-than"),
    widened("one filter → another as well; a ceiling on the topics that do not match", "NOT_IN", "less-than"),
    widened("one filter → another as well; a floor on the topics that match", "IN", "greater-than"),
    changed(
      "dimension",
      "StringValues[b]",
      "one filter → another as well; no behaviour uses it",
      { topicFilters: ["a"] },
      { topicFilters: ["a", "b"] },
    ),
  ],
};

function aside(type: string, property: string, change: string, declared: Json, actual: Json): Case {
  return {
    property: `${type}.${property}`,
    change,
    judgments: () => {
      const judgment = judgeAside({ type, property, declared, actual });
      return judgment === undefined ? [] : ofAll(judgment);
    },
  };
}

const ALARM = "aws_cloudwatch_metric_alarm";
const SUBSCRIPTION = "aws_sns_topic_subscription";
const ASIDES: Section = {
  title: "What no policy can say",
  cases: [
    aside("AWS::IoT::SecurityProfile", "Tags[owner]", "one value → another", "a", "b"),
    aside(ALARM, "tags_all", "one set → another", { a: "1" }, {}),
    aside(ALARM, "actions_enabled", "true → false", true, false),
    aside(ALARM, "evaluation_periods", "1 → 3", 1, 3),
    aside(ALARM, "datapoints_to_alarm", "3 → 1", 3, 1),
    aside(
      ALARM,
      "comparison_operator",
      "at least → less than",
      "GreaterThanOrEqualToThreshold",
      "LessThanThreshold",
    ),
    aside(ALARM, "statistic", "Sum → Average", "Sum", "Average"),
    aside(ALARM, "treat_missing_data", "notBreaching → ignore", "notBreaching", "ignore"),
    aside(ALARM, "ok_actions", "none → a topic", [], ["arn:topic"]),
    aside(ALARM, "insufficient_data_actions", "none → a topic", [], ["arn:topic"]),
    aside(SUBSCRIPTION, "filter_policy", "none → some alerts", null, "{}"),
    aside(SUBSCRIPTION, "filter_policy", "some alerts → none", "{}", ""),
    aside(SUBSCRIPTION, "pending_confirmation", "false → true", false, true),
    aside(SUBSCRIPTION, "pending_confirmation", "true → false", true, false),
    aside(SUBSCRIPTION, "raw_message_delivery", "false → true", false, true),
    aside("aws_iot_logging_options", "disable_all_logs", "false → true", false, true),
    aside("aws_iot_logging_options", "disable_all_logs", "true → false", true, false),
    aside("aws_iam_role", "permissions_boundary", "none → a policy", null, "arn:policy"),
    aside("aws_sqs_queue", "kms_master_key_id", "none → a key", null, "arn:key"),
    aside("aws_sqs_queue", "sqs_managed_sse_enabled", "true → false", true, false),
  ],
};

const MISSING: Section = {
  title: "Missing",
  cases: KINDS.map((kind) => ({
    property: kind,
    change: "declared → not there",
    judgments: () => ofAll(judgeMissing(kind)),
  })),
};

const UNDECLARED: Section = {
  title: "Undeclared",
  cases: KINDS.map((kind) => ({
    property: kind,
    change: "not declared → there",
    judgments: () => ofAll(judgeUndeclared(kind)),
  })),
};

const ADDED: Section = {
  title: "Added",
  cases: KINDS.map((kind) => ({
    property: kind,
    change: "not there → declared and made",
    judgments: () => ofAll(judgeAdded(kind)),
  })),
};

export const RESOURCES: readonly Section[] = [
  PROFILE,
  AUDIT,
  RESPONSES,
  ACCOUNT,
  ALERTS,
  DIMENSIONS,
  ASIDES,
  MISSING,
  UNDECLARED,
  ADDED,
];
