import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CLOUDFORMATION_TYPES } from "../../../compiler/catalog/cloudformation/types.ts";
import { understand, withUnseen } from "../../../compiler/drift/understand/understand.ts";
import { DEVICE_DEFENDER_KINDS } from "../../../compiler/emit/terraform/device-defender-provider.ts";
import type { Json } from "../../../compiler/util/stable-json.ts";

type Properties = Readonly<Record<string, Json>>;

const reasonOf = (kind: (typeof DEVICE_DEFENDER_KINDS)[number], properties: Properties): string => {
  const result = understand(kind, properties);
  return "reason" in result ? result.reason : `understood: ${JSON.stringify(result.understood)}`;
};

describe("what AWS may hold and policies cannot say", () => {
  const behavior = (changes: Properties) =>
    reasonOf("security-profile", {
      SecurityProfileName: "p",
      Behaviors: [
        {
          Name: "b",
          Metric: "aws:num-messages-sent",
          Criteria: { ComparisonOperator: "less-than", Value: { Count: "1" } },
          ...changes,
        },
      ],
    });
  const criteria = (Criteria: Properties) => behavior({ Criteria });
  const less = { ComparisonOperator: "less-than" };
  const cases: readonly (readonly [string, string, string])[] = [
    ["no criteria", behavior({ Criteria: null }), "the behaviour b has no criteria"],
    [
      "nothing in them",
      criteria({}),
      "the behaviour b has no value, no percentile and no model to compare with",
    ],
    [
      "two kinds",
      criteria({ ...less, Value: { Count: "1" }, MlDetectionConfig: { ConfidenceLevel: "LOW" } }),
      "the behaviour b has Value and MlDetectionConfig at once",
    ],
    [
      "two values",
      criteria({ ...less, Value: { Count: "1", Ports: [1] } }),
      "the behaviour b compares with a value that is no single number or list",
    ],
    [
      "an operator of next year",
      criteria({ ComparisonOperator: "like", Value: { Count: "1" } }),
      "the behaviour b compares with an operator that AWS does not know",
    ],
    [
      "a count that is none",
      criteria({ ...less, Value: { Count: "1e400" } }),
      "the behaviour b compares with a value that is no single number or list",
    ],
    [
      "the statistic that only CloudFormation knows",
      criteria({ ...less, StatisticalThreshold: { Statistic: "Average" }, DurationSeconds: 300 }),
      "the behaviour b compares with a statistic that AWS does not know",
    ],
    [
      "eleven datapoints",
      criteria({ ...less, Value: { Count: "1" }, ConsecutiveDatapointsToAlarm: 11 }),
      "the behaviour b counts datapoints in a way that AWS does not know",
    ],
    ["no metric", behavior({ Metric: null }), "the behaviour b has no metric"],
    ["no name", behavior({ Name: null }), "a behaviour has no name"],
    [
      "alerts on another way",
      reasonOf("security-profile", {
        SecurityProfileName: "p",
        AlertTargets: { PAGER: { AlertTargetArn: "a" } },
      }),
      "it alerts otherwise than through one SNS topic and a role",
    ],
    [
      "a check of next year",
      reasonOf("account-audit-configuration", {
        AccountId: "111122223333",
        RoleArn: "arn",
        AuditCheckConfigurations: { NewCheck: { Enabled: true } },
      }),
      "it runs the check NewCheck, which is not in the catalogue",
    ],
    [
      "a static group",
      reasonOf("dynamic-thing-group", { ThingGroupName: "g" }),
      "it has no query, which makes it a static thing group",
    ],
    [
      "two actions in one",
      reasonOf("mitigation-action", {
        ActionName: "a",
        RoleArn: "arn",
        ActionParams: {
          UpdateCACertificateParams: { Action: "DEACTIVATE" },
          UpdateDeviceCertificateParams: { Action: "DEACTIVATE" },
        },
      }),
      "it does something that policies cannot say",
    ],
    [
      "the document of a job",
      reasonOf("job-template", { JobTemplateId: "j" }),
      "AWS does not answer its document",
    ],
  ];
  test.each(cases)("%s", (_, said, reason) => {
    expect(said).toBe(reason);
  });
});

test("what AWS never answers is as it is declared", () => {
  const shape = CLOUDFORMATION_TYPES.get("AWS::IoT::JobTemplate");
  if (shape === undefined) throw new Error("no shape");
  const declared = { JobTemplateId: "j", Description: "old", Document: "{}" };
  const live = withUnseen(shape, declared, { JobTemplateId: "j", Description: "new" });
  expect(understand("job-template", live)).toEqual({
    understood: { kind: "job-template", name: "j", description: "new", document: "{}" },
  });
});

test("numbers and flags are understood however AWS writes them", () => {
  const profile = (count: Json, silenced: Json, seconds: Json) =>
    understand("security-profile", {
      SecurityProfileName: "p",
      Behaviors: [
        {
          Name: "b",
          Metric: "m",
          SuppressAlerts: silenced,
          Criteria: { ComparisonOperator: "less-than", DurationSeconds: seconds, Value: { Count: count } },
        },
      ],
    });
  expect(profile(100, "true", "300")).toEqual(profile("100", true, 300));
  expect(profile("100", true, 300)).toHaveProperty("understood");
});

test.each(DEVICE_DEFENDER_KINDS)("anything at all is understood as %s or gets a reason", (kind) => {
  const names = [...CLOUDFORMATION_TYPES.values()].flatMap(({ properties }) => Object.keys(properties));
  const anything = fc.dictionary(fc.constantFrom(...names, "__proto__"), fc.jsonValue({ maxDepth: 4 }));
  fc.assert(
    fc.property(anything, (value) => {
      const result = understand(kind, JSON.parse(JSON.stringify(value)));
      expect("reason" in result || "understood" in result).toBe(true);
    }),
    { numRuns: 300 },
  );
});
