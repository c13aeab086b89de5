import { AUDIT_CHECK_NAMES } from "../../compiler/catalog/audit-checks.ts";
import { assertStack } from "../../compiler/ir/assertions.ts";
import type { Behavior } from "../../compiler/ir/behavior.ts";
import { compareResources } from "../../compiler/ir/canonical-order.ts";
import type { PolicyStatement } from "../../compiler/ir/policy-document.ts";
import type { IamRole, Resource, ResourceId, SecurityProfile } from "../../compiler/ir/resource.ts";
import type { Stack } from "../../compiler/ir/stack.ts";
import type { Origin } from "../../compiler/source/origin.ts";

const ACCOUNT = "111122223333";
const REGION = "eu-west-1";

/** A stack with these resources and nothing else, in canonical order. */
export function stackOf(unordered: readonly Resource[], changes: Partial<Stack> = {}): Stack {
  const resources = [...unordered].sort(compareResources);
  const stack: Stack = {
    name: `staging-${REGION}`,
    deployment: "staging",
    account: ACCOUNT,
    region: REGION,
    partition: "aws",
    backend: { type: "local", arguments: { path: "terraform.tfstate" } },
    tags: { owner: "device-security" },
    sources: [...new Set(resources.map(({ origin }) => origin.file))].sort(),
    resources,
    ...changes,
  };
  assertStack(stack);
  return stack;
}

/** Where something was declared, in `policies/<file>.yaml`. */
export function originAt(file: string, line: number, path: string): Origin {
  return { file: `policies/${file}.yaml`, line, column: 3, path };
}

export function arnOf(service: string, rest: string): string {
  return `arn:aws:${service}:${service === "iam" ? "" : REGION}:${ACCOUNT}:${rest}`;
}

const TOPIC = arnOf("sns", "iot-security-alerts");
const QUEUE = arnOf("sqs", "alerts");

const ALLOW_SNS: PolicyStatement = {
  sid: "LetTopicsSend",
  effect: "Allow",
  principal: { service: "sns.amazonaws.com" },
  actions: ["sqs:SendMessage"],
  resources: [QUEUE],
  conditions: [{ operator: "ArnEquals", key: "aws:SourceArn", values: [TOPIC] }],
};

/** A role that AWS IoT assumes, with one permission unless said otherwise. */
export function roleFor(purpose: string, origin: Origin, changes: Partial<IamRole> = {}): IamRole {
  const name = `palisade-${REGION}-${purpose}`;
  return {
    kind: "iam-role",
    id: `iam-role/${name}`,
    name,
    origin,
    summary: `lets AWS IoT do what ${purpose} needs`,
    dependsOn: [],
    arn: arnOf("iam", `role/${name}`),
    description: `For ${purpose}`,
    trust: [
      {
        sid: "LetAwsIotAssume",
        effect: "Allow",
        principal: { service: "iot.amazonaws.com" },
        actions: ["sts:AssumeRole"],
        conditions: [
          { operator: "StringEquals", key: "aws:SourceAccount", values: [ACCOUNT] },
          { operator: "ArnLike", key: "aws:SourceArn", values: [arnOf("iot", "*")] },
        ],
      },
    ],
    permissions: [{ sid: "Publish", effect: "Allow", actions: ["sns:Publish"], resources: [TOPIC] }],
    managedPolicies: [],
    ...changes,
  };
}

/** A behaviour that alarms above 100 messages in 5 minutes. */
export function behaviorOf(name: string, changes: Partial<Behavior> = {}): Behavior {
  return {
    name,
    metric: "aws:num-messages-sent",
    criteria: {
      kind: "static",
      operator: "less-than-equals",
      value: { key: "count", count: 100 },
      durationSeconds: 300,
      datapointsToAlarm: 1,
      datapointsToClear: 1,
    },
    suppressAlerts: false,
    exportMetric: false,
    origin: originAt("sensors", 20, `securityProfiles.Sensors.behaviors.${name}`),
    ...changes,
  };
}

