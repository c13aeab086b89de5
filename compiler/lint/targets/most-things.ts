import type { Fleet, StackPolicies, Target } from "../../analyze/policy-set.ts";
import { groupLine } from "./group-line.ts";

/**
 * The most things that targets can reach together, by what the project states of the fleet: a group has no more members
 * than the groups above it and the fleet. Undefined where nothing is stated, or nothing can be known, as of devices
 * that are not registered.
 */
export function mostThings(
  targets: Iterable<Target>,
  { stack, thingGroups }: Pick<StackPolicies, "stack" | "thingGroups">,
): number | undefined {
  const { fleet } = stack;
  if (fleet === undefined) return undefined;
  let sum = 0;
  for (const target of targets) {
    if (target.kind === "all-things" || target.kind === "all-unregistered-things") return undefined;
    sum +=
      target.kind === "thing-group" ? mostInGroup(groupLine(target.name, thingGroups), fleet) : fleet.things;
  }
  return Math.min(sum, fleet.things);
}

function mostInGroup(line: readonly string[], { groups, things }: Fleet): number {
  return Math.min(things, ...line.map((name) => groups.get(name) ?? things));
}
