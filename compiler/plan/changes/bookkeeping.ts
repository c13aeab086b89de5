import { FOR_READERS } from "../../protection/change.ts";
import { neutral } from "../../protection/judgment.ts";
import { compareText } from "../../util/compare.ts";
import { stableJson } from "../../util/stable-json.ts";
import type { PlannedChange, PlannedPart } from "../stack-plan.ts";
import { groupBy } from "./group-by.ts";
import { partOf, valueAt } from "./part.ts";
import type { TagChange, TouchedResource } from "./touched.ts";

/** Every upgrade of Palisade changes it on all that has a type of its own. */
const OUR_VERSION = "palisade:version";

/**
 * Whether an update changes nothing that a policy declares: tags, the schema that Cloud Control is given, the spelling of
 * JSON.
 */
export function isBookkeeping({ action, parts, observed }: TouchedResource): boolean {
  return action === "update" && parts.length === 0 && observed.isImported !== true;
}

/** All of it as one change: nobody reads two hundred of them after an upgrade. None where there is nothing of the kind. */
export function bookkeepingOf(resources: readonly TouchedResource[]): readonly PlannedChange[] {
  if (resources.length === 0) return [];
  const isRewritten = resources.some(({ tags }) => tags.length === 0);
  return [
    {
      action: "update",
      noun: "bookkeeping",
      name: "tags and texts",
      parts: [...tagParts(resources.flatMap(({ tags }) => tags)), ...(isRewritten ? [REWRITTEN] : [])],
      addresses: resources.map(({ observed }) => observed.address).sort(compareText),
      ...neutral("nothing that a policy declares changes"),
    },
  ];
}

const REWRITTEN: PlannedPart = partOf({
  property: "texts",
  judgment: neutral("they are written otherwise and mean the same"),
});

/** A part for each tag and what becomes of it, however many resources have it. */
export function tagParts(tags: readonly TagChange[]): readonly PlannedPart[] {
  const distinct = groupBy(tags, ({ key, before, after }) =>
    stableJson([key, before ?? null, after ?? null]),
  );
  return [...distinct.values()]
    .flatMap(([tag]) => tag ?? [])
    .map(({ key, before, after }) =>
      partOf({
        property: `tags[${key}]`,
        values: [valueAt(`tags[${key}]`, before, after)],
        judgment: FOR_READERS,
      }),
    )
    .sort((a, b) => compareText(a.property, b.property));
}

/** The tags that tell something where something else changes as well. */
export function withoutVersion(tags: readonly TagChange[]): readonly TagChange[] {
  return tags.filter(({ key }) => key !== OUR_VERSION);
}
