import { conditionPlace } from "../../analyze/condition-place.ts";
import type { Behavior, Declared } from "../../analyze/policy-set.ts";
import type { Related } from "../../diagnostics/diagnostic.ts";
import { explainValues, SubstitutedDocument } from "../../resolve/substituted-document.ts";
import { Place } from "../../source/place.ts";

/**
 * What was put into the conditions of behaviours, and where that was set: a finding on one points at its key, and the
 * value that makes it a finding may be set by one deployment alone.
 */
export function explainConditions(...behaviors: readonly Declared<Behavior>[]): readonly Related[] {
  const related = behaviors.flatMap((behavior) => explainValues(referencesIn(conditionPlace(behavior))));
  // One value may stand in both, or an alias bring it to both.
  return [...new Map(related.map((each) => [keyOf(each), each])).values()];
}

function referencesIn({ document, path }: Place): readonly Place[] {
  if (!(document instanceof SubstitutedDocument)) return [];
  const { start, end } = document.locate(path, "value");
  // By where they are written, because an alias has no path of its own among them.
  return document.substitutions
    .map((each) => new Place(document, each.path))
    .filter((place) => {
      const written = place.value();
      return written.start >= start && written.end <= end;
    });
}

function keyOf({ message, location: { source, start } }: Related): string {
  return JSON.stringify([message, source.path, start]);
}
