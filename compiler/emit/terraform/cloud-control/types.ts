import type { ResourceShape } from "../../../catalog/cloudformation/shape.ts";
import { CLOUDFORMATION_TYPES } from "../../../catalog/cloudformation/types.ts";
import type { DeviceDefenderKind } from "../device-defender-provider.ts";
import type { Word } from "../logical-id.ts";

/** What a kind of the IR is in CloudFormation, and how its logical ids start. */
export interface CloudControlType {
  readonly shape: ResourceShape;
  readonly word: Word;
}

const TYPES: Readonly<Record<DeviceDefenderKind, readonly [typeName: string, word: Word]>> = {
  "dynamic-thing-group": ["AWS::IoT::ThingGroup", "dynamic_thing_group"],
  "custom-metric": ["AWS::IoT::CustomMetric", "custom_metric"],
  dimension: ["AWS::IoT::Dimension", "dimension"],
  "security-profile": ["AWS::IoT::SecurityProfile", "security_profile"],
  "account-audit-configuration": ["AWS::IoT::AccountAuditConfiguration", "audit_configuration"],
  "scheduled-audit": ["AWS::IoT::ScheduledAudit", "scheduled_audit"],
  "mitigation-action": ["AWS::IoT::MitigationAction", "mitigation_action"],
  "job-template": ["AWS::IoT::JobTemplate", "job_template"],
  "fleet-metric": ["AWS::IoT::FleetMetric", "fleet_metric"],
};

export function cloudControlType(kind: DeviceDefenderKind): CloudControlType {
  const [typeName, word] = TYPES[kind];
  const shape = CLOUDFORMATION_TYPES.get(typeName);
  if (shape === undefined) throw new Error(`the catalogue has no shape of ${typeName}`);
  return { shape, word };
}
