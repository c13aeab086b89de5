import { DURATION_UNITS, SECONDS } from "../../catalog/units.ts";
import { misspelt, type Parsed, parsed, refused } from "./parsed.ts";

const EXACT = /^(\d+) ?([smhd])$/;
const LOOSE = /^\+?(\d+(?:\.\d+)?)\s*([a-z]+)\.?$/i;
const COMPOUND = /^(?:(\d+)\s*d)?\s*(?:(\d+)\s*h)?\s*(?:(\d+)\s*m)?\s*(?:(\d+)\s*s)?$/i;
const ISO = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/i;
const WORDS = /^(s|sec|secs|seconds?|m|min|mins|minutes?|h|hr|hrs|hours?|d|days?)$/i;

/**
 * Reads a duration: a whole number and one of `s m h d` with nothing between them (`30s 5m 1h 14d`).
 * @returns seconds
 */
export function parseDuration(text: string): Parsed<number> {
  const exact = EXACT.exec(text);
  if (exact !== null) return secondsOf(Number(exact[1]) * (SECONDS.get(exact[2] ?? "") ?? 0));
  if (/^\d+$/.test(text))
    return refused("has no unit", `${text}s` === "0s" ? undefined : guessUnit(Number(text)));
  const meant = meantSeconds(text.trim());
  const problem =
    "is not a duration, which is a whole number and one of s, m, h, d, such as 30s, 5m, 1h or 14d";
  return meant === undefined ? refused(problem) : misspelt(problem, formatDuration(meant));
}

/** Seconds as they are written in a policy, in the largest unit that divides them: 300 → `5m`. */
export function formatDuration(seconds: number): string {
  for (const [unit, size] of DURATION_UNITS) {
    if (seconds !== 0 && seconds % size === 0) return `${seconds / size}${unit}`;
  }
  return `${seconds}s`;
}

function secondsOf(seconds: number): Parsed<number> {
  return Number.isSafeInteger(seconds) ? parsed(seconds) : refused("is longer than can be counted");
}

// A bare number of 60 or more is most often seconds, as in AWS's own durationSeconds; below, minutes.
function guessUnit(number: number): string {
  return number >= 60 ? formatDuration(number) : `${number}m`;
}

function meantSeconds(text: string): number | undefined {
  const loose = LOOSE.exec(text);
  if (loose !== null && WORDS.test(loose[2] ?? "")) {
    const unit = (loose[2] ?? "").charAt(0).toLowerCase();
    return whole(Number(loose[1]) * (SECONDS.get(unit) ?? 0));
  }
  const parts = COMPOUND.exec(text) ?? ISO.exec(text);
  if (parts === null) return undefined;
  const sum = DURATION_UNITS.reduce(
    (total, [, size], index) => total + Number(parts[index + 1] ?? 0) * size,
    0,
  );
  return whole(sum);
}

function whole(seconds: number): number | undefined {
  return Number.isSafeInteger(seconds) && seconds > 0 ? seconds : undefined;
}
