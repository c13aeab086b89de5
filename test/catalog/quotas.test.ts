import { expect, test } from "vitest";
import { QUOTAS, type Quota } from "../../compiler/catalog/quotas.ts";

const quotas: readonly (readonly [string, Quota])[] = Object.entries(QUOTAS);

test("the quotas that policies run into", () => {
  expect(QUOTAS.profilesPerTarget.value).toBe(5);
  expect(QUOTAS.behaviorsPerProfile.value).toBe(100);
  expect(QUOTAS.valueElementsPerProfile.value).toBe(1000);
  expect(QUOTAS.dimensions.value).toBe(10);
  expect(QUOTAS.valuesPerDimension.value).toBe(5);
  expect(QUOTAS.scheduledAudits.value).toBe(5);
  expect(QUOTAS.dynamicThingGroups.value).toBe(100);
  expect(QUOTAS.queryTermsPerDynamicGroup.value).toBe(5);
});

test("quota codes are well formed, and each stands once", () => {
  const codes = quotas.flatMap(([, { quotaCode }]) => quotaCode ?? []);
  for (const code of codes) expect(code).toMatch(/^L-[0-9A-F]{8}$/);
  expect(new Set(codes).size).toBe(codes.length);
});

test.each(quotas)("%s is a positive whole number with a source", (_, { value, what, source }) => {
  expect(Number.isSafeInteger(value) && value > 0).toBe(true);
  expect(what).not.toMatch(/\.$/);
  expect(source).not.toBe("");
});