/** A profile with one behaviour on all registered things. */
export function profileOf(name: string, changes: Partial<SecurityProfile> = {}): SecurityProfile {
  return {
    kind: "security-profile",
    id: `security-profile/${name}`,
    name,
    origin: originAt("sensors", 10, `securityProfiles.${name}`),
    summary: "watches all registered things",
    dependsOn: [],
    arn: arnOf("iot", `securityprofile/${name}`),
    behaviors: [behaviorOf("ExcessiveMessages")],
    targetArns: [arnOf("iot", "all/registered-things")],
    targets: ["all-registered-things"],
    retainedMetrics: [],
    ...changes,
  };
}

/** One of each kind, and of each variant of a kind, in canonical order. */
export function everyResource(): readonly Resource[] {
  return [...messaging(), ...account(), ...groups(), ...detect(), ...audit(), ...actions(), ...watching()];
}

const ALERTS = originAt("alerts", 3, "alertTopics.security-alerts");
const TOPIC_ID: ResourceId = "sns-topic/iot-security-alerts";
const ALERT_ROLE = roleFor("alerts-Sensors", originAt("sensors", 10, "securityProfiles.Sensors"));
const EXPORT_ROLE = roleFor("export-Sensors", originAt("sensors", 10, "securityProfiles.Sensors"));
const AUDIT_ROLE = roleFor("audit", originAt("audit", 2, "audit"), {
  permissions: [],
  managedPolicies: ["arn:aws:iam::aws:policy/service-role/AWSIoTDeviceDefenderAudit"],
});
const ACTION_ROLE = roleFor("action-IsolateThing", originAt("audit", 40, "mitigationActions.IsolateThing"));
const LOGGING_ROLE = roleFor("logging", originAt("audit", 60, "logging"));

function messaging(): readonly Resource[] {
  return [
    {
      kind: "sns-topic",
      id: TOPIC_ID,
      name: "iot-security-alerts",
      origin: ALERTS,
      summary: "carries alerts",
      dependsOn: [],
      arn: TOPIC,
      displayName: "Security alerts",
      kmsKeyArn: arnOf("kms", "key/1234abcd-12ab-34cd-56ef-1234567890ab"),
      policy: [
        {
          sid: "DenyWithoutTls",
          effect: "Deny",
          principal: "*",
          actions: ["sns:Publish"],
          resources: [TOPIC],
          conditions: [{ operator: "Bool", key: "aws:SecureTransport", values: ["false"] }],
        },
      ],
    },
    {
      kind: "sqs-queue",
      id: "sqs-queue/alerts",
      name: "alerts",
      origin: ALERTS,
      summary: "keeps alerts until somebody reads them",
      dependsOn: ["sqs-queue/alerts-dead-letters"],
      arn: QUEUE,
      messageRetentionSeconds: 345600,
      deadLetters: { queueArn: `${QUEUE}-dead-letters`, maxReceiveCount: 5 },
      policy: [ALLOW_SNS],
    },
    {
      kind: "sqs-queue",
      id: "sqs-queue/alerts-dead-letters",
      name: "alerts-dead-letters",
      origin: ALERTS,
      summary: "keeps alerts that nobody could handle",
      dependsOn: [],
      arn: `${QUEUE}-dead-letters`,
      messageRetentionSeconds: 1209600,
      deadLettersFrom: [QUEUE],
      policy: [],
    },
    {
      kind: "sns-subscription",
      id: "sns-subscription/iot-security-alerts/sqs/alerts",
      name: "iot-security-alerts/sqs/alerts",
      origin: ALERTS,
      summary: "sends alerts to the queue",
      dependsOn: [TOPIC_ID, "sqs-queue/alerts"],
      topicArn: TOPIC,
      protocol: "sqs",
      endpoint: QUEUE,
      deadLetterQueueArn: `${QUEUE}-dead-letters`,
    },
    {
      kind: "lambda-permission",
      id: "lambda-permission/iot-security-alerts/ticket",
      name: "iot-security-alerts/ticket",
      origin: ALERTS,
      summary: "lets the topic invoke the function",
      dependsOn: [TOPIC_ID],
      functionArn: arnOf("lambda", "function:ticket:live"),
      principal: "sns.amazonaws.com",
      topicArn: TOPIC,
    },
    ALERT_ROLE,
    EXPORT_ROLE,
    AUDIT_ROLE,
    ACTION_ROLE,
    LOGGING_ROLE,
  ];
}

