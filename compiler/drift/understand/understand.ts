import type { ResourceShape } from "../../catalog/cloudformation/shape.ts";
import type { DeviceDefenderKind } from "../../emit/terraform/device-defender-provider.ts";
import type { DescribedOf } from "../../protection/judge-change.ts";
import { type JsonObject, memberOf } from "../../util/narrow-json.ts";
import { understandAuditConfiguration, understandScheduledAudit } from "./audit.ts";
import { understandDynamicThingGroup, understandJobTemplate } from "./fleet.ts";
import { understandCustomMetric, understandDimensionResource, understandFleetMetric } from "./metrics.ts";
import { understandMitigationAction } from "./mitigation-action.ts";
import { understandSecurityProfile } from "./security-profile.ts";
import type { Understood } from "./understood.ts";

type Understand = {
  readonly [Kind in DeviceDefenderKind]: (properties: JsonObject) => Understood<DescribedOf<Kind>>;
};

const UNDERSTAND: Understand = {
  "dynamic-thing-group": understandDynamicThingGroup,
  "custom-metric": understandCustomMetric,
  dimension: understandDimensionResource,
  "security-profile": understandSecurityProfile,
  "account-audit-configuration": understandAuditConfiguration,
  "scheduled-audit": understandScheduledAudit,
  "mitigation-action": understandMitigationAction,
  "job-template": understandJobTemplate,
  "fleet-metric": understandFleetMetric,
};

/**
 * What CloudFormation's properties mean in the words of the IR: the inverse of `desiredState`. AWS may hold what policies
 * cannot say, such as a behaviour without criteria; then there is a reason. ARNs that AWS does not answer are empty.
 */
export function understand<Kind extends DeviceDefenderKind>(
  kind: Kind,
  properties: JsonObject,
): Understood<DescribedOf<Kind>> {
  return UNDERSTAND[kind](properties);
}

/** What AWS answered, with what it never answers as it is declared: nobody can know better. */
export function withUnseen(shape: ResourceShape, declared: JsonObject, actual: JsonObject): JsonObject {
  const unseen = shape.writeOnlyProperties.flatMap((name) => {
    const value = memberOf(declared, name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...actual, ...Object.fromEntries(unseen) };
}
