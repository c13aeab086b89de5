/** The values of the language in AWS's units, by a table of its own. */

const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };
const BYTES: Readonly<Record<string, number>> = {
  B: 1,
  kB: 1e3,
  MB: 1e6,
  GB: 1e9,
  KiB: 2 ** 10,
  MiB: 2 ** 20,
  GiB: 2 ** 30,
};

/** `5m` → 300 */
export function secondsOf(duration: unknown): number {
  return scaled(duration, SECONDS);
}

/** `60d` → 60 */
export function daysOf(duration: unknown): number {
  return secondsOf(duration) / 86_400;
}

/** A count as it is, a size in bytes, a duration in minutes (the unit of `aws:disconnect-duration`). */
export function countOf(value: unknown): number {
  if (typeof value === "number") return value;
  const unit = /[A-Za-z]+$/.exec(String(value))?.[0] ?? "";
  return Object.hasOwn(BYTES, unit) ? scaled(value, BYTES) : secondsOf(value) / 60;
}

function scaled(value: unknown, units: Readonly<Record<string, number>>): number {
  const match = /^(\d+(?:\.\d+)?)\s*([A-Za-z]+)$/.exec(String(value));
  const unit = units[match?.[2] ?? ""];
  if (match === null || unit === undefined) throw new Error(`not a quantity: ${String(value)}`);
  return Number(match[1]) * unit;
}
