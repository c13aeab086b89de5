import { isObject, type JsonObject } from "../../json.ts";

/** Properties in the API's spelling: `TargetCheckNames` is `targetCheckNames` there, at every depth. */
export function inApiSpelling(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inApiSpelling);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [lowerFirst(name), inApiSpelling(item)]),
  );
}

/** Some of the properties, in the API's spelling. What is missing stays missing. */
export function apiMembers(properties: JsonObject, names: readonly string[]): JsonObject {
  const present = names.filter((name) => properties[name] !== undefined);
  return Object.fromEntries(present.map((name) => [lowerFirst(name), inApiSpelling(properties[name])]));
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