function account(): readonly Resource[] {
  return [
    {
      kind: "logging-options",
      id: "logging-options/logging-options",
      name: "logging-options",
      origin: originAt("audit", 60, "logging"),
      summary: "logs errors",
      dependsOn: [LOGGING_ROLE.id],
      roleArn: LOGGING_ROLE.arn,
      level: "ERROR",
    },
    {
      kind: "indexing-configuration",
      id: "indexing-configuration/indexing-configuration",
      name: "indexing-configuration",
      origin: originAt("audit", 70, "fleetIndexing"),
      summary: "makes the fleet searchable",
      dependsOn: [],
      things: "REGISTRY_AND_SHADOW",
      connectivity: "STATUS",
      violations: "VIOLATIONS",
      namedShadows: ["firmware"],
      customFields: [{ name: "attributes.model", type: "String" }],
      thingGroups: "ON",
    },
  ];
}

function groups(): readonly Resource[] {
  const origin = originAt("groups", 2, "thingGroups.Devices");
  const group = (name: string): { id: ResourceId; name: string; arn: string } => ({
    id: `thing-group/${name}`,
    name,
    arn: arnOf("iot", `thinggroup/${name}`),
  });
  return [
    {
      kind: "thing-group",
      ...group("Quarantine"),
      origin: originAt("groups", 20, "quarantine.Quarantine"),
      summary: "holds isolated things",
      dependsOn: [],
      attributes: {},
    },
    {
      kind: "thing-group",
      ...group("Sensors"),
      origin,
      summary: "holds sensors",
      dependsOn: ["thing-group/Devices"],
      description: "sensors in the field",
      parent: { name: "Devices", id: "thing-group/Devices" },
      attributes: { owner: "field" },
    },
    {
      kind: "thing-group",
      ...group("Devices"),
      origin,
      summary: "holds everything",
      dependsOn: [],
      attributes: {},
    },
    {
      kind: "dynamic-thing-group",
      ...group("Disconnected"),
      id: "dynamic-thing-group/Disconnected",
      origin: originAt("groups", 9, "thingGroups.Disconnected"),
      summary: "finds things in violation",
      dependsOn: ["indexing-configuration/indexing-configuration"],
      description: "found by fleet indexing",
      query: "deviceDefender.Sensors.*.inViolation:true",
    },
    {
      kind: "iot-policy",
      id: "iot-policy/Quarantine",
      name: "Quarantine",
      origin: originAt("groups", 20, "quarantine.Quarantine"),
      summary: "denies isolated things all but their status",
      dependsOn: ["thing-group/Quarantine"],
      statements: [
        {
          sid: "DenyAllElse",
          effect: "Deny",
          actions: ["iot:*"],
          notResources: [arnOf("iot", "client/${iot:Connection.Thing.ThingName}")],
        },
      ],
      attachedTo: [group("Quarantine")],
    },
  ];
}

