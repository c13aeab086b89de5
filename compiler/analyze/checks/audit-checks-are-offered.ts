import { isOfferedIn } from "../../catalog/audit-checks.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { narrow } from "../../source/narrow.ts";
import { checkNotOffered } from "../diagnostics/audit.ts";
import type { Model } from "../model.ts";

/** The audit checks that a policy names are offered in the region of the stack. */
export function* checkAuditChecksAreOffered({ policies: { audit, stack } }: Model): Iterable<Diagnostic> {
  if (audit === undefined) return;
  const { region } = stack;
  for (const [check, { enabled, byAll }] of audit.checks) {
    if (!enabled || byAll === true || isOfferedIn(check, region)) continue;
    yield checkNotOffered.at(audit.place.at("checks", check).key(), { check, region });
  }
  for (const { checks, everyEnabled, place } of audit.schedules.values()) {
    for (const check of everyEnabled === true ? [] : checks) {
      if (isOfferedIn(check, region)) continue;
      yield checkNotOffered.at(narrow(place.at("checks").value(), check), { check, region });
    }
  }
}
