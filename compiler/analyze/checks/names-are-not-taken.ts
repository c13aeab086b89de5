import { ON_DEMAND_AUDIT } from "../../catalog/cloudwatch.ts";
import { UNDELIVERED_ALERTS_ALARM } from "../../catalog/own-names.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { reservedName } from "../diagnostics/names.ts";
import type { Model } from "../model.ts";

/** Nothing is called like what Palisade makes unasked, or what AWS calls so. */
export function* checkNamesAreNotTaken({ policies }: Model): Iterable<Diagnostic> {
  const alarm = policies.violationAlarms.get(UNDELIVERED_ALERTS_ALARM);
  if (alarm !== undefined) {
    const takenBy = "the alarm on undelivered alerts, which Palisade makes by itself";
    yield reservedName.at(alarm.place.key(), { kind: "violation alarm", name: alarm.name, takenBy });
  }
  const audit = policies.audit?.schedules.get(ON_DEMAND_AUDIT);
  if (audit !== undefined) {
    const takenBy = "every audit that somebody starts by hand, in CloudWatch's metrics";
    yield reservedName.at(audit.place.key(), { kind: "scheduled audit", name: audit.name, takenBy });
  }
}
