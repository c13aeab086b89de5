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
  const all = [...targets];
  const named = new Set(all.flatMap((target) => (target.kind === "thing-group" ? [target.name] : [])));
  let sum = 0;
  for (const target of all) {
    if (target.kind === "all-things" || target.kind === "all-unregistered-things") return undefined;
    if (target.kind !== "thing-group") {
      sum += fleet.things;
      continue;
    }
    const [, ...above] = groupLine(target.name, thingGroups);
    // Its members are counted in the group above it.
    if (above.some((name) => named.has(name))) continue;
    sum += mostInGroup([target.name, ...above], fleet);
  }
  return Math.min(sum, fleet.things);
}

function mostInGroup(line: readonly string[], { groups, things }: Fleet): number {
  return Math.min(things, ...line.map((name) => groups.get(name) ?? things));
}
