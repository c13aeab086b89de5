// Made from schema/policy.schema.json by `npm run generate`. Do not edit.

/**
 * An SNS topic for alerts. It is created by the stack, or exists already and is named by `topicArn`.
 */
export type AlertTopic = ExistingAlertTopic | CreatedAlertTopic;
/**
 * Who is told of an alert: exactly one of `email`, `queue`, `https` and `lambda`.
 */
export type Subscriber = EmailSubscriber | QueueSubscriber | HTTPSSubscriber | LambdaSubscriber;
/**
 * A group of things: static (nothing below is required), `existing`, or dynamic by `inViolationOf` or `query`.
 */
export type ThingGroup = ExistingThingGroup | ThingGroupInViolation | ThingGroupByQuery | StaticThingGroup;
/**
 * Things that the profile watches: all, the registered ones, the unregistered ones, or a thing group.
 */
export type Target = ThingGroupTarget | ("all-things" | "all-registered-things" | "all-unregistered-things");
/**
 * One metric, and what of it is an alarm (`alarmWhen`) or normal (`normalWhen`): exactly one of the two.
 */
export type Behavior = AlarmingBehavior | NormalBehavior;
/**
 * What is anomalous. Exactly one of `moreThan`, `atLeast`, `lessThan`, `atMost`, `inside`, `outside` and `anomalous`; the compiler negates it into AWS's form, which describes the normal case.
 */
export type AlarmCondition =
  | MoreThanCondition
  | AtLeastCondition
  | LessThanCondition
  | AtMostCondition
  | InsideCondition
  | OutsideCondition
  | AnomalousCondition;
/**
 * What is expected. Exactly one of `moreThan`, `atLeast`, `lessThan`, `atMost`, `inside` and `outside`; handed to AWS as it stands.
 */
export type NormalCondition =
  | NormalMoreThanCondition
  | NormalAtLeastCondition
  | NormalLessThanCondition
  | NormalAtMostCondition
  | NormalInsideCondition
  | NormalOutsideCondition;
/**
 * A metric that is collected without any rule on it: its name, or a map with a dimension.
 */
export type RetainedMetric = RetainedMetricOptions | string;
/**
 * `true` or `false`; of `DEVICE_CERTIFICATE_EXPIRING_CHECK` and `DEVICE_CERTIFICATE_AGE_CHECK` also a map with the threshold: `{ within: 60d }` of the one, `{ olderThan: 365d }` of the other.
 */
export type AuditCheckSetting = AuditCheckOptions | boolean;
export type AuditCheckOptions = ExpiryThreshold | AgeThreshold;
/**
 * When an audit runs (exactly one of `daily`, `weekly`, `biweekly` and `monthly`) and what it checks.
 */
export type AuditSchedule = DailyAudit | WeeklyAudit | BiweeklyAudit | MonthlyAudit;
/**
 * What can be done about a finding or a violation: exactly one of six actions. It runs only when something starts it: a response, or a person.
 */
export type MitigationAction =
  | AddToThingGroupsAction
  | PublishToTopicAction
  | ReplaceDefaultPolicyVersionAction
  | UpdateDeviceCertificateAction
  | UpdateCACertificateAction
  | EnableIoTLoggingAction;

