import { defaultTags } from "../../emit/terraform/stack-tags.ts";
import type { Stack } from "../../ir/stack.ts";
import { isJsonObject, type JsonObject, memberOf } from "../../util/narrow-json.ts";
import { type Json, stableJson } from "../../util/stable-json.ts";
import type { AttributeDifference } from "./compare-arguments.ts";

/** Where hashicorp/aws holds the tags of a resource together with those that it puts on all of them. */
const TAGS = "tags_all";

/** In what the tags of a resource differ from those of its stack; nothing where its tags are not told. */
export function tagDifferences(stack: Stack, live: JsonObject): readonly AttributeDifference[] {
  const actual = memberOf(live, TAGS);
  if (!isJsonObject(actual)) return [];
  const declared = Object.fromEntries(defaultTags(stack));
  return stableJson(thatCount(declared)) === stableJson(thatCount(actual))
    ? []
    : [{ path: TAGS, declared, actual }];
}

/**
 * Every upgrade of Palisade changes one tag of everything, which is no drift; nor are tags that AWS puts on by itself,
 * whose names nobody else may use.
 */
export function thatCount(tags: JsonObject): JsonObject {
  const counting = Object.entries(tags).filter(
    ([key]: readonly [string, Json]) => key !== "palisade:version" && !key.startsWith("aws:"),
  );
  return Object.fromEntries(counting);
}
