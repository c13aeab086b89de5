import { ACCOUNT_AUDIT_CONFIGURATION } from "./account-audit-configuration.ts";
import { CUSTOM_METRIC } from "./custom-metric.ts";
import { DIMENSION } from "./dimension.ts";
import { FLEET_METRIC } from "./fleet-metric.ts";
import { JOB_TEMPLATE } from "./job-template.ts";
import { MITIGATION_ACTION } from "./mitigation-action.ts";
import { SCHEDULED_AUDIT } from "./scheduled-audit.ts";
import { SECURITY_PROFILE } from "./security-profile.ts";
import type { ResourceShape } from "./shape.ts";
import { THING_GROUP } from "./thing-group.ts";

/** The types that go through Cloud Control, by type name. */
export const CLOUDFORMATION_TYPES: ReadonlyMap<string, ResourceShape> = new Map(
  [
    ACCOUNT_AUDIT_CONFIGURATION,
    CUSTOM_METRIC,
    DIMENSION,
    FLEET_METRIC,
    JOB_TEMPLATE,
    MITIGATION_ACTION,
    SCHEDULED_AUDIT,
    SECURITY_PROFILE,
    THING_GROUP,
  ].map((shape) => [shape.typeName, shape]),
);
