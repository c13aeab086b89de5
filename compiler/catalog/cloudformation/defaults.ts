import type { Json } from "../../util/stable-json.ts";
import { AUDIT_CHECKS } from "../audit-checks.ts";
import { CONSECUTIVE_DATAPOINTS } from "../criteria.ts";
import { THINGS_INDEX } from "../fleet-metrics.ts";
import { MITIGATION_ACTIONS } from "../mitigation-actions.ts";

/** What AWS takes for granted where a property is not written, and may or may not answer. */
export interface PropertyDefault {
  /** Below the resource; `[]` stands for any member of a set or a map: `Behaviors[].SuppressAlerts`. */
  readonly path: string;
  /** Undefined where there is none: the property is then not in effect. */
  readonly value: Json | undefined;
  /**
   * Whether another value matters although the policy writes none: it changes what is watched or kept, whom an alarm
   * reaches, or who else is told of what devices report. Everything else that a policy does not write is the affair of
   * whoever wrote it.
   */
  readonly protective: boolean;
  readonly source: string;
  /** What no source that could be read confirms. */
  readonly uncertain?: string;
}

const API = "AWS IoT API model 2015-05-28";
const GUIDE = "IoT Device Defender guide";
const HANDLERS = "aws-cloudformation-resource-providers-iot";

const NOT_SEEN = "whether AWS answers it where it was not written";

/** Behaviours and retained metrics are the same in this. */
function dimensionDefaults(path: string, source: string): readonly PropertyDefault[] {
  return [
    { path: `${path}[].MetricDimension`, value: undefined, protective: true, source },
    { path: `${path}[].MetricDimension.Operator`, value: "IN", protective: true, source },
    {
      path: `${path}[].ExportMetric`,
      value: false,
      protective: true,
      source: `${API}, Behavior.exportMetric and MetricToRetain.exportMetric: a flag that is off unless set`,
      uncertain: NOT_SEEN,
    },
  ];
}

/** One of the three kinds of criteria and one of the keys of a value: a second beside it would be another condition. */
const KINDS_OF_CRITERIA = ["MlDetectionConfig", "StatisticalThreshold", "Value"] as const;
const KEYS_OF_VALUE = ["Cidrs", "Count", "Number", "Numbers", "Ports", "Strings"] as const;
const EXCLUSIVE = [...KINDS_OF_CRITERIA, ...KEYS_OF_VALUE.map((key) => `Value.${key}`)];

const SECURITY_PROFILE: readonly PropertyDefault[] = [
  {
    path: "Behaviors[].SuppressAlerts",
    value: false,
    protective: true,
    source: `${API}, Behavior.suppressAlerts; ${GUIDE}, Behaviors: alerts are sent unless it is true`,
    uncertain: NOT_SEEN,
  },
  ...dimensionDefaults("Behaviors", `${API}, MetricDimension`),
  ...dimensionDefaults("AdditionalMetricsToRetainV2", `${API}, MetricToRetain`),
  ...["Alarm", "Clear"].map((event) => ({
    path: `Behaviors[].Criteria.ConsecutiveDatapointsTo${event}`,
    value: CONSECUTIVE_DATAPOINTS.default,
    protective: true,
    source: `${API}, BehaviorCriteria.consecutiveDatapointsTo${event}: 1 where nothing is written`,
    uncertain: "whether it is 1 for ML Detect, too",
  })),
  ...EXCLUSIVE.map((name) => ({
    path: `Behaviors[].Criteria.${name}`,
    value: undefined,
    protective: true,
    source: `${API}, BehaviorCriteria: a fixed value, a percentile or a model`,
  })),
  {
    path: "AdditionalMetricsToRetainV2",
    value: [],
    protective: true,
    source: `${API}, CreateSecurityProfile.additionalMetricsToRetainV2: what is kept beside the metrics of behaviours`,
    uncertain: "whether it is answered empty, or not at all",
  },
  {
    path: "AlertTargets",
    value: {},
    protective: true,
    source: `${API}, CreateSecurityProfile.alertTargets: whom the alarms reach`,
    uncertain: "whether it is answered empty, or not at all",
  },
  {
    path: "MetricsExportConfig",
    value: undefined,
    protective: true,
    source: `${API}, CreateSecurityProfile.metricsExportConfig: the topic that the values go to`,
  },
  {
    path: "SecurityProfileDescription",
    value: "",
    protective: false,
    source: `${API}, DescribeSecurityProfile`,
    uncertain: "whether it is answered empty, or not at all",
  },
];

