import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Place } from "../source/place.ts";
import { refusedTag } from "./deployment-diagnostics.ts";

/** Says which tags AWS IoT would refuse or would overwrite Palisade's own. Characters and lengths the schema knows. */
export function checkTags(tags: Readonly<Record<string, string>>, place: Place): readonly Diagnostic[] {
  return Object.entries(tags).flatMap(([tag, value]) => {
    if (tag.startsWith("palisade:")) {
      const problem = "begins with `palisade:`, under which Palisade writes tags of its own";
      return [refusedTag.at(place.at(tag).key(), { tag, problem })];
    }
    if (value !== "") return [];
    const problem = "has no value; AWS IoT wants at least one character";
    return [refusedTag.at(place.at(tag).value(), { tag, problem })];
  });
}
