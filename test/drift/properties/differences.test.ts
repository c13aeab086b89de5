import { describe, expect, test } from "vitest";
import { CLOUDFORMATION_TYPES } from "../../../compiler/catalog/cloudformation/types.ts";
import { differences, unseenProperties } from "../../../compiler/drift/properties/differences.ts";
import type { Json } from "../../../compiler/util/stable-json.ts";

type Properties = Readonly<Record<string, Json>>;

function shapeOf(name: string) {
  const shape = CLOUDFORMATION_TYPES.get(`AWS::IoT::${name}`);
  if (shape === undefined) throw new Error(`no shape of ${name}`);
  return shape;
}

/** `path: declared → actual`, a line each. */
function told(type: string, declared: Properties, actual: Properties): readonly string[] {
  const say = (value: Json | undefined): string => (value === undefined ? "nothing" : JSON.stringify(value));
  return differences(shapeOf(type), declared, actual).map(
    (each) => `${each.path}: ${say(each.declared)} → ${say(each.actual)}`,
  );
}

const FLOOD = {
  Name: "Flood",
  Metric: "aws:num-messages-sent",
  Criteria: { ComparisonOperator: "less-than-equals", DurationSeconds: 300, Value: { Count: "100" } },
  SuppressAlerts: false,
};
const TELNET = {
  Name: "Telnet",
  Metric: "aws:listening-tcp-ports",
  Criteria: { ComparisonOperator: "not-in-port-set", Value: { Ports: [23, 2323] } },
  SuppressAlerts: false,
};
const profile = (...behaviors: readonly Json[]): Properties => ({
  SecurityProfileName: "Sensors",
  Behaviors: behaviors,
  TargetArns: ["arn:b", "arn:a"],
});
const DECLARED = profile(FLOOD, TELNET);

describe("what means the same is no difference", () => {
  const same: readonly (readonly [string, Properties])[] = [
    ["other orders", { ...profile(TELNET, FLOOD), TargetArns: ["arn:a", "arn:b"] }],
    [
      "numbers as text and text as numbers",
      profile(
        { ...FLOOD, Criteria: { ...FLOOD.Criteria, DurationSeconds: "300", Value: { Count: 100 } } },
        { ...TELNET, Criteria: { ...TELNET.Criteria, Value: { Ports: ["2323", "23"] } } },
      ),
    ],
    ["flags as text", profile({ ...FLOOD, SuppressAlerts: "false" }, TELNET)],
    [
      "defaults that AWS filled in",
      {
        ...profile(
          {
            ...FLOOD,
            ExportMetric: false,
            Criteria: { ...FLOOD.Criteria, ConsecutiveDatapointsToAlarm: 1, ConsecutiveDatapointsToClear: 1 },
          },
          TELNET,
        ),
        SecurityProfileDescription: "",
        AlertTargets: {},
        AdditionalMetricsToRetainV2: [],
      },
    ],
    ["defaults that AWS left out", profile({ ...FLOOD, SuppressAlerts: null }, TELNET)],
    ["what AWS sets by itself", { ...DECLARED, SecurityProfileArn: "arn:aws:iot:x" }],
    ["tags that nobody declared", { ...DECLARED, Tags: [{ Key: "aws:x", Value: "y" }] }],
    ["properties that nobody declared", { ...DECLARED, SecurityProfileDescription: "by hand", New: [1] }],
    [
      "an empty list of what is kept, and nobody who is told",
      { ...DECLARED, AdditionalMetricsToRetainV2: [], AlertTargets: null, MetricsExportConfig: {} },
    ],
  ];
  test.each(same)("%s", (_, actual) => {
    expect(told("SecurityProfile", DECLARED, actual)).toEqual([]);
  });
});

