import { ALARM_LIMITS } from "../../catalog/cloudwatch.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { periodRefused } from "../diagnostics/fleet.ts";
import type { Model } from "../model.ts";
import { formatDuration } from "../values/duration.ts";

/** The window of an alarm is a period of CloudWatch's. */
export function* checkAlarmWindowsArePossible({ policies }: Model): Iterable<Diagnostic> {
  const { periodMultipleSeconds: step, maximumWindowSeconds: max } = ALARM_LIMITS;
  for (const { withinSeconds, place } of policies.violationAlarms.values()) {
    if (withinSeconds > 0 && withinSeconds <= max && withinSeconds % step === 0) continue;
    yield periodRefused.at(place.at("within").value(), {
      what: "an alarm's window",
      written: formatDuration(withinSeconds),
      min: formatDuration(step),
      max: formatDuration(max),
    });
  }
}