function detect(): readonly Resource[] {
  const ml = { kind: "ml", confidence: "HIGH", datapointsToAlarm: 1, datapointsToClear: 1 } as const;
  return [
    {
      kind: "custom-metric",
      id: "custom-metric/battery",
      name: "battery",
      origin: originAt("sensors", 3, "customMetrics.battery"),
      summary: "a number that devices report",
      dependsOn: [],
      type: "number",
      displayName: "Battery",
    },
    {
      kind: "dimension",
      id: "dimension/telemetry",
      name: "telemetry",
      origin: originAt("sensors", 5, "dimensions.telemetry"),
      summary: "narrows a metric to topics",
      dependsOn: [],
      topicFilters: ["telemetry/${iot:ClientId}/#", "telemetry/+/data"],
    },
    profileOf("Sensors", {
      dependsOn: [
        "custom-metric/battery",
        "dimension/telemetry",
        ALERT_ROLE.id,
        EXPORT_ROLE.id,
        TOPIC_ID,
        "thing-group/Sensors",
      ],
      description: "what a healthy sensor does",
      behaviors: everyBehavior().concat([behaviorOf("Unusual", { criteria: ml, suppressAlerts: true })]),
      targetArns: [arnOf("iot", "all/registered-things"), arnOf("iot", "thinggroup/Sensors")],
      targets: ["all-registered-things", "Sensors"],
      alertTarget: { topicArn: TOPIC, roleArn: ALERT_ROLE.arn },
      retainedMetrics: [
        { metric: "aws:num-connection-attempts", exportMetric: true },
        {
          metric: "aws:num-messages-sent",
          dimension: { name: "telemetry", operator: "NOT_IN" },
          exportMetric: false,
        },
      ],
      metricsExport: { mqttTopic: "$aws/rules/defender_export", roleArn: EXPORT_ROLE.arn },
    }),
  ];
}

function everyBehavior(): readonly Behavior[] {
  const consecutive = { datapointsToAlarm: 2, datapointsToClear: 3 };
  return [
    behaviorOf("Battery", {
      metric: "battery",
      criteria: {
        kind: "static",
        operator: "greater-than",
        value: { key: "number", number: 0.5 },
        ...consecutive,
      },
    }),
    behaviorOf("Destinations", {
      metric: "aws:destination-ip-addresses",
      criteria: {
        kind: "static",
        operator: "in-cidr-set",
        value: { key: "cidrs", cidrs: ["10.0.0.0/8", "2001:db8::/32"] },
        ...consecutive,
      },
    }),
    behaviorOf("ExcessiveMessages", {
      dimension: { name: "telemetry", operator: "IN" },
      exportMetric: true,
      because: "a sensor sends a reading a minute",
    }),
    behaviorOf("Outliers", {
      metric: "aws:all-bytes-out",
      criteria: {
        kind: "statistical",
        operator: "less-than-equals",
        statistic: "p99.9",
        durationSeconds: 3600,
        ...consecutive,
      },
    }),
    behaviorOf("Telnet", {
      metric: "aws:listening-tcp-ports",
      criteria: {
        kind: "static",
        operator: "not-in-port-set",
        value: { key: "ports", ports: [23, 2323] },
        ...consecutive,
      },
    }),
  ];
}

function audit(): readonly Resource[] {
  return [
    {
      kind: "account-audit-configuration",
      id: "account-audit-configuration/account-audit-configuration",
      name: "account-audit-configuration",
      origin: originAt("audit", 2, "audit"),
      summary: "audits the account",
      dependsOn: [AUDIT_ROLE.id, TOPIC_ID],
      accountId: ACCOUNT,
      roleArn: AUDIT_ROLE.arn,
      notification: { topicArn: TOPIC, roleArn: ALERT_ROLE.arn },
      checks: AUDIT_CHECK_NAMES.map((check) => ({
        check,
        enabled: check !== "LOGGING_DISABLED_CHECK",
        ...(check === "DEVICE_CERTIFICATE_EXPIRING_CHECK" ? { thresholdDays: 60 } : {}),
      })),
    },
    ...(["DAILY", "WEEKLY", "MONTHLY"] as const).map(
      (frequency): Resource => ({
        kind: "scheduled-audit",
        id: `scheduled-audit/${frequency}`,
        name: frequency,
        origin: originAt("audit", 30, `audit.schedules.${frequency}`),
        summary: "audits regularly",
        dependsOn: ["account-audit-configuration/account-audit-configuration"],
        schedule:
          frequency === "DAILY"
            ? { frequency }
            : frequency === "WEEKLY"
              ? { frequency, dayOfWeek: "MON" }
              : { frequency, dayOfMonth: "LAST" },
        checks: ["CA_CERTIFICATE_EXPIRING_CHECK", "DEVICE_CERTIFICATE_SHARED_CHECK"],
      }),
    ),
  ];
}

