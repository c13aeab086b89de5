import { defineDiagnostic } from "../../diagnostics/kind.ts";

/** What can be wrong with mitigation actions and responses. */

export const actionNotForViolations = defineDiagnostic<{ action: string; kind: string }>({
  code: "analyze/action-not-for-violations",
  severity: "error",
  title: "response to a violation with an action for findings",
  message: ({ action, kind }) =>
    `\`${action}\` (\`${kind}\`) cannot be started on a violation: there AWS supports only \`addToThingGroups\``,
  why: "AWS refuses to start the action, at the moment when it is needed.",
  mend: "Use an action that adds things to a static group, such as a quarantine group; or respond to an audit finding.",
});

export const actionNotForCheck = defineDiagnostic<{
  action: string;
  kind: string;
  check: string;
  suitable: readonly string[];
}>({
  code: "analyze/action-not-for-check",
  severity: "error",
  title: "response with an action that does not suit the audit check",
  message: ({ action, kind, check, suitable }) =>
    `\`${action}\` (\`${kind}\`) cannot mend what \`${check}\` finds; for it AWS supports ${suitable.map((key) => `\`${key}\``).join(", ")}`,
  why: "AWS refuses to start the action, at the moment when it is needed.",
  mend: "Use an action of a kind that suits every check of the response, or make several responses.",
});

export const loggingContradicted = defineDiagnostic<{ action: string; level: string; declared: string }>({
  code: "analyze/logging-contradicted",
  severity: "error",
  title: "action that changes what `logging` declares",
  message: ({ action, level, declared }) =>
    `\`${action}\` sets the log level of the account to ${level}, but \`logging\` declares ${declared}`,
  why: "The log level exists once in each account and region. After the action has run, the next apply would undo it, and every plan until then would show a difference.",
  mend: "Use the same level in both.",
});

export const notCompiledYet = defineDiagnostic<{ what: string; count: number }>({
  code: "analyze/not-compiled-yet",
  severity: "warning",
  title: "declared, checked, and not yet compiled",
  message: ({ what, count }) =>
    `${count === 1 ? `this ${what} is` : `these ${count} ${what}s are`} checked, but nothing is generated for ${count === 1 ? "it" : "them"} yet`,
  why: "This version of Palisade knows what it means and finds mistakes in it, but does not create anything that would carry it out. It must not look as if it were in force.",
  mend: "Keep it as a record, and do by hand what it says; or remove it.",
});
