import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AUDIT_CHECK_NAMES } from "../../compiler/catalog/audit-checks.ts";
import { COMPARISON_OPERATORS, ML_CONFIDENCES, STATISTICS } from "../../compiler/catalog/criteria.ts";
import { findMetric } from "../../compiler/catalog/metrics.ts";
import type { Criteria } from "../../compiler/ir/behavior.ts";
import type { PolicyStatement } from "../../compiler/ir/policy-document.ts";
import type { ResourceKind } from "../../compiler/ir/resource.ts";
import type { DescribedBehavior } from "../../compiler/protection/described.ts";
import { type DescribedOf, judgeChange } from "../../compiler/protection/judge-change.ts";
import type { Effect, PropertyJudgment } from "../../compiler/protection/judgment.ts";
import { KINDS, SAMPLES } from "./cases/samples.ts";

const MIRRORED: Readonly<Record<Effect, Effect>> = {
  weaker: "stronger",
  stronger: "weaker",
  neutral: "neutral",
  undecidable: "undecidable",
};

const SURROUNDINGS = { metrics: findMetric, usesOf: () => [] };

function effects(judgments: readonly PropertyJudgment[]): Readonly<Record<string, Effect>> {
  return Object.fromEntries(judgments.map(({ property, effect }) => [property, effect]));
}

const datapoints = {
  datapointsToAlarm: fc.integer({ min: 1, max: 3 }),
  datapointsToClear: fc.integer({ min: 1, max: 3 }),
};
const duration = fc.constantFrom(300, 600, 900);
const operator = fc.constantFrom(...COMPARISON_OPERATORS);

// Also what no policy could say: an account may hold it.
const criteria: fc.Arbitrary<Criteria> = fc.oneof(
  fc.record(
    {
      kind: fc.constant("static" as const),
      operator,
      value: fc.oneof(
        fc.integer({ min: -1, max: 4 }).map((count) => ({ key: "count" as const, count })),
        fc.double().map((number) => ({ key: "number" as const, number })),
        fc
          .uniqueArray(fc.constantFrom("0.0.0.0/0", "10.0.0.0/8", "10.0.0.0/9", "::/0", "10.0.0.1", "x"))
          .map((cidrs) => ({ key: "cidrs" as const, cidrs })),
        fc.uniqueArray(fc.nat(3)).map((ports) => ({ key: "ports" as const, ports })),
        fc
          .uniqueArray(fc.constantFrom("a", "__proto__"))
          .map((strings) => ({ key: "strings" as const, strings })),
      ),
      durationSeconds: duration,
      ...datapoints,
    },
    { requiredKeys: ["kind", "operator", "value", "datapointsToAlarm", "datapointsToClear"] },
  ),
  fc.record({
    kind: fc.constant("statistical" as const),
    operator,
    statistic: fc.constantFrom(...STATISTICS),
    durationSeconds: duration,
    ...datapoints,
  }),
  fc.record({
    kind: fc.constant("ml" as const),
    confidence: fc.constantFrom(...ML_CONFIDENCES),
    ...datapoints,
  }),
);

const behavior: fc.Arbitrary<DescribedBehavior> = fc.record(
  {
    name: fc.constantFrom("Flood", "__proto__"),
    metric: fc.constantFrom("aws:num-messages-sent", "aws:source-ip-address", "unknown"),
    dimension: fc.record({ name: fc.constantFrom("a", "b"), operator: fc.constantFrom("IN", "NOT_IN") }),
    criteria,
    suppressAlerts: fc.boolean(),
    exportMetric: fc.boolean(),
  },
  { requiredKeys: ["name", "metric", "criteria", "suppressAlerts", "exportMetric"] },
);

const arn = fc.constantFrom("arn:a", "arn:b");
const target = fc.record({ topicArn: arn, roleArn: arn });
const ARNS = [
  "arn:aws:iot:r:1:all/things",
  "arn:aws:iot:r:1:all/registered-things",
  "arn:aws:iot:r:1:thinggroup/A",
];

