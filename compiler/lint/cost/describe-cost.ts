import type { DollarRange } from "../../catalog/prices.ts";
import type { CostItem } from "./estimate.ts";
import type { CountRange } from "./things-reached.ts";

/** A range of dollars in whole ones: `about $310 to $520`, `about $310`, `less than $1`. */
export function describeDollars({ low, high }: DollarRange): string {
  const [from, to] = [Math.round(low), Math.round(high)];
  if (to < 1) return "less than $1";
  return from === to ? `about $${to}` : `about $${from} to $${to}`;
}

/** One line of an estimate: `Rules Detect about $26 to $52 (103680000 to 207360000 metric datapoints)`. */
export function describeItem({ what, usd, units, price }: CostItem): string {
  return `${what} ${describeDollars(usd)} (${describeCount(units)} ${price.unit})`;
}

function describeCount({ low, high }: CountRange): string {
  const [from, to] = [Math.round(low), Math.round(high)];
  return from === to ? String(to) : `${from} to ${to}`;
}
