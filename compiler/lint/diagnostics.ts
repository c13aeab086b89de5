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

export const notUnderstood = defineDiagnostic<{ written: string }>({
  code: "lint/suppression-not-understood",
  severity: "error",
  title: "suppression that cannot be understood",
  message: ({ written }) =>
    `the comment \`${written}\` suppresses nothing: expected \`palisade: ignore <rule>[, <rule>] [until YYYY-MM-DD] because <reason>\``,
  why: "Whoever wrote it believes that a finding is dealt with, and it is not.",
  mend: "Write `# palisade: ignore <rule> because <reason>` on the line of the finding or above it, or `ignore-file` for the whole file.",
});

export const withoutReason = defineDiagnostic<{ rules: readonly string[] }>({
  code: "lint/suppression-without-reason",
  severity: "error",
  title: "suppression without a reason",
  message: ({ rules }) => `\`${rules.join(", ")}\` is ignored without a reason, so it is not ignored`,
  why: "In a year nobody knows any more whether the finding was wrong, accepted or only in the way.",
  mend: "Add `because <reason>` at the end of the comment.",
});

export const unknownRule = defineDiagnostic<{ name: string; suggestion: string | undefined }>({
  code: "lint/unknown-rule",
  severity: "error",
  title: "suppression of a rule that does not exist",
  message: ({ name, suggestion }) =>
    `no rule is called \`${name}\`${suggestion === undefined ? "; `palisade rules` lists them" : `; did you mean \`${suggestion}\`?`}`,
  why: "It suppresses nothing, and whoever wrote it believes that it does.",
  mend: "Use the name that the finding shows.",
});

export const notADay = defineDiagnostic<{ written: string }>({
  code: "lint/not-a-day",
  severity: "error",
  title: "end of a suppression that is no day",
  message: ({ written }) => `\`${written}\` is not a day of the calendar; expected YYYY-MM-DD`,
  why: "A suppression that ends on no day would never end.",
  mend: "Write a day such as `2027-01-31`.",
});

export const suppressionExpired = defineDiagnostic<{ rules: readonly string[]; until: string }>({
  code: "lint/suppression-expired",
  severity: "warning",
  title: "suppression whose last day has passed",
  message: ({ rules, until }) =>
    `\`${rules.join(", ")}\` was to be ignored until ${until}; that day has passed, so it is not ignored any more`,
  why: "The reason was to hold until that day. What it suppressed is reported again.",
  mend: "Mend what was suppressed and remove the suppression, or give it a new day and say why.",
});

export const unusedSuppression = defineDiagnostic<{ rules: readonly string[] }>({
  code: "lint/unused-suppression",
  severity: "warning",
  title: "suppression that suppresses nothing",
  message: ({ rules }) => `\`${rules.join(", ")}\` finds nothing here, so there is nothing to ignore`,
  why: "A suppression that is left behind hides the next finding, which nobody has thought about.",
  mend: "Remove it.",
});

export const baselineOutdated = defineDiagnostic<{ file: string; count: number }>({
  code: "lint/baseline-outdated",
  severity: "info",
  title: "baseline with findings that are mended",
  message: ({ file, count }) =>
    `${count} of the findings in the baseline \`${file}\` ${count === 1 ? "is" : "are"} not there any more`,
  why: "What is mended should not come back unnoticed: as long as the baseline holds it, it may.",
  mend: "Make the baseline anew with `palisade lint --create-baseline`.",
});
