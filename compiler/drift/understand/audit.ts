import {
  AUDIT_CHECKS,
  type AuditCheckFacts,
  type AuditCheckName,
  isAuditCheckName,
} from "../../catalog/audit-checks.ts";
import type {
  AccountAuditConfiguration,
  AuditCheck,
  AuditSchedule,
  ScheduledAudit,
} from "../../ir/resource.ts";
import type { Described } from "../../protection/described.ts";
import { compareText } from "../../util/compare.ts";
import { isJsonList, isJsonObject, type JsonObject, memberOf } from "../../util/narrow-json.ts";
import type { Json } from "../../util/stable-json.ts";
import { allUnderstood, inPart, known, not, notAll, together, type Understood } from "./understood.ts";
import { flagAt, numberAt, textAt, wholeNumberAt, wordAt } from "./values.ts";

/** AWS::IoT::AccountAuditConfiguration. A check that AWS does not mention is off. */
export function understandAuditConfiguration(
  properties: JsonObject,
): Understood<Described<AccountAuditConfiguration>> {
  const answered = memberOf(properties, "AuditCheckConfigurations");
  const notified = memberOf(properties, "AuditNotificationTargetConfigurations");
  const parts = together({
    accountId: known(textAt(properties, "AccountId"), "it has no account", "AccountId"),
    roleArn: known(textAt(properties, "RoleArn"), "it has no role", "RoleArn"),
    others: inPart("AuditCheckConfigurations", allUnderstood(enabledUnknown(answered).map(unknownCheck))),
    checks: inPart(
      "AuditCheckConfigurations",
      allUnderstood(
        AUDIT_CHECKS.map((facts) =>
          inPart(facts.cfnProperty, understandCheck(facts, memberOf(answered, facts.cfnProperty))),
        ),
      ),
    ),
    notification: inPart("AuditNotificationTargetConfigurations", notificationIn(notified)),
  });
  if ("reason" in parts) return parts;
  const { accountId, roleArn, notification, checks } = parts.understood;
  return {
    understood: {
      kind: "account-audit-configuration",
      name: "account-audit-configuration",
      accountId,
      roleArn,
      ...notification,
      checks,
    },
  };
}

const CHECK_PROPERTIES: ReadonlySet<string> = new Set(AUDIT_CHECKS.map(({ cfnProperty }) => cfnProperty));

function enabledUnknown(answered: Json | undefined): readonly string[] {
  if (!isJsonObject(answered)) return [];
  return Object.keys(answered).filter(
    (name) => !CHECK_PROPERTIES.has(name) && flagAt(memberOf(answered, name), "Enabled"),
  );
}

function unknownCheck(name: string): Understood<never> {
  return not(`it runs the check ${name}, which is not in the catalogue`, name);
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
  if (thresholdDays === undefined)
    return not(`the check ${name} has a threshold that is no number of days`, "Configuration");
  return { understood: { check: name, enabled, thresholdDays } };
}

function notificationIn(
  value: Json | undefined,
): Understood<Pick<AccountAuditConfiguration, "notification">> {
  const sns = memberOf(value, "Sns");
  if (!flagAt(sns, "Enabled")) return { understood: {} };
  const topicArn = textAt(sns, "TargetArn");
  const roleArn = textAt(sns, "RoleArn");
  if (topicArn === undefined || roleArn === undefined)
    return not("it notifies without a topic or a role", "Sns");
  return { understood: { notification: { topicArn, roleArn } } };
}

/** AWS::IoT::ScheduledAudit. */
export function understandScheduledAudit(properties: JsonObject): Understood<Described<ScheduledAudit>> {
  const schedule = scheduleIn(properties);
  const parts = together({
    name: known(textAt(properties, "ScheduledAuditName"), "it has no name", "ScheduledAuditName"),
    schedule:
      schedule === undefined
        ? notAll("it runs on a schedule that AWS does not know", ["Frequency", "DayOfWeek", "DayOfMonth"])
        : { understood: schedule },
    checks: inPart("TargetCheckNames", targetChecks(memberOf(properties, "TargetCheckNames"))),
  });
  if ("reason" in parts) return parts;
  const { checks, ...rest } = parts.understood;
  return { understood: { kind: "scheduled-audit", ...rest, checks: checks.toSorted(compareText) } };
}

function targetChecks(value: Json | undefined): Understood<readonly AuditCheckName[]> {
  if (!isJsonList(value)) return not("its checks are no list of names");
  return allUnderstood(
    value.map((name, index) =>
      typeof name === "string" && isAuditCheckName(name)
        ? { understood: name }
        : not("it runs a check that is not in the catalogue", index),
    ),
  );
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
