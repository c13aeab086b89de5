import fc from "fast-check";
import { AUDIT_CHECKS } from "../../../compiler/catalog/audit-checks.ts";
import { COMPARISON_OPERATORS, ML_CONFIDENCES, STATISTICS } from "../../../compiler/catalog/criteria.ts";
import { CUSTOM_METRIC_TYPES } from "../../../compiler/catalog/custom-metric-types.ts";
import { FLEET_METRIC_AGGREGATIONS } from "../../../compiler/catalog/fleet-metrics.ts";
import type {
  DeviceDefenderKind,
  DeviceDefenderNode,
} from "../../../compiler/emit/terraform/device-defender-provider.ts";
import type { Behavior, Criteria, CriteriaValue, MetricDimension } from "../../../compiler/ir/behavior.ts";
import type { AuditSchedule, MitigationActionParams } from "../../../compiler/ir/resource.ts";
import { compareText } from "../../../compiler/util/compare.ts";
import { originAt } from "../../support/ir-builder.ts";

const ORIGIN = originAt("x", 1, "x");

/** Names that are legal, and some that JavaScript has plans for. */
const name = fc.oneof(
  fc.stringMatching(/^[a-zA-Z0-9_-]{1,12}$/),
  fc.constantFrom("__proto__", "constructor", "toString"),
);
const arn = name.map((text) => `arn:aws:iot:eu-west-1:111122223333:${text}`);
const texts = (text: fc.Arbitrary<string>, minLength = 0) =>
  fc.uniqueArray(text, { minLength, maxLength: 5 }).map((list) => list.toSorted(compareText));
const numbers = (number: fc.Arbitrary<number>) =>
  fc.uniqueArray(number, { maxLength: 5 }).map((list) => list.toSorted((a, b) => a - b));
const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0);
const some = fc.string({ minLength: 1, maxLength: 20 });

/** Parts that may be left out; what is left out is no key at all. */
function optional<T>(parts: { readonly [Key in keyof T]: fc.Arbitrary<T[Key]> }): fc.Arbitrary<Partial<T>> {
  return fc.record(parts, { requiredKeys: [] }) as fc.Arbitrary<Partial<T>>;
}

const dimension: fc.Arbitrary<MetricDimension> = fc.record({
  name,
  operator: fc.constantFrom("IN", "NOT_IN"),
});

const value: fc.Arbitrary<CriteriaValue> = fc.oneof(
  fc.record({ key: fc.constant("count" as const), count: fc.maxSafeNat() }),
  fc.record({ key: fc.constant("number" as const), number: finite }),
  fc.record({ key: fc.constant("cidrs" as const), cidrs: texts(some) }),
  fc.record({ key: fc.constant("ports" as const), ports: numbers(fc.nat(65_535)) }),
  fc.record({ key: fc.constant("numbers" as const), numbers: numbers(finite) }),
  fc.record({ key: fc.constant("strings" as const), strings: texts(fc.string({ maxLength: 8 })) }),
);

const datapoints = {
  datapointsToAlarm: fc.integer({ min: 1, max: 10 }),
  datapointsToClear: fc.integer({ min: 1, max: 10 }),
};
const operator = fc.constantFrom(...COMPARISON_OPERATORS);
const durationSeconds = fc.constantFrom(300, 600, 900, 1800, 3600);

const criteria: fc.Arbitrary<Criteria> = fc.oneof(
  fc
    .tuple(
      fc.record({ kind: fc.constant("static" as const), operator, value, ...datapoints }),
      optional({ durationSeconds }),
    )
    .map(([fixed, more]) => ({ ...fixed, ...more })),
  fc.record({
    kind: fc.constant("statistical" as const),
    operator,
    statistic: fc.constantFrom(...STATISTICS),
    durationSeconds,
    ...datapoints,
  }),
  fc.record({
    kind: fc.constant("ml" as const),
    confidence: fc.constantFrom(...ML_CONFIDENCES),
    ...datapoints,
  }),
);

const behavior = (exports: boolean): fc.Arbitrary<Behavior> =>
  fc
    .tuple(
      fc.record({
        name,
        metric: name,
        criteria,
        suppressAlerts: fc.boolean(),
        exportMetric: exports ? fc.boolean() : fc.constant(false),
        origin: fc.constant(ORIGIN),
      }),
      optional({ dimension }),
    )
    .map(([fixed, more]) => ({ ...fixed, ...more }));

const common = <Kind extends DeviceDefenderKind>(kind: Kind) => ({
  kind: fc.constant(kind),
  id: name.map((text): `${string}/${string}` => `${kind}/${text}`),
  name,
  origin: fc.constant(ORIGIN),
  summary: fc.constant("for a test"),
  dependsOn: fc.constant([]),
});

const retained = (exports: boolean) =>
  fc
    .tuple(
      fc.record({ metric: name, exportMetric: exports ? fc.boolean() : fc.constant(false) }),
      optional({ dimension }),
    )
    .map(([fixed, more]) => ({ ...fixed, ...more }));

