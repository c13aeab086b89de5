import { describe, expect, test } from "vitest";
import { minimalSchema } from "../../compiler/catalog/cloudformation/minimal-schema.ts";
import { SECURITY_PROFILE } from "../../compiler/catalog/cloudformation/security-profile.ts";
import { CLOUDFORMATION_TYPES } from "../../compiler/catalog/cloudformation/types.ts";

const shapes = [...CLOUDFORMATION_TYPES.values()];

test("nine types go through Cloud Control", () => {
  expect([...CLOUDFORMATION_TYPES.keys()].sort()).toEqual([
    "AWS::IoT::AccountAuditConfiguration",
    "AWS::IoT::CustomMetric",
    "AWS::IoT::Dimension",
    "AWS::IoT::FleetMetric",
    "AWS::IoT::JobTemplate",
    "AWS::IoT::MitigationAction",
    "AWS::IoT::ScheduledAudit",
    "AWS::IoT::SecurityProfile",
    "AWS::IoT::ThingGroup",
  ]);
});

describe.each(shapes)("the shape of $typeName", (shape) => {
  test("names only properties that it has", () => {
    const named = [
      ...shape.primaryIdentifier,
      ...shape.createOnlyProperties,
      ...shape.readOnlyProperties,
      ...shape.writeOnlyProperties,
      ...shape.required,
    ];
    for (const name of named) expect(Object.keys(shape.properties)).toContain(name);
    expect(Object.hasOwn(shape.properties, "Tags")).toBe(shape.taggable);
  });

  test("is known by what cannot change, and requires nothing that cannot be written", () => {
    for (const name of shape.primaryIdentifier) expect(shape.createOnlyProperties).toContain(name);
    expect(shape.required.filter((name) => shape.readOnlyProperties.includes(name))).toEqual([]);
  });
});

test("the minimal schema is one line, the same every time", () => {
  expect(minimalSchema(SECURITY_PROFILE)).toBe(
    '{"createOnlyProperties":["/properties/SecurityProfileName"],"primaryIdentifier":["/properties/SecurityProfileName"],"properties":{},"readOnlyProperties":["/properties/SecurityProfileArn"],"typeName":"AWS::IoT::SecurityProfile"}',
  );
});

test("AWS spells the SNS target in two ways", () => {
  const targets = CLOUDFORMATION_TYPES.get("AWS::IoT::AccountAuditConfiguration")?.properties;
  expect(targets?.["AuditNotificationTargetConfigurations"]).toMatchObject({
    properties: { Sns: { kind: "object" } },
  });
  expect(SECURITY_PROFILE.properties["AlertTargets"]).toMatchObject({ kind: "map" });
});
