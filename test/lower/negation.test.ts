import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Comparison, Condition, SetElements, Side } from "../../compiler/analyze/policy-set.ts";
import { COMPARISON_OPERATORS, OPPOSITE_OPERATOR, STATISTICS } from "../../compiler/catalog/criteria.ts";
import { CUSTOM_METRIC_TYPES, customMetricFacts } from "../../compiler/catalog/custom-metric-types.ts";
import { METRICS, type MetricFacts } from "../../compiler/catalog/metrics.ts";
import type { CriteriaValue } from "../../compiler/ir/behavior.ts";
import { toCriteria } from "../../compiler/lower/negation.ts";
import { isInCidr } from "../support/cidr.ts";
import { type Datapoint, isViolated, wantsAlarm } from "../support/evaluation.ts";

const DATAPOINTS = { datapointsToAlarm: 2, datapointsToClear: 3 };
const COMPARISONS: readonly Comparison[] = ["moreThan", "atLeast", "lessThan", "atMost"];
const SIDES: readonly Side[] = ["alarm", "normal"];

const ALL_METRICS = [
  ...METRICS,
  ...CUSTOM_METRIC_TYPES.map((type) => customMetricFacts(`custom-${type}`, type)),
];
const LISTS = ALL_METRICS.filter(({ unit }) => unit.kind === "none");
const QUANTITIES = ALL_METRICS.filter(({ unit }) => unit.kind !== "none");

const side = fc.constantFrom(...SIDES);
const comparison = fc.constantFrom(...COMPARISONS);

// Small numbers, so that a datapoint often lies exactly on the boundary.
const scalarFor = ({ valueKey }: MetricFacts) =>
  valueKey === "number"
    ? fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true }))
    : fc.oneof(fc.nat(5), fc.maxSafeNat());

const octet = fc.constantFrom(0, 1, 10, 127, 128, 255);
const v4 = fc.tuple(octet, octet, octet, octet).map((octets) => octets.join("."));
const group = fc.constantFrom("0", "1", "db8", "2001", "ffff", "8000");
const v6 = fc.oneof(
  fc.array(group, { minLength: 8, maxLength: 8 }).map((groups) => groups.join(":")),
  fc.array(group, { minLength: 1, maxLength: 5 }).map((groups) => `${groups.join(":")}::1`),
  fc.constantFrom("::", "::1", "2001:db8::"),
);
const address = fc.oneof(v4, v6);
const cidr = fc.oneof(
  fc.tuple(v4, fc.nat(32)).map(([base, length]) => `${base}/${length}`),
  fc.tuple(v6, fc.nat(128)).map(([base, length]) => `${base}/${length}`),
  address,
);

interface ListCase {
  readonly elements: SetElements;
  readonly reported: readonly (string | number)[];
}

function listCase(key: MetricFacts["valueKey"]): fc.Arbitrary<ListCase> {
  const some = { minLength: 1, maxLength: 4 };
  const any = { maxLength: 4 };
  const number = fc.integer({ min: -2, max: 3 });
  const port = fc.constantFrom(0, 22, 23, 443, 8883, 65_535);
  const string = fc.constantFrom("", "a", "A", "__proto__", "a b", "ü");
  switch (key) {
    case "cidrs":
      return fc.record({
        elements: fc.array(cidr, some).map((cidrs) => ({ key, cidrs })),
        reported: fc.array(address, any),
      });
    case "ports":
      return fc.record({
        elements: fc.array(port, some).map((ports) => ({ key, ports })),
        reported: fc.array(port, any),
      });
    case "numbers":
      return fc.record({
        elements: fc.array(number, some).map((numbers) => ({ key, numbers })),
        reported: fc.array(number, any),
      });
    case "strings":
      return fc.record({
        elements: fc.array(string, some).map((strings) => ({ key, strings })),
        reported: fc.array(string, any),
      });
    default:
      throw new Error(`${key} is not the key of a list`);
  }
}

function agree(condition: Condition, metric: MetricFacts, datapoint: Datapoint): void {
  const criteria = toCriteria(condition, metric.valueKey, DATAPOINTS);
  expect(isViolated(criteria, datapoint)).toBe(wantsAlarm(condition, datapoint));
}

