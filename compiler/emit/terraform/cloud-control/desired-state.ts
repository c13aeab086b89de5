import type { Stack } from "../../../ir/stack.ts";
import { assertNever } from "../../../util/assert-never.ts";
import type { DeviceDefenderNode } from "../device-defender-provider.ts";
import { fixedTags, resourceTags, tagList } from "../stack-tags.ts";
import { accountAuditConfigurationState, scheduledAuditState } from "./desired-state/audit.ts";
import { dynamicThingGroupState, jobTemplateState } from "./desired-state/fleet.ts";
import { customMetricState, dimensionState, fleetMetricState } from "./desired-state/metrics.ts";
import { mitigationActionState } from "./desired-state/mitigation-action.ts";
import type { Properties } from "./desired-state/properties.ts";
import { securityProfileState } from "./desired-state/security-profile.ts";
import { cloudControlType } from "./types.ts";

/** The properties that a resource shall have, as CloudFormation spells them, without its tags. */
export function desiredState(node: DeviceDefenderNode): Properties {
  switch (node.kind) {
    case "dynamic-thing-group":
      return dynamicThingGroupState(node);
    case "custom-metric":
      return customMetricState(node);
    case "dimension":
      return dimensionState(node);
    case "security-profile":
      return securityProfileState(node);
    case "account-audit-configuration":
      return accountAuditConfigurationState(node);
    case "scheduled-audit":
      return scheduledAuditState(node);
    case "mitigation-action":
      return mitigationActionState(node);
    case "job-template":
      return jobTemplateState(node);
    case "fleet-metric":
      return fleetMetricState(node);
    default:
      return assertNever(node);
  }
}

/** The desired state with the tags of its stack, where the type takes tags. */
export function taggedState(node: DeviceDefenderNode, stack: Stack): Properties {
  const { shape } = cloudControlType(node.kind);
  if (!shape.taggable) return desiredState(node);
  // The provider does not see that a tag which cannot be updated needs a replacement, so AWS would refuse the change.
  const isFixed = shape.createOnlyProperties.includes("Tags");
  const tags = isFixed ? fixedTags(stack) : resourceTags(stack, node.origin.file);
  return { ...desiredState(node), Tags: tagList(tags) };
}
