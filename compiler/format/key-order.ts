import { resolveRef, type Schema } from "../validate/schema.ts";

/** The canonical order of the keys of a map, and what is known of its values. */
export interface KeyOrder {
  /** Where a key stands; undefined for a name that an author has chosen, which stays where it is. */
  rankOf(key: string): number | undefined;
  /** The order of the map or of the maps in the list behind a key. */
  below(key: string): KeyOrder;
  /** The order of the maps in a list. */
  readonly ofItems: KeyOrder;
}

/** The order in which a schema lists the keys, whatever branch they stand in. */
export function keyOrder(root: Schema): KeyOrder {
  return orderOf(root, [root]);
}

function orderOf(root: Schema, schemas: readonly Schema[]): KeyOrder {
  const branches = schemas.flatMap((schema) => allBranches(root, schema));
  // The keys that an open map lists stand there for the editor's sake.
  const closed = branches.filter(({ additionalProperties }) => typeof additionalProperties !== "object");
  const keys = [...new Set(closed.flatMap(({ properties }) => Object.keys(properties ?? {})))];
  const ranks = new Map(keys.map((key, index) => [key, index]));
  return {
    rankOf: (key) => ranks.get(key),
    below: (key) =>
      orderOf(
        root,
        branches.flatMap(({ properties = {}, additionalProperties: more }) => {
          const own = Object.hasOwn(properties, key) ? properties[key] : undefined;
          return [own, more].filter((each) => typeof each === "object");
        }),
      ),
    get ofItems() {
      return orderOf(
        root,
        branches.flatMap(({ items }) => items ?? []),
      );
    },
  };
}

/** A schema with all that it refers to and branches into. */
function allBranches(root: Schema, schema: Schema): readonly Schema[] {
  const next = [
    ...(schema.$ref === undefined ? [] : [resolveRef(root, schema.$ref)]),
    ...[schema.if, schema.then, schema.else].filter((each) => each !== undefined),
  ];
  return [schema, ...next.flatMap((each) => allBranches(root, each))];
}
