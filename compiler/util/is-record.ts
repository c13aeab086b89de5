/** Whether a value is a JSON object. Its keys may be anything, `__proto__` as well. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
