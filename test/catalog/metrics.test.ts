import { describe, expect, test } from "vitest";
import { COMPARISON_OPERATORS, OPPOSITE_OPERATOR } from "../../compiler/catalog/criteria.ts";
import { findMetric, METRICS } from "../../compiler/catalog/metrics.ts";

const named = (wanted: (metric: (typeof METRICS)[number]) => boolean): readonly string[] =>
  METRICS.filter(wanted).map(({ name }) => name.replace("aws:", ""));

describe("the metrics of Detect", () => {
  test("are 18: 8 of the cloud, 10 of the device", () => {
    expect(METRICS).toHaveLength(18);
    expect(named(({ side }) => side === "cloud")).toHaveLength(8);
    expect(named(({ side }) => side === "device")).toHaveLength(10);
    expect(new Set(METRICS.map(({ name }) => name)).size).toBe(18);
  });

  test("are known to ML Detect, 6 of the cloud and 7 of the device, or not", () => {
    expect(named(({ side, ml }) => side === "cloud" && ml)).toHaveLength(6);
    expect(named(({ side, ml }) => side === "device" && ml)).toHaveLength(7);
    expect(named(({ ml }) => !ml)).toEqual([
      "disconnect-duration",
      "source-ip-address",
      "destination-ip-addresses",
      "listening-tcp-ports",
      "listening-udp-ports",
    ]);
  });

  test("can be narrowed by a dimension in five cases, four of them with ML", () => {
    expect(named(({ topicFilterDimension }) => topicFilterDimension)).toEqual([
      "message-byte-size",
      "num-messages-sent",
      "num-messages-received",
      "num-authorization-failures",
      "source-ip-address",
    ]);
    expect(named(({ mlWithDimension }) => mlWithDimension)).toEqual([
      "message-byte-size",
      "num-messages-sent",
      "num-messages-received",
      "num-authorization-failures",
    ]);
  });

  test("take no duration beside a fixed value in three cases, and must not in four", () => {
    expect(named(({ duration }) => duration === "omit")).toEqual([
      "message-byte-size",
      "disconnect-duration",
      "num-established-tcp-connections",
    ]);
    expect(named(({ duration }) => duration === "forbidden")).toEqual(
      named(({ valueKey }) => valueKey !== "count"),
    );
  });

  test("say in disconnect-duration only how long is too long", () => {
    expect(findMetric("aws:disconnect-duration")).toMatchObject({
      unit: { kind: "minutes" },
      operators: ["less-than", "less-than-equals"],
      statistical: false,
      ml: false,
      danger: "high",
    });
  });

  test("hang together, each in itself", () => {
    for (const metric of METRICS) {
      const isList = metric.valueKey !== "count";
      expect(metric.unit.kind === "none", metric.name).toBe(isList);
      expect(metric.phrase.member !== undefined, metric.name).toBe(isList);
      expect(metric.danger === "none", metric.name).toBe(isList);
      expect(metric.statistical && isList, metric.name).toBe(false);
      expect(metric.ml && !metric.statistical, metric.name).toBe(false);
      expect(metric.mlWithDimension && !(metric.ml && metric.topicFilterDimension), metric.name).toBe(false);
      expect(metric.meaning, metric.name).toMatch(/^[A-Z].+\.$/);
      expect(metric.source, metric.name).not.toBe("");
      for (const note of metric.notes) expect(note, metric.name).toMatch(/^[A-Z].+\.$/);
    }
  });

  test("are not found by names that only look like one", () => {
    for (const name of ["aws:num-message-sent", "num-messages-sent", "__proto__", "constructor", ""]) {
      expect(findMetric(name)).toBeUndefined();
    }
  });
});

test("every operator has an opposite, whose opposite it is", () => {
  for (const operator of COMPARISON_OPERATORS) {
    expect(OPPOSITE_OPERATOR[OPPOSITE_OPERATOR[operator]]).toBe(operator);
  }
});
