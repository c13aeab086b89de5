import type { JsonObject } from "../json.ts";

/** A resource of CloudFormation as it lives in an account and region. */
export interface LiveResource {
  /** As they were written, with what AWS sets itself. In CloudFormation's spelling. */
  readonly properties: JsonObject;
  /** Seconds since 1970. */
  readonly createdAt: number;
  readonly changedAt: number;
  /** Counts the changes, from 1. */
  readonly version: number;
}

/** Names of the types behind whose names this world knows more than their shape. */
export const SECURITY_PROFILE = "AWS::IoT::SecurityProfile";
export const AUDIT_CONFIGURATION = "AWS::IoT::AccountAuditConfiguration";
export const SCHEDULED_AUDIT = "AWS::IoT::ScheduledAudit";
export const MITIGATION_ACTION = "AWS::IoT::MitigationAction";
export const CUSTOM_METRIC = "AWS::IoT::CustomMetric";
export const DIMENSION = "AWS::IoT::Dimension";
export const THING_GROUP = "AWS::IoT::ThingGroup";
export const FLEET_METRIC = "AWS::IoT::FleetMetric";
export const JOB_TEMPLATE = "AWS::IoT::JobTemplate";
