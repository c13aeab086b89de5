import { defineDiagnostic } from "../../diagnostics/kind.ts";

/** What can be wrong with `within`. */

export const windowNotOffered = defineDiagnostic<{ written: string; offered: string }>({
  code: "analyze/window-not-offered",
  severity: "error",
  title: "window that Detect does not offer",
  message: ({ written, offered }) => `Detect cannot evaluate over ${written}; its windows are ${offered}`,
  why: "Neither the API model nor CloudFormation knows which windows exist, so a wrong one fails only when it is applied.",
  mend: "Choose one of the windows, and adapt the threshold: what was meant for a minute is five times as much in five.",
});

export const windowMissing = defineDiagnostic<{ metric: string; what: string; offered: string }>({
  code: "analyze/window-missing",
  severity: "error",
  title: "condition without a window",
  message: ({ metric, what, offered }) =>
    `\`within\` is missing: ${what} of \`${metric}\` is taken over a window of ${offered}`,
  why: "Without a window it is not said over which time the measurements add up, and AWS asks for one.",
  mend: "Add `within: 5m`, or a longer window.",
});

export const windowSuperfluous = defineDiagnostic<{ metric: string }>({
  code: "analyze/window-superfluous",
  severity: "error",
  title: "window for a metric that has none",
  message: ({ metric }) => `\`${metric}\` is not summed over a window, so \`within\` has no meaning here`,
  why: "The metric is a state or a property of one message. AWS documents no window for it, and an author who writes one expects something else than what happens.",
  mend: "Remove `within`. To alarm only when it lasts, use `alarmAfter`.",
});
