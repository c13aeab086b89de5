import { expect, test } from "vitest";
import { BROKER_LIMITS, GREATEST_VALUES } from "../../compiler/catalog/broker-limits.ts";
import { findMetric } from "../../compiler/catalog/metrics.ts";
import { QUOTAS, type Quota } from "../../compiler/catalog/quotas.ts";

const limits: readonly (readonly [string, Quota])[] = Object.entries(BROKER_LIMITS);

test("what the broker of AWS IoT permits", () => {
  expect(BROKER_LIMITS.payloadBytes.value).toBe(128 * 1024);
  expect(BROKER_LIMITS.publishesPerConnection.value).toBe(100);
  expect(BROKER_LIMITS.connectsPerClient.value).toBe(1);
  expect(BROKER_LIMITS.ports.value).toBe(2 ** 16 - 1);
});

test.each(limits)("%s is a whole number with a source, and says what is not known of it", (_, limit) => {
  expect(Number.isSafeInteger(limit.value) && limit.value > 0).toBe(true);
  expect(limit.what).not.toMatch(/\.$/);
  expect(limit.source).not.toBe("");
  expect(limit.uncertain).toMatch(/^(whether|what|how) .*[^.]$/);
});

test("no quota stands in both catalogues", () => {
  const codes = Object.values<Quota>(QUOTAS).flatMap(({ quotaCode }) => quotaCode ?? []);
  for (const [, { quotaCode }] of limits) expect(codes).not.toContain(quotaCode ?? "none");
});

test.each([...GREATEST_VALUES])(
  "%s is a metric that counts, with a window where the limit is a rate",
  (name, { perSecond }) => {
    const metric = findMetric(name);
    expect(metric?.valueKey).toBe("count");
    expect(metric?.danger).toBe("high");
    if (perSecond) expect(metric?.duration).toBe("required");
  },
);