test("what differs is told at its path, with both values", () => {
  const actual = profile(
    { ...FLOOD, SuppressAlerts: true, Criteria: { ...FLOOD.Criteria, Value: { Count: "99999" } } },
    { ...TELNET, Criteria: { ...TELNET.Criteria, Value: { Ports: [23, 24] } } },
    { Name: "Extra" },
  );
  expect(
    told("SecurityProfile", DECLARED, { ...actual, TargetArns: ["arn:a", "arn:c"] }),
  ).toMatchInlineSnapshot(`
    [
      "Behaviors[Extra]: nothing → {"Name":"Extra"}",
      "Behaviors[Flood].Criteria.Value.Count: "100" → "99999"",
      "Behaviors[Flood].SuppressAlerts: false → true",
      "Behaviors[Telnet].Criteria.Value.Ports[2323]: 2323 → nothing",
      "Behaviors[Telnet].Criteria.Value.Ports[24]: nothing → 24",
      "TargetArns[arn:b]: "arn:b" → nothing",
      "TargetArns[arn:c]: nothing → "arn:c"",
    ]
  `);
});

test("a protective property counts although no policy writes it", () => {
  const { SuppressAlerts: _, ...flood } = FLOOD;
  const actual = {
    ...flood,
    SuppressAlerts: true,
    MetricDimension: { DimensionName: "Nothing", Operator: "IN" },
    Criteria: { ...FLOOD.Criteria, ConsecutiveDatapointsToAlarm: 10 },
  };
  expect(told("SecurityProfile", profile(flood), profile(actual))).toMatchInlineSnapshot(`
    [
      "Behaviors[Flood].Criteria.ConsecutiveDatapointsToAlarm: 1 → 10",
      "Behaviors[Flood].MetricDimension: nothing → {"DimensionName":"Nothing","Operator":"IN"}",
      "Behaviors[Flood].SuppressAlerts: false → true",
    ]
  `);
});

test("what is kept, told and exported counts although no policy writes it", () => {
  const actual = {
    ...profile({ ...FLOOD, ExportMetric: true }, TELNET),
    AdditionalMetricsToRetainV2: [{ Metric: "aws:num-disconnects" }],
    AlertTargets: { SNS: { AlertTargetArn: "arn:t", RoleArn: "arn:r" } },
    MetricsExportConfig: { MqttTopic: "t", RoleArn: "arn:r" },
  };
  expect(told("SecurityProfile", DECLARED, actual)).toMatchInlineSnapshot(`
    [
      "AdditionalMetricsToRetainV2[aws:num-disconnects]: nothing → {"Metric":"aws:num-disconnects"}",
      "AlertTargets[SNS]: nothing → {"AlertTargetArn":"arn:t","RoleArn":"arn:r"}",
      "Behaviors[Flood].ExportMetric: false → true",
      "MetricsExportConfig: nothing → {"MqttTopic":"t","RoleArn":"arn:r"}",
    ]
  `);
});

