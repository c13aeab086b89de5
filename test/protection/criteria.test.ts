import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { customMetricFacts } from "../../compiler/catalog/custom-metric-types.ts";
import { findMetric, type MetricFacts } from "../../compiler/catalog/metrics.ts";
import type { CriteriaValue, StaticCriteria } from "../../compiler/ir/behavior.ts";
import { judgeCriteria } from "../../compiler/protection/criteria.ts";
import type { Effect } from "../../compiler/protection/judgment.ts";
import { type Datapoint, isViolated } from "../support/evaluation.ts";

/** What can be normal of one metric, and what devices may report of it, complete as far as the criteria can tell. */
interface Sample {
  readonly metric: MetricFacts;
  readonly operators: readonly StaticCriteria["operator"][];
  readonly value: fc.Arbitrary<CriteriaValue>;
  readonly reported: readonly Datapoint["reported"][];
}

function builtIn(name: string): MetricFacts {
  const metric = findMetric(name);
  if (metric === undefined) throw new Error(`no metric is called ${name}`);
  return metric;
}

const ORDERS = ["less-than", "less-than-equals", "greater-than", "greater-than-equals"] as const;
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
  "2001:db8::/32",
];
const ADDRESSES = [
  "0.0.0.0",
  "10.0.0.0",
  "10.127.255.255",
  "10.128.0.0",
  "11.0.0.0",
  "128.0.0.0",
  "::",
  "2001:db8::1",
  "8000::",
];
const PORTS = [0, 22, 23, 65_535];
const TEXTS = ["a", "b", "__proto__"];

const SAMPLES: readonly (readonly [string, Sample])[] = [
  [
    "what is counted from 0",
    {
      metric: builtIn("aws:all-bytes-out"),
      operators: ORDERS,
      value: fc.integer({ min: -1, max: 4 }).map((count) => ({ key: "count", count })),
      reported: [0, 1, 2, 3, 4, 5, 6],
    },
  ],
  [
    "any number",
    {
      metric: customMetricFacts("temperature", "number"),
      operators: ORDERS,
      value: fc.integer({ min: -1, max: 2 }).map((number) => ({ key: "number", number })),
      reported: [-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 2.5],
    },
  ],
  [
    "ports",
    {
      metric: builtIn("aws:listening-tcp-ports"),
      operators: ["in-port-set", "not-in-port-set"],
      value: fc.uniqueArray(fc.constantFrom(...PORTS), some).map((ports) => ({ key: "ports", ports })),
      reported: [...PORTS, 3].map((port) => [port]),
    },
  ],
  [
    "addresses",
    {
      metric: builtIn("aws:source-ip-address"),
      operators: ["in-cidr-set", "not-in-cidr-set"],
      value: fc.uniqueArray(fc.constantFrom(...CIDRS), some).map((cidrs) => ({ key: "cidrs", cidrs })),
      reported: ADDRESSES.map((address) => [address]),
    },
  ],
  [
    "texts",
    {
      metric: customMetricFacts("processes", "string-list"),
      operators: ["in-set", "not-in-set"],
      value: fc.uniqueArray(fc.constantFrom(...TEXTS), some).map((strings) => ({ key: "strings", strings })),
      reported: [...TEXTS, "constructor"].map((text) => [text]),
    },
  ],
];

const DATAPOINTS = { datapointsToAlarm: 1, datapointsToClear: 1 };

/** What sampling says: which of the reported values alarm before and after. */
function expected(alarms: readonly (readonly [before: boolean, after: boolean])[]): Effect {
  const isAlways = (side: 0 | 1): boolean => alarms.every((each) => each[side]);
  const isLess = alarms.every(([before, after]) => before || !after);
  const isMore = alarms.every(([before, after]) => !before || after);
  if (isLess && isMore) return "neutral";
  if (isAlways(0) || isAlways(1)) return "undecidable";
  return isLess ? "weaker" : isMore ? "stronger" : "undecidable";
}

describe.each(SAMPLES)("of %s", (_, { metric, operators, value, reported }) => {
  const criteria: fc.Arbitrary<StaticCriteria> = fc
    .tuple(fc.constantFrom(...operators), value)
    .map(([operator, each]) => ({ kind: "static", operator, value: each, ...DATAPOINTS }));
  const alarmsOf = (declared: StaticCriteria, actual: StaticCriteria) =>
    reported.map((each) => {
      const datapoint = { reported: each, fleet: 0, isUnusual: false };
      return [isViolated(declared, datapoint), isViolated(actual, datapoint)] as const;
    });

  test("the effect is that on the values that alarm", () => {
    fc.assert(
      fc.property(criteria, criteria, (declared, actual) => {
        const judgments = judgeCriteria("Criteria", declared, actual, metric);
        const effect = expected(alarmsOf(declared, actual));
        const areMembers = judgments.some(({ property }) => property.endsWith("]"));
        if (judgments.length === 0) expect(effect).toBe("neutral");
        else if (areMembers) expect(effect).toBe("undecidable");
        else for (const judgment of judgments) expect(judgment.effect).toBe(effect);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("windows", () => {
  const seconds = fc.constantFrom(300, 600, 900, 1800, 3600);
  const criteria: fc.Arbitrary<StaticCriteria> = fc.record({
    kind: fc.constant("static"),
    operator: fc.constantFrom(...ORDERS),
    value: fc.integer({ min: 1, max: 12 }).map((count) => ({ key: "count", count })),
    durationSeconds: seconds,
    datapointsToAlarm: fc.integer({ min: 1, max: 3 }),
    datapointsToClear: fc.constant(1),
  });
  /** What happens in each 5 minutes of 12 hours. */
  const traffic = fc.array(fc.constantFrom(0, 0, 1, 2, 5), { minLength: 144, maxLength: 144 });

  /** Whether the alarm ever goes off, as windows follow each other, or as a new one begins every 5 minutes. */
  function everAlarms(criteria: StaticCriteria, counts: readonly number[], doOverlap: boolean): boolean {
    const ticks = (criteria.durationSeconds ?? 300) / 300;
    let inARow = 0;
    for (let end = ticks; end <= counts.length; end += doOverlap ? 1 : ticks) {
      const sum = counts.slice(end - ticks, end).reduce((total, count) => total + count, 0);
      inARow = isViolated(criteria, { reported: sum, fleet: 0, isUnusual: false }) ? inARow + 1 : 0;
      if (inARow >= criteria.datapointsToAlarm) return true;
    }
    return false;
  }

  test.each([
    ["follow each other", false],
    ["overlap", true],
  ])("who is judged weaker never alarms where the other does not, if windows %s", (_, doOverlap) => {
    let judged = 0;
    const one = fc.tuple(criteria, seconds, fc.integer({ min: 1, max: 3 }), fc.boolean());
    fc.assert(
      fc.property(one, traffic, ([declared, durationSeconds, datapointsToAlarm, isWindow], counts) => {
        const actual = { ...declared, ...(isWindow ? { durationSeconds } : { datapointsToAlarm }) };
        const judgments = judgeCriteria("Criteria", declared, actual, builtIn("aws:num-messages-sent"));
        const [before, after] = [declared, actual].map((each) => everAlarms(each, counts, doOverlap));
        for (const { effect } of judgments) {
          if (effect !== "undecidable") judged += 1;
          if (effect === "weaker" && after === true) expect(before).toBe(true);
          if (effect === "stronger" && before === true) expect(after).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
    expect(judged).toBeGreaterThan(150);
  });
});