describe("the alarm that an author wants and the violation that AWS finds are the same", () => {
  test.each(QUANTITIES.map((metric) => [metric.name, metric] as const))("%s, a fixed value", (_, metric) => {
    const cases = fc.tuple(side, comparison, scalarFor(metric), scalarFor(metric));
    fc.assert(
      fc.property(cases, ([side, comparison, value, reported]) =>
        agree({ kind: "threshold", side, comparison, value }, metric, {
          reported,
          fleet: 0,
          isUnusual: false,
        }),
      ),
    );
  });

  test.each(
    QUANTITIES.filter(({ statistical }) => statistical).map((metric) => [metric.name, metric] as const),
  )("%s, a percentile of the fleet", (_, metric) => {
    const cases = fc.tuple(
      side,
      comparison,
      fc.constantFrom(...STATISTICS),
      scalarFor(metric),
      scalarFor(metric),
    );
    fc.assert(
      fc.property(cases, ([side, comparison, statistic, fleet, reported]) =>
        agree({ kind: "percentile", side, comparison, statistic, withinSeconds: 300 }, metric, {
          reported,
          fleet,
          isUnusual: false,
        }),
      ),
    );
  });

  test.each(LISTS.map((metric) => [metric.name, metric] as const))("%s, a list", (_, metric) => {
    const cases = fc.tuple(side, fc.constantFrom("inside", "outside"), listCase(metric.valueKey));
    fc.assert(
      fc.property(cases, ([side, membership, { elements, reported }]) =>
        agree({ kind: "membership", side, membership, elements }, metric, {
          reported,
          fleet: 0,
          isUnusual: false,
        }),
      ),
    );
  });

  test.each(LISTS.map((metric) => [metric.name, metric] as const))(
    "%s, an empty list conforms",
    (_, metric) => {
      fc.assert(
        fc.property(
          side,
          fc.constantFrom("inside", "outside"),
          listCase(metric.valueKey),
          (side, membership, { elements }) => {
            const criteria = toCriteria(
              { kind: "membership", side, membership, elements },
              metric.valueKey,
              DATAPOINTS,
            );
            expect(isViolated(criteria, { reported: [], fleet: 0, isUnusual: false })).toBe(false);
          },
        ),
      );
    },
  );

  test.each([true, false])("an anomaly, when the model says %s", (isUnusual) => {
    const condition: Condition = { kind: "anomaly", confidence: "HIGH" };
    expect(isViolated(toCriteria(condition, "count", DATAPOINTS), { reported: 1, fleet: 0, isUnusual })).toBe(
      isUnusual,
    );
  });
});

describe("lists, one by one", () => {
  const elements: SetElements = { key: "ports", ports: [23, 2323] };
  test.each([
    ["alarm", "inside", [23, 443], true],
    ["alarm", "inside", [443], false],
    ["alarm", "outside", [23, 443], true],
    ["alarm", "outside", [23, 2323], false],
    ["normal", "inside", [23, 443], true],
    ["normal", "inside", [23], false],
    ["normal", "outside", [23, 443], true],
    ["normal", "outside", [443], false],
  ] as const)("%s when %s 23, 2323: %j alarms: %s", (side, membership, reported, alarms) => {
    const criteria = toCriteria({ kind: "membership", side, membership, elements }, "ports", DATAPOINTS);
    expect(isViolated(criteria, { reported, fleet: 0, isUnusual: false })).toBe(alarms);
  });
});