export interface PolicyFile {
  /**
   * The version of the policy language. It is 1.
   */
  readonly version: 1;
  /**
   * Values that differ between deployments, by name. Used as `${var.name}`.
   */
  readonly variables?: {
    readonly [k: string]: Variable;
  };
  /**
   * SNS topics for alerts, and who listens, by name.
   */
  readonly alertTopics?: {
    readonly [k: string]: AlertTopic;
  };
  /**
   * Metrics that devices report themselves, by the name under which they do.
   */
  readonly customMetrics?: {
    readonly [k: string]: CustomMetric;
  };
  /**
   * Sets of MQTT topics by which metrics can be narrowed, by name; at most 10.
   */
  readonly dimensions?: {
    readonly [k: string]: Dimension;
  };
  /**
   * Groups of things by name: static, existing or dynamic.
   */
  readonly thingGroups?: {
    readonly [k: string]: ThingGroup;
  };
  /**
   * What devices are expected to do, by the name of the profile.
   */
  readonly securityProfiles?: {
    readonly [k: string]: SecurityProfile;
  };
  readonly audit?: Audit;
  /**
   * What can be done about findings and violations, by name; at most 100.
   */
  readonly mitigationActions?: {
    readonly [k: string]: MitigationAction;
  };
  /**
   * Static groups whose policy denies all but what is listed, by name.
   */
  readonly quarantine?: {
    readonly [k: string]: QuarantineGroup;
  };
  /**
   * What happens by itself, by name.
   */
  readonly responses?: {
    readonly [k: string]: Response;
  };
  readonly fleetIndexing?: FleetIndexing;
  readonly logging?: Logging;
  /**
   * CloudWatch alarms on Detect violations, by name.
   */
  readonly violationAlarms?: {
    readonly [k: string]: ViolationAlarm;
  };
  /**
   * CloudWatch dashboards, by name.
   */
  readonly dashboards?: {
    readonly [k: string]: Dashboard;
  };
  /**
   * Job documents, by name.
   */
  readonly jobTemplates?: {
    readonly [k: string]: JobTemplate;
  };
  /**
   * Numbers over the fleet, by name.
   */
  readonly fleetMetrics?: {
    readonly [k: string]: FleetMetric;
  };
}
/**
 * A value that differs between deployments. Used as `${var.name}` in any value of any policy file.
 */
export interface Variable {
  /**
   * What values the variable takes.
   */
  readonly type: "string" | "number" | "boolean" | "list";
  /**
   * The value where a deployment sets none. Without a default every deployment must set the variable.
   */
  readonly default?: readonly (string | number)[] | (string | number | boolean);
  /**
   * What the variable means, and in which unit.
   */
  readonly description?: string;
}
export interface ExistingAlertTopic {
  readonly topic?: never;
  /**
   * An SNS topic that exists already. It must stand in the stack's own region: Device Defender does not publish across regions.
   */
  readonly topicArn: string;
  readonly displayName?: never;
  /**
   * The customer-managed key that encrypts the topic. The roles that publish are given the use of it.
   */
  readonly kmsKey?: string;
  /**
   * Who receives what is published to the topic.
   */
  readonly subscribers?: readonly Subscriber[];
}
export interface EmailSubscriber {
  /**
   * An e-mail address. AWS sends it a message that must be confirmed before alerts arrive.
   */
  readonly email: string;
  readonly queue?: never;
  readonly https?: never;
  readonly lambda?: never;
}
export interface QueueSubscriber {
  readonly email?: never;
  /**
   * An SQS queue that the stack creates, with the policy that lets the topic send to it and a dead-letter queue.
   */
  readonly queue: string;
  readonly https?: never;
  readonly lambda?: never;
}
export interface HTTPSSubscriber {
  readonly email?: never;
  readonly queue?: never;
  /**
   * A URL that receives each alert as a POST. It must confirm the subscription.
   */
  readonly https: string;
  readonly lambda?: never;
}
export interface LambdaSubscriber {
  readonly email?: never;
  readonly queue?: never;
  readonly https?: never;
  /**
   * An existing Lambda function; the stack in the function's region adds the permission to invoke it.
   */
  readonly lambda: string;
}
export interface CreatedAlertTopic {
  /**
   * The name under which the stack creates the SNS topic. Default: the key of this entry.
   */
  readonly topic?: string;
  readonly topicArn?: never;
  /**
   * The sender's name in e-mails and text messages of a topic that is created here.
   */
  readonly displayName?: string;
  /**
   * The customer-managed key that encrypts the topic. The roles that publish are given the use of it.
   */
  readonly kmsKey?: string;
  /**
   * Who receives what is published to the topic.
   */
  readonly subscribers?: readonly Subscriber[];
}
/**
 * A metric that devices report themselves. Its name and type cannot change once it exists.
 */
export interface CustomMetric {
  /**
   * What one report of the metric holds. ML Detect and thresholds need `number`; the lists take `inside` and `outside`.
   */
  readonly type: "number" | "number-list" | "string-list" | "ip-address-list";
  /**
   * The name that the AWS console shows; it may change at any time.
   */
  readonly displayName?: string;
}
/**
 * A set of MQTT topic filters by which a cloud-side metric counts only some of the messages.
 */
