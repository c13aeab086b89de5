/** Reads JSON whose shape a test knows: each function narrows, or throws with what it found instead. */

export type JsonObject = Readonly<Record<string, unknown>>;

/** The value at a path of keys and indices; undefined where the path leads nowhere. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  let current = value;
  for (const step of path) {
    if (typeof current !== "object" || current === null || !Object.hasOwn(current, step)) return undefined;
    current = Reflect.get(current, step);
  }
  return current;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function objectOf(value: unknown): JsonObject {
  if (isObject(value)) return value;
  throw new TypeError(`expected an object, found ${JSON.stringify(value)}`);
}

/** A missing list is an empty one: Terraform leaves out what is empty. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value;
  throw new TypeError(`expected a list, found ${JSON.stringify(value)}`);
}

export function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  throw new TypeError(`expected text, found ${JSON.stringify(value)}`);
}

/** JSON text inside JSON, as in `desired_state` and in policy documents. */
export function parseJsonObject(value: unknown): JsonObject {
  const parsed: unknown = JSON.parse(textOf(value));
  return objectOf(parsed);
}
