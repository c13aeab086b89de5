import { describe, expect, test } from "vitest";
import { AUDIT_CHECK_NAMES } from "../../../compiler/catalog/audit-checks.ts";
import { checkNeverScheduled } from "../../../compiler/lint/rules/check-never-scheduled.rule.ts";
import { lintProblems } from "../../support/linted.ts";

const audit = (checks: string, schedules = ""): string => `
audit:
  checks: ${checks}
${schedules === "" ? "" : `  schedules: ${schedules}\n`}`;

describe("check-never-scheduled", () => {
  test("fires at each check that no schedule runs", async () => {
    expect(
      await lintProblems(
        checkNeverScheduled,
        audit(
          `
    CONFLICTING_CLIENT_IDS_CHECK: true
    DEVICE_CERTIFICATE_EXPIRING_CHECK: { within: 60d }
    LOGGING_DISABLED_CHECK: true
    CA_CERTIFICATE_EXPIRING_CHECK: false`,
          `
    Weekly: { weekly: MON, checks: [LOGGING_DISABLED_CHECK] }`,
        ),
      ),
    ).toMatchInlineSnapshot(`
      "p.yaml:4:5 warning lint/check-never-scheduled
        \`CONFLICTING_CLIENT_IDS_CHECK\` is switched on, but no schedule runs it
        > CONFLICTING_CLIENT_IDS_CHECK
      p.yaml:5:5 warning lint/check-never-scheduled
        \`DEVICE_CERTIFICATE_EXPIRING_CHECK\` is switched on, but no schedule runs it
        > DEVICE_CERTIFICATE_EXPIRING_CHECK"
    `);
  });

  test("says once what `all` switches on", async () => {
    const most = `{ weekly: MON, checks: [CA_CERTIFICATE_EXPIRING_CHECK, CA_CERTIFICATE_KEY_QUALITY_CHECK] }`;
    expect(
      await lintProblems(checkNeverScheduled, audit("{ all: true }", `{ Weekly: ${most} }`)),
    ).toMatchInlineSnapshot(`
      "p.yaml:3:13 warning lint/check-never-scheduled
        \`all\` switches 15 checks on and no schedule runs them: \`AUTHENTICATED_COGNITO_ROLE_OVERLY_PERMISSIVE_CHECK\`, \`CONFLICTING_CLIENT_IDS_CHECK\`, \`DEVICE_CERTIFICATE_AGE_CHECK\`, \`DEVICE_CERTIFICATE_EXPIRING_CHECK\`, \`DEVICE_CERTIFICATE_KEY_QUALITY_CHECK\`, \`DEVICE_CERTIFICATE_SHARED_CHECK\`, \`INTERMEDIATE_CA_REVOKED_FOR_ACTIVE_DEVICE_CERTIFICATES_CHECK\`, \`IOT_POLICY_OVERLY_PERMISSIVE_CHECK\` and 7 more
        > all"
    `);
  });

  test("names the one that is left of what `all` switches on", async () => {
    const checks = AUDIT_CHECK_NAMES.filter((name) => name !== "LOGGING_DISABLED_CHECK").join(", ");
    const found = audit("{ all: true }", `{ Weekly: { weekly: MON, checks: [${checks}] } }`);
    expect(await lintProblems(checkNeverScheduled, found)).toMatchInlineSnapshot(`
      "p.yaml:3:13 warning lint/check-never-scheduled
        \`all\` switches a check on and no schedule runs it: \`LOGGING_DISABLED_CHECK\`
        > all"
    `);
  });

  test("says where a variable switches a check on", async () => {
    const schedules = "{ Weekly: { weekly: MON, checks: [LOGGING_DISABLED_CHECK] } }";
    const checks =
      '{ LOGGING_DISABLED_CHECK: true, DEVICE_CERTIFICATE_AGE_CHECK: "${var.on}", IOT_POLICY_OVERLY_PERMISSIVE_CHECK: false }';
    const text = `\nvariables: { on: { type: boolean, default: true } }${audit(checks, schedules)}`;
    expect(await lintProblems(checkNeverScheduled, text)).toMatchInlineSnapshot(`
      "p.yaml:4:43 warning lint/check-never-scheduled
        \`DEVICE_CERTIFICATE_AGE_CHECK\` is switched on, but no schedule runs it
        > DEVICE_CERTIFICATE_AGE_CHECK
        p.yaml:2:44 \`\${var.on}\` is true by default: true"
    `);
  });

  test("names a region that does not offer all checks", async () => {
    const found = await lintProblems(checkNeverScheduled, {
      "palisade.yaml": `version: 1
deployments:
  a: { account: "111122223333", regions: [us-east-1] }
  b: { account: "444455556666", regions: [cn-north-1] }
`,
      "p.yaml": `version: 1${audit("{ all: true }", "{ Weekly: { weekly: MON, checks: [LOGGING_DISABLED_CHECK] } }")}`,
    });
    expect(found).toContain("`all` switches 16 checks on and");
    expect(found).toContain("`all` switches 14 checks on in cn-north-1 and");
  });

  test("fires once where there is no schedule at all", async () => {
    expect(
      await lintProblems(checkNeverScheduled, audit("{ all: true, LOGGING_DISABLED_CHECK: false }")),
    ).toMatchInlineSnapshot(`
      "p.yaml:2:1 warning lint/check-never-scheduled
        \`audit\` switches checks on and has no schedule, so none of them runs by itself
        > audit
        help: add \`schedules: { DailyAudit: { daily: true, checks: enabled } }\`"
    `);
  });

  test.each([
    ["a schedule of everything", audit("{ all: true }", "{ Daily: { daily: true, checks: enabled } }")],
    [
      "several schedules that run one check each",
      audit(
        "{ LOGGING_DISABLED_CHECK: true, CA_CERTIFICATE_EXPIRING_CHECK: true }",
        "{ A: { daily: true, checks: [LOGGING_DISABLED_CHECK] }, B: { monthly: 1, checks: [CA_CERTIFICATE_EXPIRING_CHECK] } }",
      ),
    ],
    ["no audit", "\nlogging: { level: ERROR }\n"],
  ])("is silent on %s", async (_, policy) => {
    expect(await lintProblems(checkNeverScheduled, policy)).toBe("");
  });

  test("says in which deployment a variable switches the checks on", async () => {
    const files = {
      "palisade.yaml": `version: 1
deployments:
  staging: { account: "111122223333", regions: [us-east-1], variables: { on: true } }
  production: { account: "444455556666", regions: [us-east-1] }
`,
      "p.yaml": `version: 1
variables: { on: { type: boolean, default: false } }
audit:
  checks: { all: "\${var.on}", LOGGING_DISABLED_CHECK: true }
  schedules: { Daily: { daily: true, checks: [LOGGING_DISABLED_CHECK] } }
`,
    };
    expect(await lintProblems(checkNeverScheduled, files)).toContain(
      "`${var.on}` is true in deployment `staging`",
    );
  });
});
