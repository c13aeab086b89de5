import { expect, test } from "vitest";
import { problemsOf } from "../support/analyzed.ts";
import { policyMistakes } from "../validate/mistakes.ts";

test("the threshold of an audit check belongs to the check, and not to another", () => {
  expect(
    problemsOf(`
audit:
  checks:
    CA_CERTIFICATE_EXPIRING_CHECK: { within: 60d }
    UNAUTHENTICATED_COGNITO_ROLE_OVERLY_PERMISSIVE_CHECK: { olderThan: 60d }
    DEVICE_CERTIFICATE_AGE_CHECK: { within: 60d }
    DEVICE_CERTIFICATE_EXPIRING_CHECK: { olderThan: 60d }
`),
  ).toMatchInlineSnapshot(`
    "p.yaml:4:38 error analyze/threshold-not-supported
      \`CA_CERTIFICATE_EXPIRING_CHECK\` takes no threshold: the 30 days are fixed
      > within
    p.yaml:5:61 error analyze/threshold-not-supported
      \`UNAUTHENTICATED_COGNITO_ROLE_OVERLY_PERMISSIVE_CHECK\` takes no threshold: AWS offers one for the expiry and the age of device certificates only
      > olderThan
    p.yaml:6:37 error analyze/wrong-threshold-key
      \`DEVICE_CERTIFICATE_AGE_CHECK\` is asked with \`olderThan\`, not with \`within\`
      > within
    p.yaml:7:42 error analyze/wrong-threshold-key
      \`DEVICE_CERTIFICATE_EXPIRING_CHECK\` is asked with \`within\`, not with \`olderThan\`
      > olderThan"
  `);
});

test("a check has one threshold", () => {
  expect(
    policyMistakes("audit: { checks: { DEVICE_CERTIFICATE_AGE_CHECK: { within: 60d, olderThan: 60d } } }"),
  ).toMatchInlineSnapshot(`
    "policy.yaml:2:65 error validate/exclusive-keys
      \`olderThan\` does not go with \`within\`: expected exactly one of \`within\` and \`olderThan\`
      > olderThan
      policy.yaml:2:52 \`within\` stands here: within"
  `);
});
