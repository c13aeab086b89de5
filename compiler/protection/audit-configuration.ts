import { auditCheckFacts } from "../catalog/audit-checks.ts";
import type { AccountAuditConfiguration, AuditCheck } from "../ir/resource.ts";
import { ifChanged, judgeAmount, judgeSwitch, onChange, opposite, pair, relateNumbers } from "./change.ts";
import type { Described } from "./described.ts";
import {
  type Judgment,
  neutral,
  on,
  type PropertyJudgment,
  stronger,
  undecidable,
  weaker,
} from "./judgment.ts";
import { OTHER_ROLE, OTHER_TOPIC } from "./other-arns.ts";

/** What changes of the audit of an account do. */
export function judgeAuditConfiguration(
  declared: Described<AccountAuditConfiguration>,
  actual: Described<AccountAuditConfiguration>,
): readonly PropertyJudgment[] {
  return [
    ...ifChanged("AccountId", declared.accountId, actual.accountId, OTHER_ACCOUNT),
    ...ifChanged("RoleArn", declared.roleArn, actual.roleArn, OTHER_ROLE),
    ...judgeNotification(declared.notification, actual.notification),
    ...pair(declared.checks, actual.checks, ({ check }) => check).flatMap(([, before, after]) =>
      judgeCheck(before, after),
    ),
  ];
}

const OTHER_ACCOUNT = undecidable("it is another account");

type Notification = AccountAuditConfiguration["notification"];

function judgeNotification(declared: Notification, actual: Notification): readonly PropertyJudgment[] {
  const property = "AuditNotificationTargetConfigurations.Sns";
  if (declared === undefined && actual === undefined) return [];
  if (actual === undefined) return [on(property, weaker("what an audit finds is told to nobody"))];
  if (declared === undefined) return [on(property, stronger("what an audit finds is told to somebody"))];
  return [
    ...ifChanged(`${property}.TargetArn`, declared.topicArn, actual.topicArn, OTHER_TOPIC),
    ...ifChanged(`${property}.RoleArn`, declared.roleArn, actual.roleArn, OTHER_ROLE),
  ];
}

/** What is not mentioned is off. */
function judgeCheck(
  declared: AuditCheck | undefined,
  actual: AuditCheck | undefined,
): readonly PropertyJudgment[] {
  const name = (declared ?? actual)?.check;
  if (name === undefined) return [];
  const { cfnProperty, threshold } = auditCheckFacts(name);
  const property = `AuditCheckConfigurations.${cfnProperty}`;
  const [before, after] = [declared?.enabled ?? false, actual?.enabled ?? false];
  const enabled = judgeSwitch(`${property}.Enabled`, before, after, {
    less: "what it finds is not found any more",
    more: "one more check looks for what is wrong",
  });
  if (threshold === undefined) return enabled;
  const days = [
    declared?.thresholdDays ?? threshold.default,
    actual?.thresholdDays ?? threshold.default,
  ] as const;
  const judgment = before && after ? judgeDays(threshold.key, ...days) : judgeDaysOfNone(...days);
  return [...enabled, ...onChange(`${property}.Configuration.${threshold.cfnProperty}`, judgment)];
}

function judgeDays(key: "within" | "olderThan", declared: number, actual: number): Judgment | undefined {
  const days = relateNumbers(declared, actual);
  if (key === "within")
    return judgeAmount(days, {
      less: "certificates are found later, when less time is left",
      more: "certificates are found sooner, when more time is left",
      neither: "",
    });
  return judgeAmount(opposite(days), {
    less: "certificates may grow older before they are found",
    more: "certificates are found when they are less old",
    neither: "",
  });
}

function judgeDaysOfNone(declared: number, actual: number): Judgment | undefined {
  return declared === actual
    ? undefined
    : neutral("the check is off in one of the cases, which is judged for itself");
}
