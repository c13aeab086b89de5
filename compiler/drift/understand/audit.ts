import { AUDIT_CHECKS, type AuditCheckFacts, isAuditCheckName } from "../../catalog/audit-checks.ts";
import type {
  AccountAuditConfiguration,
  AuditCheck,
  AuditSchedule,
  ScheduledAudit,
} from "../../ir/resource.ts";
import type { Described } from "../../protection/described.ts";
import { isJsonObject, type JsonObject, memberOf } from "../../util/narrow-json.ts";
import type { Json } from "../../util/stable-json.ts";
import { allUnderstood, not, type Understood } from "./understood.ts";
import { flagAt, numberAt, textAt, textsAt, wholeNumberAt, wordAt } from "./values.ts";

/** AWS::IoT::AccountAuditConfiguration. A check that AWS does not mention is off. */
export function understandAuditConfiguration(
  properties: JsonObject,
): Understood<Described<AccountAuditConfiguration>> {
  const accountId = textAt(properties, "AccountId");
  const roleArn = textAt(properties, "RoleArn");
  if (accountId === undefined || roleArn === undefined) return not("it has no account or no role");
  const answered = memberOf(properties, "AuditCheckConfigurations");
  const unknown = enabledUnknown(answered);
  if (unknown !== undefined) return not(`it runs the check ${unknown}, which is not in the catalogue`);
  const checks = allUnderstood(
    AUDIT_CHECKS.map((facts) => understandCheck(facts, memberOf(answered, facts.cfnProperty))),
  );
  if ("reason" in checks) return checks;
  const notification = notificationIn(memberOf(properties, "AuditNotificationTargetConfigurations"));
  if ("reason" in notification) return notification;
  return {
    understood: {
      kind: "account-audit-configuration",
      name: "account-audit-configuration",
      accountId,
      roleArn,
      ...notification.understood,
      checks: checks.understood,
    },
  };
}

function enabledUnknown(answered: Json | undefined): string | undefined {
  if (!isJsonObject(answered)) return undefined;
  const known = new Set(AUDIT_CHECKS.map(({ cfnProperty }) => cfnProperty));
  return Object.keys(answered).find(
    (name) => !known.has(name) && flagAt(memberOf(answered, name), "Enabled"),
  );
}

function understandCheck(
  { name, threshold }: AuditCheckFacts,
  value: Json | undefined,
): Understood<AuditCheck> {
  const enabled = flagAt(value, "Enabled");
  const configuration = memberOf(value, "Configuration");
  const isOff = !enabled || threshold === undefined;
  if (isOff || memberOf(configuration, threshold.cfnProperty) === undefined)
    return { understood: { check: name, enabled } };
  const thresholdDays = wholeNumberAt(configuration, threshold.cfnProperty);
  if (thresholdDays === undefined) return not(`the check ${name} has a threshold that is no number of days`);
  return { understood: { check: name, enabled, thresholdDays } };
}

function notificationIn(
  value: Json | undefined,
): Understood<Pick<AccountAuditConfiguration, "notification">> {
  const sns = memberOf(value, "Sns");
  if (!flagAt(sns, "Enabled")) return { understood: {} };
  const topicArn = textAt(sns, "TargetArn");
  const roleArn = textAt(sns, "RoleArn");
  if (topicArn === undefined || roleArn === undefined) return not("it notifies without a topic or a role");
  return { understood: { notification: { topicArn, roleArn } } };
}

/** AWS::IoT::ScheduledAudit. */
export function understandScheduledAudit(properties: JsonObject): Understood<Described<ScheduledAudit>> {
  const name = textAt(properties, "ScheduledAuditName");
  if (name === undefined) return not("it has no name");
  const schedule = scheduleIn(properties);
  if (schedule === undefined) return not("it runs on a schedule that AWS does not know");
  const answered = textsAt(properties, "TargetCheckNames");
  if (answered === undefined) return not("its checks are no list of names");
  const checks = answered.filter(isAuditCheckName);
  if (checks.length < answered.length) return not("it runs a check that is not in the catalogue");
  return { understood: { kind: "scheduled-audit", name, schedule, checks } };
}

function scheduleIn(properties: JsonObject): AuditSchedule | undefined {
  const frequency = wordAt(properties, "Frequency", ["DAILY", "WEEKLY", "BIWEEKLY", "MONTHLY"]);
  if (frequency === undefined || frequency === "DAILY") return frequency && { frequency };
  if (frequency === "MONTHLY") {
    const dayOfMonth = textAt(properties, "DayOfMonth") ?? numberAt(properties, "DayOfMonth")?.toString();
    return dayOfMonth !== undefined && /^([1-9]|[12]\d|3[01]|LAST)$/.test(dayOfMonth)
      ? { frequency, dayOfMonth }
      : undefined;
  }
  const days = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"] as const;
  const dayOfWeek = wordAt(properties, "DayOfWeek", days);
  return dayOfWeek && { frequency, dayOfWeek };
}
