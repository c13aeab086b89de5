import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPlanJson } from "../../../compiler/drift/readers/plan-json.ts";
import { readStateJson } from "../../../compiler/drift/readers/state-json.ts";
import { cloudControlEntry, planJson, stateJson } from "../../support/terraform-json.ts";

const problemOf = (read: typeof readPlanJson, text: string): string | undefined => {
  const result = read(text);
  return "problem" in result ? result.problem : undefined;
};

const ENTRY = cloudControlEntry("p", "AWS::IoT::Dimension", { Name: "d" }, { Name: "d", Arn: "arn" });
const PLAN = planJson({ prior: [ENTRY], drift: [{ address: ENTRY.address, before: ENTRY.values }] });
const STATE = stateJson([ENTRY]);

test("what is no plan gets one sentence", () => {
  const sentences = Object.fromEntries(
    [
      "",
      "null",
      "[]",
      '"text"',
      "{}",
      "PK\u0003\u0004",
      PLAN.slice(0, -20),
      '{"format_version":"2.0","planned_values":{}}',
      '{"format_version":"0.2","planned_values":{}}',
      '{"format_version":1,"planned_values":{}}',
      '{"format_version":"1.0","provider_schemas":{}}',
      '{"version":4,"serial":1,"lineage":"x"}',
      '{"@level":"info","type":"version"}\n{"@level":"info"}',
      STATE,
    ].map((text) => [text.slice(0, 40), problemOf(readPlanJson, text)]),
  );
  expect(sentences).toMatchInlineSnapshot(`
    {
      "": "it is empty; make it with \`terraform show -json\`",
      ""text"": "it is no output of Terraform; make it with \`terraform show -json\`",
      "PK": "it is a plan file and no JSON; print it with \`terraform show -json <plan>\`",
      "[]": "it is no output of Terraform; make it with \`terraform show -json\`",
      "null": "it is no output of Terraform; make it with \`terraform show -json\`",
      "{"@level":"info","type":"version"}
    {"@le": "it is the log of \`terraform plan -json\`; save the plan with -out and print it with \`terraform show -json\`",
      "{"format_version":"0.2","planned_values"": "it has format_version 0.2, which is older than 1.x, the one that is understood",
      "{"format_version":"1.0","provider_schema": "it is no plan; make it with \`terraform show -json <plan>\`",
      "{"format_version":"1.0","terraform_versi": "it is a state and no plan",
      "{"format_version":"1.2","terraform_versi": "it is not JSON, or it was cut off; make it with \`terraform show -json\`",
      "{"format_version":"2.0","planned_values"": "it has format_version 2.0, which is newer than 1.x, the one that is understood",
      "{"format_version":1,"planned_values":{}}": "it has a format_version that no Terraform writes",
      "{"version":4,"serial":1,"lineage":"x"}": "it is a state file as Terraform keeps it; make it with \`terraform show -json\`",
      "{}": "it is no output of Terraform; make it with \`terraform show -json\`",
    }
  `);
});

test("what is no state gets one sentence, and an empty state is a state", () => {
  expect(problemOf(readStateJson, PLAN)).toMatchInlineSnapshot(`"it is a plan and no state"`);
  expect(problemOf(readStateJson, '{"format_version":"1.0","provider_schemas":{}}')).toMatchInlineSnapshot(
    `"it is no state; make it with \`terraform show -json\`"`,
  );
  expect(problemOf(readStateJson, '{"format_version":"2.1","values":{}}')).toMatchInlineSnapshot(
    `"it has format_version 2.1, which is newer than 1.x, the one that is understood"`,
  );
  expect(readStateJson('\uFEFF{"format_version":"1.0"}')).toEqual({
    source: "state",
    resources: new Map(),
    unchecked: [],
  });
});

test("a secret in a text that is no JSON goes nowhere", () => {
  expect(problemOf(readPlanJson, '{"password": hunter2}')).not.toContain("hunter2");
});

describe("names from hell", () => {
  test("are names", () => {
    const text = STATE.replace(
      '"values":{"root_module"',
      '"__proto__":{"values":{}},"values":{"root_module"',
    ).replace('"type_name"', '"__proto__":{"type_name":"x"},"constructor":1,"type_name"');
    const stack = readStateJson(text);
    expect(stack).toMatchObject({
      resources: new Map([[ENTRY.address, { typeName: "AWS::IoT::Dimension" }]]),
    });
  });
});

test("a text nested as deep as it is long is refused or read, and never too much", () => {
  const deep = "[".repeat(200_000) + "]".repeat(200_000);
  for (const text of [
    deep,
    `{"format_version":"1.2","planned_values":${deep}}`,
    `{"format_version":"1.2","planned_values":{},"resource_changes":${deep},"prior_state":${deep}}`,
    STATE.replace('"role_arn":null', `"role_arn":${deep}`),
    STATE.replace('"sensitive_values":{', `"sensitive_values":{"x":${deep},`),
    STATE.replace("aws_cloudcontrolapi_resource", "aws_iot_thing").replace(
      '"role_arn":null',
      `"role_arn":${deep}`,
    ),
    STATE.replace(/aws_cloudcontrolapi_resource/g, "aws_iot_thing").replace(
      '"schema":true',
      `"schema":${deep}`,
    ),
    PLAN.replace('"before":{', `"before":{"deep":${deep},`),
    PLAN.replace('"after_unknown":{', `"after_unknown":{"deep":${deep}`),
  ]) {
    expect(readPlanJson(text)).toBeDefined();
    expect(readStateJson(text)).toBeDefined();
  }
});

// Whatever stands in the place of any part of a plan or state, the answer is a value.
test.each([
  ["plan", PLAN, readPlanJson],
  ["state", STATE, readStateJson],
] as const)("any part of a %s may be anything", (_, text, read) => {
  const spots = text.split(/(?<=[:,[])(?=["{[nt])/).length;
  fc.assert(
    fc.property(fc.nat(spots), fc.json({ maxDepth: 3 }), fc.nat(3), (spot, other, kind) => {
      const parts = text.split(/(?<=[:,[])(?=["{[nt])/);
      const broken =
        kind === 0
          ? text.slice(0, Math.floor((text.length * spot) / spots))
          : parts
              .map((part, index) =>
                index === spot ? part.replace(/^("[^"]*"|\{\}|\[\]|null|true)/, other) : part,
              )
              .join("");
      expect(read(broken)).toBeTypeOf("object");
    }),
    { numRuns: 2000 },
  );
});
