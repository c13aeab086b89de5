import type { Severity } from "../diagnostics/diagnostic.ts";
import type { KindSummary } from "../diagnostics/kind-summary.ts";
import type { Explanation } from "./explanation.ts";

const EFFECTS: Readonly<Record<Severity, string>> = {
  error: "stops the compilation; nothing is written",
  warning: "is shown; the compilation goes on",
  info: "is shown; the compilation goes on",
};

/** The page on a kind of diagnostic, made of its definition. */
export function explainDiagnostic({ code, severity, title, why, mend }: KindSummary): Explanation {
  return {
    kind: "diagnostic",
    title: code,
    paragraphs: [sentence(title), why, mend],
    facts: [
      { label: "Severity", value: `${severity}: ${EFFECTS[severity]}` },
      { label: "Found by", value: `the phase \`${code.split("/")[0]}\`` },
    ],
  };
}

function sentence(title: string): string {
  return `${title.charAt(0).toUpperCase()}${title.slice(1)}.`;
}