describe("every form of condition", () => {
  const operatorOf = (condition: Condition, key: CriteriaValue["key"] = "count"): string => {
    const criteria = toCriteria(condition, key, DATAPOINTS);
    return criteria.kind === "ml" ? "ml" : criteria.operator;
  };

  test("comparisons", () => {
    const rows = COMPARISONS.flatMap((comparison) =>
      SIDES.map(
        (side) => `${side} ${comparison} → ${operatorOf({ kind: "threshold", side, comparison, value: 5 })}`,
      ),
    );
    expect(rows).toMatchInlineSnapshot(`
      [
        "alarm moreThan → less-than-equals",
        "normal moreThan → greater-than",
        "alarm atLeast → less-than",
        "normal atLeast → greater-than-equals",
        "alarm lessThan → greater-than-equals",
        "normal lessThan → less-than",
        "alarm atMost → greater-than",
        "normal atMost → less-than-equals",
      ]
    `);
  });

  test("percentiles negate alike", () => {
    for (const comparison of COMPARISONS) {
      for (const side of SIDES) {
        const percentile = operatorOf({
          kind: "percentile",
          side,
          comparison,
          statistic: "p99.9",
          withinSeconds: 300,
        });
        expect(percentile).toBe(operatorOf({ kind: "threshold", side, comparison, value: 5 }));
      }
    }
  });

  test("memberships", () => {
    const sets: readonly SetElements[] = [
      { key: "cidrs", cidrs: ["10.0.0.0/8"] },
      { key: "ports", ports: [23] },
      { key: "numbers", numbers: [1] },
      { key: "strings", strings: ["a"] },
    ];
    const rows = sets.flatMap((elements) =>
      SIDES.flatMap((side) =>
        (["inside", "outside"] as const).map((membership) => {
          const operator = operatorOf({ kind: "membership", side, membership, elements }, elements.key);
          return `${side} ${membership} ${elements.key} → ${operator}`;
        }),
      ),
    );
    expect(rows).toMatchInlineSnapshot(`
      [
        "alarm inside cidrs → not-in-cidr-set",
        "alarm outside cidrs → in-cidr-set",
        "normal inside cidrs → in-cidr-set",
        "normal outside cidrs → not-in-cidr-set",
        "alarm inside ports → not-in-port-set",
        "alarm outside ports → in-port-set",
        "normal inside ports → in-port-set",
        "normal outside ports → not-in-port-set",
        "alarm inside numbers → not-in-set",
        "alarm outside numbers → in-set",
        "normal inside numbers → in-set",
        "normal outside numbers → not-in-set",
        "alarm inside strings → not-in-set",
        "alarm outside strings → in-set",
        "normal inside strings → in-set",
        "normal outside strings → not-in-set",
      ]
    `);
  });

  test("sets are sorted, numbers by value", () => {
    const elements: SetElements = { key: "ports", ports: [443, 23, 8883, 80] };
    const criteria = toCriteria(
      { kind: "membership", side: "alarm", membership: "inside", elements },
      "ports",
      DATAPOINTS,
    );
    expect(criteria).toMatchInlineSnapshot(`
      {
        "datapointsToAlarm": 2,
        "datapointsToClear": 3,
        "kind": "static",
        "operator": "not-in-port-set",
        "value": {
          "key": "ports",
          "ports": [
            23,
            80,
            443,
            8883,
          ],
        },
      }
    `);
  });

  test("a custom number keeps its key, its window and its datapoints", () => {
    const condition: Condition = {
      kind: "threshold",
      side: "alarm",
      comparison: "lessThan",
      value: -1.5,
      withinSeconds: 600,
    };
    expect(toCriteria(condition, "number", DATAPOINTS)).toMatchInlineSnapshot(`
      {
        "datapointsToAlarm": 2,
        "datapointsToClear": 3,
        "durationSeconds": 600,
        "kind": "static",
        "operator": "greater-than-equals",
        "value": {
          "key": "number",
          "number": -1.5,
        },
      }
    `);
  });
});

describe("the operators of AWS", () => {
  test("an operator's opposite is another operator of the same kind, and the opposite of that is the first", () => {
    for (const operator of COMPARISON_OPERATORS) {
      const opposite = OPPOSITE_OPERATOR[operator];
      expect(opposite).not.toBe(operator);
      expect(OPPOSITE_OPERATOR[opposite]).toBe(operator);
      expect(opposite.endsWith("-set")).toBe(operator.endsWith("-set"));
    }
  });

  test("the tests' own reader of ranges", () => {
    expect(isInCidr("10.1.2.3", "10.0.0.0/8")).toBe(true);
    expect(isInCidr("11.1.2.3", "10.0.0.0/8")).toBe(false);
    expect(isInCidr("10.1.2.3", "0.0.0.0/0")).toBe(true);
    expect(isInCidr("2001:db8::1", "2001:db8::/32")).toBe(true);
    expect(isInCidr("2001:db9::1", "2001:db8::/32")).toBe(false);
    expect(isInCidr("::1", "0.0.0.0/0")).toBe(false);
    expect(isInCidr("192.0.2.1", "192.0.2.1")).toBe(true);
  });
});
