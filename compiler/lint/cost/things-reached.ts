import type { Fleet, StackPolicies, Target } from "../../analyze/policy-set.ts";
import { groupLine } from "../targets/group-line.ts";

/** A number of which only the bounds are known. */
export interface CountRange {
  readonly low: number;
  readonly high: number;
}

/**
 * How many things targets reach together. A group of which the project does not state the size may hold none of the
 * things, or all; whether two groups share members is not known either.
 */
export function thingsReached(
  targets: Iterable<Target>,
  fleet: Fleet,
  thingGroups: StackPolicies["thingGroups"],
): CountRange {
  let low = 0;
  let high = 0;
  for (const target of targets) {
    const reached = reachedBy(target, fleet, thingGroups);
    low = Math.max(low, reached.low);
    high += reached.high;
  }
  return { low, high: Math.min(high, fleet.things) };
}

function reachedBy(
  target: Target,
  { things, groups }: Fleet,
  thingGroups: StackPolicies["thingGroups"],
): CountRange {
  // Of devices that are not registered the project states nothing.
  if (target.kind !== "thing-group")
    return { low: target.kind === "all-unregistered-things" ? 0 : things, high: things };
  const stated = groups.get(target.name);
  const most = groupLine(target.name, thingGroups).map((name) => groups.get(name) ?? things);
  return { low: Math.min(stated ?? 0, things), high: Math.min(things, ...most) };
}