const profile = fc.boolean().chain((exports) =>
  fc
    .tuple(
      fc.record({
        ...common("security-profile"),
        arn,
        behaviors: fc
          .uniqueArray(behavior(exports), { selector: (each) => each.name, maxLength: 5 })
          .map((list) => list.toSorted((a, b) => compareText(a.name, b.name))),
        targetArns: texts(arn),
        targets: fc.constant([]),
        // One suffices: their order is held elsewhere.
        retainedMetrics: fc.array(retained(exports), { maxLength: 1 }),
      }),
      optional({ description: some, alertTarget: fc.record({ topicArn: arn, roleArn: arn }) }),
      fc.record({ mqttTopic: some, roleArn: arn }),
    )
    .map(([fixed, more, metricsExport]) => ({ ...fixed, ...more, ...(exports ? { metricsExport } : {}) })),
);

const audit = fc
  .tuple(
    fc.record({
      ...common("account-audit-configuration"),
      name: fc.constant("account-audit-configuration"),
      accountId: fc.stringMatching(/^\d{12}$/),
      roleArn: arn,
      checks: fc.tuple(
        ...AUDIT_CHECKS.map(({ name: check, threshold }) =>
          fc
            .tuple(fc.boolean(), fc.option(fc.integer({ min: 30, max: 3652 })))
            .map(([enabled, days]) =>
              enabled && threshold !== undefined && days !== null
                ? { check, enabled, thresholdDays: days }
                : { check, enabled },
            ),
        ),
      ),
    }),
    optional({ notification: fc.record({ topicArn: arn, roleArn: arn }) }),
  )
  .map(([fixed, more]) => ({ ...fixed, ...more }));

const schedule: fc.Arbitrary<AuditSchedule> = fc.oneof(
  fc.constant({ frequency: "DAILY" as const }),
  fc.record({
    frequency: fc.constantFrom("WEEKLY" as const, "BIWEEKLY" as const),
    dayOfWeek: fc.constantFrom("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"),
  }),
  fc.record({
    frequency: fc.constant("MONTHLY" as const),
    dayOfMonth: fc.oneof(fc.integer({ min: 1, max: 31 }).map(String), fc.constant("LAST")),
  }),
);

const action: fc.Arbitrary<MitigationActionParams> = fc.oneof(
  fc.record({
    type: fc.constant("ADD_THINGS_TO_THING_GROUP" as const),
    thingGroups: texts(name, 1),
    overrideDynamicGroups: fc.boolean(),
  }),
  fc.record({ type: fc.constant("PUBLISH_FINDING_TO_SNS" as const), topicArn: arn }),
  fc.constant({ type: "REPLACE_DEFAULT_POLICY_VERSION" as const }),
  fc.constant({ type: "UPDATE_DEVICE_CERTIFICATE" as const }),
  fc.constant({ type: "UPDATE_CA_CERTIFICATE" as const }),
  fc.record({
    type: fc.constant("ENABLE_IOT_LOGGING" as const),
    level: fc.constantFrom("DEBUG", "INFO", "ERROR", "WARN"),
    loggingRoleArn: arn,
  }),
);

/** Whatever can be declared of the kinds that go through Cloud Control, in the canonical form that the IR has. */
export const NODES: Readonly<Record<DeviceDefenderKind, fc.Arbitrary<DeviceDefenderNode>>> = {
  "security-profile": profile,
  "account-audit-configuration": audit,
  "scheduled-audit": fc.record({
    ...common("scheduled-audit"),
    schedule,
    checks: texts(fc.constantFrom(...AUDIT_CHECKS.map((check) => check.name))) as fc.Arbitrary<never[]>,
  }),
  "mitigation-action": fc.record({ ...common("mitigation-action"), roleArn: arn, action }),
  dimension: fc.record({ ...common("dimension"), topicFilters: texts(some, 1) }),
  "custom-metric": fc
    .tuple(
      fc.record({ ...common("custom-metric"), type: fc.constantFrom(...CUSTOM_METRIC_TYPES) }),
      optional({ displayName: some }),
    )
    .map(([fixed, more]) => ({ ...fixed, ...more })),
  "dynamic-thing-group": fc
    .tuple(fc.record({ ...common("dynamic-thing-group"), arn, query: some }), optional({ description: some }))
    .map(([fixed, more]) => ({ ...fixed, ...more })),
  "job-template": fc.record({ ...common("job-template"), description: some, document: fc.json() }),
  "fleet-metric": fc
    .tuple(
      fc.record({
        ...common("fleet-metric"),
        query: some,
        field: some,
        periodSeconds: fc.integer({ min: 60, max: 86_400 }),
        aggregation: fc.record({
          type: fc.constantFrom(...FLEET_METRIC_AGGREGATIONS),
          values: texts(fc.stringMatching(/^[a-zA-Z0-9]{1,12}$/), 1),
        }),
      }),
      optional({ unit: fc.constant("Count"), description: some }),
    )
    .map(([fixed, more]) => ({ ...fixed, ...more })),
};
