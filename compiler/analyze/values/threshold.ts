import type { MetricFacts } from "../../catalog/metrics.ts";
import { parseDuration } from "./duration.ts";
import { type Parsed, parsed, refused } from "./parsed.ts";
import { looksLikePercentile } from "./percentile.ts";
import { parseSize } from "./size.ts";

/**
 * Reads the value with which a metric is compared.
 * @returns in the metric's unit: bytes, minutes (perhaps with a fraction), or a number of things
 */
export function parseThreshold(written: string | number, metric: MetricFacts): Parsed<number> {
  const { unit } = metric;
  switch (unit.kind) {
    case "bytes":
      return typeof written === "number" ? parseCount(written, unit.plural) : parseBytes(written);
    case "minutes":
      return parseMinutes(written);
    case "count":
      if (typeof written === "number") return parseCount(written, unit.plural);
      return refused(
        `is ${kindOf(written)}, but the metric counts ${unit.plural}; a whole number is expected`,
      );
    case "number":
    case "none":
      if (typeof written !== "number")
        return refused(`is ${kindOf(written)}, but the metric reports a bare number`);
      return Number.isFinite(written) ? parsed(written) : refused("is not a finite number");
  }
}

function parseCount(number: number, plural: string): Parsed<number> {
  if (number < 0) return refused(`is negative, but ${plural} are counted from 0`);
  if (!Number.isInteger(number)) return refused(`is not a whole number of ${plural}`);
  return Number.isSafeInteger(number) ? parsed(number) : refused("is larger than can be counted exactly");
}

function parseBytes(text: string): Parsed<number> {
  const size = parseSize(text);
  if (size.ok || parseDuration(text).ok === false) return size;
  return refused("is a duration, but the metric is measured in bytes; a size such as 1 KiB is expected");
}

function parseMinutes(written: string | number): Parsed<number> {
  if (typeof written === "number") {
    const suggestion = Number.isInteger(written) && written > 0 ? `${written}m` : undefined;
    return refused("has no unit, but the metric is a duration", suggestion);
  }
  const duration = parseDuration(written);
  if (duration.ok) return parsed(duration.value / 60);
  if (!parseSize(written).ok) return duration;
  return refused("is a size, but the metric is a duration such as 5m");
}

function kindOf(text: string): string {
  if (looksLikePercentile(text)) return "a percentile";
  if (parseDuration(text).ok) return "a duration";
  return parseSize(text).ok ? "a size" : "a text";
}
