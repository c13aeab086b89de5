/** What stands in an object under a key of its own; undefined where nothing does, or where it is no object. */
export function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}

/** A whole number under a key; undefined where there is none. */
export function numberIn(value: unknown, name: string): number | undefined {
  const number = memberOf(value, name);
  return typeof number === "number" && Number.isSafeInteger(number) ? number : undefined;
}

/** A text under a key; empty where there is none. */
export function textIn(value: unknown, name: string): string {
  const text = memberOf(value, name);
  return typeof text === "string" ? text : "";
}
