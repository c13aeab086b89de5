import type { Audit, Declared, StackPolicies } from "../analyze/policy-set.ts";
import { AUDIT_CHECK_NAMES } from "../catalog/audit-checks.ts";
import type { Undescribed } from "../describe/resource.ts";
import type { AccountAuditConfiguration, AuditCheck, ScheduledAudit } from "../ir/resource.ts";
import { compareText } from "../util/compare.ts";
import { useTopic } from "./alert-topic.ts";
import { declarations } from "./declarations.ts";
import { resourceId } from "./resource-id.ts";
import { useRole } from "./role.ts";

const KIND = "account-audit-configuration";

/** The audit configuration of the account, and the audits that run by the calendar. */
export function lowerAudit(
  policies: StackPolicies,
): readonly Undescribed<AccountAuditConfiguration | ScheduledAudit>[] {
  const { audit } = policies;
  if (audit === undefined) return [];
  return [lowerConfiguration(policies, audit), ...declarations(audit.schedules).map(lowerSchedule)];
}

function lowerConfiguration(
  policies: StackPolicies,
  audit: Declared<Audit>,
): Undescribed<AccountAuditConfiguration> {
  const { stack } = policies;
  const role = useRole(stack, "audit");
  const told = lowerNotification(policies, audit);
  return {
    kind: KIND,
    id: resourceId(KIND),
    name: KIND,
    accountId: stack.account,
    roleArn: role.arn,
    ...(told === undefined ? {} : { notification: told.notification }),
    checks: lowerChecks(audit),
    origin: audit.place.origin(),
    dependsOn: [role.id, ...(told?.dependsOn ?? [])],
  };
}

function lowerNotification(policies: StackPolicies, { alertTopic }: Audit) {
  if (alertTopic === undefined) return undefined;
  const topic = useTopic(policies, alertTopic);
  const role = useRole(policies.stack, "audit-alerts");
  return {
    notification: { topicArn: topic.arn, roleArn: role.arn },
    dependsOn: [...topic.dependsOn, role.id],
  };
}

function lowerChecks({ checks }: Audit): readonly AuditCheck[] {
  return AUDIT_CHECK_NAMES.map((check) => {
    const setting = checks.get(check);
    const threshold = setting?.thresholdDays;
    return {
      check,
      enabled: setting?.enabled ?? false,
      ...(threshold === undefined ? {} : { thresholdDays: threshold }),
    };
  });
}

type DeclaredSchedule = Audit["schedules"] extends ReadonlyMap<string, infer Schedule> ? Schedule : never;

function lowerSchedule({ name, place, schedule, checks }: DeclaredSchedule): Undescribed<ScheduledAudit> {
  return {
    kind: "scheduled-audit",
    id: resourceId("scheduled-audit", name),
    name,
    schedule,
    checks: [...new Set(checks)].toSorted(compareText),
    origin: place.origin(),
    // Deleting the configuration of the account while an audit is scheduled fails: audits go first.
    dependsOn: [resourceId(KIND)],
  };
}
