import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { addToDynamicGroup } from "../diagnostics/fleet.ts";
import type { Model } from "../model.ts";

/** Mitigation actions add things to static groups only. */
export function* checkActionsAddToStaticGroups({ policies }: Model): Iterable<Diagnostic> {
  for (const action of policies.mitigationActions.values()) {
    if (action.kind !== "addToThingGroups") continue;
    for (const [index, name] of action.thingGroups.entries()) {
      const group = policies.thingGroups.get(name);
      if (group?.kind !== "query" && group?.kind !== "in-violation") continue;
      const at = action.place.at("addToThingGroups", index);
      yield addToDynamicGroup.at(
        at.value(),
        { group: name },
        {
          related: [{ message: "declared here as a dynamic group", location: group.place.key() }],
        },
      );
    }
  }
}
