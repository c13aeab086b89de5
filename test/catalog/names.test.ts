import { expect, test } from "vitest";
import { NAME_RULES } from "../../compiler/catalog/names.ts";
import { TEXT_RULES } from "../../compiler/catalog/text-rules.ts";

const rules = Object.entries(NAME_RULES);

test.each(rules)("the rule of %s takes its own limits and nothing beyond", (_, { pattern, min, max }) => {
  expect(pattern.source).toMatch(/^\^.*\$$/);
  expect(pattern.test("a".repeat(min))).toBe(true);
  expect(pattern.test("a".repeat(max))).toBe(true);
  expect(pattern.test("a".repeat(max + 1))).toBe(false);
  expect(pattern.test("")).toBe(false);
  // A pattern that ends in `$` lets a final line break pass in some languages.
  expect(pattern.test("a\n")).toBe(false);
});

test("names that are words of JavaScript are names", () => {
  for (const name of ["constructor", "toString"]) {
    expect(NAME_RULES.securityProfile.pattern.test(name)).toBe(true);
  }
  expect(NAME_RULES.thingGroup.pattern.test("__proto__")).toBe(true);
});

test("scheduled audits and mitigation actions take no colon, although CloudFormation's schemas do", () => {
  expect(NAME_RULES.securityProfile.pattern.test("a:b")).toBe(true);
  expect(NAME_RULES.scheduledAudit.pattern.test("a:b")).toBe(false);
  expect(NAME_RULES.mitigationAction.pattern.test("a:b")).toBe(false);
});

test.each(Object.entries(TEXT_RULES))("the rule of %s holds to its length", (_, { pattern, max }) => {
  expect(pattern.test("a".repeat(max))).toBe(true);
  expect(pattern.test("a".repeat(max + 1))).toBe(false);
});

test("descriptions are printable ASCII, but for those of job templates", () => {
  expect(TEXT_RULES.securityProfileDescription.pattern.test("no ümlaut")).toBe(false);
  expect(TEXT_RULES.securityProfileDescription.pattern.test("two\nlines")).toBe(false);
  expect(TEXT_RULES.jobTemplateDescription.pattern.test("ümlaut")).toBe(true);
});
