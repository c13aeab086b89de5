import { describe, expect, test } from "vitest";
import { analyzed, problemsOf } from "../support/analyzed.ts";

describe("audit checks", () => {
  test("of old, misprinted and invented names are answered with the real one", () => {
    expect(
      problemsOf(`
audit:
  checks:
    all: true
    REVOKED_DEVICE_CERTIFICATE_CHECK: true
    ROLE_ALIAS_OVERLY_PERMISSIVE_CHECK: false
    LOGING_DISABLED_CHECK: true
    EVERYTHING_CHECK: true
  schedules:
    s: { daily: true, checks: [SHARED_COGNITO_IDENTITY_CHECK, DEVICE_CERT_APPROACHING_EXPIRATION_CHECK] }
  suppressions: [{ check: CA_CERT_APPROACHING_EXPIRATION_CHECK, resource: { caCertificateId: x } }]
quarantine: { q: { allow: {} } }
mitigationActions: { a: { addToThingGroups: [q] } }
responses: { r: { when: { finding: { checks: [REVOKED_CA_CERT_CHECK] } }, do: [a] } }
`),
    ).toMatchInlineSnapshot(`
      "p.yaml:5:5 error analyze/outdated-audit-check
        there is no audit check \`REVOKED_DEVICE_CERTIFICATE_CHECK\`: it leaves out that the check is about certificates on their CA's revocation list which are still active in AWS IoT; write \`REVOKED_DEVICE_CERTIFICATE_STILL_ACTIVE_CHECK\`
        > REVOKED_DEVICE_CERTIFICATE_CHECK
        fix: replace REVOKED_DEVICE_CERTIFICATE_CHECK by REVOKED_DEVICE_CERTIFICATE_STILL_ACTIVE_CHECK
      p.yaml:6:5 error analyze/outdated-audit-check
        there is no audit check \`ROLE_ALIAS_OVERLY_PERMISSIVE_CHECK\`: it leaves out the \`IOT_\` with which the name begins; write \`IOT_ROLE_ALIAS_OVERLY_PERMISSIVE_CHECK\`
        > ROLE_ALIAS_OVERLY_PERMISSIVE_CHECK
        fix: replace ROLE_ALIAS_OVERLY_PERMISSIVE_CHECK by IOT_ROLE_ALIAS_OVERLY_PERMISSIVE_CHECK
      p.yaml:7:5 error analyze/unknown-audit-check
        Device Defender has no audit check \`LOGING_DISABLED_CHECK\`; did you mean \`LOGGING_DISABLED_CHECK\`?
        > LOGING_DISABLED_CHECK
      p.yaml:8:5 error analyze/unknown-audit-check
        Device Defender has no audit check \`EVERYTHING_CHECK\`
        > EVERYTHING_CHECK
      p.yaml:10:32 error analyze/outdated-audit-check
        there is no audit check \`SHARED_COGNITO_IDENTITY_CHECK\`: it was never a check of AWS, although tutorials print it, and no check finds shared Cognito identities; nearest is \`DEVICE_CERTIFICATE_SHARED_CHECK\`
        > SHARED_COGNITO_IDENTITY_CHECK
        help: also related: AUTHENTICATED_COGNITO_ROLE_OVERLY_PERMISSIVE_CHECK, UNAUTHENTICATED_COGNITO_ROLE_OVERLY_PERMISSIVE_CHECK
      p.yaml:10:63 error analyze/outdated-audit-check
        there is no audit check \`DEVICE_CERT_APPROACHING_EXPIRATION_CHECK\`: it is an old name that some of AWS's tables still print; write \`DEVICE_CERTIFICATE_EXPIRING_CHECK\`
        > DEVICE_CERT_APPROACHING_EXPIRATION_CHECK
        fix: replace DEVICE_CERT_APPROACHING_EXPIRATION_CHECK by DEVICE_CERTIFICATE_EXPIRING_CHECK
      p.yaml:11:27 error analyze/outdated-audit-check
        there is no audit check \`CA_CERT_APPROACHING_EXPIRATION_CHECK\`: it is an old name that some of AWS's tables still print; write \`CA_CERTIFICATE_EXPIRING_CHECK\`
        > CA_CERT_APPROACHING_EXPIRATION_CHECK
        fix: replace CA_CERT_APPROACHING_EXPIRATION_CHECK by CA_CERTIFICATE_EXPIRING_CHECK
      p.yaml:14:14 warning analyze/not-compiled-yet
        this response is checked, but nothing is generated for it yet
        > r
      p.yaml:14:47 error analyze/outdated-audit-check
        there is no audit check \`REVOKED_CA_CERT_CHECK\`: it is an old name that some of AWS's tables still print; write \`REVOKED_CA_CERTIFICATE_STILL_ACTIVE_CHECK\`
        > REVOKED_CA_CERT_CHECK
        fix: replace REVOKED_CA_CERT_CHECK by REVOKED_CA_CERTIFICATE_STILL_ACTIVE_CHECK"
    `);
  });

  test("have thresholds in whole days within AWS's limits", () => {
    expect(
      problemsOf(`
audit:
  checks:
    DEVICE_CERTIFICATE_EXPIRING_CHECK: { within: 29d }
    DEVICE_CERTIFICATE_AGE_CHECK: { olderThan: 36h }
`),
    ).toMatchInlineSnapshot(`
      "p.yaml:4:50 error analyze/threshold-out-of-range
        \`DEVICE_CERTIFICATE_EXPIRING_CHECK\` takes 30 to 3652 whole days, and this is 29d
        > 29d
      p.yaml:5:48 error analyze/threshold-out-of-range
        \`DEVICE_CERTIFICATE_AGE_CHECK\` takes 30 to 3652 whole days, and this is 36h
        > 36h"
    `);
  });

  test("are understood", () => {
    const { value } = analyzed({
      "p.yaml": `version: 1
audit:
  checks:
    all: true
    DEVICE_CERTIFICATE_EXPIRING_CHECK: { within: 1440h }
    LOGGING_DISABLED_CHECK: false
  schedules:
    d: { daily: true, checks: [CONFLICTING_CLIENT_IDS_CHECK] }
    w: { weekly: MON, checks: [CONFLICTING_CLIENT_IDS_CHECK] }
    b: { biweekly: SUN, checks: [CONFLICTING_CLIENT_IDS_CHECK] }
    m: { monthly: LAST, checks: enabled }
    n: { monthly: 1, checks: enabled }
`,
    });
    const audit = value.stacks[0]?.audit;
    expect(audit?.checks.size).toBe(17);
    expect(audit?.checks.get("DEVICE_CERTIFICATE_EXPIRING_CHECK")).toEqual({
      enabled: true,
      thresholdDays: 60,
    });
    expect(audit?.checks.get("LOGGING_DISABLED_CHECK")).toEqual({ enabled: false });
    const schedules = [...(audit?.schedules.values() ?? [])];
    expect(schedules.map(({ name, schedule, checks }) => [name, schedule, checks.length])).toEqual([
      ["d", { frequency: "DAILY" }, 1],
      ["w", { frequency: "WEEKLY", dayOfWeek: "MON" }, 1],
      ["b", { frequency: "BIWEEKLY", dayOfWeek: "SUN" }, 1],
      ["m", { frequency: "MONTHLY", dayOfMonth: "LAST" }, 16],
      ["n", { frequency: "MONTHLY", dayOfMonth: "1" }, 16],
    ]);
  });
});
