import { AUDIT_CHECKS } from "../../../catalog/audit-checks.ts";
import type { DeviceDefenderKind } from "../device-defender-provider.ts";
import { cloudControlType } from "./types.ts";

/**
 * The properties, as paths, whose change makes Terraform replace a resource. They are what AWS cannot change in
 * place, but for two types that stand in an order of which AWS is particular:
 * - AWS refuses to disable an audit check that a scheduled audit still runs, and Terraform updates the audit configuration
 *   first, because the audit depends on it. An audit whose checks change is therefore replaced: what is replaced is
 *   deleted before what it depends on is updated. The provider compares whole paths, so each place of the list is one.
 * - A custom metric is created before its predecessor goes (see `outlivesItsUsers`), and the two would have one name.
 *   A change of its type is left to AWS, which refuses it and leaves the metric as it is.
 */
export function replacingPaths(kind: DeviceDefenderKind): readonly string[] {
  const { createOnlyProperties } = cloudControlType(kind).shape;
  if (kind === "custom-metric") return createOnlyProperties.filter((name) => name !== "MetricType");
  if (kind !== "scheduled-audit") return createOnlyProperties;
  const places = AUDIT_CHECKS.map((_, index) => `TargetCheckNames/${index}`);
  return [...createOnlyProperties, "TargetCheckNames", ...places];
}

/**
 * Whether AWS refuses to delete it while a security profile uses it. Terraform deletes what is no longer declared before
 * it updates what depended on it, which would stop every apply that gives up a metric together with its use. With
 * `create_before_destroy` it is the other way round.
 */
export function outlivesItsUsers(kind: DeviceDefenderKind): boolean {
  return kind === "custom-metric" || kind === "dimension";
}
