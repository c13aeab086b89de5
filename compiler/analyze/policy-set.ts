import type { AuditCheckName } from "../catalog/audit-checks.ts";
import type { Statistic } from "../catalog/criteria.ts";
import type { CustomMetricType } from "../catalog/custom-metric-types.ts";
import type { LogLevel } from "../catalog/log-levels.ts";
import type { MetricFacts } from "../catalog/metrics.ts";
import type { AuditSchedule } from "../ir/resource.ts";
import type { Backend, Partition } from "../ir/stack.ts";
import type { Place } from "../source/place.ts";
import type { Json } from "../util/stable-json.ts";

/** All that the policies of a project declare, understood and found consistent: one entry a stack. */
export interface PolicySet {
  /** Sorted by name. */
  readonly stacks: readonly StackPolicies[];
}

/** Where a stack will stand. */
export interface StackIdentity {
  /** `<deployment>-<region>` */
  readonly name: string;
  readonly deployment: string;
  readonly account: string;
  readonly region: string;
  readonly partition: Partition;
  /** Every region of the deployment, sorted; `region` among them. */
  readonly regions: readonly string[];
  /** The region whose queues receive the alerts of every region of the deployment. */
  readonly hub?: string;
  /** What evaluates behaviours. With `none`, whatever needs Detect is left out. */
  readonly engine: "device-defender" | "none";
  readonly backend: Backend;
  /** Declared for the deployment. */
  readonly tags: Readonly<Record<string, string>>;
  /** What the project says of the fleet, for judgments of cost and size; absent where it says nothing. */
  readonly fleet?: Fleet;
  /** Where the project file declares the deployment; absent without a project. */
  readonly declaredAt?: Place;
}

/** What the fleet of a stack is like. */
export interface Fleet {
  /** How many there are in the region. */
  readonly things: number;
  /** How many there are in a thing group, by its name. */
  readonly groups: ReadonlyMap<string, number>;
  /** The agent that reports device-side metrics; absent where no device has one. */
  readonly agent?: string;
  /** How often it reports, in seconds. */
  readonly reportSeconds: number;
}

/** The policies as they hold in one stack: variables are resolved, references known to lead somewhere. */
export interface StackPolicies {
  readonly stack: StackIdentity;
  /** The policy files, project-relative, sorted. */
  readonly sources: readonly string[];
  readonly alertTopics: Table<AlertTopic>;
  readonly customMetrics: Table<CustomMetric>;
  readonly dimensions: Table<Dimension>;
  readonly thingGroups: Table<ThingGroup>;
  readonly securityProfiles: Table<SecurityProfile>;
  readonly audit: Declared<Audit> | undefined;
  readonly mitigationActions: Table<MitigationAction>;
  readonly quarantine: Table<QuarantineGroup>;
  readonly responses: Table<Response>;
  readonly fleetIndexing: Declared<FleetIndexing> | undefined;
  readonly logging: Declared<Logging> | undefined;
  readonly violationAlarms: Table<ViolationAlarm>;
  readonly dashboards: Table<Dashboard>;
  readonly jobTemplates: Table<JobTemplate>;
  readonly fleetMetrics: Table<FleetMetric>;
}

/** Declarations of one kind by name, sorted by name. A map, because a name may be `__proto__`. */
export type Table<T> = ReadonlyMap<string, Declared<T>>;

/** Something that a policy file declares. For a singleton the name is its key. */
export type Declared<T> = T & { readonly name: string; readonly place: Place };

export interface AlertTopic {
  /** Created by the stack under this name, or an existing topic of this ARN. */
  readonly topic: { readonly name: string } | { readonly existingArn: string };
  readonly displayName?: string;
  readonly kmsKeyArn?: string;
  readonly subscribers: readonly (Subscriber & { readonly place: Place })[];
}

export type Subscriber =
  | { readonly kind: "email"; readonly address: string }
  | { readonly kind: "queue"; readonly queue: string }
  | { readonly kind: "https"; readonly url: string }
  | { readonly kind: "lambda"; readonly functionArn: string };

export interface CustomMetric {
  readonly type: CustomMetricType;
  readonly displayName?: string;
}

export interface Dimension {
  readonly topicFilters: readonly string[];
}

export type ThingGroup =
  | {
      readonly kind: "static";
      readonly description?: string;
      /** A static thing group of the policies (existing ones included), by name. */
      readonly parent?: string;
      readonly attributes: Readonly<Record<string, string>>;
    }
  | { readonly kind: "existing" }
  | {
      readonly kind: "in-violation";
      readonly description?: string;
      readonly profile: string;
      readonly behavior?: string;
    }
  | { readonly kind: "query"; readonly description?: string; readonly query: string };

export type Target =
  | { readonly kind: "all-things" | "all-registered-things" | "all-unregistered-things" }
  /** A thing group or a quarantine group. */
  | { readonly kind: "thing-group"; readonly name: string };

export interface SecurityProfile {
  readonly description?: string;
  readonly targets: readonly (Target & { readonly place: Place })[];
  /** Name of an alert topic. */
  readonly alertTopic?: string;
  readonly behaviors: Table<Behavior>;
  readonly retainMetrics: readonly RetainedMetric[];
  /** MQTT topic to which metrics are exported. */
  readonly exportMetrics?: { readonly topic: string };
}

