import { defineDiagnostic } from "../diagnostics/kind.ts";

/** What the linter says of itself, beside what its rules find. */

export const ruleFailed = defineDiagnostic<{ rule: string; reason: string }>({
  code: "lint/rule-failed",
  severity: "error",
  title: "rule that failed",
  message: ({ rule, reason }) =>
    `the rule \`${rule}\` failed, so nothing is known of what it looks for: ${reason}`,
  why: "This is a bug in Palisade. What the rule would have found was not looked for; the other rules did report.",
  mend: "Report it together with a policy that shows it. Until it is mended, `--disable <rule>` leaves the rule out.",
});
