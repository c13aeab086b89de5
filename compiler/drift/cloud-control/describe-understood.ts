import { describeAuditConfiguration, describeScheduledAudit } from "../../describe/audit.ts";
import { describeCustomMetric, describeDimension, describeSecurityProfile } from "../../describe/detect.ts";
import { describeFleetMetric, describeJobTemplate } from "../../describe/fleet.ts";
import { describeDynamicThingGroup } from "../../describe/groups.ts";
import { describeMitigationAction } from "../../describe/mitigation.ts";
import type { DeviceDefenderKind } from "../../emit/terraform/device-defender-provider.ts";
import type { DescribedOf } from "../../protection/judge-change.ts";
import { assertNever } from "../../util/assert-never.ts";

/** The sentence of a resource that is there, as `describeResource` makes it of a declared one. */
export function describeUnderstood(resource: DescribedOf<DeviceDefenderKind>): string {
  switch (resource.kind) {
    case "security-profile":
      return describeSecurityProfile({ ...resource, targets: resource.targetArns });
    case "account-audit-configuration":
      return describeAuditConfiguration(resource);
    case "scheduled-audit":
      return describeScheduledAudit(resource);
    case "custom-metric":
      return describeCustomMetric(resource);
    case "dimension":
      return describeDimension(resource);
    case "dynamic-thing-group":
      return describeDynamicThingGroup(resource);
    case "mitigation-action":
      return describeMitigationAction(resource);
    case "job-template":
      return describeJobTemplate(resource);
    case "fleet-metric":
      return describeFleetMetric(resource);
    default:
      return assertNever(resource);
  }
}
