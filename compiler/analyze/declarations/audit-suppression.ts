import type { Place } from "../../source/place.ts";
import type { Json } from "../../util/stable-json.ts";
import type { AuditSuppression as Written } from "../../validate/policy-file.ts";
import type { AuditSuppression } from "../policy-set.ts";
import type { Report } from "../report.ts";
import { readCheckName } from "./audit-check-name.ts";
import { optional } from "./optional.ts";

/** Reads the suppressions; those of a check that AWS does not have are left out, and reported. */
export function readSuppressions(
  written: readonly Written[],
  place: Place,
  report: Report,
): readonly AuditSuppression[] {
  return written.flatMap((entry, index) => {
    const at = place.at(index);
    const check = readCheckName(entry.check, () => at.at("check").value(), report);
    if (check === undefined) return [];
    const { until, because } = entry;
    return {
      check,
      resource: readResource(entry.resource),
      place: at,
      ...optional("until", until),
      ...optional("because", because),
    };
  });
}

function readResource(written: Written["resource"]): Readonly<Record<string, Json>> {
  return Object.fromEntries(
    Object.entries(written).map(([key, value]: [string, string | Readonly<Record<string, string>>]) => [
      key,
      value,
    ]),
  );
}
