/** A limit that AWS sets. */
export interface Quota {
  readonly value: number;
  /** What is limited, to go on after "AWS allows … ": `behaviours in a security profile`. */
  readonly what: string;
  /** Whether AWS raises it on request. */
  readonly adjustable: boolean;
  /** In Service Quotas. */
  readonly quotaCode?: string;
  readonly uncertain?: string;
  readonly source: string;
}

const DEVICE_DEFENDER = "AWS General Reference, Device Defender quotas";
const DEVICE_MANAGEMENT = "AWS General Reference, Device Management quotas";
const MODEL = "AWS IoT API model 2015-05-28";

const fixed = (value: number, what: string, quotaCode: string, source = DEVICE_DEFENDER): Quota => ({
  value,
  what,
  adjustable: false,
  quotaCode,
  source,
});

const adjustable = (value: number, what: string, quotaCode: string, source = DEVICE_DEFENDER): Quota => ({
  ...fixed(value, what, quotaCode, source),
  adjustable: true,
});

const shape = (value: number, what: string, source: string): Quota => ({
  value,
  what,
  adjustable: false,
  source,
});

/** The limits that policies can run into, and those that explain what Device Defender does. */
export const QUOTAS = {
  profilesPerTarget: fixed(5, "security profiles on one target", "L-FF03CD81"),
  behaviorsPerProfile: fixed(100, "behaviours in a security profile", "L-2F1C9734"),
  valueElementsPerProfile: fixed(
    1000,
    "values (counts, addresses, ports) in the behaviours of a security profile",
    "L-971FA845",
  ),
  customMetrics: adjustable(100, "custom metrics in an account and region", "L-53A90E98"),
  dimensions: fixed(10, "dimensions in an account and region", "L-8B5F47E6"),
  valuesPerDimension: {
    ...shape(5, "topic filters in a dimension", "CloudFormation schema of AWS::IoT::Dimension, StringValues"),
    uncertain: "the API model would allow 100; CloudFormation, which Palisade goes through, does not",
  },
  dimensionValueLength: shape(
    256,
    "characters in a topic filter of a dimension",
    `${MODEL}, DimensionStringValue`,
  ),
  deviceReportMinimumSeconds: adjustable(300, "seconds between two reports of a device", "L-7BF41710"),
  deviceReportsPerSecond: adjustable(3500, "device reports a second in an account", "L-9AE67DFC"),
  metricRetentionDays: fixed(14, "days for which metrics are kept", "L-2B367AAD"),
  violationRetentionDays: fixed(30, "days for which violations are kept", "L-C8D2DE05"),
  scheduledAudits: fixed(5, "scheduled audits in an account and region", "L-0D30EFBA"),
  onDemandAuditsInProgress: fixed(10, "audits on demand at the same time", "L-1EF777B4"),
  auditFindingRetentionDays: fixed(90, "days for which audit findings are kept", "L-F5608FF9"),
  mitigationActions: fixed(100, "mitigation actions in an account and region", "L-1A084077"),
  auditMitigationTasksRunning: shape(10, "audit mitigation tasks at the same time", DEVICE_DEFENDER),
  detectMitigationTasksRunning: {
    ...shape(5, "Detect mitigation tasks at the same time", DEVICE_DEFENDER),
    adjustable: true,
  },
  mlModelRetentionDays: shape(30, "days for which an ML model is kept", DEVICE_DEFENDER),
  mlTrainingDays: shape(14, "days of data before the first ML model", "IoT Device Defender guide, ML Detect"),
  mlTrainingDatapoints: shape(
    25_000,
    "datapoints of a metric in the last 14 days before an ML model can be trained",
    "IoT Device Defender guide, ML Detect",
  ),
  thingGroupsPerAction: shape(
    10,
    "thing groups in a mitigation action",
    `${MODEL}, AddThingsToThingGroupParams`,
  ),
  thingGroupsPerThing: shape(10, "thing groups for one thing", `${MODEL}, AddThingsToThingGroupParams`),
  thingGroupDepth: shape(7, "levels of thing groups", "AWS IoT guide of 2019, Limits"),
  directChildGroups: shape(100, "direct children of a thing group", "AWS IoT guide of 2019, Limits"),
  policiesPerThingGroup: shape(2, "policies on a thing group", "AWS IoT guide, Static thing groups"),
  dynamicThingGroups: fixed(
    100,
    "dynamic thing groups in an account and region",
    "L-6EC13FE5",
    DEVICE_MANAGEMENT,
  ),
  queryTermsPerDynamicGroup: adjustable(
    5,
    "terms in the query of a dynamic thing group",
    "L-90F8C878",
    DEVICE_MANAGEMENT,
  ),
  queryTermsPerQuery: adjustable(12, "terms in a fleet indexing query", "L-00E8EC16", DEVICE_MANAGEMENT),
  queryTermsPerFleetMetric: adjustable(
    12,
    "terms in the query of a fleet metric",
    "L-F7BC9359",
    DEVICE_MANAGEMENT,
  ),
  starsPerQueryTerm: shape(2, "wildcards `*` in a term of a query", DEVICE_MANAGEMENT),
  questionMarksPerQueryTerm: shape(5, "wildcards `?` in a term of a query", DEVICE_MANAGEMENT),
  queryLength: shape(
    1000,
    "characters in the query of a dynamic thing group",
    "CloudFormation schema of AWS::IoT::ThingGroup, QueryString",
  ),
  queryLengthWithLeadingWildcard: shape(
    100,
    "characters in a query with a leading wildcard",
    "AWS IoT guide, Query syntax",
  ),
  fleetMetrics: adjustable(100, "fleet metrics in an account and region", "L-A5B47E14", DEVICE_MANAGEMENT),
  percentilesPerFleetMetric: shape(5, "percentiles in a fleet metric", DEVICE_MANAGEMENT),
  fleetMetricPeriodMinimumSeconds: shape(
    60,
    "seconds in the period of a fleet metric, at least",
    `${MODEL}, FleetMetricPeriod`,
  ),
  fleetMetricPeriodMaximumSeconds: shape(
    86_400,
    "seconds in the period of a fleet metric, at most",
    `${MODEL}, FleetMetricPeriod`,
  ),
  customIndexFields: adjustable(5, "custom fields in the index of things", "L-AE68DCD9", DEVICE_MANAGEMENT),
  jobTemplates: {
    ...shape(100, "job templates in an account and region", DEVICE_MANAGEMENT),
    adjustable: true,
  },
  jobDocumentLength: shape(32_768, "characters in a job document", `${MODEL}, JobDocument`),
  iotPolicyLength: shape(
    2048,
    "characters in an IoT policy, white space left out",
    "AWS CLI reference, iot create-policy",
  ),
  exportTopicLength: shape(512, "characters in the topic of a metrics export", `${MODEL}, MqttTopic`),
  desiredStateLength: shape(
    262_144,
    "characters in a desired state of Cloud Control",
    "Cloud Control API model",
  ),
  tagsPerResource: shape(50, "tags on a resource", "CloudFormation schemas of AWS::IoT"),
  mitigationTopicArnLength: shape(
    350,
    "characters in the ARN of a topic for findings",
    `${MODEL}, SnsTopicArn`,
  ),
} as const satisfies Record<string, Quota>;