export interface Dimension {
  /**
   * One to five MQTT topic filters, with `+`, `#` and `${iot:ClientId}`.
   *
   * Items: An MQTT topic filter of at most 256 characters.
   */
  readonly topicFilters: readonly string[];
}
export interface ExistingThingGroup {
  readonly description?: never;
  /**
   * `true`: the group exists already and is only referred to.
   */
  readonly existing: true;
  readonly inViolationOf?: never;
  readonly query?: never;
  readonly parent?: never;
  readonly attributes?: never;
}
export interface ThingGroupInViolation {
  /**
   * What the group is for, in at most 2028 characters of ASCII.
   */
  readonly description?: string;
  readonly existing?: never;
  /**
   * A dynamic group of the things that violate a security profile now. Needs fleet indexing with `violations`.
   */
  readonly inViolationOf: {
    /**
     * A name declared in `securityProfiles`.
     */
    readonly profile: string;
    /**
     * One behaviour of the profile. Default: any of them.
     */
    readonly behavior?: string;
  };
  readonly query?: never;
  readonly parent?: never;
  readonly attributes?: never;
}
export interface ThingGroupByQuery {
  /**
   * What the group is for, in at most 2028 characters of ASCII.
   */
  readonly description?: string;
  readonly existing?: never;
  readonly inViolationOf?: never;
  /**
   * A dynamic group of the things that this fleet indexing query finds.
   */
  readonly query: string;
  readonly parent?: never;
  readonly attributes?: never;
}
export interface StaticThingGroup {
  /**
   * What the group is for, in at most 2028 characters of ASCII.
   */
  readonly description?: string;
  readonly existing?: never;
  readonly inViolationOf?: never;
  readonly query?: never;
  /**
   * The static group of which this static group is a child. Dynamic groups have no hierarchy.
   */
  readonly parent?: string;
  /**
   * Attributes of the static group, as text.
   */
  readonly attributes?: {
    /**
     * Letters, digits and `_ . , @ / : # = [ ] -`, without blanks; at most 800 characters.
     */
    readonly [k: string]: string;
  };
}
/**
 * What devices are expected to do, for which devices it holds, and who is told when one does otherwise.
 */
export interface SecurityProfile {
  /**
   * What the profile is for, in at most 1000 characters of ASCII.
   */
  readonly description?: string;
  /**
   * The things that the profile watches. A target takes at most 5 profiles.
   */
  readonly targets: readonly Target[];
  /**
   * A name declared in `alertTopics`: where violations are published. Without it they are visible in the console and the API only.
   */
  readonly alertTopic?: string;
  /**
   * The behaviours of the profile by name, at most 100.
   */
  readonly behaviors?: {
    readonly [k: string]: Behavior;
  };
  /**
   * Metrics that are collected without any rule on them, to look at later.
   */
  readonly retainMetrics?: readonly RetainedMetric[];
  /**
   * Exports the metrics of every behaviour and every retained metric to an MQTT topic, unless `exportMetric: false` stands on it.
   */
  readonly exportMetrics?: {
    /**
     * The MQTT topic of the export: one of your own, or `$aws/rules/<rule>` for Basic Ingest.
     */
    readonly topic: string;
  };
}
export interface ThingGroupTarget {
  /**
   * A name declared in `thingGroups` or `quarantine`.
   */
  readonly thingGroup: string;
}
export interface AlarmingBehavior {
  /**
   * The metric that is watched: one of Device Defender's own (`aws:…`) or a name declared in `customMetrics`.
   */
  readonly metric: string;
  readonly dimension?: DimensionUse;
  readonly alarmWhen: AlarmCondition;
  readonly normalWhen?: never;
  /**
   * How many datapoints in a row must be anomalous before the alarm is raised, 1 to 10.
   */
  readonly alarmAfter?: number;
  /**
   * How many datapoints in a row must be normal before the alarm is cleared, 1 to 10.
   */
  readonly clearAfter?: number;
  /**
   * `true`: violations are evaluated and recorded, but nobody is told.
   */
  readonly suppressAlerts?: boolean;
  /**
   * Whether the metric is exported to the profile's `exportMetrics` topic. Default: `true` where the profile has `exportMetrics`.
   */
  readonly exportMetric?: boolean;
  /**
   * Why this is as it is. Answers the linter, and stays beside the rule for whoever reads it next.
   */
  readonly because?: string;
  /**
   * What the behaviour is for. Stays in the policy and its reports; AWS has no place for it.
   */
  readonly description?: string;
}
/**
 * Which messages are counted: those whose topic matches the dimension, or those whose topic does not.
 */
