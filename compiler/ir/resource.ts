import type { AuditCheckName } from "../catalog/audit-checks.ts";
import type { CustomMetricType } from "../catalog/custom-metric-types.ts";
import type { LogLevel } from "../catalog/log-levels.ts";
import type { Origin } from "../source/origin.ts";
import type { Json } from "../util/stable-json.ts";
import type { Behavior, MetricDimension } from "./behavior.ts";
import type { PolicyStatement } from "./policy-document.ts";

/** Anything that shall exist. The order of the members is the canonical order of a stack's resources. */
export type Resource =
  | SnsTopic
  | SqsQueue
  | SnsSubscription
  | LambdaPermission
  | IamRole
  | LoggingOptions
  | IndexingConfiguration
  | ThingGroup
  | DynamicThingGroup
  | IotPolicy
  | CustomMetric
  | Dimension
  | SecurityProfile
  | AccountAuditConfiguration
  | ScheduledAudit
  | MitigationAction
  | MetricAlarm
  | Dashboard
  | JobTemplate
  | FleetMetric;

/** The kind of a resource: AWS's own noun for it, in kebab-case. */
export type ResourceKind = Resource["kind"];

/** Names one resource within its stack: `<kind>/<name>`. */
export type ResourceId = `${string}/${string}`;

interface Common {
  readonly id: ResourceId;
  /** AWS's name for it, unique within its kind and stack; for a singleton, the kind again. */
  readonly name: string;
  readonly origin: Origin;
  /** One plain-English sentence, without a full stop: what it is for. */
  readonly summary: string;
  /** What must exist before it, and must outlive it. Sorted. */
  readonly dependsOn: readonly ResourceId[];
}

export interface SnsTopic extends Common {
  readonly kind: "sns-topic";
  readonly arn: string;
  readonly displayName?: string;
  /** ARN of a customer-managed KMS key. */
  readonly kmsKeyArn?: string;
  readonly policy: readonly PolicyStatement[];
}

export interface SqsQueue extends Common {
  readonly kind: "sqs-queue";
  readonly arn: string;
  /** Seconds. */
  readonly messageRetentionSeconds: number;
  /** Where messages go that nobody could handle after so many tries. Absent on a dead-letter queue itself. */
  readonly deadLetters?: { readonly queueArn: string; readonly maxReceiveCount: number };
  /** On a dead-letter queue: the queues that may send to it. */
  readonly deadLettersFrom?: readonly string[];
  readonly policy: readonly PolicyStatement[];
}

export interface SnsSubscription extends Common {
  readonly kind: "sns-subscription";
  readonly topicArn: string;
  readonly protocol: "email" | "sqs" | "https" | "lambda";
  /** E-mail address, URL or ARN. */
  readonly endpoint: string;
  /** Queue for what SNS could not deliver; must be in the topic's region. */
  readonly deadLetterQueueArn?: string;
}

/** Lets SNS invoke a Lambda function, from exactly one topic. */
export interface LambdaPermission extends Common {
  readonly kind: "lambda-permission";
  /** With a version or alias behind it where the author gave one. */
  readonly functionArn: string;
  readonly topicArn: string;
  /** As whom SNS invokes: a principal of one region where an opt-in region is involved. */
  readonly principal: string;
}

export interface IamRole extends Common {
  readonly kind: "iam-role";
  readonly arn: string;
  readonly description: string;
  readonly trust: readonly PolicyStatement[];
  readonly permissions: readonly PolicyStatement[];
  /** ARNs of AWS managed policies. */
  readonly managedPolicies: readonly string[];
}

/** AWS IoT logging of the account in the region (V2). A singleton. */
export interface LoggingOptions extends Common {
  readonly kind: "logging-options";
  readonly roleArn: string;
  readonly level: LogLevel;
}

/** Fleet indexing of the account in the region. A singleton. */
export interface IndexingConfiguration extends Common {
  readonly kind: "indexing-configuration";
  readonly things: "OFF" | "REGISTRY" | "REGISTRY_AND_SHADOW";
  readonly connectivity: "OFF" | "STATUS";
  readonly violations: "OFF" | "VIOLATIONS";
  readonly namedShadows: readonly string[];
  readonly customFields: readonly { readonly name: string; readonly type: "Boolean" | "Number" | "String" }[];
  readonly thingGroups: "OFF" | "ON";
}

/** A static thing group. */
export interface ThingGroup extends Common {
  readonly kind: "thing-group";
  readonly arn: string;
  readonly description?: string;
  readonly parent?: { readonly name: string; readonly id?: ResourceId };
  readonly attributes: Readonly<Record<string, string>>;
}

/** A thing group whose members a fleet indexing query finds. */
export interface DynamicThingGroup extends Common {
  readonly kind: "dynamic-thing-group";
  readonly arn: string;
  readonly description?: string;
  readonly query: string;
}

