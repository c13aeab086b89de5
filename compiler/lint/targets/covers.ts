import type { Table, Target, ThingGroup } from "../../analyze/policy-set.ts";
import { groupLine } from "./group-line.ts";

/** Which things some targets reach between them, to be asked of other targets. */
export interface Coverage {
  /** Whether every thing of the target is reached for certain. */
  readonly covers: (target: Target) => boolean;
}

/**
 * What the targets of one profile, or of several together, reach. All things are the registered and the unregistered
 * ones; every member of a thing group is registered; a member of a static group is a member of its parents, too. Whether
 * two groups without such a tie share members is not known, so neither covers the other.
 */
export function coverageOf(targets: Iterable<Target>, groups: Table<ThingGroup>): Coverage {
  const kinds = new Set<Target["kind"]>();
  const names = new Set<string>();
  for (const target of targets) {
    if (target.kind === "thing-group") names.add(target.name);
    else kinds.add(target.kind);
  }
  const reached = everythingReached(kinds);
  return {
    covers: (target) => {
      if (target.kind !== "thing-group") return reached.has(target.kind);
      return (
        reached.has("all-registered-things") || groupLine(target.name, groups).some((name) => names.has(name))
      );
    },
  };
}

/** Those of some targets that others do not cover, in their order. */
export function uncovered<T extends Target>(
  targets: Iterable<T>,
  by: Iterable<Target>,
  groups: Table<ThingGroup>,
): readonly T[] {
  const { covers } = coverageOf(by, groups);
  return [...targets].filter((target) => !covers(target));
}

function everythingReached(kinds: ReadonlySet<Target["kind"]>): ReadonlySet<Target["kind"]> {
  const halves = ["all-registered-things", "all-unregistered-things"] as const;
  if (kinds.has("all-things")) return new Set([...kinds, ...halves]);
  return halves.every((half) => kinds.has(half)) ? new Set([...kinds, "all-things"]) : kinds;
}
