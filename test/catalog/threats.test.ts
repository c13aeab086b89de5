import { describe, expect, test } from "vitest";
import { findMetric } from "../../compiler/catalog/metrics.ts";
import { THREAT_NAMES, THREATS } from "../../compiler/catalog/threats.ts";

test("every threat of the list has its facts, in that order", () => {
  expect(THREATS.map(({ name }) => name)).toEqual([...THREAT_NAMES]);
});

describe.each(THREATS)("$name", ({ meaning, detectors }) => {
  test("is one sentence, and has a direct sign", () => {
    expect(meaning).toMatch(/^A-?.*[^.]\.$|^[A-Z].*[^.]\.$/);
    expect(detectors.some(({ strength }) => strength === "direct")).toBe(true);
  });

  test("names each metric and each check once", () => {
    const keys = detectors.map((detector) => {
      if (detector.kind === "check") return detector.check;
      return detector.kind === "metric" ? detector.metric : detector.word;
    });
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("asks of each metric what it can be asked", () => {
    for (const detector of detectors) {
      if (detector.kind !== "metric") continue;
      const metric = findMetric(detector.metric);
      expect(metric, detector.metric).toBeDefined();
      expect(detector.alarms === "outside", detector.metric).toBe(metric?.danger === "none");
    }
  });

  test("says of each detector where it comes from: a page of AWS's, or that it is our own judgment", () => {
    for (const { source, inferred } of detectors) {
      const isAws = /^IoT Device Defender guide, (Security use cases|Audit checks|Detect)/.test(source);
      expect(isAws, source).toBe(inferred !== true);
    }
  });
});