/** A policy for devices, with the thing groups to which it is attached. */
export interface IotPolicy extends Common {
  readonly kind: "iot-policy";
  readonly statements: readonly PolicyStatement[];
  readonly attachedTo: readonly { readonly id: ResourceId; readonly arn: string; readonly name: string }[];
}

export interface CustomMetric extends Common {
  readonly kind: "custom-metric";
  readonly type: CustomMetricType;
  readonly displayName?: string;
}

export interface Dimension extends Common {
  readonly kind: "dimension";
  /** Sorted: AWS holds them as a set. */
  readonly topicFilters: readonly string[];
}

export interface SecurityProfile extends Common {
  readonly kind: "security-profile";
  readonly arn: string;
  readonly description?: string;
  /** Sorted by name, because AWS compares and patches them by index. */
  readonly behaviors: readonly Behavior[];
  /** ARNs of thing groups or of `all/…`, sorted. */
  readonly targetArns: readonly string[];
  /** The same targets as the author named them, for sentences. */
  readonly targets: readonly string[];
  readonly alertTarget?: { readonly topicArn: string; readonly roleArn: string };
  readonly retainedMetrics: readonly RetainedMetric[];
  readonly metricsExport?: { readonly mqttTopic: string; readonly roleArn: string };
}

/** A metric that is recorded although no behaviour watches it. */
export interface RetainedMetric {
  readonly metric: string;
  readonly dimension?: MetricDimension;
  readonly exportMetric: boolean;
}

/** Audit of the account in the region. A singleton. */
export interface AccountAuditConfiguration extends Common {
  readonly kind: "account-audit-configuration";
  readonly accountId: string;
  readonly roleArn: string;
  readonly notification?: { readonly topicArn: string; readonly roleArn: string };
  /** Every check that AWS knows, in the order of the catalogue. */
  readonly checks: readonly AuditCheck[];
}

export interface AuditCheck {
  readonly check: AuditCheckName;
  readonly enabled: boolean;
  /** Only for the two checks that have one. */
  readonly thresholdDays?: number;
}

export interface ScheduledAudit extends Common {
  readonly kind: "scheduled-audit";
  readonly schedule: AuditSchedule;
  /** Sorted. */
  readonly checks: readonly AuditCheckName[];
}

export type DayOfWeek = "SUN" | "MON" | "TUE" | "WED" | "THU" | "FRI" | "SAT";

export type AuditSchedule =
  | { readonly frequency: "DAILY" }
  | { readonly frequency: "WEEKLY" | "BIWEEKLY"; readonly dayOfWeek: DayOfWeek }
  /** `dayOfMonth`: `1` to `31`, or `LAST`. */
  | { readonly frequency: "MONTHLY"; readonly dayOfMonth: string };

export interface MitigationAction extends Common {
  readonly kind: "mitigation-action";
  readonly roleArn: string;
  readonly action: MitigationActionParams;
}

export type MitigationActionParams =
  | {
      readonly type: "ADD_THINGS_TO_THING_GROUP";
      readonly thingGroups: readonly string[];
      readonly overrideDynamicGroups: boolean;
    }
  | { readonly type: "PUBLISH_FINDING_TO_SNS"; readonly topicArn: string }
  | { readonly type: "REPLACE_DEFAULT_POLICY_VERSION" }
  | { readonly type: "UPDATE_DEVICE_CERTIFICATE" }
  | { readonly type: "UPDATE_CA_CERTIFICATE" }
  | {
      readonly type: "ENABLE_IOT_LOGGING";
      readonly level: Exclude<LogLevel, "DISABLED">;
      readonly loggingRoleArn: string;
    };

/** A CloudWatch alarm: on one metric, or on a Metrics Insights query. Missing data never breaches. */
export interface MetricAlarm extends Common {
  readonly kind: "metric-alarm";
  readonly description: string;
  readonly source:
    | {
        readonly namespace: "AWS/IoT";
        readonly metric: string;
        readonly dimensions: Readonly<Record<string, string>>;
      }
    | { readonly query: string };
  /** The alarm goes off when the sum over the period is at least this. */
  readonly threshold: number;
  readonly periodSeconds: number;
  readonly actionArns: readonly string[];
}

export interface Dashboard extends Common {
  readonly kind: "dashboard";
  /** The body as CloudWatch defines it. */
  readonly body: Json;
}

export interface JobTemplate extends Common {
  readonly kind: "job-template";
  readonly description: string;
  /** The job document: JSON text, exactly as it stands in its file. */
  readonly document: string;
}

export interface FleetMetric extends Common {
  readonly kind: "fleet-metric";
  readonly query: string;
  readonly aggregation: {
    readonly type: "Statistics" | "Percentiles" | "Cardinality";
    readonly values: readonly string[];
  };
  readonly field: string;
  readonly periodSeconds: number;
  readonly unit?: string;
  readonly description?: string;
}