test("another kind of criteria, and another key of a value, is one difference each", () => {
  const model = {
    Criteria: { MlDetectionConfig: { ConfidenceLevel: "HIGH" }, ConsecutiveDatapointsToAlarm: 3 },
  };
  expect(told("SecurityProfile", DECLARED, profile({ ...FLOOD, ...model }, TELNET))).toMatchInlineSnapshot(`
    [
      "Behaviors[Flood].Criteria: {"ComparisonOperator":"less-than-equals","DurationSeconds":300,"Value":{"Count":"100"}} → {"MlDetectionConfig":{"ConfidenceLevel":"HIGH"},"ConsecutiveDatapointsToAlarm":3}",
      "Behaviors[Flood].Criteria.ConsecutiveDatapointsToAlarm: 1 → 3",
    ]
  `);
  expect(told("SecurityProfile", profile({ ...FLOOD, ...model }), profile(FLOOD))).toMatchInlineSnapshot(`
    [
      "Behaviors[Flood].Criteria: {"MlDetectionConfig":{"ConfidenceLevel":"HIGH"},"ConsecutiveDatapointsToAlarm":3} → {"ComparisonOperator":"less-than-equals","DurationSeconds":300,"Value":{"Count":"100"}}",
      "Behaviors[Flood].Criteria.ConsecutiveDatapointsToAlarm: 3 → nothing",
    ]
  `);
  const numbers = { ...TELNET, Criteria: { ...TELNET.Criteria, Value: { Numbers: [23], Ports: [] } } };
  expect(told("SecurityProfile", DECLARED, profile(FLOOD, numbers))).toMatchInlineSnapshot(`
    [
      "Behaviors[Telnet].Criteria.Value: {"Ports":[23,2323]} → {"Numbers":[23],"Ports":[]}",
    ]
  `);
  // One beside the other stands in nobody's place.
  const both = { ...FLOOD, Criteria: { ...FLOOD.Criteria, MlDetectionConfig: { ConfidenceLevel: "LOW" } } };
  expect(told("SecurityProfile", DECLARED, profile(both, TELNET))).toMatchInlineSnapshot(`
    [
      "Behaviors[Flood].Criteria.MlDetectionConfig: nothing → {"ConfidenceLevel":"LOW"}",
    ]
  `);
});

test("one range of addresses may be spelled in many ways, and a set is a set", () => {
  const network = (...Cidrs: readonly Json[]) =>
    profile({ ...TELNET, Criteria: { ComparisonOperator: "in-cidr-set", Value: { Cidrs } } });
  expect(
    told(
      "SecurityProfile",
      network("fd00:0:0::/8", "10.0.0.0/8", "::1/128"),
      network("10.0.0.0/8", "0:0:0:0:0:0:0:1/128", "FD00::/8", "fd00::/8"),
    ),
  ).toEqual([]);
  expect(told("SecurityProfile", network("fd00:0::/8"), network("fd01::/16"))).toEqual([
    'Behaviors[Telnet].Criteria.Value.Cidrs[fd00::/8]: "fd00:0::/8" → nothing',
    'Behaviors[Telnet].Criteria.Value.Cidrs[fd01::/16]: nothing → "fd01::/16"',
  ]);
  const ports = (...Ports: readonly Json[]) =>
    profile({ ...TELNET, Criteria: { ...TELNET.Criteria, Value: { Ports } } });
  expect(told("SecurityProfile", ports(23, 2323), ports("2323", 23, 23, "23"))).toEqual([]);
});

test("members of one name are numbered by that name", () => {
  const odd = [
    ...[FLOOD, TELNET, TELNET, TELNET].map((each) => ({ ...each, SuppressAlerts: true })),
    { Name: "Telnet (2)" },
  ];
  expect(differences(shapeOf("SecurityProfile"), DECLARED, profile(...odd)).map(({ path }) => path)).toEqual([
    "Behaviors[Flood].SuppressAlerts",
    "Behaviors[Telnet (2) (2)]",
    "Behaviors[Telnet (2)]",
    "Behaviors[Telnet (3)]",
    "Behaviors[Telnet].SuppressAlerts",
  ]);
});

test("a lost object is one difference, a lost list one for each member", () => {
  const declared = {
    ...profile({ ...FLOOD, MetricDimension: { DimensionName: "d", Operator: "IN" } }),
    AlertTargets: { SNS: { AlertTargetArn: "arn:t", RoleArn: "arn:r" } },
  };
  expect(told("SecurityProfile", declared, { Behaviors: [FLOOD] })).toMatchInlineSnapshot(`
    [
      "AlertTargets[SNS]: {"AlertTargetArn":"arn:t","RoleArn":"arn:r"} → nothing",
      "Behaviors[Flood].MetricDimension: {"DimensionName":"d","Operator":"IN"} → nothing",
      "SecurityProfileName: "Sensors" → nothing",
      "TargetArns[arn:a]: "arn:a" → nothing",
      "TargetArns[arn:b]: "arn:b" → nothing",
    ]
  `);
});

