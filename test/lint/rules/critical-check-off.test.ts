import { describe, expect, test } from "vitest";
import { criticalCheckOff } from "../../../compiler/lint/rules/critical-check-off.rule.ts";
import { findingsOf, inProject, lintProblems } from "../../support/linted.ts";

const audit = (checks: string): string => `
audit:
  checks:
    ${checks}
`;

const ALL_BUT_ONE = audit(`all: true
    DEVICE_CERTIFICATE_SHARED_CHECK: false`);

const project = (deployments: string, lint = ""): string => `version: 1
deployments:
${deployments}${lint}`;

const PROFILE = `version: 1
quarantine:
  Q: { allow: { subscribe: ["q/\${thing}"] } }
`;

describe("critical-check-off", () => {
  test("fires at the check that is switched off", async () => {
    expect(await lintProblems(criticalCheckOff, ALL_BUT_ONE)).toMatchInlineSnapshot(`
      "p.yaml:5:5 warning lint/critical-check-off
        \`DEVICE_CERTIFICATE_SHARED_CHECK\` is switched off; AWS rates it CRITICAL
        > DEVICE_CERTIFICATE_SHARED_CHECK
        help: what it finds: Several connections at the same time used one device certificate"
    `);
  });

  test("fires at `checks` for each that is not named", async () => {
    expect(
      await lintProblems(criticalCheckOff, audit("LOGGING_DISABLED_CHECK: true")),
    ).toMatchInlineSnapshot(`
      "p.yaml:3:3 warning lint/critical-check-off
        \`AUTHENTICATED_COGNITO_ROLE_OVERLY_PERMISSIVE_CHECK\` is not switched on; AWS rates it CRITICAL
        > checks
        help: what it finds: The role of an authenticated Cognito identity pool may administer things or other parts of AWS IoT, or may read broadly
      p.yaml:3:3 warning lint/critical-check-off
        \`CA_CERTIFICATE_KEY_QUALITY_CHECK\` is not switched on; AWS rates it CRITICAL
        > checks
        help: what it finds: The key of a CA certificate comes from a generator known to be weak
      p.yaml:3:3 warning lint/critical-check-off
        \`DEVICE_CERTIFICATE_KEY_QUALITY_CHECK\` is not switched on; AWS rates it CRITICAL
        > checks
        help: what it finds: The key of a device certificate comes from a generator known to be weak
      p.yaml:3:3 warning lint/critical-check-off
        \`DEVICE_CERTIFICATE_SHARED_CHECK\` is not switched on; AWS rates it CRITICAL
        > checks
        help: what it finds: Several connections at the same time used one device certificate
      p.yaml:3:3 warning lint/critical-check-off
        \`INTERMEDIATE_CA_REVOKED_FOR_ACTIVE_DEVICE_CERTIFICATES_CHECK\` is not switched on; AWS rates it CRITICAL
        > checks
        help: what it finds: Active device certificates were issued under an intermediate CA that has been revoked
      p.yaml:3:3 warning lint/critical-check-off
        \`IOT_POLICY_OVERLY_PERMISSIVE_CHECK\` is not switched on; AWS rates it CRITICAL
        > checks
        help: what it finds: An IoT policy grants broad access: wildcards for clients, topics, shadows or jobs
      p.yaml:3:3 warning lint/critical-check-off
        \`IOT_ROLE_ALIAS_OVERLY_PERMISSIVE_CHECK\` is not switched on; AWS rates it CRITICAL
        > checks
        help: what it finds: A role alias may administer the services it uses, reach services for security audits, or act broadly on AWS IoT
      p.yaml:3:3 warning lint/critical-check-off
        \`REVOKED_CA_CERTIFICATE_STILL_ACTIVE_CHECK\` is not switched on; AWS rates it CRITICAL
        > checks
        help: what it finds: A CA certificate is on its issuer's revocation list, but still active in AWS IoT
      p.yaml:3:3 warning lint/critical-check-off
        \`UNAUTHENTICATED_COGNITO_ROLE_OVERLY_PERMISSIVE_CHECK\` is not switched on; AWS rates it CRITICAL
        > checks
        help: what it finds: The role of an unauthenticated Cognito identity pool may administer AWS IoT, or has broad access to its data plane"
    `);
  });

  test("tells findings at one place apart", async () => {
    const found = await findingsOf(criticalCheckOff, {
      "p.yaml": `version: 1${audit("LOGGING_DISABLED_CHECK: true")}`,
    });
    expect(new Set(found.map(({ subject }) => subject)).size).toBe(found.length);
  });

  test("fires once where no deployment has an audit", async () => {
    expect(
      await lintProblems(criticalCheckOff, {
        "palisade.yaml": project(`  staging: { account: "111122223333", regions: [us-east-1] }
  production: { account: "444455556666", regions: [us-east-1, eu-west-1] }
`),
        "p.yaml": PROFILE,
      }),
    ).toMatchInlineSnapshot(`
      "palisade.yaml:2:1 warning lint/critical-check-off
        no policy declares an \`audit\`, so none of the audit checks rated CRITICAL is known to be on
        > deployments
        help: add \`audit: { checks: { all: true }, schedules: { DailyAudit: { daily: true, checks: enabled } } }\`; if another tool sets the audit up, switch this rule off"
    `);
  });

  test("fires at the deployment where there is one", async () => {
    const found = await lintProblems(criticalCheckOff, inProject("\nquarantine: { Q: { allow: {} } }\n"));
    expect(found).toContain("palisade.yaml:3:3 warning");
  });

  test("misses no audit without a project, where another file may declare it", async () => {
    expect(await lintProblems(criticalCheckOff, { "p.yaml": PROFILE })).toBe("");
  });

  test("does not miss what a region does not offer", async () => {
    const texts = {
      "palisade.yaml": project(`  china: { account: "111122223333", regions: [cn-northwest-1] }\n`),
      "p.yaml": `version: 1${audit("LOGGING_DISABLED_CHECK: true")}`,
    };
    const found = await lintProblems(criticalCheckOff, texts);
    expect(found).toContain("CA_CERTIFICATE_KEY_QUALITY_CHECK");
    expect(found).not.toMatch(/COGNITO|ROLE_ALIAS/);
  });

  test("misses no audit where Device Defender is not offered", async () => {
    const texts = {
      "palisade.yaml": project(`  brazil: { account: "111122223333", regions: [sa-east-1], engine: none }\n`),
      "p.yaml": PROFILE,
    };
    expect(await lintProblems(criticalCheckOff, texts)).toBe("");
  });

  test("takes the severity from the project", async () => {
    const texts = (atLeast: string) => ({
      "palisade.yaml": project(
        `  staging: { account: "111122223333", regions: [us-east-1] }\n`,
        `lint: { rules: { critical-check-off: { atLeast: ${atLeast} } } }\n`,
      ),
      "p.yaml": `version: 1${audit("all: true\n    CONFLICTING_CLIENT_IDS_CHECK: false")}`,
    });
    expect(await lintProblems(criticalCheckOff, texts("CRITICAL"))).toBe("");
    expect(await lintProblems(criticalCheckOff, texts("HIGH"))).toContain("AWS rates it HIGH");
    const unaudited = (atLeast: string) => ({ ...texts(atLeast), "p.yaml": PROFILE });
    expect(await lintProblems(criticalCheckOff, unaudited("CRITICAL"))).toContain("checks rated CRITICAL is");
    expect(await lintProblems(criticalCheckOff, unaudited("HIGH"))).toContain(
      "checks rated HIGH or higher is",
    );
  });

  test("is silent when all are on", async () => {
    expect(await lintProblems(criticalCheckOff, audit("all: true"))).toBe("");
  });

  test.each([
    ["all", "all: ${var.on}"],
    ["the check", "all: true\n    DEVICE_CERTIFICATE_SHARED_CHECK: ${var.on}"],
  ])("says in which deployment a variable switches %s off", async (_, checks) => {
    const files = {
      "palisade.yaml": `version: 1
deployments:
  staging: { account: "111122223333", regions: [us-east-1], variables: { on: false } }
  production: { account: "444455556666", regions: [us-east-1] }
`,
      "p.yaml": `version: 1
variables: { on: { type: boolean, default: true } }${audit(`${checks}\n    LOGGING_DISABLED_CHECK: true`)}`,
    };
    const [finding] = (await findingsOf(criticalCheckOff, files)).filter(({ message }) =>
      message.includes("DEVICE_CERTIFICATE_SHARED_CHECK"),
    );
    expect(finding?.related.map(({ message }) => message)).toEqual([
      "`${var.on}` is false in deployment `staging`",
    ]);
  });
});
