import { AUDIT_CHECKS } from "../../../compiler/catalog/audit-checks.ts";
import { at, type JsonObject, listOf } from "../json.ts";
import * as type from "./resource.ts";
import type { ResourceStore } from "./resource-store.ts";

/** Why AWS would not have properties in a region because of what else is there; undefined when it would. */
export function refusedPut(
  store: ResourceStore,
  typeName: string,
  properties: JsonObject,
): string | undefined {
  if (typeName === type.AUDIT_CONFIGURATION) return stillScheduled(store, properties);
  if (typeName === type.SCHEDULED_AUDIT) return notEnabled(store, properties);
  return typeName === type.SECURITY_PROFILE ? missing(store, properties) : undefined;
}

/** Why AWS would not delete a resource because of what else is there; undefined when it would. */
export function refusedDelete(
  store: ResourceStore,
  typeName: string,
  identifier: string,
): string | undefined {
  if (typeName === type.AUDIT_CONFIGURATION) {
    return store.ofType(type.SCHEDULED_AUDIT).size > 0 ? "there are scheduled audits" : undefined;
  }
  if (typeName === type.THING_GROUP) {
    const groups = store.propertiesOf(type.THING_GROUP);
    const hasChild = groups.some((group) => group["ParentGroupName"] === identifier);
    return hasChild ? `${identifier} has child groups` : undefined;
  }
  const key = `${typeName} ${identifier}`;
  return usesOf(store.propertiesOf(type.SECURITY_PROFILE)).has(key)
    ? `a security profile uses ${key}`
    : undefined;
}

/** The API's names of the checks that an audit configuration switches on. */
export function enabledChecks(configuration: JsonObject | undefined): ReadonlySet<string> {
  const checks = configuration?.["AuditCheckConfigurations"];
  const enabled = AUDIT_CHECKS.filter(({ cfnProperty }) => at(checks, cfnProperty, "Enabled") === true);
  return new Set(enabled.map(({ name }) => name));
}

function stillScheduled(store: ResourceStore, after: JsonObject): string | undefined {
  const enabled = enabledChecks(after);
  const scheduled = store
    .propertiesOf(type.SCHEDULED_AUDIT)
    .flatMap((audit) => listOf(audit["TargetCheckNames"]));
  const lost = scheduled.find((check) => !enabled.has(String(check)));
  return lost === undefined ? undefined : `${String(lost)} is used by a scheduled audit`;
}

function notEnabled(store: ResourceStore, audit: JsonObject): string | undefined {
  const [configuration] = store.propertiesOf(type.AUDIT_CONFIGURATION);
  const enabled = enabledChecks(configuration);
  const off = listOf(audit["TargetCheckNames"]).find((check) => !enabled.has(String(check)));
  return off === undefined ? undefined : `${String(off)} is not enabled`;
}

function missing(store: ResourceStore, profile: JsonObject): string | undefined {
  const absent = [...usesOf([profile])].find((key) => {
    const [typeName = "", name = ""] = key.split(" ");
    return !store.has(typeName, name);
  });
  return absent === undefined ? undefined : `${absent} does not exist`;
}

/** The custom metrics and dimensions that profiles name, as `type name`. */
function usesOf(profiles: readonly JsonObject[]): ReadonlySet<string> {
  const users = profiles.flatMap((profile) => [
    ...listOf(profile["Behaviors"]),
    ...listOf(profile["AdditionalMetricsToRetainV2"]),
  ]);
  return new Set(
    users.flatMap((user) => {
      const metric = at(user, "Metric");
      const dimension = at(user, "MetricDimension", "DimensionName");
      return [
        ...(metric === undefined || String(metric).startsWith("aws:")
          ? []
          : [`${type.CUSTOM_METRIC} ${String(metric)}`]),
        ...(dimension === undefined ? [] : [`${type.DIMENSION} ${String(dimension)}`]),
      ];
    }),
  );
}
