import { describe, expect, test } from "vitest";
import { analyzed, analyzeProblems } from "../../support/analyzed.ts";

const PROJECT = `version: 1
deployments:
  china: { account: "444455556666", regions: [cn-north-1, cn-northwest-1] }
  home: { account: "111122223333", regions: [us-east-1] }
`;

describe("audit checks that a region does not offer", () => {
  test("are not switched on by `all`, and not run by `enabled`", () => {
    const { value, diagnostics } = analyzed({
      "palisade.yaml": PROJECT,
      "p.yaml": `version: 1
audit: { checks: { all: true }, schedules: { Daily: { daily: true, checks: enabled } } }
`,
    });
    expect(diagnostics).toEqual([]);
    const left = value.stacks.map(({ stack, audit }) => {
      const off = [...(audit?.checks ?? [])].filter(([, { enabled }]) => !enabled).map(([check]) => check);
      const run = audit?.schedules.get("Daily")?.checks.length;
      return { region: stack.region, off, run };
    });
    expect(left).toMatchInlineSnapshot(`
      [
        {
          "off": [
            "IOT_ROLE_ALIAS_ALLOWS_ACCESS_TO_UNUSED_SERVICES_CHECK",
            "IOT_ROLE_ALIAS_OVERLY_PERMISSIVE_CHECK",
          ],
          "region": "cn-north-1",
          "run": 15,
        },
        {
          "off": [
            "AUTHENTICATED_COGNITO_ROLE_OVERLY_PERMISSIVE_CHECK",
            "IOT_ROLE_ALIAS_ALLOWS_ACCESS_TO_UNUSED_SERVICES_CHECK",
            "IOT_ROLE_ALIAS_OVERLY_PERMISSIVE_CHECK",
            "UNAUTHENTICATED_COGNITO_ROLE_OVERLY_PERMISSIVE_CHECK",
          ],
          "region": "cn-northwest-1",
          "run": 13,
        },
        {
          "off": [],
          "region": "us-east-1",
          "run": 17,
        },
      ]
    `);
  });

  test("are refused where a policy names them", () => {
    expect(
      analyzeProblems({
        "palisade.yaml": PROJECT,
        "p.yaml": `version: 1
audit:
  checks:
    all: true
    AUTHENTICATED_COGNITO_ROLE_OVERLY_PERMISSIVE_CHECK: true
    IOT_ROLE_ALIAS_OVERLY_PERMISSIVE_CHECK: false
  schedules: { Daily: { daily: true, checks: [IOT_ROLE_ALIAS_ALLOWS_ACCESS_TO_UNUSED_SERVICES_CHECK] } }
`,
      }),
    ).toMatchInlineSnapshot(`
      "p.yaml:5:5 error analyze/check-not-offered
        AWS does not offer \`AUTHENTICATED_COGNITO_ROLE_OVERLY_PERMISSIVE_CHECK\` in cn-northwest-1, to which this policy is deployed
        > AUTHENTICATED_COGNITO_ROLE_OVERLY_PERMISSIVE_CHECK
      p.yaml:7:47 error analyze/check-not-offered
        AWS does not offer \`IOT_ROLE_ALIAS_ALLOWS_ACCESS_TO_UNUSED_SERVICES_CHECK\` in cn-north-1, to which this policy is deployed
        > IOT_ROLE_ALIAS_ALLOWS_ACCESS_TO_UNUSED_SERVICES_CHECK
      p.yaml:7:47 error analyze/check-not-offered
        AWS does not offer \`IOT_ROLE_ALIAS_ALLOWS_ACCESS_TO_UNUSED_SERVICES_CHECK\` in cn-northwest-1, to which this policy is deployed
        > IOT_ROLE_ALIAS_ALLOWS_ACCESS_TO_UNUSED_SERVICES_CHECK"
    `);
  });
});