export interface DimensionUse {
  /**
   * A name declared in `dimensions`.
   */
  readonly name: string;
  /**
   * `in` counts messages on the dimension's topics, `not-in` all the others.
   */
  readonly operator?: "in" | "not-in";
}
export interface MoreThanCondition {
  /**
   * The value lies above this. A number, a duration, a size or a percentile of the fleet.
   */
  readonly moreThan: string | number;
  readonly atLeast?: never;
  readonly lessThan?: never;
  readonly atMost?: never;
  readonly inside?: never;
  readonly outside?: never;
  readonly anomalous?: never;
  /**
   * The window over which the metric is counted: 5m, 10m, 15m, 30m or 1h.
   */
  readonly within?: string;
}
export interface AtLeastCondition {
  readonly moreThan?: never;
  /**
   * The value is this or more. A number, a duration, a size or a percentile of the fleet.
   */
  readonly atLeast: string | number;
  readonly lessThan?: never;
  readonly atMost?: never;
  readonly inside?: never;
  readonly outside?: never;
  readonly anomalous?: never;
  /**
   * The window over which the metric is counted: 5m, 10m, 15m, 30m or 1h.
   */
  readonly within?: string;
}
export interface LessThanCondition {
  readonly moreThan?: never;
  readonly atLeast?: never;
  /**
   * The value lies below this. A number, a duration, a size or a percentile of the fleet.
   */
  readonly lessThan: string | number;
  readonly atMost?: never;
  readonly inside?: never;
  readonly outside?: never;
  readonly anomalous?: never;
  /**
   * The window over which the metric is counted: 5m, 10m, 15m, 30m or 1h.
   */
  readonly within?: string;
}
export interface AtMostCondition {
  readonly moreThan?: never;
  readonly atLeast?: never;
  readonly lessThan?: never;
  /**
   * The value is this or less. A number, a duration, a size or a percentile of the fleet.
   */
  readonly atMost: string | number;
  readonly inside?: never;
  readonly outside?: never;
  readonly anomalous?: never;
  /**
   * The window over which the metric is counted: 5m, 10m, 15m, 30m or 1h.
   */
  readonly within?: string;
}
export interface InsideCondition {
  readonly moreThan?: never;
  readonly atLeast?: never;
  readonly lessThan?: never;
  readonly atMost?: never;
  /**
   * Something that the device reports (an address, a port, a number, a text) is in this list.
   *
   * Items: An address range, a port, a number or a text.
   */
  readonly inside: readonly (string | number)[];
  readonly outside?: never;
  readonly anomalous?: never;
  readonly within?: never;
}
export interface OutsideCondition {
  readonly moreThan?: never;
  readonly atLeast?: never;
  readonly lessThan?: never;
  readonly atMost?: never;
  readonly inside?: never;
  /**
   * Something that the device reports (an address, a port, a number, a text) is not in this list.
   *
   * Items: An address range, a port, a number or a text.
   */
  readonly outside: readonly (string | number)[];
  readonly anomalous?: never;
  readonly within?: never;
}
export interface AnomalousCondition {
  readonly moreThan?: never;
  readonly atLeast?: never;
  readonly lessThan?: never;
  readonly atMost?: never;
  readonly inside?: never;
  readonly outside?: never;
  /**
   * ML Detect: the value is unlike what the device and the fleet did in the last 14 days. `high` confidence means fewer alarms.
   */
  readonly anomalous: "low" | "medium" | "high";
  readonly within?: never;
}
export interface NormalBehavior {
  /**
   * The metric that is watched: one of Device Defender's own (`aws:…`) or a name declared in `customMetrics`.
   */
  readonly metric: string;
  readonly dimension?: DimensionUse;
  readonly alarmWhen?: never;
  readonly normalWhen: NormalCondition;
  /**
   * How many datapoints in a row must be anomalous before the alarm is raised, 1 to 10.
   */
  readonly alarmAfter?: number;
  /**
   * How many datapoints in a row must be normal before the alarm is cleared, 1 to 10.
   */
  readonly clearAfter?: number;
  /**
   * `true`: violations are evaluated and recorded, but nobody is told.
   */
  readonly suppressAlerts?: boolean;
  /**
   * Whether the metric is exported to the profile's `exportMetrics` topic. Default: `true` where the profile has `exportMetrics`.
   */
  readonly exportMetric?: boolean;
  /**
   * Why this is as it is. Answers the linter, and stays beside the rule for whoever reads it next.
   */
  readonly because?: string;
  /**
   * What the behaviour is for. Stays in the policy and its reports; AWS has no place for it.
   */
  readonly description?: string;
}
export interface NormalMoreThanCondition {
  /**
   * The value lies above this. A number, a duration, a size or a percentile of the fleet.
   */
  readonly moreThan: string | number;
  readonly atLeast?: never;
  readonly lessThan?: never;
  readonly atMost?: never;
  readonly inside?: never;
  readonly outside?: never;
  /**
   * The window over which the metric is counted: 5m, 10m, 15m, 30m or 1h.
   */
  readonly within?: string;
}
export interface NormalAtLeastCondition {
  readonly moreThan?: never;
  /**
   * The value is this or more. A number, a duration, a size or a percentile of the fleet.
   */
  readonly atLeast: string | number;
  readonly lessThan?: never;
  readonly atMost?: never;
  readonly inside?: never;
  readonly outside?: never;
  /**
   * The window over which the metric is counted: 5m, 10m, 15m, 30m or 1h.
   */
  readonly within?: string;
}
export interface NormalLessThanCondition {
  readonly moreThan?: never;
  readonly atLeast?: never;
  /**
   * The value lies below this. A number, a duration, a size or a percentile of the fleet.
   */
  readonly lessThan: string | number;
  readonly atMost?: never;
  readonly inside?: never;
  readonly outside?: never;
  /**
   * The window over which the metric is counted: 5m, 10m, 15m, 30m or 1h.
   */
  readonly within?: string;
}
export interface NormalAtMostCondition {
  readonly moreThan?: never;
  readonly atLeast?: never;
  readonly lessThan?: never;
  /**
   * The value is this or less. A number, a duration, a size or a percentile of the fleet.
   */
  readonly atMost: string | number;
  readonly inside?: never;
  readonly outside?: never;
  /**
   * The window over which the metric is counted: 5m, 10m, 15m, 30m or 1h.
   */
  readonly within?: string;
}
export interface NormalInsideCondition {
  readonly moreThan?: never;
  readonly atLeast?: never;
  readonly lessThan?: never;
  readonly atMost?: never;
  /**
   * Everything that the device reports (addresses, ports, numbers, texts) is in this list.
   *
   * Items: An address range, a port, a number or a text.
   */
  readonly inside: readonly (string | number)[];
  readonly outside?: never;
  readonly within?: never;
}
export interface NormalOutsideCondition {
  readonly moreThan?: never;
  readonly atLeast?: never;
  readonly lessThan?: never;
  readonly atMost?: never;
  readonly inside?: never;
  /**
   * Nothing that the device reports (addresses, ports, numbers, texts) is in this list.
   *
   * Items: An address range, a port, a number or a text.
   */
  readonly outside: readonly (string | number)[];
  readonly within?: never;
}
export interface RetainedMetricOptions {
  /**
   * The metric that is collected.
   */
  readonly metric: string;
  readonly dimension?: DimensionUse;
  /**
   * Whether the metric is exported to the profile's `exportMetrics` topic. Default: `true` where the profile has `exportMetrics`.
   */
  readonly exportMetric?: boolean;
}
/**
 * The audit of the account's IoT configuration: one per account and region, so it stands once in all policy files together.
 */
