import type { Place } from "../../source/place.ts";
import { malformedValue } from "../diagnostics/values.ts";
import { replaceScalar } from "../replace-scalar.ts";
import type { Report } from "../report.ts";
import { parseDuration } from "../values/duration.ts";

/** A duration in seconds; undefined when there is none, and, with a report, when it cannot be read. */
export function readDuration(written: string | undefined, place: Place, report: Report): number | undefined {
  if (written === undefined) return undefined;
  const result = parseDuration(written);
  if (result.ok) return result.value;
  const { problem, suggestion, certain } = result;
  const location = place.value();
  const fix = suggestion === undefined || !certain ? undefined : replaceScalar(location, suggestion);
  report(malformedValue.at(location, { written, problem, suggestion }, { fix }));
  return undefined;
}