const statement: fc.Arbitrary<PolicyStatement> = fc
  .record({
    sid: fc.constant("S"),
    effect: fc.constantFrom("Allow" as const, "Deny" as const),
    actions: fc.uniqueArray(fc.constantFrom("iot:*", "iot:Publish", "iot:Receive"), { minLength: 1 }),
    isInverted: fc.boolean(),
    listed: fc.uniqueArray(fc.constantFrom("*", "topic/*", "topic/a", "topic/b"), { minLength: 1 }),
  })
  .map(({ isInverted, listed, ...rest }) => ({
    ...rest,
    ...(isInverted ? { notResources: listed } : { resources: listed }),
  }));

function mirrors<Kind extends ResourceKind>(
  kind: Kind,
  differing: fc.Arbitrary<Partial<DescribedOf<Kind>>>,
): void {
  const judge = (declared: Partial<DescribedOf<Kind>>, actual: Partial<DescribedOf<Kind>>) =>
    effects(
      judgeChange(kind, { ...SAMPLES[kind], ...declared }, { ...SAMPLES[kind], ...actual }, SURROUNDINGS),
    );
  test(kind, () => {
    fc.assert(
      fc.property(differing, differing, (one, other) => {
        const back = Object.entries(judge(other, one)).map(([property, effect]) => [
          property,
          MIRRORED[effect],
        ]);
        expect(judge(one, other)).toEqual(Object.fromEntries(back));
        expect(judge(one, one)).toEqual({});
      }),
      { numRuns: 1000 },
    );
  });
}

describe("the way back is the mirror image", () => {
  mirrors(
    "security-profile",
    fc.record(
      {
        behaviors: fc.uniqueArray(behavior, { selector: ({ name }) => name, maxLength: 2 }),
        targetArns: fc.uniqueArray(fc.constantFrom(...ARNS)),
        alertTarget: target,
      },
      { requiredKeys: ["behaviors", "targetArns"] },
    ),
  );
  mirrors(
    "account-audit-configuration",
    fc.record(
      {
        checks: fc.uniqueArray(
          fc.record({
            check: fc.constantFrom(...AUDIT_CHECK_NAMES.slice(0, 6)),
            enabled: fc.boolean(),
            thresholdDays: fc.constantFrom(10, 30, 365),
          }),
          { selector: ({ check }) => check },
        ),
        notification: target,
      },
      { requiredKeys: ["checks"] },
    ),
  );
  mirrors(
    "scheduled-audit",
    fc.record({
      schedule: fc.constantFrom(
        { frequency: "DAILY" as const },
        { frequency: "WEEKLY" as const, dayOfWeek: "MON" as const },
        { frequency: "BIWEEKLY" as const, dayOfWeek: "SUN" as const },
        { frequency: "MONTHLY" as const, dayOfMonth: "LAST" },
      ),
      checks: fc.uniqueArray(fc.constantFrom(...AUDIT_CHECK_NAMES.slice(0, 3))),
    }),
  );
  mirrors(
    "iot-policy",
    fc.record({
      statements: fc.array(statement, { maxLength: 3 }),
      attachedTo: fc.subarray([{ id: "thing-group/Q" as const, arn: "arn:q", name: "Q" }]),
    }),
  );
  mirrors(
    "metric-alarm",
    fc.record({
      threshold: fc.integer({ min: -1, max: 2 }),
      periodSeconds: fc.constantFrom(60, 300, 420),
      actionArns: fc.uniqueArray(arn),
    }),
  );
  mirrors(
    "indexing-configuration",
    fc.record({
      things: fc.constantFrom("OFF" as const, "REGISTRY" as const, "REGISTRY_AND_SHADOW" as const),
      namedShadows: fc.uniqueArray(fc.constantFrom("a", "b")),
      customFields: fc.uniqueArray(
        fc.record({
          name: fc.constantFrom("a", "b"),
          type: fc.constantFrom("Number" as const, "String" as const),
        }),
        { selector: ({ name }) => name },
      ),
    }),
  );
});

test.each(KINDS)("%s that is as declared gets no judgment", (kind) => {
  expect(judgeChange(kind, SAMPLES[kind], SAMPLES[kind], SURROUNDINGS)).toEqual([]);
});