export interface RetainedMetric {
  readonly metric: MetricFacts;
  readonly dimension?: DimensionUse;
  readonly exportMetric: boolean;
  readonly place: Place;
}

export interface DimensionUse {
  readonly name: string;
  readonly operator: "IN" | "NOT_IN";
}

export interface Behavior {
  /** Built-in or custom. */
  readonly metric: MetricFacts;
  readonly dimension?: DimensionUse;
  readonly condition: Condition;
  readonly datapointsToAlarm: number;
  readonly datapointsToClear: number;
  readonly suppressAlerts: boolean;
  readonly exportMetric: boolean;
  readonly because?: string;
}

/** What the author wrote, with the side that he described; turned into AWS's normal form by `lower`. */
export type Condition =
  | {
      readonly kind: "threshold";
      readonly side: Side;
      readonly comparison: Comparison;
      /** In the unit of the metric: bytes, minutes, messages … */
      readonly value: number;
      readonly withinSeconds?: number;
    }
  | {
      readonly kind: "percentile";
      readonly side: Side;
      readonly comparison: Comparison;
      readonly statistic: Statistic;
      readonly withinSeconds: number;
    }
  | {
      readonly kind: "membership";
      readonly side: Side;
      readonly membership: "inside" | "outside";
      readonly elements: SetElements;
    }
  | { readonly kind: "anomaly"; readonly confidence: "LOW" | "MEDIUM" | "HIGH" };

/** Which side a condition describes: `alarm` from `alarmWhen`, `normal` from `normalWhen`. */
export type Side = "alarm" | "normal";
export type Comparison = "moreThan" | "atLeast" | "lessThan" | "atMost";

/** In the author's order, duplicates removed. */
export type SetElements =
  | { readonly key: "cidrs"; readonly cidrs: readonly string[] }
  | { readonly key: "ports"; readonly ports: readonly number[] }
  | { readonly key: "numbers"; readonly numbers: readonly number[] }
  | { readonly key: "strings"; readonly strings: readonly string[] };

export interface Audit {
  readonly alertTopic?: string;
  /** Every check of the catalogue has an entry. */
  readonly checks: ReadonlyMap<
    AuditCheckName,
    {
      readonly enabled: boolean;
      readonly thresholdDays?: number;
      /** Not named by the policy: `all` decides. */
      readonly byAll?: true;
    }
  >;
  readonly schedules: Table<{
    readonly schedule: AuditSchedule;
    readonly checks: readonly AuditCheckName[];
    /** The policy names none of them, but says `enabled`. */
    readonly everyEnabled?: true;
  }>;
  readonly suppressions: readonly AuditSuppression[];
}

export interface AuditSuppression {
  readonly check: AuditCheckName;
  /** The resource identifier as the API takes it, e.g. `{ account: "111122223333" }`. */
  readonly resource: Readonly<Record<string, Json>>;
  /** `YYYY-MM-DD`; absent for ever. */
  readonly until?: string;
  readonly because?: string;
  readonly place: Place;
}

export type MitigationAction =
  | {
      readonly kind: "addToThingGroups";
      readonly thingGroups: readonly string[];
      readonly overrideDynamicGroups: boolean;
    }
  | { readonly kind: "publishToTopic"; readonly alertTopic: string }
  | { readonly kind: "replaceDefaultPolicyVersion" }
  | { readonly kind: "updateDeviceCertificate" }
  | { readonly kind: "updateCaCertificate" }
  | { readonly kind: "enableIotLogging"; readonly level: Exclude<LogLevel, "DISABLED"> };

export interface QuarantineGroup {
  readonly description?: string;
  /** MQTT topics to which a quarantined thing may still publish; may hold `${thing}` and `${iot:…}`. */
  readonly publish: readonly string[];
  /** MQTT topic filters to which it may still subscribe, and from which it may receive. */
  readonly subscribe: readonly string[];
}

export interface Response {
  readonly when:
    | { readonly kind: "violation"; readonly profile: string; readonly behaviors: readonly string[] }
    | { readonly kind: "finding"; readonly checks: readonly AuditCheckName[] };
  readonly actions: readonly string[];
  readonly limit?: { readonly things: number; readonly perSeconds: number };
  readonly approval: "none" | "required";
}

export interface FleetIndexing {
  readonly things: "off" | "registry" | "registry-and-shadow";
  readonly connectivity: boolean;
  readonly violations: boolean;
  readonly thingGroups: boolean;
  readonly namedShadows: readonly string[];
  readonly customFields: readonly { readonly name: string; readonly type: "Boolean" | "Number" | "String" }[];
}

export interface Logging {
  readonly level: LogLevel;
}

export interface ViolationAlarm {
  /** Absent: all profiles of the account. */
  readonly profile?: string;
  readonly behavior?: string;
  readonly atLeast: number;
  readonly withinSeconds: number;
  readonly alertTopic: string;
  readonly description?: string;
}

export interface Dashboard {
  /** Names of profiles, sorted; `all` is already spelled out. */
  readonly profiles: readonly string[];
  readonly audit: boolean;
}

export interface JobTemplate {
  readonly description: string;
  /** JSON text. */
  readonly document: string;
}

export interface FleetMetric {
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
