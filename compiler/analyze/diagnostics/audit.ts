import { defineDiagnostic } from "../../diagnostics/kind.ts";

/** What can be wrong with the audit of an account. */

export const unknownAuditCheck = defineDiagnostic<{ written: string; suggestion: string | undefined }>({
  code: "analyze/unknown-audit-check",
  severity: "error",
  title: "unknown audit check",
  message: ({ written, suggestion }) =>
    `Device Defender has no audit check \`${written}\`${suggestion === undefined ? "" : `; did you mean \`${suggestion}\`?`}`,
  why: "The API takes any text for the name of a check, and the check that was meant stays off.",
  mend: "Write the name as the API spells it. `palisade explain` lists the checks.",
});

export const outdatedAuditCheck = defineDiagnostic<{
  written: string;
  name: string;
  why: string;
  certain: boolean;
}>({
  code: "analyze/outdated-audit-check",
  severity: "error",
  title: "name of an audit check that AWS does not accept",
  message: ({ written, name, why, certain }) =>
    `there is no audit check \`${written}\`: it ${why}; ${certain ? "write" : "nearest is"} \`${name}\``,
  why: "Older documentation and tutorials print names that the API does not know, and the check that was meant stays off.",
  mend: "Write the name that the API knows.",
});

export const thresholdNotSupported = defineDiagnostic<{ check: string; reason: string }>({
  code: "analyze/threshold-not-supported",
  severity: "error",
  title: "threshold on an audit check that has none",
  message: ({ check, reason }) => `\`${check}\` takes no threshold: ${reason}`,
  why: "AWS has a threshold for two checks only; for any other it would be ignored, and the check would report something else than expected.",
  mend: "Write `true`.",
});

export const wrongThresholdKey = defineDiagnostic<{ check: string; written: string; expected: string }>({
  code: "analyze/wrong-threshold-key",
  severity: "error",
  title: "threshold of another audit check",
  message: ({ check, written, expected }) =>
    `\`${check}\` is asked with \`${expected}\`, not with \`${written}\``,
  why: "`within` counts the days until a certificate expires, `olderThan` the days since it was issued.",
  mend: "Use the key that belongs to the check.",
});

export const thresholdOutOfRange = defineDiagnostic<{
  check: string;
  written: string;
  min: number;
  max: number;
}>({
  code: "analyze/threshold-out-of-range",
  severity: "error",
  title: "threshold of an audit check out of range",
  message: ({ check, written, min, max }) =>
    `\`${check}\` takes ${min} to ${max} whole days, and this is ${written}`,
  why: "AWS refuses the whole audit configuration.",
  mend: "Write a number of days within the range, such as 60d.",
});

export const noCheckEnabled = defineDiagnostic({
  code: "analyze/no-check-enabled",
  severity: "error",
  title: "audit without a check",
  message: () => "no audit check is enabled; AWS wants at least one",
  why: "AWS refuses an audit configuration without an enabled check, and a scheduled audit of none.",
  mend: "Switch checks on, such as `all: true`, or remove `audit`.",
});

export const scheduledCheckDisabled = defineDiagnostic<{ schedule: string; check: string }>({
  code: "analyze/scheduled-check-disabled",
  severity: "error",
  title: "scheduled audit of a check that is off",
  message: ({ schedule, check }) =>
    `\`${schedule}\` runs \`${check}\`, which \`audit.checks\` does not switch on`,
  why: "AWS refuses a scheduled audit whose checks are not all enabled in the account.",
  mend: "Switch the check on under `audit.checks`, or take it out of the schedule.",
});

export const checkNotOffered = defineDiagnostic<{ check: string; region: string }>({
  code: "analyze/check-not-offered",
  severity: "error",
  title: "audit check that a region does not offer",
  message: ({ check, region }) =>
    `AWS does not offer \`${check}\` in ${region}, to which this policy is deployed`,
  why: "AWS refuses to switch the check on there, or it never reports anything. `all: true` leaves it out where it is not offered.",
  mend: "Leave the check to `all`, switch it on by a variable that differs between deployments, or take the region out.",
});

export const suppressionDoesNotFitCheck = defineDiagnostic<{
  check: string;
  written: string;
  expected: string;
}>({
  code: "analyze/suppression-does-not-fit-check",
  severity: "error",
  title: "suppression names another kind of resource than the check examines",
  message: ({ check, written, expected }) =>
    `findings of \`${check}\` are about a resource named by \`${expected}\`, and this names one by \`${written}\``,
  why: "The suppression would never match a finding; AWS refuses it.",
  mend: "Name the resource by the key that belongs to the check.",
});

export const malformedResource = defineDiagnostic<{ key: string; expected: string }>({
  code: "analyze/malformed-resource",
  severity: "error",
  title: "resource of a suppression that cannot exist",
  message: ({ key, expected }) => `\`${key}\` is not what names such a resource: expected is ${expected}`,
  why: "The suppression would never match a finding; AWS refuses it.",
  mend: "Copy the identifier from the finding.",
});

export const noSuchDate = defineDiagnostic<{ written: string }>({
  code: "analyze/no-such-date",
  severity: "error",
  title: "date that does not exist",
  message: ({ written }) => `\`${written}\` is not a date of the calendar; it is written as year-month-day`,
  why: "AWS would refuse it, or take the day after.",
  mend: "Write a day that exists, such as 2027-01-31.",
});
