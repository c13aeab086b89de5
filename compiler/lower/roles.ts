import type { StackPolicies } from "../analyze/policy-set.ts";
import type { Undescribed } from "../describe/resource.ts";
import type { IamRole } from "../ir/resource.ts";
import { lowerAuditRoles } from "./audit-roles.ts";
import { lowerLoggingRole } from "./logging-role.ts";
import { lowerMitigationRoles } from "./mitigation-roles.ts";
import { lowerProfileRoles } from "./profile-roles.ts";

/** One role per purpose, so that none can do more than the one thing that it is for. */
export function lowerRoles(policies: StackPolicies): readonly Undescribed<IamRole>[] {
  return [
    ...lowerProfileRoles(policies),
    ...lowerAuditRoles(policies),
    ...lowerMitigationRoles(policies),
    ...lowerLoggingRole(policies),
  ];
}
