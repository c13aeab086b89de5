import type { Fleet, StackPolicies } from "../../analyze/policy-set.ts";
import { costOf, type DollarRange, PRICES, type Price } from "../../catalog/prices.ts";
import { datapointsOf } from "./datapoints.ts";
import type { CountRange } from "./things-reached.ts";

/** One line of what a stack costs. */
export interface CostItem {
  readonly what: string;
  readonly price: Price;
  /** Units in a month. */
  readonly units: CountRange;
  /** In a month. */
  readonly usd: DollarRange;
}

/**
 * What Detect and Audit cost in a month for a fleet whose things are all active throughout. Items that cost nothing are
 * left out. Not in it: connections and messages, SNS, fleet indexing, CloudWatch, what follows from exported metrics.
 */
export function estimateCost(policies: StackPolicies, fleet: Fleet): readonly CostItem[] {
  const { rules, ml } = datapointsOf(policies, fleet);
  const principals = isAudited(policies) ? fleet.things : 0;
  return [
    item("Rules Detect", PRICES.rulesDetect, rules),
    item("ML Detect", PRICES.mlDetect, ml),
    item("Audit", PRICES.audit, { low: principals, high: principals }),
  ].filter(({ usd }) => usd.high > 0);
}

function isAudited({ audit }: StackPolicies): boolean {
  return audit !== undefined && [...audit.checks.values()].some(({ enabled }) => enabled);
}

function item(what: string, price: Price, units: CountRange): CostItem {
  return {
    what,
    price,
    units,
    usd: { low: costOf(price, units.low).low, high: costOf(price, units.high).high },
  };
}

/** What several items cost together. */
export function sumOf(items: readonly CostItem[]): DollarRange {
  return {
    low: items.reduce((sum, { usd }) => sum + usd.low, 0),
    high: items.reduce((sum, { usd }) => sum + usd.high, 0),
  };
}
