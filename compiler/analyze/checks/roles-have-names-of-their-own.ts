import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Place } from "../../source/place.ts";
import { differOnlyInCase } from "../diagnostics/names.ts";
import type { Model } from "../model.ts";

interface Named {
  readonly name: string;
  readonly place: Place;
}

/** What gets an IAM role called after it has a name that differs from the others in more than case. */
export function* checkRolesHaveNamesOfTheirOwn({ policies }: Model): Iterable<Diagnostic> {
  const { stack, securityProfiles, mitigationActions } = policies;
  const profiles = stack.engine === "none" ? [] : [...securityProfiles.values()];
  // A role of alerts and one of exports are told apart by their purpose.
  const alerting = profiles.filter(({ alertTopic }) => alertTopic !== undefined);
  const exporting = profiles.filter(({ exportMetrics }) => exportMetrics !== undefined);
  yield* checkNames("security profile", alerting);
  yield* checkNames("security profile", exporting);
  yield* checkNames("mitigation action", [...mitigationActions.values()]);
}

function* checkNames(kind: string, declared: readonly Named[]): Iterable<Diagnostic> {
  const firsts = new Map<string, Named>();
  for (const second of declared) {
    const key = second.name.toLowerCase();
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, second);
    else yield* [differ(kind, first, second), differ(kind, second, first)];
  }
}

function differ(kind: string, { name, place }: Named, other: Named): Diagnostic {
  const related = [{ message: "the other one", location: other.place.key() }];
  return differOnlyInCase.at(place.key(), { kind, name, other: other.name }, { related });
}
