import type { Origin } from "../source/origin.ts";
import type { DriftFinding, DriftKind } from "./drift-report.ts";
import { matchesPattern } from "./matches-pattern.ts";

/** An entry of `drift.ignore` in the project file. */
export interface DriftIgnore {
  /** Patterns of names; absent for all. */
  readonly stacks?: readonly string[];
  /** Kinds of drift; absent for all. */
  readonly kinds?: readonly DriftKind[];
  /** What the resources are; absent for all. */
  readonly nouns?: readonly string[];
  /** Pattern of a name or an address. */
  readonly resource: string;
  /** Pattern of a property; absent for all of the resource. */
  readonly property?: string;
  /** The last day, `YYYY-MM-DD`. */
  readonly until?: string;
  readonly because: string;
  readonly origin: Origin;
}

/** How well a stack is known. */
export interface LookedAt {
  readonly name: string;
  /** Whether everything of it was compared. */
  readonly isWhole: boolean;
  /** Whether its account was read, so that what nobody manages is known as well. */
  readonly isLive: boolean;
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
    readonly stacks: readonly LookedAt[];
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
    stacks.every(
      ({ name, isWhole, isLive }) => !isOfStack(entry, name) || (isOnlyOfAccounts(entry) ? isLive : isWhole),
    );
  const idle = current.filter((each) => !used.has(each) && isKnown(each));
  return { kept, ignored, expired: ignores.filter(isOver), idle };
}

/** Whether only an account can tell whether there is such drift. */
function isOnlyOfAccounts({ kinds }: DriftIgnore): boolean {
  return kinds?.every((kind) => kind === "unmanaged") ?? false;
}

function covers(entry: DriftIgnore, finding: DriftFinding): boolean {
  const { stack, kind, noun, name, address, property } = finding;
  return (
    isOfStack(entry, stack) &&
    (entry.kinds?.includes(kind) ?? true) &&
    (entry.nouns?.includes(noun) ?? true) &&
    (matchesPattern(name, entry.resource) || matchesPattern(address ?? "", entry.resource)) &&
    (entry.property === undefined || matchesPattern(property ?? "", entry.property))
  );
}

function isOfStack({ stacks }: DriftIgnore, name: string): boolean {
  return stacks === undefined || stacks.some((pattern) => matchesPattern(name, pattern));
}
