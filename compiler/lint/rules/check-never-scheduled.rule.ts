import type { Audit, Declared, StackIdentity } from "../../analyze/policy-set.ts";
import { AUDIT_CHECK_NAMES, type AuditCheckName, isOfferedIn } from "../../catalog/audit-checks.ts";
import { shortenList } from "../../describe/list.ts";
import { countOf } from "../../describe/number.ts";
import { quote } from "../../describe/quote.ts";
import { explainValues } from "../../resolve/substituted-document.ts";
import { defineRule, type Finding } from "../rule.ts";

/** Audit checks that are on and that no schedule ever runs. */
export const checkNeverScheduled = defineRule({
  name: "check-never-scheduled",
  family: "audit",
  severity: "warning",
  title: "audit check that no schedule runs",
  why: "Switching a check on only permits it. Findings come from audits, and an audit runs when a schedule says so, or when somebody starts it by hand; a check that neither happens to finds nothing, and the dashboard looks clean.",
  mend: "Add the check to a schedule, or let one schedule run everything with `checks: enabled`.",
  *inStack({ audit, stack }): Iterable<Finding> {
    if (audit === undefined) return;
    if (audit.schedules.size === 0) yield withoutSchedule(audit);
    else yield* unscheduled(audit, stack);
  },
});

function withoutSchedule(audit: Declared<Audit>): Finding {
  return {
    place: audit.place,
    message: "`audit` switches checks on and has no schedule, so none of them runs by itself",
    help: "add `schedules: { DailyAudit: { daily: true, checks: enabled } }`",
  };
}

function* unscheduled(
  { checks, schedules, place }: Declared<Audit>,
  { region }: StackIdentity,
): Iterable<Finding> {
  const scheduled = new Set([...schedules.values()].flatMap((schedule) => schedule.checks));
  const byAll: AuditCheckName[] = [];
  for (const [name, setting] of checks) {
    if (!setting.enabled || scheduled.has(name)) continue;
    if (setting.byAll === true) byAll.push(name);
    else
      yield {
        place: place.at("checks", name),
        message: `\`${name}\` is switched on, but no schedule runs it`,
        related: explainValues([place.at("checks", name)]),
      };
  }
  if (byAll.length === 0) return;
  const [they, them] = byAll.length === 1 ? ["a check", "it"] : [countOf(byAll.length, "check"), "them"];
  yield {
    place: place.at("checks", "all"),
    message: `\`all\` switches ${they} on${isComplete(region) ? "" : ` in ${region}`} and no schedule runs ${them}: ${shortenList(byAll.map(quote))}`,
    related: explainValues([place.at("checks", "all")]),
  };
}

/** Where a check is not offered, `all` means other checks than elsewhere. */
function isComplete(region: string): boolean {
  return AUDIT_CHECK_NAMES.every((name) => isOfferedIn(name, region));
}
