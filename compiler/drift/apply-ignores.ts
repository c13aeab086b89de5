import type { Origin } from "../source/origin.ts";
import type { DriftFinding } from "./drift-report.ts";
import { matchesPattern } from "./matches-pattern.ts";

/** An entry of `drift.ignore` in the project file. */
export interface DriftIgnore {
  /** Patterns of names; absent for all. */
  readonly stacks?: readonly string[];
  /** Pattern of a name or an address. */
  readonly resource: string;
  /** Pattern of a property; absent for all of the resource. */
  readonly property?: string;
  /** The last day, `YYYY-MM-DD`. */
  readonly until?: string;
  readonly because: string;
  readonly origin: Origin;
}

/** What is left of the findings, what was left out, and which entries left nothing out. */
export interface Sifted<Finding> {
  readonly kept: readonly Finding[];
  readonly ignored: readonly { readonly finding: Finding; readonly by: DriftIgnore }[];
  /** Entries whose last day is over. */
  readonly expired: readonly DriftIgnore[];
  /** Entries without any such drift in stacks that were compared. */
  readonly idle: readonly DriftIgnore[];
}

/**
 * Leaves out what the project file says. Of several entries the first one counts as used.
 */
export function applyIgnores<Finding extends DriftFinding>(
  findings: readonly Finding[],
  ignores: readonly DriftIgnore[],
  {
    today,
    stacks,
  }: {
    readonly today: string;
    readonly stacks: readonly { readonly name: string; readonly isWhole: boolean }[];
  },
): Sifted<Finding> {
  const isOver = ({ until }: DriftIgnore): boolean => until !== undefined && until < today;
  const current = ignores.filter((each) => !isOver(each));
  const used = new Set<DriftIgnore>();
  const kept: Finding[] = [];
  const ignored: { finding: Finding; by: DriftIgnore }[] = [];
  for (const finding of findings) {
    const by = current.find((each) => covers(each, finding));
    if (by === undefined) kept.push(finding);
    else {
      used.add(by);
      ignored.push({ finding, by });
    }
  }
  const isKnown = (entry: DriftIgnore): boolean =>
    stacks.every(({ name, isWhole }) => isWhole || !isOfStack(entry, name));
  const idle = current.filter((each) => !used.has(each) && isKnown(each));
  return { kept, ignored, expired: ignores.filter(isOver), idle };
}

function covers(entry: DriftIgnore, { stack, name, address, property }: DriftFinding): boolean {
  return (
    isOfStack(entry, stack) &&
    (matchesPattern(name, entry.resource) || matchesPattern(address ?? "", entry.resource)) &&
    (entry.property === undefined || matchesPattern(property ?? "", entry.property))
  );
}

function isOfStack({ stacks }: DriftIgnore, name: string): boolean {
  return stacks === undefined || stacks.some((pattern) => matchesPattern(name, pattern));
}
