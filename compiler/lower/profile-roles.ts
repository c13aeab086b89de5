import type { Declared, SecurityProfile, StackPolicies } from "../analyze/policy-set.ts";
import { quote } from "../describe/quote.ts";
import type { Undescribed } from "../describe/resource.ts";
import { iotArn, nameOf } from "../ir/arn.ts";
import type { IamRole } from "../ir/resource.ts";
import { useTopic } from "./alert-topic.ts";
import { declaredProfiles } from "./engine.ts";
import { allow, allowPublishing } from "./permissions.ts";
import { lowerRole, useRole } from "./role.ts";

/** For each profile: a role to send its alerts, and one to export its metrics, as far as it does either. */
export function lowerProfileRoles(policies: StackPolicies): readonly Undescribed<IamRole>[] {
  return declaredProfiles(policies).flatMap((profile) => [
    ...alertsRole(policies, profile),
    ...exportRole(policies, profile),
  ]);
}

function alertsRole(
  policies: StackPolicies,
  profile: Declared<SecurityProfile>,
): readonly Undescribed<IamRole>[] {
  if (profile.alertTopic === undefined) return [];
  const { stack } = policies;
  const topic = useTopic(policies, profile.alertTopic);
  const role = lowerRole(stack, useRole(stack, "alerts", profile.name), {
    description: `lets Device Defender send the alerts of profile ${quote(profile.name)} to ${quote(nameOf(topic.arn))}`,
    onBehalfOf: `securityprofile/${profile.name}`,
    permissions: allowPublishing(topic),
    place: profile.place,
  });
  return [role];
}

function exportRole(
  { stack }: StackPolicies,
  profile: Declared<SecurityProfile>,
): readonly Undescribed<IamRole>[] {
  if (profile.exportMetrics === undefined) return [];
  const { topic } = profile.exportMetrics;
  const role = lowerRole(stack, useRole(stack, "export", profile.name), {
    description: `lets Device Defender export the metrics of profile ${quote(profile.name)} to an MQTT topic`,
    onBehalfOf: `securityprofile/${profile.name}`,
    permissions: [allow("PublishMetrics", ["iot:Publish"], [iotArn(stack, `topic/${topic}`)])],
    place: profile.place,
  });
  return [role];
}
