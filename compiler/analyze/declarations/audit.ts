import {
  AUDIT_CHECK_NAMES,
  type AuditCheckFacts,
  type AuditCheckName,
  findAuditCheck,
} from "../../catalog/audit-checks.ts";
import type { AuditSchedule } from "../../ir/resource.ts";
import type { Place } from "../../source/place.ts";
import type {
  AuditCheckOptions,
  AuditCheckSetting,
  Audit as Written,
  AuditSchedule as WrittenSchedule,
} from "../../validate/policy-file.ts";
import { thresholdNotSupported, thresholdOutOfRange, wrongThresholdKey } from "../diagnostics/audit.ts";
import type { Audit, Declared } from "../policy-set.ts";
import type { Report } from "../report.ts";
import { readCheckName, readCheckNames } from "./audit-check-name.ts";
import { readSuppressions } from "./audit-suppression.ts";
import { readDuration } from "./duration.ts";
import { optional } from "./optional.ts";

const SECONDS_PER_DAY = 86_400;

type Setting = ReturnType<Audit["checks"]["get"]> & object;

/** Reads the audit configuration with its schedules and suppressions. */
export function readAudit(written: Written, place: Place, report: Report): Declared<Audit> {
  const checks = readChecks(written.checks, place.at("checks"), report);
  const enabled = [...checks].filter(([, setting]) => setting.enabled).map(([check]) => check);
  const schedules = Object.entries(written.schedules ?? {}).map(([name, entry]) => {
    const at = place.at("schedules", name);
    const run =
      entry.checks === "enabled"
        ? { checks: enabled, everyEnabled: true as const }
        : { checks: readCheckNames(entry.checks, at.at("checks"), report) };
    return [name, { name, place: at, schedule: readSchedule(entry), ...run }] as const;
  });
  return {
    name: "audit",
    place,
    checks,
    schedules: new Map(schedules),
    suppressions: readSuppressions(written.suppressions ?? [], place.at("suppressions"), report),
    ...optional("alertTopic", written.alertTopic),
  };
}

function readChecks(written: Written["checks"], place: Place, report: Report): Audit["checks"] {
  const settings: Readonly<Record<string, AuditCheckSetting>> = written;
  const all = Object.hasOwn(settings, "all") && settings["all"] === true;
  const checks = new Map<AuditCheckName, Setting>(
    AUDIT_CHECK_NAMES.map((check) => [check, { enabled: all, byAll: true }]),
  );
  for (const [name, setting] of Object.entries(settings)) {
    if (name === "all") continue;
    const at = place.at(name);
    const check = readCheckName(name, () => at.key(), report);
    if (check !== undefined) checks.set(check, readSetting(check, setting, at, report));
  }
  return checks;
}

function readSetting(
  check: AuditCheckName,
  setting: AuditCheckSetting,
  place: Place,
  report: Report,
): Setting {
  if (typeof setting === "boolean") return { enabled: setting };
  const facts = findAuditCheck(check);
  const thresholdDays = facts === undefined ? undefined : readThreshold(facts, setting, place, report);
  return { enabled: true, ...optional("thresholdDays", thresholdDays) };
}

function readThreshold(
  { name: check, threshold, notes }: AuditCheckFacts,
  setting: AuditCheckOptions,
  place: Place,
  report: Report,
): number | undefined {
  const key = setting.within === undefined ? "olderThan" : "within";
  const at = place.at(key);
  if (threshold === undefined) {
    const fixed = notes.find((note) => /\bdays are fixed\b/.test(note));
    const reason =
      fixed === undefined
        ? "AWS offers one for the expiry and the age of device certificates only"
        : fixed.replace(/^The/, "the").replace(/\.$/, "");
    report(thresholdNotSupported.at(at.key(), { check, reason }));
    return undefined;
  }
  if (threshold.key !== key) {
    report(wrongThresholdKey.at(at.key(), { check, written: key, expected: threshold.key }));
    return undefined;
  }
  const seconds = readDuration(setting[key], at, report);
  if (seconds === undefined) return undefined;
  const days = seconds / SECONDS_PER_DAY;
  const { min, max } = threshold;
  if (Number.isInteger(days) && days >= min && days <= max) return days;
  report(thresholdOutOfRange.at(at.value(), { check, written: setting[key] ?? "", min, max }));
  return undefined;
}

function readSchedule(written: WrittenSchedule): AuditSchedule {
  if (written.weekly !== undefined) return { frequency: "WEEKLY", dayOfWeek: written.weekly };
  if (written.biweekly !== undefined) return { frequency: "BIWEEKLY", dayOfWeek: written.biweekly };
  if (written.monthly !== undefined) return { frequency: "MONTHLY", dayOfMonth: String(written.monthly) };
  return { frequency: "DAILY" };
}
