import { STATISTICS, type Statistic } from "../../catalog/criteria.ts";
import { type Parsed, parsed, refused } from "./parsed.ts";

const LOOSE = /^p?\s*(\d+(?:\.\d+)?)\s*(?:%|th|st|nd|rd)?(?:\s*percentile)?$/i;

/** Whether a text is meant as a percentile, well or badly written: `p90`, `P 99`. */
export function looksLikePercentile(text: string): boolean {
  return /^\s*p\s*[\d.]+/i.test(text) || /\d\s*(%|th)/.test(text);
}

/** Reads a percentile: one of those that AWS can compute (`p90 p99 p99.9` …). */
export function parsePercentile(text: string): Parsed<Statistic> {
  const statistic = STATISTICS.find((candidate) => candidate === text);
  if (statistic !== undefined) return parsed(statistic);
  return refused(
    `is not a percentile that AWS computes, which are ${STATISTICS.join(", ")}`,
    nearest(text.trim()),
  );
}

function nearest(text: string): Statistic | undefined {
  const number = Number(LOOSE.exec(text)?.[1] ?? Number.NaN);
  if (Number.isNaN(number) || number > 100) return undefined;
  const distance = (statistic: Statistic): number => Math.abs(Number(statistic.slice(1)) - number);
  return [...STATISTICS].sort((a, b) => distance(a) - distance(b))[0];
}