function actions(): readonly Resource[] {
  const action = (name: string) => ({
    kind: "mitigation-action" as const,
    id: `mitigation-action/${name}` as const,
    name,
    origin: originAt("audit", 40, `mitigationActions.${name}`),
    summary: "acts on findings",
    dependsOn: [ACTION_ROLE.id],
    roleArn: ACTION_ROLE.arn,
  });
  return [
    { ...action("BlankPolicy"), action: { type: "REPLACE_DEFAULT_POLICY_VERSION" } },
    { ...action("DeactivateCa"), action: { type: "UPDATE_CA_CERTIFICATE" } },
    { ...action("DeactivateDevice"), action: { type: "UPDATE_DEVICE_CERTIFICATE" } },
    {
      ...action("IsolateThing"),
      dependsOn: [ACTION_ROLE.id, "thing-group/Quarantine"],
      action: { type: "ADD_THINGS_TO_THING_GROUP", thingGroups: ["Quarantine"], overrideDynamicGroups: true },
    },
    {
      ...action("LogErrors"),
      action: { type: "ENABLE_IOT_LOGGING", level: "ERROR", loggingRoleArn: LOGGING_ROLE.arn },
    },
    { ...action("TellSecurity"), action: { type: "PUBLISH_FINDING_TO_SNS", topicArn: TOPIC } },
  ];
}

function watching(): readonly Resource[] {
  const alarm = (name: string) => ({
    kind: "metric-alarm" as const,
    id: `metric-alarm/${name}` as const,
    name,
    origin: originAt("watch", 2, `violationAlarms.${name}`),
    summary: "goes off on violations",
    dependsOn: [TOPIC_ID],
    description: "Things violate a security profile",
    threshold: 1,
    periodSeconds: 300,
    actionArns: [TOPIC],
  });
  return [
    {
      ...alarm("any-violation"),
      source: { query: 'SELECT SUM(Violations) FROM SCHEMA("AWS/IoT", BehaviorName, SecurityProfileName)' },
    },
    {
      ...alarm("misconfigured"),
      source: {
        namespace: "AWS/IoT",
        metric: "MisconfiguredDeviceDefenderNotification",
        dimensions: { Service: "Detect" },
      },
    },
    {
      kind: "dashboard",
      id: "dashboard/fleet-security",
      name: "fleet-security",
      origin: originAt("watch", 9, "dashboards.fleet-security"),
      summary: "shows violations",
      dependsOn: [],
      body: {
        widgets: [{ type: "text", x: 0, y: 0, width: 24, height: 2, properties: { markdown: "# Fleet" } }],
      },
    },
    {
      kind: "job-template",
      id: "job-template/update-firmware",
      name: "update-firmware",
      origin: originAt("watch", 15, "jobTemplates.update-firmware"),
      summary: "reaches devices as they come back",
      dependsOn: [],
      description: "reaches devices as they come back",
      document: '{"operation":"update"}\n',
    },
    {
      kind: "fleet-metric",
      id: "fleet-metric/things-in-violation",
      name: "things-in-violation",
      origin: originAt("watch", 20, "fleetMetrics.things-in-violation"),
      summary: "counts things in violation",
      dependsOn: ["indexing-configuration/indexing-configuration"],
      query: "deviceDefender.violationCount>0",
      aggregation: { type: "Statistics", values: ["count"] },
      field: "registry.version",
      periodSeconds: 300,
      unit: "Count",
      description: "things in violation",
    },
  ];
}
