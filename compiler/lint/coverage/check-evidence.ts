import type { StackPolicies } from "../../analyze/policy-set.ts";
import type { AuditCheckName } from "../../catalog/audit-checks.ts";
import { compareText } from "../../util/compare.ts";

/** The checks of a stack that are on, with the names of the schedules that run them. */
export type RunningChecks = ReadonlyMap<AuditCheckName, readonly string[]>;

/** Which checks are on, and what runs them. A check that nothing runs is on, and finds nothing. */
export function runningChecks({ audit }: StackPolicies): RunningChecks {
  if (audit === undefined) return new Map();
  const schedules = [...audit.schedules.values()];
  return new Map(
    [...audit.checks]
      .filter(([, { enabled }]) => enabled)
      .map(([check]) => [
        check,
        schedules
          .filter(({ checks }) => checks.includes(check))
          .map(({ name }) => name)
          .toSorted(compareText),
      ]),
  );
}
