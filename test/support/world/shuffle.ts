import { createHash } from "node:crypto";
import { identityOf } from "../../../compiler/catalog/cloudformation/conformance.ts";
import type { PropertyShape } from "../../../compiler/catalog/cloudformation/shape.ts";
import { CLOUDFORMATION_TYPES } from "../../../compiler/catalog/cloudformation/types.ts";
import { compareText } from "../../../compiler/util/compare.ts";
import type { Json } from "../../../compiler/util/stable-json.ts";
import { isObject, type JsonObject, objectOf } from "../json.ts";

/**
 * Properties with every set, and the keys of every object, in an order that depends on nothing but the seed and on
 * what the members are: a behaviour whose threshold changes stays where it is, whatever order it was written in.
 * Only what the catalogue calls a set is reordered.
 */
export function shuffled(typeName: string, properties: JsonObject, seed: number): JsonObject {
  const shape = CLOUDFORMATION_TYPES.get(typeName);
  if (shape === undefined) throw new Error(`no shape of ${typeName} in the catalogue`);
  return objectOf(shuffle({ kind: "object", properties: shape.properties, required: [] }, properties, seed));
}

function shuffle(shape: PropertyShape | undefined, value: unknown, seed: number): unknown {
  if (Array.isArray(value)) {
    if (shape?.kind !== "set" && shape?.kind !== "keyedSet") return value;
    const items = value.map((item) => shuffle(shape.items, item, seed));
    return inOrder(items, (item) => identityOf(shape, item as Json), seed);
  }
  if (!isObject(value)) return value;
  const members = Object.entries(value).map(
    ([name, item]) => [name, shuffle(memberShape(shape, name), item, seed)] as const,
  );
  return Object.fromEntries(inOrder(members, ([name]) => name, seed));
}

function memberShape(shape: PropertyShape | undefined, name: string): PropertyShape | undefined {
  if (shape?.kind === "map") return shape.values;
  if (shape?.kind !== "object") return undefined;
  return Object.hasOwn(shape.properties, name) ? shape.properties[name] : undefined;
}

function inOrder<T>(items: readonly T[], identity: (item: T) => string, seed: number): readonly T[] {
  const rank = (item: T) =>
    createHash("sha256")
      .update(`${seed} ${identity(item)}`)
      .digest("hex");
  return items
    .map((item) => ({ item, rank: rank(item) }))
    .sort((a, b) => compareText(a.rank, b.rank))
    .map(({ item }) => item);
}
