import { expect, test } from "vitest";
import {
  CUSTOM_METRIC_TYPES,
  customMetricFacts,
  isCustomMetricType,
} from "../../compiler/catalog/custom-metric-types.ts";

test("the type of a custom metric decides everything about it", () => {
  const rows = CUSTOM_METRIC_TYPES.map((type) => {
    const { valueKey, operators, duration, statistical, ml, danger } = customMetricFacts("m", type);
    return [type, valueKey, operators.join(" "), duration, statistical, ml, danger].join(" | ");
  });
  expect(rows).toEqual([
    "number | number | less-than less-than-equals greater-than greater-than-equals | omit | true | true | either",
    "number-list | numbers | in-set not-in-set | forbidden | false | false | none",
    "string-list | strings | in-set not-in-set | forbidden | false | false | none",
    "ip-address-list | cidrs | in-cidr-set not-in-cidr-set | forbidden | false | false | none",
  ]);
});

test("no custom metric takes a dimension, and each can be exported", () => {
  for (const type of CUSTOM_METRIC_TYPES) {
    expect(customMetricFacts("m", type)).toMatchObject({
      side: "custom",
      topicFilterDimension: false,
      mlWithDimension: false,
      exportable: true,
    });
  }
});

test("the display name is the title where there is one", () => {
  expect(customMetricFacts("battery", "number", "Battery").title).toBe("Battery");
  expect(customMetricFacts("battery", "number").title).toBe("battery");
});

test("a type is recognised, whatever the word", () => {
  expect(isCustomMetricType("number-list")).toBe(true);
  expect(isCustomMetricType("toString")).toBe(false);
});
