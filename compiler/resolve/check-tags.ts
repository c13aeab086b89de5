import { TEXT_RULES } from "../catalog/text-rules.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Place } from "../source/place.ts";
import { checkNoReference } from "./check-no-reference.ts";
import { refusedTag } from "./deployment-diagnostics.ts";

/** Says which tags AWS would refuse, and which would overwrite Palisade's own. */
export function checkTags(tags: Readonly<Record<string, string>>, place: Place): readonly Diagnostic[] {
  return Object.entries(tags).flatMap(([tag, value]) => {
    const reference = checkNoReference(value, place.at(tag), "in a tag");
    if (reference.length > 0) return reference;
    const problem = keyProblem(tag);
    if (problem !== undefined) return [refusedTag.at(place.at(tag).key(), { tag, problem })];
    if (TEXT_RULES.tagValue.pattern.test(value)) return [];
    return [refusedTag.at(place.at(tag).value(), { tag, problem: valueProblem(value) })];
  });
}

function keyProblem(tag: string): string | undefined {
  if (/^aws:/i.test(tag)) return "begins with `aws:`, which AWS keeps for itself";
  if (tag.startsWith("palisade:"))
    return "begins with `palisade:`, under which Palisade writes tags of its own";
  const { pattern, words, max } = TEXT_RULES.tagKey;
  return pattern.test(tag) ? undefined : `may have 1 to ${max} characters: ${words}`;
}

function valueProblem(value: string): string {
  const { words, max } = TEXT_RULES.tagValue;
  if (value === "") return "has no value; AWS IoT wants at least one character";
  return value.length > max
    ? `has a value of ${value.length} characters; AWS takes ${max}`
    : `may have in its value only ${words}`;
}
