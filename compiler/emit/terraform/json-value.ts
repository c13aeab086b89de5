import type { Json } from "../../util/stable-json.ts";
import type { Value } from "./model.ts";
import { list, map } from "./values.ts";

/** JSON data as a value: every text in it, keys included, is meant literally. */
export function jsonValue(value: Exclude<Json, null>): Value {
  if (typeof value === "string") return { kind: "text", text: value };
  if (typeof value === "number") return { kind: "number", number: value };
  if (typeof value === "boolean") return { kind: "boolean", boolean: value };
  if (isList(value)) return list(value.filter((item) => item !== null).map(jsonValue));
  return map(Object.entries(value).flatMap(([key, item]) => (item === null ? [] : [[key, jsonValue(item)]])));
}

// Array.isArray does not narrow readonly arrays.
function isList(value: readonly Json[] | { readonly [key: string]: Json }): value is readonly Json[] {
  return Array.isArray(value);
}
