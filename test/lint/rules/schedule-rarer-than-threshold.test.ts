import { describe, expect, test } from "vitest";
import { scheduleRarerThanThreshold } from "../../../compiler/lint/rules/schedule-rarer-than-threshold.rule.ts";
import { findingsOf, lintProblems } from "../../support/linted.ts";

const audit = (within: string, ...schedules: readonly string[]): string => `
audit:
  checks:
    DEVICE_CERTIFICATE_EXPIRING_CHECK: ${within}
  schedules:
${schedules.map((schedule, index) => `    S${index}: { ${schedule}, checks: enabled }\n`).join("")}`;

describe("schedule-rarer-than-threshold", () => {
  test("fires on a monthly audit with the default of 30 days", async () => {
    expect(
      await lintProblems(scheduleRarerThanThreshold, audit("true", "monthly: 1")),
    ).toMatchInlineSnapshot(`
      "p.yaml:6:5 warning lint/schedule-rarer-than-threshold
        \`DEVICE_CERTIFICATE_EXPIRING_CHECK\` looks 30 days ahead, but \`S0\` can leave 31 days between two runs: a certificate can expire without a warning
        > S0
        help: run it more often, such as \`weekly: MON\`, or look further ahead, such as \`within: 61d\`"
    `);
  });

  test("fires on the fixed 30 days of CA certificates", async () => {
    expect(
      await lintProblems(
        scheduleRarerThanThreshold,
        `
audit:
  checks: { all: true, DEVICE_CERTIFICATE_EXPIRING_CHECK: { within: 60d } }
  schedules:
    Monthly: { monthly: LAST, checks: enabled }
    Daily: { daily: true, checks: [LOGGING_DISABLED_CHECK] }
`,
      ),
    ).toMatchInlineSnapshot(`
      "p.yaml:5:5 warning lint/schedule-rarer-than-threshold
        \`CA_CERTIFICATE_EXPIRING_CHECK\` looks 30 days ahead, but \`Monthly\` can leave 31 days between two runs: a certificate can expire without a warning
        > Monthly
        help: run it more often, such as \`weekly: MON\`; its 30 days are fixed"
    `);
  });

  test("takes schedules by the month together", async () => {
    expect(
      await lintProblems(scheduleRarerThanThreshold, audit("true", "monthly: 1", "monthly: 2")),
    ).toMatchInlineSnapshot(`
      "p.yaml:6:5 warning lint/schedule-rarer-than-threshold
        \`DEVICE_CERTIFICATE_EXPIRING_CHECK\` looks 30 days ahead, but \`S0\` and \`S1\` can leave 30 days between two runs: a certificate can expire without a warning
        > S0
        p.yaml:7:5 \`S1\` runs it as well: S1
        help: run it more often, such as \`weekly: MON\`, or look further ahead, such as \`within: 60d\`"
    `);
    expect(await lintProblems(scheduleRarerThanThreshold, audit("true", "monthly: 1", "monthly: 15"))).toBe(
      "",
    );
  });

  test("is found at the first schedule by name, whatever the order", async () => {
    const text = audit("true", "monthly: 1", "monthly: 2").replace("S0:", "Second:").replace("S1:", "First:");
    expect(await lintProblems(scheduleRarerThanThreshold, text)).toContain("`First` and `Second` can leave");
  });

  test.each([
    ["31 days and a monthly audit", "{ within: 31d }", "monthly: 31", true],
    ["32 days and a monthly audit", "{ within: 32d }", "monthly: 31", false],
    ["30 days and a biweekly audit", "true", "biweekly: MON", false],
    ["30 days and a daily audit", "true", "daily: true", false],
  ])("at %s", async (_, within, schedule, fires) => {
    const found = await lintProblems(scheduleRarerThanThreshold, audit(within, schedule));
    expect(found !== "").toBe(fires);
  });

  test("takes the best of all schedules", async () => {
    expect(await lintProblems(scheduleRarerThanThreshold, audit("true", "monthly: 1", "weekly: MON"))).toBe(
      "",
    );
  });

  test("leaves time where the project wants it", async () => {
    expect(
      await lintProblems(scheduleRarerThanThreshold, {
        "palisade.yaml": `version: 1
deployments: { staging: { account: "111122223333", regions: [us-east-1] } }
lint: { rules: { schedule-rarer-than-threshold: { daysLeft: 21 } } }
`,
        "p.yaml": `version: 1${audit("true", "biweekly: MON")}`,
      }),
    ).toMatchInlineSnapshot(`
      "p.yaml:6:5 warning lint/schedule-rarer-than-threshold
        \`DEVICE_CERTIFICATE_EXPIRING_CHECK\` looks 30 days ahead, but \`S0\` can leave 14 days between two runs: the warning can come 16 days before the expiry, and 21 are wanted
        > S0
        help: run it more often, such as \`weekly: MON\`, or look further ahead, such as \`within: 44d\`"
    `);
  });

  test.each([
    ["no schedule", "\naudit: { checks: { all: true } }\n"],
    [
      "the age of certificates",
      "\naudit: { checks: { DEVICE_CERTIFICATE_AGE_CHECK: { olderThan: 30d } }, schedules: { M: { monthly: 1, checks: enabled } } }\n",
    ],
    ["no audit", "\nlogging: { level: ERROR }\n"],
  ])("is silent on %s", async (_, policy) => {
    expect(await lintProblems(scheduleRarerThanThreshold, policy)).toBe("");
  });

  test("says in which deployment a variable sets the threshold", async () => {
    const files = {
      "palisade.yaml": `version: 1
deployments:
  staging: { account: "111122223333", regions: [us-east-1], variables: { within: 30d } }
  production: { account: "444455556666", regions: [us-east-1] }
`,
      "p.yaml": `version: 1
variables: { within: { type: string, default: 90d } }
audit:
  checks: { DEVICE_CERTIFICATE_EXPIRING_CHECK: { within: "\${var.within}" } }
  schedules: { Monthly: { monthly: 1, checks: enabled } }
`,
    };
    expect(await lintProblems(scheduleRarerThanThreshold, files)).toContain(
      '`${var.within}` is "30d" in deployment `staging`',
    );
  });

  test.each([
    [
      "DEVICE_CERTIFICATE_EXPIRING_CHECK",
      25,
      "run it more often, such as `daily: true`, or look further ahead, such as `within: 44d`",
    ],
    ["CA_CERTIFICATE_EXPIRING_CHECK", 23, "run it more often, such as `weekly: MON`; its 30 days are fixed"],
    ["CA_CERTIFICATE_EXPIRING_CHECK", 24, "run it more often, such as `daily: true`; its 30 days are fixed"],
    ["DEVICE_CERTIFICATE_EXPIRING_CHECK", 60, "look further ahead, such as `within: 74d`"],
    ["CA_CERTIFICATE_EXPIRING_CHECK", 20, "run it more often, such as `weekly: MON`; its 30 days are fixed"],
    ["CA_CERTIFICATE_EXPIRING_CHECK", 30, "its 30 days are fixed, too few for `daysLeft`"],
  ])("says what leaves the time: %s, %d days", async (check, daysLeft, help) => {
    const [finding] = await findingsOf(scheduleRarerThanThreshold, {
      "palisade.yaml": `version: 1
deployments: { staging: { account: "111122223333", regions: [us-east-1] } }
lint: { rules: { schedule-rarer-than-threshold: { daysLeft: ${daysLeft} } } }
`,
      "p.yaml": `version: 1
audit: { checks: { ${check}: true }, schedules: { S: { biweekly: MON, checks: enabled } } }
`,
    });
    expect(finding?.help).toBe(help);
  });
});
