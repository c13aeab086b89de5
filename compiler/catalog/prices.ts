import type { PartitionName } from "./partitions.ts";

/**
 * What AWS charges for Device Defender. AWS renders its page of prices by script, so that nobody here could read all of
 * it: what is not known is a range, and says so.
 */

/** An amount in US dollars that lies between two others; the same twice where it is known. */
export interface DollarRange {
  readonly low: number;
  readonly high: number;
}

/** What a unit costs from one amount on. */
export interface PriceTier {
  /** Units of a month from which on the tier holds; that of the first is 0. */
  readonly from: number;
  /** US dollars for so many units as `per` of the price says. */
  readonly usd: DollarRange;
  readonly uncertain?: string;
}

export interface Price {
  /** What is counted, in the plural. */
  readonly unit: string;
  /** For how many units the amounts are. */
  readonly per: number;
  /** Ascending by `from`. */
  readonly tiers: readonly PriceTier[];
  /** What of the way in which units are counted no source that could be read confirms. */
  readonly uncertain?: string;
  readonly source: string;
}

/** The day on which AWS's page showed these prices. */
export const PRICES_OF = "2026-09-20";

const SOURCE =
  "AWS IoT Device Defender pricing (US), as a third party quoted its worked examples on 2026-09-20; not read on AWS's page itself";
const CHINA =
  "what lies beyond the first tier: the ratio on AWS China's page is taken for the lower bound, the first tier for the upper one";

const COUNTING =
  "whether a metric that stands in several behaviours or under several dimensions is charged once or each time, whether retained metrics are charged, and whether idle things are";

const known = (usd: number): DollarRange => ({ low: usd, high: usd });

export const PRICES = {
  audit: {
    unit: "active device principals",
    per: 1,
    tiers: [
      { from: 0, usd: known(0.0011) },
      { from: 100_000, usd: { low: 0.001, high: 0.0011 }, uncertain: CHINA },
    ],
    uncertain: "how many device principals are active in a month: one for each thing is taken",
    source: SOURCE,
  },
  rulesDetect: {
    unit: "metric datapoints",
    per: 100_000,
    tiers: [
      { from: 0, usd: known(0.025) },
      { from: 10_000_000_000, usd: { low: 0.0198, high: 0.025 }, uncertain: CHINA },
    ],
    uncertain: COUNTING,
    source: SOURCE,
  },
  // Charged while a model is still learning, too.
  mlDetect: {
    unit: "metric datapoints",
    per: 100_000,
    tiers: [
      { from: 0, usd: known(2) },
      { from: 300_000, usd: known(0.75) },
      {
        from: 10_000_000,
        usd: { low: 0, high: 0.75 },
        uncertain: "what ML Detect costs beyond 10 million datapoints, where cheaper tiers begin",
      },
    ],
    uncertain: COUNTING,
    source: SOURCE,
  },
} as const satisfies Record<string, Price>;

/** Where these prices hold: China has prices in a currency of its own; those of GovCloud nobody here could read. */
export const PRICED_PARTITION: PartitionName = "aws";

/** What an amount of units costs in a month, tier by tier. */
export function costOf({ per, tiers }: Price, units: number): DollarRange {
  const parts = tiers.map(({ from, usd }, index) => {
    const to = tiers[index + 1]?.from ?? Number.POSITIVE_INFINITY;
    const within = Math.max(0, Math.min(units, to) - from) / per;
    return { low: within * usd.low, high: within * usd.high };
  });
  return {
    low: parts.reduce((sum, { low }) => sum + low, 0),
    high: parts.reduce((sum, { high }) => sum + high, 0),
  };
}
