import { type AuditCheckName, isOfferedIn } from "../catalog/audit-checks.ts";
import type { Audit, Declared } from "./policy-set.ts";

/**
 * The audit as it holds in a region: `all` means the checks that AWS offers there, and `enabled` those of them that
 * are on. What the policy names itself stays, for a check to judge.
 */
export function keepOfferedChecks(audit: Declared<Audit>, region: string): Declared<Audit> {
  const isLeftOut = (check: AuditCheckName): boolean => {
    const setting = audit.checks.get(check);
    return setting?.byAll === true && setting.enabled && !isOfferedIn(check, region);
  };
  if (![...audit.checks.keys()].some(isLeftOut)) return audit;
  return {
    ...audit,
    checks: new Map(
      [...audit.checks].map(([check, setting]) => [
        check,
        isLeftOut(check) ? { ...setting, enabled: false } : setting,
      ]),
    ),
    schedules: new Map(
      [...audit.schedules].map(([name, schedule]) => [
        name,
        schedule.everyEnabled === true
          ? { ...schedule, checks: schedule.checks.filter((check) => !isLeftOut(check)) }
          : schedule,
      ]),
    ),
  };
}
