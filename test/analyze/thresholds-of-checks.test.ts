import { describe, expect, test } from "vitest";
import { analyze } from "../../compiler/analyze/analyze.ts";
import { WITHOUT_PROJECT } from "../../compiler/resolve/resolve-stacks.ts";
import type { AuditCheckSetting } from "../../compiler/validate/policy-file.ts";
import { parsed } from "../support/analyzed.ts";
import { renderDiagnostics } from "../support/render-diagnostics.ts";

/** What is said of checks whose settings the schema would already refuse: the types let them through. */
function problemsOf(text: string, checks: Readonly<Record<string, AuditCheckSetting>>): string {
  const [document] = parsed("p.yaml", text);
  if (document === undefined) throw new Error("a text without a document");
  const policies = [{ document, file: { version: 1, audit: { checks } } as const }];
  return renderDiagnostics(analyze([{ identity: WITHOUT_PROJECT, policies }], new Map()).diagnostics);
}

describe("the threshold of an audit check", () => {
  test("belongs to the check, and not to another", () => {
    const text = `version: 1
audit:
  checks:
    CA_CERTIFICATE_EXPIRING_CHECK: { within: 60d }
    LOGGING_DISABLED_CHECK: { olderThan: 60d }
    DEVICE_CERTIFICATE_AGE_CHECK: { within: 60d }
    DEVICE_CERTIFICATE_EXPIRING_CHECK: { olderThan: 60d }
`;
    expect(
      problemsOf(text, {
        CA_CERTIFICATE_EXPIRING_CHECK: { within: "60d" },
        LOGGING_DISABLED_CHECK: { olderThan: "60d" },
        DEVICE_CERTIFICATE_AGE_CHECK: { within: "60d" },
        DEVICE_CERTIFICATE_EXPIRING_CHECK: { olderThan: "60d" },
      }),
    ).toMatchInlineSnapshot(`
      "p.yaml:4:38 error analyze/threshold-not-supported
        \`CA_CERTIFICATE_EXPIRING_CHECK\` takes no threshold: The 30 days are fixed.
        > within
      p.yaml:5:31 error analyze/threshold-not-supported
        \`LOGGING_DISABLED_CHECK\` takes no threshold: AWS offers one for the expiry and the age of device certificates only
        > olderThan
      p.yaml:6:37 error analyze/wrong-threshold-key
        \`DEVICE_CERTIFICATE_AGE_CHECK\` is asked with \`olderThan\`, not with \`within\`
        > within
      p.yaml:7:42 error analyze/wrong-threshold-key
        \`DEVICE_CERTIFICATE_EXPIRING_CHECK\` is asked with \`within\`, not with \`olderThan\`
        > olderThan"
    `);
  });
});
