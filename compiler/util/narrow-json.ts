import type { Json } from "./stable-json.ts";

/** An object as JSON holds it. Its keys may be anything, `__proto__` as well. */
export type JsonObject = { readonly [key: string]: Json };

export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// Array.isArray does not narrow readonly arrays.
export function isJsonList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** The members of a list; none where it is no list. */
export function listOf(value: Json | undefined): readonly Json[] {
  return isJsonList(value) ? value : [];
}

/** What stands in an object under a key of its own; undefined where nothing does, or null, or where it is no object. */
export function memberOf(value: Json | undefined, key: string): Json | undefined {
  if (!isJsonObject(value) || !Object.hasOwn(value, key)) return undefined;
  return value[key] ?? undefined;
}

/** Whether a value is nested no deeper than so many lists and objects. */
export function isWithinDepth(value: Json, depth: number): boolean {
  if (typeof value !== "object" || value === null) return true;
  if (depth === 0) return false;
  const members = isJsonList(value) ? value : Object.values(value);
  return members.every((member) => isWithinDepth(member, depth - 1));
}
