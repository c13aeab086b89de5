import { BYTES, DURATION_UNITS, SECONDS } from "../../catalog/units.ts";
import type { Json } from "../../util/stable-json.ts";

/** A number as AWS answers it, which may be text. */
export function numberIn(value: Json | undefined): number | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  return typeof value === "string" &&
    /^-?\d+(?:\.\d+)?$/u.test(value) &&
    Number.isSafeInteger(Math.trunc(Number(value)))
    ? Number(value)
    : undefined;
}

/** Seconds as a policy writes them: `10m`. */
export function durationOf(seconds: number | undefined): string | undefined {
  if (seconds === undefined || seconds <= 0 || !Number.isInteger(seconds)) return undefined;
  const [unit, factor] = DURATION_UNITS.find(([, each]) => seconds % each === 0) ?? ["s", 1];
  return `${seconds / factor}${unit}`;
}

/**
 * A value as it would be written in the place of another one, in its unit or in a smaller one; undefined where what is
 * written is not what was declared, so that it stands for something else.
 * @param declared in the unit in which AWS holds it: bytes, minutes, or a number of things
 */
export function withUnitOf(
  written: unknown,
  declared: number,
  actual: number,
  durations: "minutes" | "seconds" = "minutes",
): string | number | undefined {
  if (typeof written === "number") return written === declared ? actual : undefined;
  // A reference stands for what was declared; what takes its place has no unit of its own.
  if (typeof written !== "string") return undefined;
  if (written.includes("${")) return actual;
  const [, amount = "", unit = ""] = /^(\d+(?:\.\d+)?) ?([A-Za-z]+)$/u.exec(written) ?? [];
  const bytes = BYTES.get(unit);
  if (bytes !== undefined) {
    if (Number(amount) * bytes !== declared) return undefined;
    return actual % bytes === 0 ? `${actual / bytes} ${unit}` : `${actual} B`;
  }
  const seconds = SECONDS.get(unit);
  const factor = durations === "minutes" ? 60 : 1;
  if (seconds === undefined || Number(amount) * seconds !== declared * factor) return undefined;
  return durationOf(actual * factor) ?? `0${unit}`;
}
