import type {
  PropertyShape,
  PropertyShapes,
  ResourceShape,
} from "../../../compiler/catalog/cloudformation/shape.ts";
import type { Json } from "../../../compiler/util/stable-json.ts";
import { isObject } from "../../support/json.ts";

/** Properties in which one value is another, or is gone, with the path at which that is to be told. */
export interface Mutation {
  readonly path: string;
  /** Whether a property is not there any more, where AWS might have answered its default. */
  readonly isGone?: true;
  readonly properties: Json;
}

/**
 * Every way to change a single value of properties: each scalar, each member of a set, each object and each list, that
 * AWS answers. Written for these tests alone, from the shapes, and knows nothing of how differences are found.
 */
export function mutationsOf(shape: ResourceShape, properties: Json): readonly Mutation[] {
  const silent = new Set([...shape.readOnlyProperties, ...shape.writeOnlyProperties]);
  const told = Object.entries(shape.properties).filter(([name]) => !silent.has(name));
  return ofMembers(Object.fromEntries(told), properties, "", new Set());
}

function ofMembers(
  shapes: PropertyShapes,
  value: Json,
  prefix: string,
  identifying: ReadonlySet<string>,
): readonly Mutation[] {
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const shape = shapes[name];
    // To change what identifies a member makes it another member.
    if (shape === undefined || identifying.has(name)) return [];
    const path = `${prefix}${name}`;
    const { [name]: _, ...without } = value;
    const gone =
      shape.kind === "scalar" || shape.kind === "object"
        ? [{ path, isGone: true as const, properties: without }]
        : [];
    const inside = ofValue(shape, member, path).map((each) => ({
      ...each,
      properties: { ...value, [name]: each.properties },
    }));
    // A flag that is off need not be there.
    return member === false ? inside : [...gone, ...inside];
  });
}

function ofValue(shape: PropertyShape, value: Json, path: string): readonly Mutation[] {
  switch (shape.kind) {
    case "scalar":
      return [{ path, properties: another(value) }];
    case "object":
      return ofMembers(shape.properties, value, `${path}.`, new Set());
    case "map":
      return Object.entries(isRecord(value) ? value : {}).flatMap(([key, member]) => {
        const { [key]: _, ...without } = isRecord(value) ? value : {};
        const inside = ofValue(shape.values, member, `${path}[${key}]`);
        return [
          { path: `${path}[${key}]`, properties: without },
          ...inside.map((each) => ({ ...each, properties: { ...without, [key]: each.properties } })),
        ];
      });
    case "set":
    case "keyedSet":
      return ofItems(shape, Array.isArray(value) ? value : [], path);
  }
}

function ofItems(
  shape: Extract<PropertyShape, { kind: "set" | "keyedSet" }>,
  items: readonly Json[],
  path: string,
): readonly Mutation[] {
  return items.flatMap((item, index) => {
    const key =
      shape.kind === "set"
        ? String(item)
        : shape.by.flatMap((name) => texts(isRecord(item) ? item[name] : "")).join("/");
    const at = `${path}[${key}]`;
    const gone = { path: at, properties: items.toSpliced(index, 1) };
    if (shape.kind === "set") return [gone];
    const inside = ofMembers(shape.items.properties, item, `${at}.`, new Set(shape.by));
    return [
      gone,
      ...inside.map((each) => ({ ...each, properties: items.toSpliced(index, 1, each.properties) })),
    ];
  });
}

function another(value: Json): Json {
  if (typeof value === "boolean") return !value;
  if (typeof value === "number") return value + 1;
  return typeof value === "string" ? `${value}0` : "another";
}

function texts(value: Json | undefined): readonly string[] {
  return isRecord(value)
    ? Object.values(value).flatMap(texts)
    : value === undefined || value === ""
      ? []
      : [String(value)];
}

function isRecord(value: Json | undefined): value is Readonly<Record<string, Json>> {
  return isObject(value);
}
