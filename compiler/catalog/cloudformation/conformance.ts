import { type Json, stableJson } from "../../util/stable-json.ts";
import { scalarFaults } from "./scalar-conformance.ts";
import type { KeyedSetShape, MapShape, ObjectShape, PropertyShape, SetShape } from "./shape.ts";
import { CLOUDFORMATION_TYPES } from "./types.ts";

type JsonObject = { readonly [key: string]: Json };

/**
 * What AWS would refuse in a desired state, a sentence each, with the path; empty when nothing.
 * @throws when the type is not one of the catalogue: a bug of the caller
 */
export function nonConformities(typeName: string, desiredState: Json): string[] {
  const shape = CLOUDFORMATION_TYPES.get(typeName);
  if (shape === undefined) throw new Error(`no shape of ${typeName} in the catalogue`);
  if (!isObject(desiredState)) return [`${typeName}: must be an object`];
  const written = shape.readOnlyProperties.filter((name) => Object.hasOwn(desiredState, name));
  return [
    ...written.map((name) => `${name}: is set by AWS and cannot be written`),
    ...objectFaults(
      { kind: "object", properties: shape.properties, required: shape.required },
      desiredState,
      "",
    ),
  ];
}

function faults(shape: PropertyShape, value: Json, path: string): string[] {
  switch (shape.kind) {
    case "scalar":
      return scalarFaults(shape, value).map((fault) => `${path}: ${fault}`);
    case "set":
    case "keyedSet":
      return isList(value) ? listFaults(shape, value, path) : [`${path}: must be an array`];
    case "object":
      return isObject(value) ? objectFaults(shape, value, path) : [`${path}: must be an object`];
    case "map":
      return isObject(value) ? mapFaults(shape, value, path) : [`${path}: must be an object`];
  }
}

function objectFaults(shape: ObjectShape, value: JsonObject, path: string): string[] {
  const missing = shape.required.filter((name) => !Object.hasOwn(value, name));
  return [
    ...missing.map((name) => `${below(path, name)}: is missing`),
    ...Object.entries(value).flatMap(([name, member]) => {
      const property = Object.hasOwn(shape.properties, name) ? shape.properties[name] : undefined;
      const at = below(path, name);
      return property === undefined ? [`${at}: is not a property of the type`] : faults(property, member, at);
    }),
  ];
}

function mapFaults(shape: MapShape, value: JsonObject, path: string): string[] {
  return Object.entries(value).flatMap(([key, member]) => {
    const at = below(path, key);
    const badKey = shape.keyPattern.test(key) ? [] : [`${at}: the key must match ${shape.keyPattern.source}`];
    return [...badKey, ...faults(shape.values, member, at)];
  });
}

function listFaults(shape: SetShape | KeyedSetShape, value: readonly Json[], path: string): string[] {
  const { minItems = 0, maxItems = Number.POSITIVE_INFINITY } = shape;
  return [
    ...(value.length < minItems ? [`${path}: must have at least ${minItems} members`] : []),
    ...(value.length > maxItems ? [`${path}: must have at most ${maxItems} members`] : []),
    ...duplicates(shape, value).map((index) => `${path}[${index}]: is there twice`),
    ...value.flatMap((item, index) => faults(shape.items, item, `${path}[${index}]`)),
  ];
}

function duplicates(shape: SetShape | KeyedSetShape, value: readonly Json[]): number[] {
  const seen = new Set<string>();
  return value.flatMap((item, index) => {
    const identity = identityOf(shape, item);
    if (seen.has(identity)) return [index];
    seen.add(identity);
    return [];
  });
}

/** A text that is equal for members of a set that are the same thing. */
export function identityOf(shape: SetShape | KeyedSetShape, item: Json): string {
  if (shape.kind === "set" || !isObject(item)) return stableJson(item);
  return stableJson(shape.by.map((name) => (Object.hasOwn(item, name) ? (item[name] ?? null) : null)));
}

function below(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}

function isObject(value: Json): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// Array.isArray does not narrow readonly arrays.
function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
