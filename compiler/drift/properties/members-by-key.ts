import type { KeyedSetShape, SetShape } from "../../catalog/cloudformation/shape.ts";
import type { Json } from "../../util/stable-json.ts";
import { memberKey } from "./member-key.ts";
import type { Position } from "./position.ts";

/**
 * The members of a set by key. AWS has no two of one key; should it have, none of them is lost here: the second one is
 * called `Flood (2)`.
 * @param at the position of the set
 */
export function membersByKey(
  shape: SetShape | KeyedSetShape,
  members: readonly Json[],
  at: Position,
): Map<string, Json> {
  const keyed = new Map<string, Json>();
  const counts = new Map<string, number>();
  for (const member of members) {
    const key = memberKey(shape, member, at);
    if (!keyed.has(key)) keyed.set(key, member);
    else if (shape.kind === "keyedSet") keyed.set(freeKey(key, keyed, counts), member);
  }
  return keyed;
}

/** A member may be called `Flood (2)` by its author. */
function freeKey(key: string, taken: ReadonlyMap<string, Json>, counts: Map<string, number>): string {
  let count = counts.get(key) ?? 1;
  do count += 1;
  while (taken.has(`${key} (${count})`));
  counts.set(key, count);
  return `${key} (${count})`;
}