export interface Audit {
  /**
   * A name declared in `alertTopics`: where the result of each audit is published.
   */
  readonly alertTopic?: string;
  /**
   * Which checks are switched on. `all` switches on every check that AWS offers in the region; entries below it refine that.
   */
  readonly checks: {
    readonly [k: string]: AuditCheckSetting;
  };
  /**
   * Audits that run by themselves, by name; at most 5.
   */
  readonly schedules?: {
    readonly [k: string]: AuditSchedule;
  };
  /**
   * Findings that are known and accepted.
   */
  readonly suppressions?: readonly AuditSuppression[];
}
export interface ExpiryThreshold {
  /**
   * Reports certificates that expire within this time, in whole days. Only of `DEVICE_CERTIFICATE_EXPIRING_CHECK`.
   */
  readonly within: string;
  readonly olderThan?: never;
}
export interface AgeThreshold {
  readonly within?: never;
  /**
   * Reports certificates that have been active for this time or longer, in whole days. Only of `DEVICE_CERTIFICATE_AGE_CHECK`.
   */
  readonly olderThan: string;
}
export interface DailyAudit {
  /**
   * Every day. AWS chooses the time.
   */
  readonly daily: true;
  readonly weekly?: never;
  readonly biweekly?: never;
  readonly monthly?: never;
  /**
   * The checks of this audit: a list of names, or `enabled` for all that are switched on in `audit.checks`.
   */
  readonly checks: readonly string[] | "enabled";
}
export interface WeeklyAudit {
  readonly daily?: never;
  /**
   * Every week on this day.
   */
  readonly weekly: "SUN" | "MON" | "TUE" | "WED" | "THU" | "FRI" | "SAT";
  readonly biweekly?: never;
  readonly monthly?: never;
  /**
   * The checks of this audit: a list of names, or `enabled` for all that are switched on in `audit.checks`.
   */
  readonly checks: readonly string[] | "enabled";
}
export interface BiweeklyAudit {
  readonly daily?: never;
  readonly weekly?: never;
  /**
   * Every second week on this day.
   */
  readonly biweekly: "SUN" | "MON" | "TUE" | "WED" | "THU" | "FRI" | "SAT";
  readonly monthly?: never;
  /**
   * The checks of this audit: a list of names, or `enabled` for all that are switched on in `audit.checks`.
   */
  readonly checks: readonly string[] | "enabled";
}
export interface MonthlyAudit {
  readonly daily?: never;
  readonly weekly?: never;
  readonly biweekly?: never;
  /**
   * Every month on this day, or on the `LAST`. Days 29 to 31 fall back to the last day of a shorter month.
   */
  readonly monthly: number | "LAST";
  /**
   * The checks of this audit: a list of names, or `enabled` for all that are switched on in `audit.checks`.
   */
  readonly checks: readonly string[] | "enabled";
}
/**
 * Findings of one check on one resource that are known and accepted.
 */
