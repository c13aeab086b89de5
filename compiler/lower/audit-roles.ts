import type { StackPolicies } from "../analyze/policy-set.ts";
import { quote } from "../describe/quote.ts";
import type { Undescribed } from "../describe/resource.ts";
import { managedPolicyArn, nameOf } from "../ir/arn.ts";
import type { IamRole } from "../ir/resource.ts";
import { useTopic } from "./alert-topic.ts";
import { allowPublishing } from "./permissions.ts";
import { lowerRole, useRole } from "./role.ts";

/** AWS's policy for audits: it reads what the checks look at, and grows with them, so we keep no copy of it. */
const AUDIT_POLICY = "service-role/AWSIoTDeviceDefenderAudit";

/** The role with which audits look at the account, and the one with which they tell of it. */
export function lowerAuditRoles(policies: StackPolicies): readonly Undescribed<IamRole>[] {
  const { stack, audit } = policies;
  if (audit === undefined) return [];
  const reader = lowerRole(stack, useRole(stack, "audit"), {
    description: "lets Device Defender read what its audit checks look at",
    onBehalfOf: "*",
    permissions: [],
    managedPolicies: [managedPolicyArn(stack, AUDIT_POLICY)],
    place: audit.place,
  });
  if (audit.alertTopic === undefined) return [reader];
  const topic = useTopic(policies, audit.alertTopic);
  const sender = lowerRole(stack, useRole(stack, "audit-alerts"), {
    description: `lets Device Defender send the results of audits to ${quote(nameOf(topic.arn))}`,
    onBehalfOf: "*",
    permissions: allowPublishing(topic),
    place: audit.place,
  });
  return [reader, sender];
}
