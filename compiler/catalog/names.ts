/** How the name of something may look. */
export interface NameRule {
  /** Matches a whole legal name, length included. */
  readonly pattern: RegExp;
  /** The pattern in words, to go on after "only": `letters, digits, ":", "_" and "-"`. */
  readonly words: string;
  readonly min: number;
  readonly max: number;
  readonly source: string;
}

/** What has a name. */
export type NamedKind =
  | "alarm"
  | "alertTopic"
  | "behavior"
  | "customMetric"
  | "dashboard"
  | "deployment"
  | "dimension"
  | "fleetMetric"
  | "iotPolicy"
  | "jobTemplate"
  | "mitigationAction"
  | "namedShadow"
  | "response"
  | "scheduledAudit"
  | "securityProfile"
  | "snsTopic"
  | "sqsQueue"
  | "thing"
  | "thingGroup"
  | "variable";

const IOT = {
  pattern: /^[a-zA-Z0-9:_-]{1,128}$/,
  words: "letters, digits, `:`, `_` and `-`",
  min: 1,
  max: 128,
} as const;

const AUDIT = {
  pattern: /^[a-zA-Z0-9_-]{1,128}$/,
  words: "letters, digits, `_` and `-`",
  min: 1,
  max: 128,
} as const;

const MODEL = "AWS IoT API model 2015-05-28";

/** The rule for the names of each kind. Patterns are anchored, unlike those of CloudFormation's schemas. */
export const NAME_RULES: Readonly<Record<NamedKind, NameRule>> = {
  securityProfile: { ...IOT, source: `${MODEL}, SecurityProfileName` },
  behavior: { ...IOT, source: `${MODEL}, BehaviorName` },
  // A name that begins with `aws:` fits the pattern, but belongs to AWS: see RESERVED_METRIC_PREFIX.
  customMetric: { ...IOT, source: `${MODEL}, MetricName` },
  dimension: { ...IOT, source: `${MODEL}, DimensionName` },
  thing: { ...IOT, source: `${MODEL}, ThingName` },
  thingGroup: { ...IOT, source: `${MODEL}, ThingGroupName` },
  // CloudFormation's schemas would also let `:` through in these two; the API does not.
  scheduledAudit: { ...AUDIT, source: `${MODEL}, ScheduledAuditName` },
  mitigationAction: { ...AUDIT, source: `${MODEL}, MitigationActionName` },
  fleetMetric: {
    pattern: /^[a-zA-Z0-9_.-]{1,128}$/,
    words: "letters, digits, `_`, `-` and `.`",
    min: 1,
    max: 128,
    source: `${MODEL}, FleetMetricName`,
  },
  jobTemplate: {
    pattern: /^[a-zA-Z0-9_-]{1,64}$/,
    words: "letters, digits, `_` and `-`",
    min: 1,
    max: 64,
    source: `${MODEL}, JobTemplateId`,
  },
  iotPolicy: {
    pattern: /^[\w+=,.@-]{1,128}$/,
    words: "letters, digits and `_ + = , . @ -`",
    min: 1,
    max: 128,
    source: `${MODEL}, PolicyName`,
  },
  namedShadow: {
    pattern: /^[$a-zA-Z0-9:_-]{1,64}$/,
    words: "letters, digits, `$`, `:`, `_` and `-`",
    min: 1,
    max: 64,
    source: `${MODEL}, ShadowName`,
  },
  snsTopic: {
    pattern: /^[a-zA-Z0-9_-]{1,256}$/,
    words: "letters, digits, `_` and `-`",
    min: 1,
    max: 256,
    source: "Amazon SNS API reference, CreateTopic; FIFO topics are left out",
  },
  sqsQueue: {
    pattern: /^[a-zA-Z0-9_-]{1,80}$/,
    words: "letters, digits, `_` and `-`",
    min: 1,
    max: 80,
    source: "Amazon SQS API reference, CreateQueue; FIFO queues are left out",
  },
  alarm: {
    // CloudWatch takes nearly any character. Control characters would make the name unreadable everywhere.
    pattern: /^[\x20-\x7e]{1,255}$/,
    words: "printable ASCII characters",
    min: 1,
    max: 255,
    source: "Amazon CloudWatch API reference, PutMetricAlarm; narrowed to ASCII by Palisade",
  },
  dashboard: {
    pattern: /^[a-zA-Z0-9_-]{1,255}$/,
    words: "letters, digits, `_` and `-`",
    min: 1,
    max: 255,
    source: "Amazon CloudWatch API reference, PutDashboard",
  },
  // The rest are names of Palisade's own: nothing at AWS is called so.
  alertTopic: {
    pattern: /^[a-zA-Z0-9_-]{1,256}$/,
    words: "letters, digits, `_` and `-`",
    min: 1,
    max: 256,
    source: "Palisade: the name is the topic's unless `topic` says otherwise",
  },
  response: { ...AUDIT, source: "Palisade" },
  variable: {
    pattern: /^[a-zA-Z][a-zA-Z0-9_-]{0,127}$/,
    words: "letters, digits, `_` and `-`, beginning with a letter",
    min: 1,
    max: 128,
    source: "Palisade",
  },
  deployment: {
    pattern: /^[a-z][a-z0-9-]{0,40}$/,
    words: "lower-case letters, digits and `-`, beginning with a letter",
    min: 1,
    max: 41,
    source: "Palisade: the name becomes part of folder names",
  },
};

/** The beginning of every built-in metric's name, which a custom metric must not use. Source: CreateCustomMetric. */
export const RESERVED_METRIC_PREFIX = "aws:";
