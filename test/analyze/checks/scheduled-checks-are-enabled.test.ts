import { describe, expect, test } from "vitest";
import { problemsOf } from "../../support/analyzed.ts";

describe("a scheduled audit", () => {
  test("runs only checks that are on", () => {
    expect(
      problemsOf(`
audit:
  checks: { CONFLICTING_CLIENT_IDS_CHECK: true, LOGGING_DISABLED_CHECK: false }
  schedules:
    Weekly: { weekly: MON, checks: [CONFLICTING_CLIENT_IDS_CHECK, LOGGING_DISABLED_CHECK] }
    Monthly: { monthly: 31, checks: [DEVICE_CERTIFICATE_AGE_CHECK] }
    Daily: { daily: true, checks: enabled }
`),
    ).toMatchInlineSnapshot(`
      "p.yaml:5:67 error analyze/scheduled-check-disabled
        \`Weekly\` runs \`LOGGING_DISABLED_CHECK\`, which \`audit.checks\` does not switch on
        > LOGGING_DISABLED_CHECK
        p.yaml:3:3 checks are switched on here: checks
      p.yaml:6:38 error analyze/scheduled-check-disabled
        \`Monthly\` runs \`DEVICE_CERTIFICATE_AGE_CHECK\`, which \`audit.checks\` does not switch on
        > DEVICE_CERTIFICATE_AGE_CHECK
        p.yaml:3:3 checks are switched on here: checks"
    `);
  });

  test("has something to run", () => {
    expect(
      problemsOf(`
audit: { checks: { all: false }, schedules: { Daily: { daily: true, checks: enabled } } }
`),
    ).toMatchInlineSnapshot(`
      "p.yaml:2:10 error analyze/no-check-enabled
        no audit check is enabled; AWS wants at least one
        > checks"
    `);
  });
});
