import { isOfferedIn } from "../../catalog/audit-checks.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { narrow } from "../../source/narrow.ts";
import { noCheckEnabled, scheduledCheckDisabled } from "../diagnostics/audit.ts";
import type { Model } from "../model.ts";

/** An audit has at least one check, and its schedules run only checks that are on. */
export function* checkScheduledChecksAreEnabled({ policies: { audit, stack } }: Model): Iterable<Diagnostic> {
  if (audit === undefined) return;
  const enabled = [...audit.checks.values()].some((setting) => setting.enabled);
  if (!enabled) yield noCheckEnabled.at(audit.place.at("checks").key(), {});
  for (const { name: schedule, checks, place } of audit.schedules.values()) {
    const list = place.at("checks");
    for (const check of checks) {
      // Of one that the region does not offer, another check speaks.
      if (audit.checks.get(check)?.enabled === true || !isOfferedIn(check, stack.region)) continue;
      const setting = { message: "checks are switched on here", location: audit.place.at("checks").key() };
      yield scheduledCheckDisabled.at(
        narrow(list.value(), check),
        { schedule, check },
        { related: [setting] },
      );
    }
  }
}
