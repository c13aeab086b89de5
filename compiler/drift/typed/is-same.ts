import { compareText } from "../../util/compare.ts";
import { isJsonList } from "../../util/narrow-json.ts";
import { type Json, stableJson } from "../../util/stable-json.ts";

/**
 * Whether what Terraform holds of an attribute is what was declared. A number may be written as text, and the order of
 * a list means nothing: of the attributes that policies set, each is a set.
 */
export function isSameValue(declared: Json, actual: Json | undefined): boolean {
  if (actual === undefined || actual === null) return declared === "" || isEmpty(declared);
  return stableJson(normal(declared)) === stableJson(normal(actual));
}

/** Whether a JSON text says what was declared. In a policy, a list of one is the same as its member. */
export function isSameJson(declared: Json, actual: Json | undefined): boolean {
  if (typeof actual !== "string") return false;
  try {
    const parsed: Json = JSON.parse(actual);
    return stableJson(unwrapped(declared)) === stableJson(unwrapped(parsed));
  } catch {
    return false;
  }
}

function isEmpty(value: Json): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

function normal(value: Json): Json {
  if (isJsonList(value)) return sorted(value.map(normal));
  if (typeof value === "object" && value !== null) return mapped(value, normal);
  return value === null ? null : String(value);
}

function unwrapped(value: Json): Json {
  if (isJsonList(value)) {
    const [first, ...others] = value;
    return first !== undefined && others.length === 0 ? unwrapped(first) : sorted(value.map(unwrapped));
  }
  if (typeof value === "object" && value !== null) return mapped(value, unwrapped);
  return value === null ? null : String(value);
}

function sorted(items: readonly Json[]): readonly Json[] {
  return [...items].sort((a, b) => compareText(stableJson(a), stableJson(b)));
}

function mapped(value: { readonly [key: string]: Json }, change: (item: Json) => Json): Json {
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, change(item)]));
}
