import { expect, test } from "vitest";
import type { Audit } from "../../compiler/analyze/policy-set.ts";
import { AUDIT_CHECK_NAMES } from "../../compiler/catalog/audit-checks.ts";
import type { AuditSchedule } from "../../compiler/ir/resource.ts";
import { lower } from "../../compiler/lower/lower.ts";
import { auditOf, policiesWith, tableOf } from "../support/policy-set-builder.ts";
import { ofKind, resourceNamed } from "../support/stack-lookup.ts";

test("all checks stand in the configuration, on or off, with the thresholds that were given", () => {
  const checks: Audit["checks"] = new Map([
    ["DEVICE_CERTIFICATE_EXPIRING_CHECK", { enabled: true, thresholdDays: 60 }],
    ["LOGGING_DISABLED_CHECK", { enabled: true }],
  ]);
  const configuration = resourceNamed(
    lower(policiesWith({ audit: auditOf([], { checks }) })),
    "account-audit-configuration",
  );
  expect(configuration.checks.map(({ check }) => check)).toEqual(AUDIT_CHECK_NAMES);
  expect(configuration.checks.filter(({ enabled }) => enabled)).toMatchInlineSnapshot(`
    [
      {
        "check": "DEVICE_CERTIFICATE_EXPIRING_CHECK",
        "enabled": true,
        "thresholdDays": 60,
      },
      {
        "check": "LOGGING_DISABLED_CHECK",
        "enabled": true,
      },
    ]
  `);
  expect(configuration.summary).toMatchInlineSnapshot(`"2 of 17 audit checks on"`);
  expect(configuration.notification).toBeUndefined();
});

test("audits by the calendar", () => {
  const checks = ["LOGGING_DISABLED_CHECK", "CONFLICTING_CLIENT_IDS_CHECK"] as const;
  const schedules = tableOf<{ schedule: AuditSchedule; checks: typeof checks }>("schedules", [
    ["a", { schedule: { frequency: "DAILY" }, checks }],
    ["b", { schedule: { frequency: "WEEKLY", dayOfWeek: "SUN" }, checks }],
    ["c", { schedule: { frequency: "BIWEEKLY", dayOfWeek: "FRI" }, checks }],
    ["d", { schedule: { frequency: "MONTHLY", dayOfMonth: "31" }, checks }],
    ["e", { schedule: { frequency: "MONTHLY", dayOfMonth: "LAST" }, checks }],
  ]);
  const audits = ofKind(lower(policiesWith({ audit: auditOf(checks, { schedules }) })), "scheduled-audit");
  expect(audits.map(({ summary }) => summary).join("\n")).toMatchInlineSnapshot(`
    "every day runs 2 audit checks
    every Sunday runs 2 audit checks
    every other Friday runs 2 audit checks
    on day 31 of every month runs 2 audit checks
    on the last day of every month runs 2 audit checks"
  `);
  expect(audits[0]).toMatchInlineSnapshot(`
    {
      "checks": [
        "CONFLICTING_CLIENT_IDS_CHECK",
        "LOGGING_DISABLED_CHECK",
      ],
      "dependsOn": [
        "account-audit-configuration/account-audit-configuration",
      ],
      "id": "scheduled-audit/a",
      "kind": "scheduled-audit",
      "name": "a",
      "origin": {
        "column": 1,
        "file": "policies/test.yaml",
        "line": 1,
        "path": "schedules.a",
      },
      "schedule": {
        "frequency": "DAILY",
      },
      "summary": "every day runs 2 audit checks",
    }
  `);
});
