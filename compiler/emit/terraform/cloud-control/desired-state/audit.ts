import { findAuditCheck } from "../../../../catalog/audit-checks.ts";
import type { AccountAuditConfiguration, AuditCheck, ScheduledAudit } from "../../../../ir/resource.ts";
import { compareText } from "../../../../util/compare.ts";
import type { Json } from "../../../../util/stable-json.ts";
import { type Properties, withoutUndefined } from "./properties.ts";

/** AWS::IoT::AccountAuditConfiguration. Every check is spelled out: AWS leaves alone what is not mentioned. */
export function accountAuditConfigurationState(audit: AccountAuditConfiguration): Properties {
  const { notification } = audit;
  return withoutUndefined({
    AccountId: audit.accountId,
    RoleArn: audit.roleArn,
    AuditCheckConfigurations: Object.fromEntries(audit.checks.map(checkState)),
    AuditNotificationTargetConfigurations: notification && {
      Sns: { Enabled: true, RoleArn: notification.roleArn, TargetArn: notification.topicArn },
    },
  });
}

function checkState({ check, enabled, thresholdDays }: AuditCheck): readonly [string, Json] {
  const facts = findAuditCheck(check);
  if (facts === undefined) throw new Error(`the catalogue has no audit check ${check}`);
  // A threshold on a check that is off says nothing, and AWS is known to refuse less.
  if (!enabled || facts.threshold === undefined || thresholdDays === undefined) {
    return [facts.cfnProperty, { Enabled: enabled }];
  }
  const configuration = { [facts.threshold.cfnProperty]: String(thresholdDays) };
  return [facts.cfnProperty, { Enabled: enabled, Configuration: configuration }];
}

/** AWS::IoT::ScheduledAudit. */
export function scheduledAuditState(audit: ScheduledAudit): Properties {
  const { schedule } = audit;
  return withoutUndefined({
    ScheduledAuditName: audit.name,
    Frequency: schedule.frequency,
    DayOfWeek: "dayOfWeek" in schedule ? schedule.dayOfWeek : undefined,
    DayOfMonth: "dayOfMonth" in schedule ? schedule.dayOfMonth : undefined,
    TargetCheckNames: [...audit.checks].sort(compareText),
  });
}
