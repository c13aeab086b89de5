import type { Diagnostic, Severity } from "../diagnostics/diagnostic.ts";
import type { Report } from "./report.ts";

/** The diagnostics that a view for people shows, and how many it leaves out. */
export function shownOf({ diagnostics, maxProblems }: Report): {
  readonly shown: readonly Diagnostic[];
  readonly hidden: number;
} {
  const shown = diagnostics.slice(0, maxProblems);
  return { shown, hidden: diagnostics.length - shown.length };
}

/** The line that says so. */
export function hiddenLine(hidden: number): string {
  return `… and ${hidden} more; --max-problems 0 shows all`;
}

const RANKS: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Whether one severity is as bad as another, or worse. */
export function isAtLeast(severity: Severity, limit: Severity): boolean {
  return RANKS[severity] <= RANKS[limit];
}

/** Errors first, then warnings; otherwise in the order they had: for readers that stop after so many. */
export function worstFirst<T>(items: readonly T[], severityOf: (item: T) => Severity): readonly T[] {
  return [...items].sort((a, b) => RANKS[severityOf(a)] - RANKS[severityOf(b)]);
}
