import {
  ALIASES,
  AUDIT_CHECK_NAMES,
  type AuditCheckAlias,
  type AuditCheckName,
  isAuditCheckName,
} from "../../catalog/audit-checks.ts";
import type { Location } from "../../source/location.ts";
import type { Place } from "../../source/place.ts";
import { didYouMean } from "../../util/did-you-mean.ts";
import { isSameButForSpelling } from "../../util/is-same-but-for-spelling.ts";
import { outdatedAuditCheck, unknownAuditCheck } from "../diagnostics/audit.ts";
import { replaceScalar } from "../replace-scalar.ts";
import type { Report } from "../report.ts";

/** The checks of a list; names that AWS does not accept are left out, and answered with the real one. */
export function readCheckNames(
  written: readonly string[],
  place: Place,
  report: Report,
): readonly AuditCheckName[] {
  return written.flatMap((name, index) => readCheckName(name, () => place.at(index).value(), report) ?? []);
}

/** A check by its name; undefined, with a report, when AWS has none of that name. */
export function readCheckName(
  written: string,
  locate: () => Location,
  report: Report,
): AuditCheckName | undefined {
  if (isAuditCheckName(written)) return written;
  const location = locate();
  const alias = ALIASES.get(written);
  if (alias !== undefined) report(answerAlias(written, alias, location));
  else report(answerUnknown(written, location));
  return undefined;
}

function answerAlias(written: string, alias: AuditCheckAlias, location: Location) {
  const { name, others, why, certain } = alias;
  const fix = certain ? replaceScalar(location, name) : undefined;
  const help = others.length === 0 ? undefined : `also related: ${others.join(", ")}`;
  return outdatedAuditCheck.at(location, { written, name, why, certain }, { fix, help });
}

function answerUnknown(written: string, location: Location) {
  const name = didYouMean(written, AUDIT_CHECK_NAMES);
  const certain = name !== undefined && isSameButForSpelling(written, name);
  const fix = certain ? replaceScalar(location, name) : undefined;
  return unknownAuditCheck.at(location, { written, suggestion: name }, { fix });
}