export interface AuditSuppression {
  /**
   * The check whose findings are suppressed.
   */
  readonly check: string;
  readonly resource: AuditResource;
  /**
   * The last day of the suppression. Without it the suppression never ends.
   */
  readonly until?: string;
  /**
   * Why the finding is accepted. AWS keeps it as the description.
   */
  readonly because?: string;
}
/**
 * The one resource whose findings are suppressed, by the identifier that the check reports.
 */
export interface AuditResource {
  /**
   * The account whose settings are audited.
   */
  readonly account?: string;
  /**
   * The id of a device certificate.
   */
  readonly deviceCertificateId?: string;
  /**
   * The id of a CA certificate.
   */
  readonly caCertificateId?: string;
  /**
   * The MQTT client ID.
   */
  readonly clientId?: string;
  /**
   * The id of a Cognito identity pool.
   */
  readonly cognitoIdentityPoolId?: string;
  /**
   * The ARN of an IAM role.
   */
  readonly iamRoleArn?: string;
  /**
   * The ARN of a role alias.
   */
  readonly roleAliasArn?: string;
  /**
   * A version of an IoT policy.
   */
  readonly policyVersionIdentifier?: {
    /**
     * The name of the IoT policy.
     */
    readonly policyName: string;
    /**
     * The version of the IoT policy, in quotes.
     */
    readonly policyVersionId?: string;
  };
  /**
   * The certificate of an issuing CA.
   */
  readonly issuerCertificateIdentifier?: {
    /**
     * The subject of the issuer's certificate.
     */
    readonly issuerCertificateSubject?: string;
    /**
     * The id of the issuer.
     */
    readonly issuerId?: string;
    /**
     * The serial number of the issuer's certificate, in quotes.
     */
    readonly issuerCertificateSerialNumber?: string;
  };
}
export interface AddToThingGroupsAction {
  /**
   * Adds the thing to these static groups, 1 to 10. The only action for violations; it also works on audit findings.
   *
   * Items: A name declared in `thingGroups` or `quarantine`.
   */
  readonly addToThingGroups: readonly string[];
  /**
   * Whether a thing that is in 10 groups already may be taken out of its newest dynamic group to make room.
   */
  readonly overrideDynamicGroups?: boolean;
  readonly publishToTopic?: never;
  readonly replaceDefaultPolicyVersion?: never;
  readonly updateDeviceCertificate?: never;
  readonly updateCaCertificate?: never;
  readonly enableIotLogging?: never;
}
export interface PublishToTopicAction {
  readonly addToThingGroups?: never;
  readonly overrideDynamicGroups?: never;
  /**
   * Publishes the finding to a topic declared in `alertTopics`. Audit findings only.
   */
  readonly publishToTopic: string;
  readonly replaceDefaultPolicyVersion?: never;
  readonly updateDeviceCertificate?: never;
  readonly updateCaCertificate?: never;
  readonly enableIotLogging?: never;
}
export interface ReplaceDefaultPolicyVersionAction {
  readonly addToThingGroups?: never;
  readonly overrideDynamicGroups?: never;
  readonly publishToTopic?: never;
  /**
   * `blank`: the flagged IoT policy gets an empty default version, for everything that uses the policy. Audit findings only; AWS does not undo it.
   */
  readonly replaceDefaultPolicyVersion: "blank";
  readonly updateDeviceCertificate?: never;
  readonly updateCaCertificate?: never;
  readonly enableIotLogging?: never;
}
export interface UpdateDeviceCertificateAction {
  readonly addToThingGroups?: never;
  readonly overrideDynamicGroups?: never;
  readonly publishToTopic?: never;
  readonly replaceDefaultPolicyVersion?: never;
  /**
   * `deactivate`: the certificate is set INACTIVE, not revoked. Audit findings only.
   */
  readonly updateDeviceCertificate: "deactivate";
  readonly updateCaCertificate?: never;
  readonly enableIotLogging?: never;
}
export interface UpdateCACertificateAction {
  readonly addToThingGroups?: never;
  readonly overrideDynamicGroups?: never;
  readonly publishToTopic?: never;
  readonly replaceDefaultPolicyVersion?: never;
  readonly updateDeviceCertificate?: never;
  /**
   * `deactivate`: the CA certificate is set INACTIVE. Audit findings only.
   */
  readonly updateCaCertificate: "deactivate";
  readonly enableIotLogging?: never;
}
export interface EnableIoTLoggingAction {
  readonly addToThingGroups?: never;
  readonly overrideDynamicGroups?: never;
  readonly publishToTopic?: never;
  readonly replaceDefaultPolicyVersion?: never;
  readonly updateDeviceCertificate?: never;
  readonly updateCaCertificate?: never;
  /**
   * Switches AWS IoT logging on. Audit findings only.
   */
  readonly enableIotLogging: {
    /**
     * How much is logged.
     */
    readonly level: "ERROR" | "WARN" | "INFO" | "DEBUG";
  };
}
/**
 * A static thing group whose policy denies all but what is listed here. Its name stands among the names of `thingGroups`.
 */