test("thresholds of audit checks are compared where the check is on", () => {
  const audit = (age: Json, expiring: Json) => ({
    AuditCheckConfigurations: { DeviceCertificateAgeCheck: age, DeviceCertificateExpiringCheck: expiring },
  });
  const days = (name: string, value: Json) => ({ Configuration: { [name]: value } });
  const declared = audit({ Enabled: false }, { Enabled: true });
  const told30 = audit(
    { Enabled: false, ...days("CertAgeThresholdInDays", "3000") },
    { Enabled: true, ...days("CertExpirationThresholdInDays", 30) },
  );
  expect(told("AccountAuditConfiguration", declared, told30)).toEqual([]);
  const told60 = audit({ Enabled: true }, { Enabled: true, ...days("CertExpirationThresholdInDays", "60") });
  expect(told("AccountAuditConfiguration", declared, told60)).toEqual([
    "AuditCheckConfigurations.DeviceCertificateAgeCheck.Enabled: false → true",
    'AuditCheckConfigurations.DeviceCertificateExpiringCheck.Configuration.CertExpirationThresholdInDays: "30" → "60"',
  ]);
  expect(
    told("AccountAuditConfiguration", audit({ Enabled: true }, { Enabled: false }), {
      AuditCheckConfigurations: {},
    }),
  ).toEqual(["AuditCheckConfigurations.DeviceCertificateAgeCheck.Enabled: true → nothing"]);
  expect(told("AccountAuditConfiguration", audit({ Enabled: true }, { Enabled: false }), {})).toEqual([
    "AuditCheckConfigurations.DeviceCertificateAgeCheck.Enabled: true → nothing",
  ]);
});

test("what AWS never answers is no difference, and is named", () => {
  const job = { JobTemplateId: "j", Description: "d", Document: "{}" };
  expect(told("JobTemplate", job, { JobTemplateId: "j", Description: "d" })).toEqual([]);
  expect(unseenProperties(shapeOf("JobTemplate"), job)).toEqual(["Document"]);
});

test("a retained metric is found again by metric and dimension, whether or not AWS says the operator", () => {
  const retained = (...metrics: readonly Json[]) => ({ AdditionalMetricsToRetainV2: metrics });
  const narrow = { Metric: "aws:num-messages-sent", MetricDimension: { DimensionName: "d" } };
  const wide = { Metric: "aws:num-messages-sent" };
  const answered = {
    ...narrow,
    MetricDimension: { DimensionName: "d", Operator: "IN" },
    ExportMetric: false,
  };
  expect(told("SecurityProfile", retained(narrow, wide), retained(wide, answered))).toEqual([]);
  expect(told("SecurityProfile", retained(narrow, wide), retained(wide)).length).toBe(1);
});

describe("properties of no form that Device Defender should give", () => {
  const odd: readonly Properties[] = [
    {},
    JSON.parse('{"Behaviors":null,"TargetArns":{},"Tags":"x","__proto__":{"Behaviors":[]}}'),
    { Behaviors: [null, 1, { Name: ["x"] }], TargetArns: [{}] },
    { Behaviors: "text" },
    { Behaviors: { Name: "Flood" }, AlertTargets: ["SNS"], TargetArns: "x", MetricsExportConfig: [1] },
    { Behaviors: [{ Name: "Flood", Criteria: { Value: { Ports: { a: [1] }, Cidrs: [null, {}] } } }, FLOOD] },
    { Behaviors: [{ Name: "__proto__" }, { Name: "constructor" }], Tags: [{ Key: "toString" }] },
  ];
  test.each(odd.map((each) => [JSON.stringify(each), each] as const))("%s", (_, actual) => {
    expect(told("SecurityProfile", DECLARED, actual).length).toBeGreaterThan(0);
    expect(told("SecurityProfile", actual, DECLARED)).toBeDefined();
    expect(told("SecurityProfile", actual, actual)).toEqual([]);
  });
});
