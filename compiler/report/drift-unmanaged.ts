import { compareText } from "../util/compare.ts";
import type { DriftEffect, DriftReport, DriftRow } from "./drift-report.ts";

/** What nobody manages, and what is said of all of it at once. */
export interface UnmanagedGroup {
  readonly stack: string;
  readonly noun: string;
  readonly effect: DriftEffect;
  readonly because: string;
  /** Sorted by name. */
  readonly rows: readonly DriftRow[];
}

/**
 * Whether a finding is one of many that nobody manages: an account may hold hundreds, and they shall not stand in front of what
 * somebody changed. One that makes the fleet weaker stands among the others.
 */
export function isAside({ kind, effect }: Pick<DriftRow, "kind" | "effect">): boolean {
  return kind === "unmanaged" && effect !== "weaker";
}

/** The findings that are told one by one. */
export function toldOneByOne({ findings }: Pick<DriftReport, "findings">): readonly DriftRow[] {
  return findings.filter((row) => !isAside(row));
}

/** The others, by stack, noun, effect and reason, in this order. */
export function unmanagedGroups(findings: readonly DriftRow[]): readonly UnmanagedGroup[] {
  const groups = new Map<string, DriftRow[]>();
  for (const row of findings.filter(isAside)) {
    const key = JSON.stringify([row.stack, row.noun, row.effect, row.because]);
    const rows = groups.get(key);
    if (rows === undefined) groups.set(key, [row]);
    else rows.push(row);
  }
  return [...groups]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([, rows]) => {
      const [first] = rows;
      if (first === undefined) return [];
      const { stack, noun, effect, because } = first;
      return [{ stack, noun, effect, because, rows: rows.sort((a, b) => compareText(a.name, b.name)) }];
    });
}

/** The first names of a group, and what is to be said of the rest: `, … and 18 more`, or nothing. */
export function namesOf(
  { rows }: UnmanagedGroup,
  most: number,
): { readonly names: readonly string[]; readonly rest: string } {
  const names = rows.slice(0, most).map(({ name }) => name);
  return { names, rest: rows.length > most ? `, … and ${rows.length - most} more` : "" };
}
