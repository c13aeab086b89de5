import { covers } from "../../criteria/topic-filter.ts";
import type { Fix } from "../../diagnostics/diagnostic.ts";
import { explainValues, SubstitutedDocument } from "../../resolve/substituted-document.ts";
import type { Place } from "../../source/place.ts";
import { removeEntry } from "../edits/remove-entry.ts";
import { defineRule, type Finding } from "../rule.ts";

/** A topic filter that adds nothing, because another one of its dimension matches all that it matches. */
export const overlappingTopicFilters = defineRule({
  name: "overlapping-topic-filters",
  family: "hygiene",
  severity: "warning",
  title: "topic filter that another one covers",
  why: "Whoever wrote the narrow filter believes that only those topics are counted. The wide one decides, so that a threshold made for few messages meets many.",
  mend: "Remove the wide filter if only the narrow topics are meant, and the narrow one otherwise.",
  fixable: true,
  *inStack({ dimensions }): Iterable<Finding> {
    for (const { name, topicFilters, place } of dimensions.values()) {
      for (const [index, filter] of topicFilters.entries()) {
        const by = coveringFilter(topicFilters, index);
        const covering = topicFilters[by];
        if (covering === undefined) continue;
        const item = place.at("topicFilters", index);
        const other = place.at("topicFilters", by);
        const fix = fixFor(item, other);
        yield {
          place: item,
          at: "value",
          message:
            covering === filter
              ? `the dimension \`${name}\` lists \`${filter}\` twice`
              : `\`${filter}\` adds nothing to the dimension \`${name}\`: \`${covering}\` matches all of its topics`,
          related: [
            { message: "the filter that covers it", location: other.value() },
            ...explainValues([other]),
          ],
          ...(fix === undefined ? {} : { fix }),
        };
      }
    }
  },
});

/** The index of another filter that makes one superfluous; of two equal ones the first stays. -1 for none. */
function coveringFilter(filters: readonly string[], index: number): number {
  const narrow = filters[index] ?? "";
  return filters.findIndex(
    (wide, other) => other !== index && covers(wide, narrow) && (wide !== narrow || other < index),
  );
}

/** Without it the same topics match. A variable may stand for another text elsewhere, and a client ID may hold `/`. */
function fixFor(item: Place, other: Place): Fix | undefined {
  const locations = [item.value(), other.value()];
  const { document } = item;
  if (
    document instanceof SubstitutedDocument &&
    locations.some((location) => document.substitutionsAt(location).length > 0)
  ) {
    return undefined;
  }
  const [written = "", covering = ""] = locations.map(({ source, start, end }) =>
    source.text.slice(start, end),
  );
  if (written.includes("${") && covering.includes("+")) return undefined;
  const edit = removeEntry(item);
  return edit && { title: `remove \`${written}\``, edits: [edit] };
}
