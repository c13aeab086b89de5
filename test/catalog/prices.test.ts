import { describe, expect, test } from "vitest";
import { costOf, PRICES, PRICES_OF, type Price } from "../../compiler/catalog/prices.ts";

const ALL: readonly (readonly [string, Price])[] = Object.entries(PRICES);

describe("prices", () => {
  test("are dated", () => {
    expect(PRICES_OF).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test.each(ALL)("%s has ascending tiers that get no dearer, and says what is uncertain", (_, price) => {
    expect(price.tiers[0]?.from).toBe(0);
    for (const [index, { from, usd, uncertain }] of price.tiers.entries()) {
      const before = price.tiers[index - 1];
      expect(usd.low).toBeLessThanOrEqual(usd.high);
      expect(uncertain === undefined).toBe(usd.low === usd.high);
      if (before === undefined) continue;
      expect(from).toBeGreaterThan(before.from);
      expect(usd.high).toBeLessThanOrEqual(before.usd.high);
    }
    expect(price.source).toContain(PRICES_OF);
  });

  test("reckon as AWS's example does: 100 things, 4 metrics, twice an hour", () => {
    const datapoints = 100 * 4 * 2 * 24 * 30;
    const { low, high } = costOf(PRICES.rulesDetect, datapoints);
    expect(low).toBeCloseTo(0.144);
    expect(high).toBe(low);
  });

  test.each([
    [0, 0, 0],
    [300_000, 6, 6],
    [400_000, 6.75, 6.75],
    [10_000_000, 78.75, 78.75],
    [20_000_000, 78.75, 153.75],
  ])("count %d datapoints of ML Detect tier by tier", (datapoints, low, high) => {
    const cost = costOf(PRICES.mlDetect, datapoints);
    expect(cost.low).toBeCloseTo(low);
    expect(cost.high).toBeCloseTo(high);
  });
});
