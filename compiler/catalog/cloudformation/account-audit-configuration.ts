import { AUDIT_CHECKS, type AuditCheckFacts } from "../audit-checks.ts";
import { BOOLEAN, object, ROLE_ARN, schemaSource, text, wholeNumberInString } from "./building-blocks.ts";
import type { ObjectShape, PropertyShape, ResourceShape } from "./shape.ts";

function checkShape({ threshold }: AuditCheckFacts): ObjectShape {
  if (threshold === undefined) return object({ Enabled: BOOLEAN });
  const days = wholeNumberInString({ minLength: 1, maxLength: 64 });
  return object({ Configuration: object({ [threshold.cfnProperty]: days }), Enabled: BOOLEAN });
}

const CHECKS: readonly (readonly [string, PropertyShape])[] = AUDIT_CHECKS.map((check) => [
  check.cfnProperty,
  checkShape(check),
]);

/** Audit of an account in a region. A singleton; checks that are left out are switched off. */
export const ACCOUNT_AUDIT_CONFIGURATION: ResourceShape = {
  typeName: "AWS::IoT::AccountAuditConfiguration",
  primaryIdentifier: ["AccountId"],
  createOnlyProperties: ["AccountId"],
  readOnlyProperties: [],
  writeOnlyProperties: [],
  taggable: false,
  required: ["AccountId", "AuditCheckConfigurations", "RoleArn"],
  properties: {
    AccountId: text({ pattern: /^[0-9]{12}$/, minLength: 12, maxLength: 12 }),
    AuditCheckConfigurations: object(Object.fromEntries(CHECKS)),
    // `Sns` here; the key in the AlertTargets of a security profile is `SNS`.
    AuditNotificationTargetConfigurations: object({
      Sns: object({ Enabled: BOOLEAN, RoleArn: ROLE_ARN, TargetArn: text({ maxLength: 2048 }) }),
    }),
    RoleArn: ROLE_ARN,
  },
  source: schemaSource("AWS::IoT::AccountAuditConfiguration"),
};
