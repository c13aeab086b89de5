import { describe, expect, test } from "vitest";
import { problemsOf } from "../../support/analyzed.ts";

describe("a suppression", () => {
  test("names what its check examines, until a day that exists", () => {
    expect(
      problemsOf(`
audit:
  checks: { all: true }
  suppressions:
    - { check: LOGGING_DISABLED_CHECK, resource: { clientId: x } }
    - { check: LOGGING_DISABLED_CHECK, resource: { account: "111122223333" }, until: 2027-02-30 }
    - { check: DEVICE_CERTIFICATE_SHARED_CHECK, resource: { deviceCertificateId: abc } }
    - { check: IOT_POLICY_OVERLY_PERMISSIVE_CHECK, resource: { policyVersionIdentifier: { policyName: p, policyVersionId: one } } }
    - { check: CONFLICTING_CLIENT_IDS_CHECK, resource: { clientId: x }, until: 2028-02-29 }
`),
    ).toMatchInlineSnapshot(`
      "p.yaml:4:3 warning analyze/not-compiled-yet
        these 5 audit suppressions are checked, but nothing is generated for them yet
        > suppressions
      p.yaml:5:52 error analyze/suppression-does-not-fit-check
        findings of \`LOGGING_DISABLED_CHECK\` are about a resource named by \`account\`, and this names one by \`clientId\`
        > clientId
      p.yaml:6:86 error analyze/no-such-date
        \`2027-02-30\` is not a date of the calendar; it is written as year-month-day
        > 2027-02-30
      p.yaml:7:82 error analyze/malformed-resource
        \`deviceCertificateId\` is not what names such a resource: expected is the 64 hexadecimal digits of the certificate ID
        > abc
      p.yaml:8:123 error analyze/malformed-resource
        \`policyVersionId\` is not what names such a resource: expected is the number of a version of the policy
        > one"
    `);
  });
});
