import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { didYouMean } from "../../util/did-you-mean.ts";
import { unknownFleetGroup } from "../diagnostics/fleet.ts";
import type { Model } from "../model.ts";

/** The sizes that the project states are those of groups that the policies know: no other size is looked at. */
export function* checkFleetGroupsAreDeclared({ policies }: Model): Iterable<Diagnostic> {
  const { fleet, declaredAt } = policies.stack;
  if (fleet === undefined || declaredAt === undefined) return;
  const known = [...policies.thingGroups.keys(), ...policies.quarantine.keys()];
  for (const name of fleet.groups.keys()) {
    if (known.includes(name)) continue;
    const place = declaredAt.at("fleet", "groups", name);
    yield unknownFleetGroup.at(place.key(), { name, suggestion: didYouMean(name, known) });
  }
}
