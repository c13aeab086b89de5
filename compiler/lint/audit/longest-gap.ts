import type { AuditSchedule } from "../../ir/resource.ts";

/** The longest month has 31 days, and AWS takes a day that a month lacks for its last. */
const LONGEST_MONTH = 31;

const DAYS = { DAILY: 1, WEEKLY: 7, BIWEEKLY: 14 } as const;

/**
 * How many days can pass at most between two runs of the same check, all its schedules taken together; undefined
 * without a schedule. Of schedules by the week only the most frequent counts, those by the month are laid over each
 * other; what both together leave may be a little less than is said here.
 */
export function longestGap(runs: readonly AuditSchedule[]): number | undefined {
  const gaps = runs.flatMap((run) => (run.frequency === "MONTHLY" ? [] : [DAYS[run.frequency]]));
  const monthly = runs.flatMap((run) => (run.frequency === "MONTHLY" ? [dayOf(run.dayOfMonth)] : []));
  const all = [...gaps, ...monthlyGap(monthly)];
  return all.length === 0 ? undefined : Math.min(...all);
}

function dayOf(dayOfMonth: string): number {
  return dayOfMonth === "LAST" ? LONGEST_MONTH : Number(dayOfMonth);
}

function monthlyGap(days: readonly number[]): readonly number[] {
  const sorted = days.toSorted((a, b) => a - b);
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return [];
  const within = sorted.slice(1).map((day, index) => day - (sorted[index] ?? day));
  return [Math.max(LONGEST_MONTH - last + first, ...within)];
}
