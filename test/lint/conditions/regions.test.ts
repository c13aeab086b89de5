import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Condition, SetElements } from "../../../compiler/analyze/policy-set.ts";
import { STATISTICS } from "../../../compiler/catalog/criteria.ts";
import { customMetricFacts } from "../../../compiler/catalog/custom-metric-types.ts";
import { findMetric, type MetricFacts } from "../../../compiler/catalog/metrics.ts";
import { areSame, coverEverything, isWithin } from "../../../compiler/criteria/compare-regions.ts";
import { alarmRegion } from "../../../compiler/lint/conditions/alarm-region.ts";
import { extremeOf } from "../../../compiler/lint/conditions/extreme.ts";
import { toCriteria } from "../../../compiler/lower/negation.ts";
import { type Datapoint, isViolated } from "../../support/evaluation.ts";

const DATAPOINTS = { datapointsToAlarm: 1, datapointsToClear: 1 };
const RUNS = { numRuns: 2000 };

/** What can be asked of one metric, and what devices may report of it, complete as far as the conditions can tell. */
interface Sample {
  readonly metric: MetricFacts;
  readonly condition: fc.Arbitrary<Condition>;
  readonly values: readonly Datapoint["reported"][];
}

const side = fc.constantFrom("alarm", "normal");
const comparison = fc.constantFrom("moreThan", "atLeast", "lessThan", "atMost");
const membership = fc.constantFrom("inside", "outside");

function builtIn(name: string): MetricFacts {
  const metric = findMetric(name);
  if (metric === undefined) throw new Error(`no metric is called ${name}`);
  return metric;
}

const threshold = (value: fc.Arbitrary<number>): fc.Arbitrary<Condition> =>
  fc.record({ kind: fc.constant("threshold"), side, comparison, value, withinSeconds: fc.constant(300) });

const list = (elements: fc.Arbitrary<SetElements>): fc.Arbitrary<Condition> =>
  fc.record({ kind: fc.constant("membership"), side, membership, elements });

const some = { minLength: 1, maxLength: 4 };
// Ranges that touch, hold each other and fill each other up, so that borders matter.
const CIDRS = [
  "0.0.0.0/0",
  "0.0.0.0/1",
  "128.0.0.0/1",
  "10.0.0.0/8",
  "10.0.0.0/9",
  "10.128.0.0/9",
  "::/0",
  "::/1",
  "8000::/1",
  "2001:db8::/32",
];
const ADDRESSES = [
  "0.0.0.0",
  "9.255.255.255",
  "10.0.0.0",
  "10.127.255.255",
  "10.128.0.0",
  "10.255.255.255",
  "11.0.0.0",
  "127.255.255.255",
  "128.0.0.0",
  "255.255.255.255",
  "::",
  "2001:db7:ffff:ffff:ffff:ffff:ffff:ffff",
  "2001:db8::",
  "2001:db8:ffff:ffff:ffff:ffff:ffff:ffff",
  "2001:db9::",
  "7fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
  "8000::",
  "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
];
const PORTS = [0, 1, 2, 22, 23, 65_534, 65_535];

const SAMPLES: readonly (readonly [string, Sample])[] = [
  [
    "counted from 0",
    { metric: builtIn("aws:all-bytes-out"), condition: threshold(fc.nat(4)), values: [0, 1, 2, 3, 4, 5, 6] },
  ],
  [
    "any number",
    {
      metric: customMetricFacts("temperature", "number"),
      condition: threshold(fc.integer({ min: -1, max: 2 })),
      values: [-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 2.5],
    },
  ],
  [
    "ports",
    {
      metric: builtIn("aws:listening-tcp-ports"),
      condition: list(
        fc.uniqueArray(fc.constantFrom(...PORTS), some).map((ports) => ({ key: "ports", ports })),
      ),
      values: [...PORTS, 3, 24].map((port) => [port]),
    },
  ],
  [
    "addresses",
    {
      metric: builtIn("aws:source-ip-address"),
      condition: list(
        fc.uniqueArray(fc.constantFrom(...CIDRS), some).map((cidrs) => ({ key: "cidrs", cidrs })),
      ),
      values: ADDRESSES.map((address) => [address]),
    },
  ],
  [
    "texts",
    {
      metric: customMetricFacts("processes", "string-list"),
      condition: list(
        fc
          .uniqueArray(fc.constantFrom("a", "b", "__proto__"), some)
          .map((strings) => ({ key: "strings", strings })),
      ),
      values: [["a"], ["b"], ["__proto__"], ["constructor"]],
    },
  ],
  [
    "listed numbers",
    {
      metric: customMetricFacts("codes", "number-list"),
      condition: list(
        fc.uniqueArray(fc.constantFrom(1, 2, 3), some).map((numbers) => ({ key: "numbers", numbers })),
      ),
      values: [[1], [2], [3], [4]],
    },
  ],
];

