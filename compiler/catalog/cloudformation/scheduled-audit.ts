import { AUDIT_NAME, oneOf, ROLE_ARN, schemaSource, set, TAGS, text } from "./building-blocks.ts";
import type { ResourceShape } from "./shape.ts";

/** An audit at fixed intervals. */
export const SCHEDULED_AUDIT: ResourceShape = {
  typeName: "AWS::IoT::ScheduledAudit",
  primaryIdentifier: ["ScheduledAuditName"],
  createOnlyProperties: ["ScheduledAuditName"],
  readOnlyProperties: ["ScheduledAuditArn"],
  writeOnlyProperties: [],
  taggable: true,
  required: ["Frequency", "TargetCheckNames"],
  properties: {
    // The schemas also let `UNSET_VALUE` pass, a mark that CloudFormation keeps for itself.
    DayOfMonth: text({ pattern: /^([1-9]|[12][0-9]|3[01]|LAST)$/ }),
    DayOfWeek: oneOf(["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"], ["UNSET_VALUE"]),
    Frequency: oneOf(["DAILY", "WEEKLY", "BIWEEKLY", "MONTHLY"]),
    ScheduledAuditArn: ROLE_ARN,
    ScheduledAuditName: AUDIT_NAME,
    Tags: TAGS,
    TargetCheckNames: set(text()),
  },
  source: schemaSource("AWS::IoT::ScheduledAudit"),
};
