import { AUDIT_CHECKS } from "../../../compiler/catalog/audit-checks.ts";
import { at, isObject, type JsonObject, listOf, objectOf } from "../json.ts";
import * as type from "./resource.ts";

/*
 * What AWS answers where nothing was written. From the API model of AWS IoT 2015-05-28, its guide, and the handlers of
 * aws-cloudformation-resource-providers-iot; none of it was seen in an account. Thing groups
 * have none: Terraform's own resource for them would plan an update of every group if attributes came back empty.
 */
type Complete = (properties: JsonObject) => JsonObject;

const DEFAULTS: ReadonlyMap<string, Complete> = new Map<string, Complete>([
  [type.SECURITY_PROFILE, securityProfile],
  [type.AUDIT_CONFIGURATION, auditConfiguration],
  [type.MITIGATION_ACTION, mitigationAction],
  [type.FLEET_METRIC, fleetMetric],
]);

/** Properties with the defaults that AWS fills in; what is written stays. */
export function withDefaults(typeName: string, properties: JsonObject): JsonObject {
  return DEFAULTS.get(typeName)?.(properties) ?? properties;
}

function securityProfile(profile: JsonObject): JsonObject {
  return {
    SecurityProfileDescription: "",
    AlertTargets: {},
    AdditionalMetricsToRetainV2: [],
    TargetArns: [],
    Tags: [],
    ...profile,
    Behaviors: listOf(profile["Behaviors"]).map(behavior),
    ...changed(profile, "AdditionalMetricsToRetainV2", (metrics) =>
      listOf(metrics).map((metric) => ({ ExportMetric: false, ...withOperator(objectOf(metric)) })),
    ),
  };
}

function behavior(value: unknown): JsonObject {
  const behavior = objectOf(value);
  return {
    SuppressAlerts: false,
    ExportMetric: false,
    ...withOperator(behavior),
    ...changed(behavior, "Criteria", (criteria) => ({ ...datapoints(criteria), ...objectOf(criteria) })),
  };
}

/** One datapoint suffices where nothing else is said. ML Detect takes the numbers of its own. */
function datapoints(criteria: unknown): JsonObject {
  if (at(criteria, "MlDetectionConfig") !== undefined) return {};
  return { ConsecutiveDatapointsToAlarm: 1, ConsecutiveDatapointsToClear: 1 };
}

/** A dimension counts what it matches, unless it says otherwise. */
function withOperator(user: JsonObject): JsonObject {
  return {
    ...user,
    ...changed(user, "MetricDimension", (dimension) => ({ Operator: "IN", ...objectOf(dimension) })),
  };
}

/** Every check of the account is answered, those that are off as well; so are the defaults of their thresholds. */
function auditConfiguration(configuration: JsonObject): JsonObject {
  const written = configuration["AuditCheckConfigurations"];
  const checks = AUDIT_CHECKS.map(({ cfnProperty, threshold }) => {
    const days =
      threshold === undefined
        ? {}
        : { Configuration: { [threshold.cfnProperty]: String(threshold.default) } };
    const check = at(written, cfnProperty);
    return [cfnProperty, { Enabled: false, ...days, ...(isObject(check) ? check : {}) }] as const;
  });
  return {
    AuditNotificationTargetConfigurations: { Sns: { Enabled: false } },
    ...configuration,
    AuditCheckConfigurations: Object.fromEntries(checks),
  };
}

function mitigationAction(action: JsonObject): JsonObject {
  return {
    ...action,
    ...changed(action, "ActionParams", (params) => ({
      ...objectOf(params),
      ...changed(objectOf(params), "AddThingsToThingGroupParams", (add) => ({
        OverrideDynamicGroups: false,
        ...objectOf(add),
      })),
    })),
  };
}

function fleetMetric(metric: JsonObject): JsonObject {
  return { IndexName: "AWS_Things", QueryVersion: "2017-09-30", Description: "", ...metric };
}

/** A member with what becomes of it; nothing where there is no such member. */
function changed(object: JsonObject, name: string, change: (value: unknown) => unknown): JsonObject {
  return object[name] === undefined ? {} : { [name]: change(object[name]) };
}
