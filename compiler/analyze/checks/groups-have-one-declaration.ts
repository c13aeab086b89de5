import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { reportTwice } from "../merge.ts";
import type { Model } from "../model.ts";

/** Thing groups and quarantine groups share their names: a quarantine group is a thing group. */
export function* checkGroupsHaveOneDeclaration({ policies }: Model): Iterable<Diagnostic> {
  const diagnostics: Diagnostic[] = [];
  for (const { name, place } of policies.quarantine.values()) {
    const group = policies.thingGroups.get(name);
    if (group === undefined) continue;
    reportTwice("thing group", name, group.place, place, (diagnostic) => diagnostics.push(diagnostic));
  }
  yield* diagnostics;
}