export interface QuarantineGroup {
  /**
   * What the group is for, in at most 2028 characters of ASCII.
   */
  readonly description?: string;
  /**
   * What a thing in quarantine may still do, beside connecting under its own name.
   */
  readonly allow: {
    /**
     * MQTT topics to which it may publish.
     *
     * Items: An MQTT topic or topic filter of at most 256 characters.
     */
    readonly publish?: readonly string[];
    /**
     * MQTT topic filters to which it may subscribe, and from which it receives.
     *
     * Items: An MQTT topic or topic filter of at most 256 characters.
     */
    readonly subscribe?: readonly string[];
  };
}
/**
 * What happens by itself when a violation or a finding appears. Without a response, nothing does.
 */
export interface Response {
  /**
   * What starts the response: exactly one of `violation` and `finding`.
   */
  readonly when: ViolationTrigger | FindingTrigger;
  /**
   * Names of mitigation actions, run in this order; 1 to 5. For a violation only those that add to thing groups.
   *
   * Items: A name declared in `mitigationActions`.
   */
  readonly do: readonly string[];
  /**
   * How many things the response may touch. Beyond it: it stops, raises an alarm and asks a person.
   */
  readonly limit?: {
    /**
     * How many things, at most.
     */
    readonly things: number;
    /**
     * In how much time.
     */
    readonly per: string;
  };
  /**
   * Whether a person must agree first.
   */
  readonly approval?: "none" | "required";
}
export interface ViolationTrigger {
  /**
   * A thing violates a behaviour of a security profile.
   */
  readonly violation: {
    /**
     * A name declared in `securityProfiles`.
     */
    readonly profile: string;
    /**
     * Names of behaviours of the profile. Default: all of them.
     *
     * Items: A name as AWS IoT takes it: letters, digits, `:`, `_` and `-`, at most 128.
     */
    readonly behaviors?: readonly string[];
  };
  readonly finding?: never;
}
export interface FindingTrigger {
  readonly violation?: never;
  /**
   * An audit check finds a resource that does not comply.
   */
  readonly finding: {
    /**
     * The audit checks whose findings count.
     *
     * Items: The name of an audit check of AWS IoT Device Defender.
     */
    readonly checks: readonly string[];
  };
}
/**
 * What of the fleet can be searched. One per account and region, so it stands once in all policy files together. Dynamic groups and fleet metrics need it.
 */
