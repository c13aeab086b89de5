import type { Severity } from "../diagnostics/diagnostic.ts";
import type { Json } from "../util/stable-json.ts";
import type { KindMetadata } from "./view.ts";

/** What SARIF calls a severity. */
export const LEVELS: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  info: "note",
};

/** What GitHub calls it. */
const GITHUB_LEVELS: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  info: "recommendation",
};

/** A kind of diagnostic, as a `reportingDescriptor`. Nothing is known of a kind that is not in the table. */
export function sarifDescriptor(code: string, kind: KindMetadata | undefined): Json {
  if (kind === undefined) return { id: code };
  const { severity, title, why, mend, family, page } = kind;
  return {
    id: code,
    name: pascalCase(code),
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: mend, markdown: page ?? `${why}\n\n${mend}` },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: {
      "problem.severity": GITHUB_LEVELS[severity],
      tags: ["security", code.split("/")[0] ?? code, ...(family === undefined ? [] : [family])],
      ...(family === undefined ? {} : { family }),
    },
  };
}

function pascalCase(code: string): string {
  const name = code.split("/").at(-1) ?? code;
  return name
    .split("-")
    .map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`)
    .join("");
}