const alarms = (condition: Condition, { valueKey }: MetricFacts, reported: Datapoint["reported"]): boolean =>
  isViolated(toCriteria(condition, valueKey, DATAPOINTS), { reported, fleet: 0, isUnusual: false });

describe.each(SAMPLES)("%s", (_, { metric, condition, values }) => {
  test("what the regions say of two conditions, AWS finds of every value", () => {
    fc.assert(
      fc.property(condition, condition, (a, b) => {
        fc.pre([a, b].every((each) => extremeOf({ metric, condition: each }) === undefined));
        const [one, other] = [alarmRegion({ condition: a, metric }), alarmRegion({ condition: b, metric })];
        const found = values.map((value) => [alarms(a, metric, value), alarms(b, metric, value)] as const);
        expect(isWithin(one, other)).toBe(found.every(([first, second]) => !first || second));
        expect(areSame(one, other)).toBe(found.every(([first, second]) => first === second));
        expect(coverEverything(one, other)).toBe(found.every(([first, second]) => first || second));
      }),
      RUNS,
    );
  });

  test("an extreme alarms for every value, or for none; and nothing else does", () => {
    fc.assert(
      fc.property(condition, (written) => {
        const extreme = extremeOf({ metric, condition: written });
        // Texts and numbers have no end, so the few here are not all there are.
        const judged =
          extreme?.since.kind === "list" && extreme.since.whole === "ipv4"
            ? values.filter((value) => !String(value).includes(":"))
            : values;
        const found = judged.map((value) => alarms(written, metric, value));
        const everywhere = found.every((alarm) => alarm === found[0]);
        if (extreme !== undefined)
          expect([everywhere, found[0]]).toEqual([true, extreme.alarms === "always"]);
        else expect(everywhere).toBe(false);
      }),
      RUNS,
    );
  });
});

describe("percentiles of a fleet", () => {
  const percentile: fc.Arbitrary<Condition & { readonly kind: "percentile" }> = fc.record({
    kind: fc.constant("percentile"),
    side,
    comparison,
    statistic: fc.constantFrom(...STATISTICS),
    withinSeconds: fc.constant(300),
  });
  const metric = builtIn("aws:all-bytes-out");
  const ranks = STATISTICS.map((statistic) => Number(statistic.slice(1))).toSorted((a, b) => a - b);
  /** The value of each percentile; ascending, often several in one. */
  const fleet = fc
    .array(fc.nat(3), { minLength: ranks.length, maxLength: ranks.length })
    .map((values) => new Map(values.toSorted((a, b) => a - b).map((value, index) => [ranks[index], value])));

  const violates = (
    condition: Condition & { readonly kind: "percentile" },
    values: ReadonlyMap<number | undefined, number>,
    reported: number,
  ): boolean =>
    isViolated(toCriteria(condition, "count", DATAPOINTS), {
      reported,
      fleet: values.get(Number(condition.statistic.slice(1))) ?? 0,
      isUnusual: false,
    });

  test("what the regions say holds in every fleet", () => {
    fc.assert(
      fc.property(percentile, percentile, fleet, fc.nat(4), (a, b, values, reported) => {
        const [one, other] = [alarmRegion({ condition: a, metric }), alarmRegion({ condition: b, metric })];
        const [first, second] = [violates(a, values, reported), violates(b, values, reported)];
        if (isWithin(one, other)) expect(!first || second).toBe(true);
        if (coverEverything(one, other)) expect(first || second).toBe(true);
      }),
      { numRuns: 20_000 },
    );
  });

  test("an extreme alarms for whatever the fleet holds, or for none of it", () => {
    fc.assert(
      fc.property(percentile, fleet, fc.nat(3), (condition, values, reported) => {
        const extreme = extremeOf({ metric, condition });
        const isOfTheFleet = reported >= (values.get(0) ?? 0) && reported <= (values.get(100) ?? 0);
        if (extreme !== undefined && isOfTheFleet)
          expect(violates(condition, values, reported)).toBe(extreme.alarms === "always");
      }),
      RUNS,
    );
  });

  test.each([
    ["moreThan", "p99", "moreThan", "p90", true],
    ["moreThan", "p90", "moreThan", "p99", false],
    ["atLeast", "p99", "moreThan", "p90", false],
    ["lessThan", "p1", "atMost", "p1", true],
  ] as const)("%s %s lies within %s %s: %s", (first, inner, second, outer, expected) => {
    const region = (comparison: typeof first | typeof second, statistic: typeof inner | typeof outer) =>
      alarmRegion({
        metric,
        condition: { kind: "percentile", side: "alarm", comparison, statistic, withinSeconds: 300 },
      });
    expect(isWithin(region(first, inner), region(second, outer))).toBe(expected);
  });
});
