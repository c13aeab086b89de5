import type { DollarRange } from "../../catalog/prices.ts";
import type { CostItem } from "./estimate.ts";
import type { CountRange } from "./things-reached.ts";

/** A range of dollars in whole ones: `about $310 to $520`, `about $310`, `less than $1`. */
export function describeDollars({ low, high }: DollarRange): string {
  const [from, to] = [Math.round(low), Math.round(high)];
  if (to < 1) return "less than $1";
  return from === to ? `about $${to}` : `about $${from} to $${to}`;
}

/** One line of an estimate: `Rules Detect about $26 to $52 (103.7 million to 207.4 million metric datapoints)`. */
export function describeItem({ what, usd, units, price }: CostItem): string {
  return `${what} ${describeDollars(usd)} (${describeCount(units)} ${price.unit})`;
}

function describeCount({ low, high }: CountRange): string {
  const [from, to] = [shorten(low), shorten(high)];
  return from === to ? to : `${from} to ${to}`;
}

/** Of nine digits nobody reads more than the first ones: `1728 million`. */
function shorten(count: number): string {
  if (count < MILLION) return String(Math.round(count));
  return `${Math.round((count * 10) / MILLION) / 10} million`;
}

const MILLION = 1_000_000;