const AUDIT_CONFIGURATION: readonly PropertyDefault[] = [
  ...AUDIT_CHECKS.flatMap(({ cfnProperty, threshold }): readonly PropertyDefault[] => {
    const path = `AuditCheckConfigurations.${cfnProperty}`;
    const isOff = {
      path: `${path}.Enabled`,
      value: false,
      protective: true,
      source: `${GUIDE}, Audit: every check is off until it is enabled`,
    };
    if (threshold === undefined) return [isOff];
    const days = {
      protective: true,
      source: `${GUIDE}, Audit checks: ${threshold.cfnProperty}`,
      uncertain: NOT_SEEN,
    };
    const usual = String(threshold.default);
    const name = threshold.cfnProperty;
    return [
      isOff,
      { path: `${path}.Configuration`, value: { [name]: usual }, ...days },
      { path: `${path}.Configuration.${name}`, value: usual, ...days },
    ];
  }),
  {
    path: "AuditNotificationTargetConfigurations.Sns.Enabled",
    value: false,
    protective: false,
    source: `${API}, AuditNotificationTarget.enabled`,
  },
];

const MITIGATION_ACTION: readonly PropertyDefault[] = [
  ...MITIGATION_ACTIONS.map(({ cfnParams }) => ({
    path: `ActionParams.${cfnParams}`,
    value: undefined,
    protective: true,
    source: `${API}, MitigationActionParams: one member, which is the type of the action`,
  })),
  {
    path: "ActionParams.AddThingsToThingGroupParams.OverrideDynamicGroups",
    value: false,
    protective: true,
    source: `${API}, AddThingsToThingGroupParams.overrideDynamicGroups`,
    uncertain: NOT_SEEN,
  },
];

const FLEET_METRIC: readonly PropertyDefault[] = [
  { path: "IndexName", value: THINGS_INDEX.name, protective: false, source: `${API}, CreateFleetMetric` },
  {
    path: "QueryVersion",
    value: THINGS_INDEX.queryVersion,
    protective: false,
    source: `${API}, CreateFleetMetric`,
  },
  {
    path: "Description",
    value: "",
    protective: false,
    source: `${API}, DescribeFleetMetric`,
    uncertain: "whether it is answered empty, or not at all",
  },
];

const CUSTOM_METRIC: readonly PropertyDefault[] = [
  {
    path: "DisplayName",
    value: "",
    protective: false,
    source: `${HANDLERS}, custommetric`,
    uncertain: "whether it is answered empty, or not at all",
  },
];

const THING_GROUP: readonly PropertyDefault[] = [
  {
    path: "ThingGroupProperties.ThingGroupDescription",
    value: "",
    protective: false,
    source: `${HANDLERS}, thinggroup`,
    uncertain: "whether it is answered empty, or not at all",
  },
];

/** The defaults of the types that have any, by type name. None of them was seen in an account. */
export const DEFAULTS: ReadonlyMap<string, readonly PropertyDefault[]> = new Map([
  ["AWS::IoT::AccountAuditConfiguration", AUDIT_CONFIGURATION],
  ["AWS::IoT::CustomMetric", CUSTOM_METRIC],
  ["AWS::IoT::FleetMetric", FLEET_METRIC],
  ["AWS::IoT::MitigationAction", MITIGATION_ACTION],
  ["AWS::IoT::SecurityProfile", SECURITY_PROFILE],
  ["AWS::IoT::ThingGroup", THING_GROUP],
]);

const BY_PATH: ReadonlyMap<string, ReadonlyMap<string, PropertyDefault>> = new Map(
  [...DEFAULTS].map(([typeName, defaults]) => [typeName, new Map(defaults.map((each) => [each.path, each]))]),
);

/** What is known of a property that is not written. */
export function defaultOf(typeName: string, path: string): PropertyDefault | undefined {
  return BY_PATH.get(typeName)?.get(path);
}

const EXCLUSIVE_MEMBERS: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> = new Map([
  [
    "AWS::IoT::SecurityProfile",
    new Map<string, readonly string[]>([
      ["Behaviors[].Criteria", KINDS_OF_CRITERIA],
      ["Behaviors[].Criteria.Value", KEYS_OF_VALUE],
    ]),
  ],
  [
    "AWS::IoT::MitigationAction",
    new Map([["ActionParams", MITIGATION_ACTIONS.map(({ cfnParams }) => cfnParams)]]),
  ],
]);

/** The members of an object of which one stands in the place of another; none where all may stand together. */
export function exclusiveMembers(typeName: string, path: string): readonly string[] {
  return EXCLUSIVE_MEMBERS.get(typeName)?.get(path) ?? [];
}
