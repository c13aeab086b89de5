import { QUOTAS } from "../../catalog/quotas.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { dynamicParent, groupsTooDeep, parentCycle } from "../diagnostics/fleet.ts";
import type { Model } from "../model.ts";
import type { Declared, Table, ThingGroup } from "../policy-set.ts";

/** Thing groups have static parents, stand in no circle, and not deeper than AWS allows. */
export function* checkGroupParentsFormATree({ policies: { thingGroups } }: Model): Iterable<Diagnostic> {
  for (const group of thingGroups.values()) {
    if (group.kind !== "static" || group.parent === undefined) continue;
    const at = group.place.at("parent").value();
    const parent = thingGroups.get(group.parent);
    if (parent?.kind === "query" || parent?.kind === "in-violation") {
      yield dynamicParent.at(at, { parent: group.parent });
    }
    const line = ancestry(group, thingGroups);
    if (isCircle(line)) {
      // Each group of the circle finds it; one of them tells.
      if (line.every((name) => name >= group.name)) yield parentCycle.at(at, { groups: line });
    } else if (line.length > QUOTAS.thingGroupDepth.value) {
      const max = QUOTAS.thingGroupDepth.value;
      yield groupsTooDeep.at(at, { name: group.name, depth: line.length, max });
    }
  }
}

function isCircle(line: readonly string[]): boolean {
  return line.length > 1 && line.at(-1) === line[0];
}

/** The group, its parent, and so on; ends where it begins to repeat itself. */
function ancestry(group: Declared<ThingGroup>, groups: Table<ThingGroup>): readonly string[] {
  const line = [group.name];
  let current: ThingGroup | undefined = group;
  while (current?.kind === "static" && current.parent !== undefined) {
    const seen = line.includes(current.parent);
    line.push(current.parent);
    if (seen) break;
    current = groups.get(current.parent);
  }
  return line;
}
