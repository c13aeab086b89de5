import type { ScheduledAudit } from "../ir/resource.ts";
import { ifChanged, judgeAmount, judgeMembers, onChange, relateRanks } from "./change.ts";
import type { Described } from "./described.ts";
import { neutral, type PropertyJudgment } from "./judgment.ts";

// From seldom to often.
const FREQUENCIES: readonly string[] = ["MONTHLY", "BIWEEKLY", "WEEKLY", "DAILY"];

/** What changes of a scheduled audit do. */
export function judgeScheduledAudit(
  declared: Described<ScheduledAudit>,
  actual: Described<ScheduledAudit>,
): readonly PropertyJudgment[] {
  const [before, after] = [declared.schedule, actual.schedule];
  const frequency = judgeAmount(relateRanks(FREQUENCIES, before.frequency, after.frequency), {
    less: "it runs more rarely, so that what is wrong is found later",
    more: "it runs more often, so that what is wrong is found sooner",
    neither: "it is not known how often it runs",
  });
  return [
    ...onChange("Frequency", frequency),
    ...ifChanged("DayOfWeek", dayOfWeek(before), dayOfWeek(after), OTHER_DAY),
    ...ifChanged("DayOfMonth", dayOfMonth(before), dayOfMonth(after), OTHER_DAY),
    ...judgeMembers("TargetCheckNames", declared.checks, actual.checks, {
      less: "this audit does not run the check any more",
      more: "this audit runs one more check",
    }),
  ];
}

const OTHER_DAY = neutral("the day does not say how often it runs");

function dayOfWeek(schedule: ScheduledAudit["schedule"]): string | undefined {
  return "dayOfWeek" in schedule ? schedule.dayOfWeek : undefined;
}

function dayOfMonth(schedule: ScheduledAudit["schedule"]): string | undefined {
  return "dayOfMonth" in schedule ? schedule.dayOfMonth : undefined;
}
