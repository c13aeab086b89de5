import { isObject } from "../support/json.ts";

/**
 * A value as it is compared: lists are sets for AWS (targets, behaviours, CIDRs, checks), so they are sorted, and
 * a flag that is off is the same as one that is not set.
 */
export function comparable(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(comparable).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  if (!isObject(value)) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== false);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, comparable(item)]),
  );
}
