import type { Table, ThingGroup } from "../../analyze/policy-set.ts";

/** A group and the groups above it, upwards. That no group is above itself has been made sure of. */
export function groupLine(name: string, groups: Table<ThingGroup>): readonly string[] {
  const line = [name];
  for (let group = groups.get(name); group?.kind === "static" && group.parent !== undefined; ) {
    line.push(group.parent);
    group = groups.get(group.parent);
  }
  return line;
}