export interface FleetIndexing {
  /**
   * Whether things are indexed, and with their shadows or without.
   */
  readonly things: "off" | "registry" | "registry-and-shadow";
  /**
   * Indexes whether a thing is connected.
   */
  readonly connectivity?: boolean;
  /**
   * Indexes the Detect violations of each thing. `inViolationOf` needs it.
   */
  readonly violations?: boolean;
  /**
   * Indexes thing groups too.
   */
  readonly thingGroups?: boolean;
  /**
   * Names of the named shadows that are indexed.
   *
   * Items: The name of a named shadow: letters, digits, `:`, `_` and `-`, at most 64.
   */
  readonly namedShadows?: readonly string[];
  /**
   * Fields that are indexed beside the managed ones. Every change replaces the whole list.
   */
  readonly customFields?: readonly CustomField[];
}
/**
 * A field of registry or shadow data that is indexed so that it can be queried and aggregated.
 */
export interface CustomField {
  /**
   * The path of the field, as in fleet indexing queries.
   */
  readonly name: string;
  /**
   * The type of the field.
   */
  readonly type: "Boolean" | "Number" | "String";
}
/**
 * AWS IoT logging. One per account and region, so it stands once in all policy files together.
 */
export interface Logging {
  /**
   * How much AWS IoT writes to CloudWatch Logs.
   */
  readonly level: "ERROR" | "WARN" | "INFO" | "DEBUG" | "DISABLED";
}
/**
 * A CloudWatch alarm on the number of Detect violations (namespace AWS/IoT).
 */
export interface ViolationAlarm {
  /**
   * What the alarm is for. CloudWatch shows it.
   */
  readonly description?: string;
  /**
   * A name declared in `securityProfiles`. Default: the violations of all profiles of the account.
   */
  readonly profile?: string;
  /**
   * One behaviour of the profile. Default: all of them.
   */
  readonly behavior?: string;
  /**
   * How many violations raise the alarm.
   */
  readonly atLeast?: number;
  /**
   * In how much time: whole minutes.
   */
  readonly within?: string;
  /**
   * A name declared in `alertTopics`: where the alarm is published.
   */
  readonly alertTopic: string;
}
/**
 * A CloudWatch dashboard of Detect and audit metrics.
 */
export interface Dashboard {
  /**
   * The security profiles shown: `all`, or a list of names.
   */
  readonly profiles?: readonly string[] | "all";
  /**
   * Whether the results of the audit are shown.
   */
  readonly audit?: boolean;
}
/**
 * A job document that can be run on things or groups, e.g. on what a dynamic group finds.
 */
export interface JobTemplate {
  /**
   * What the job does. AWS requires it; it cannot change later.
   */
  readonly description: string;
  /**
   * The file with the job document (JSON), relative to this policy file.
   */
  readonly document: string;
}
/**
 * A number that fleet indexing computes from a query and writes to CloudWatch at intervals.
 */
export interface FleetMetric {
  /**
   * What the metric is for.
   */
  readonly description?: string;
  /**
   * The fleet indexing query that selects the things.
   */
  readonly query: string;
  /**
   * What is computed over the things found: a statistic, the number of distinct values, or a percentile such as `p90`.
   */
  readonly aggregation: string;
  /**
   * The field that is aggregated. Default for `count`: `registry.version`; every other aggregation needs it.
   */
  readonly field?: string;
  /**
   * How often it is computed: 1m to 1d, in whole minutes.
   */
  readonly period: string;
  /**
   * The CloudWatch unit of the result.
   */
  readonly unit?: string;
}
