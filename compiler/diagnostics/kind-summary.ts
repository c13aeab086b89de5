import type { DiagnosticKind } from "./kind.ts";

/** What can be said of a kind of diagnostic without an instance of it. */
export type KindSummary = Pick<DiagnosticKind<never>, "code" | "severity" | "title" | "why" | "mend">;

/** The kinds among the exports of modules, lists of kinds included; each once. */
export function kindsOf(...modules: readonly object[]): readonly KindSummary[] {
  const kinds = new Set<KindSummary>();
  for (const value of modules.flatMap((module) => Object.values(module)).flat()) {
    if (isKind(value)) kinds.add(value);
  }
  return [...kinds];
}

function isKind(value: unknown): value is KindSummary {
  return typeof value === "object" && value !== null && "code" in value && "at" in value && "mend" in value;
}
