import { nameOf } from "../ir/arn.ts";
import type { AccountAuditConfiguration, AuditSchedule, DayOfWeek, ScheduledAudit } from "../ir/resource.ts";
import { assertNever } from "../util/assert-never.ts";
import { countOf } from "./number.ts";
import { quote } from "./quote.ts";

type DescribedConfiguration = Pick<AccountAuditConfiguration, "checks" | "notification">;

/** How much of the account is audited, and who hears of it. */
export function describeAuditConfiguration({ checks, notification }: DescribedConfiguration): string {
  const on = checks.filter(({ enabled }) => enabled).length;
  const told = notification === undefined ? "" : `, results go to ${quote(nameOf(notification.topicArn))}`;
  return `${on} of ${countOf(checks.length, "audit check")} on${told}`;
}

/** When an audit runs, and how much it looks at: `every Monday runs 2 audit checks`. */
export function describeScheduledAudit({
  schedule,
  checks,
}: Pick<ScheduledAudit, "schedule" | "checks">): string {
  return `${describeSchedule(schedule)} runs ${countOf(checks.length, "audit check")}`;
}

const DAYS: Readonly<Record<DayOfWeek, string>> = {
  SUN: "Sunday",
  MON: "Monday",
  TUE: "Tuesday",
  WED: "Wednesday",
  THU: "Thursday",
  FRI: "Friday",
  SAT: "Saturday",
};

function describeSchedule(schedule: AuditSchedule): string {
  switch (schedule.frequency) {
    case "DAILY":
      return "every day";
    case "WEEKLY":
      return `every ${DAYS[schedule.dayOfWeek]}`;
    case "BIWEEKLY":
      return `every other ${DAYS[schedule.dayOfWeek]}`;
    case "MONTHLY":
      return `on ${schedule.dayOfMonth === "LAST" ? "the last day" : `day ${schedule.dayOfMonth}`} of every month`;
    default:
      return assertNever(schedule);
  }
}
