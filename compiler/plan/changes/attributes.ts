import { propertiesIn } from "../../drift/readers/cloud-control.ts";
import { SENSITIVE } from "../../drift/readers/redacted.ts";
import { isSameJson } from "../../drift/typed/is-same.ts";
import { wantedDifferences } from "../../drift/typed/wanted-differences.ts";
import { compareText } from "../../util/compare.ts";
import { isJsonList, isJsonObject, type JsonObject, memberOf } from "../../util/narrow-json.ts";
import { type Json, stableJson } from "../../util/stable-json.ts";
import type { TagChange } from "./touched.ts";

/** A value that a plan changes, by its path. */
export interface ChangedValue {
  readonly path: string;
  readonly before: Json | undefined;
  readonly after: Json | undefined;
}

/** An attribute that a plan changes, with what in it does. */
export interface AttributeChange extends ChangedValue {
  readonly values: readonly ChangedValue[];
}

const TAGS = ["tags", "tags_all"];

/** What a plan changes of the attributes of a resource, but for its tags. JSON that means the same is no change. */
export function changedAttributes(live: JsonObject, wanted: JsonObject): readonly AttributeChange[] {
  return Object.entries(wanted)
    .filter(([name]) => !TAGS.includes(name))
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([name, value]) => changesOf(name, memberOf(live, name), value));
}

function changesOf(name: string, before: Json | undefined, wanted: Json): readonly AttributeChange[] {
  const found = wantedDifferences({ [name]: wanted }, before === undefined ? {} : { [name]: before });
  // Both are masked in the same way, and so look the same.
  if (found.length === 0) return [withValues({ path: name, before: SENSITIVE, after: SENSITIVE })];
  return found
    .filter(({ declared, actual }) => !isSameText(declared, actual))
    .map(({ path, declared, actual }) => withValues({ path, before: actual, after: declared }));
}

function isSameText(a: Json, b: Json | undefined): boolean {
  const parsed = jsonIn(a);
  return parsed !== undefined && isSameJson(parsed, b);
}

function withValues(change: ChangedValue): AttributeChange {
  const [before, after] = [jsonIn(change.before), jsonIn(change.after)];
  if (before === undefined || after === undefined) return { ...change, values: [change] };
  return { ...change, values: changedWithin(change.path, before, after) };
}

/** An attribute that holds JSON as text, as a policy does; undefined for other texts, and for what is nested too deeply. */
function jsonIn(value: Json | undefined): JsonObject | undefined {
  return typeof value === "string" && value.startsWith("{") ? propertiesIn(value) : undefined;
}

/** In what two values differ, down to the innermost that do. */
function changedWithin(
  path: string,
  before: Json | undefined,
  after: Json | undefined,
): readonly ChangedValue[] {
  if (stableJson(before ?? null) === stableJson(after ?? null)) return [];
  if (isJsonObject(before) && isJsonObject(after)) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort(compareText);
    return names.flatMap((name) =>
      changedWithin(`${path}.${name}`, memberOf(before, name), memberOf(after, name)),
    );
  }
  if (isJsonList(before) && isJsonList(after) && before.length === after.length)
    return before.flatMap((item, index) => changedWithin(`${path}[${index}]`, item, after[index]));
  return [{ path, before, after }];
}

/** The tags that a plan changes; `tags_all` holds all of them, those of the provider as well. */
export function changedTags(live: JsonObject, wanted: JsonObject): readonly TagChange[] {
  const name = TAGS.findLast((each) => memberOf(wanted, each) !== undefined);
  if (name === undefined) return [];
  const [before, after] = [memberOf(live, name), memberOf(wanted, name)];
  const keys = [before, after].flatMap((tags) => (isJsonObject(tags) ? Object.keys(tags) : []));
  return [...new Set(keys)].sort(compareText).flatMap((key) => {
    const [old, value] = [memberOf(before, key), memberOf(after, key)];
    if (old === value) return [];
    return [
      {
        key,
        ...(old === undefined ? {} : { before: old }),
        ...(value === undefined ? {} : { after: value }),
      },
    ];
  });
}
