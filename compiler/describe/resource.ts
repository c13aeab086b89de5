import type { Resource } from "../ir/resource.ts";
import { assertNever } from "../util/assert-never.ts";
import { describeAuditConfiguration, describeScheduledAudit } from "./audit.ts";
import { describeDashboard, describeMetricAlarm } from "./cloudwatch.ts";
import { describeCustomMetric, describeDimension, describeSecurityProfile } from "./detect.ts";
import { describeFleetMetric, describeIndexing, describeJobTemplate, describeLogging } from "./fleet.ts";
import { describeDynamicThingGroup, describeIotPolicy, describeThingGroup } from "./groups.ts";
import { describeLambdaPermission, describeQueue, describeSubscription, describeTopic } from "./messaging.ts";
import { describeMitigationAction } from "./mitigation.ts";

/** A resource before its sentence is known; and what of a live one must be known to make the sentence. */
export type Undescribed<R extends Resource = Resource> = R extends Resource ? Omit<R, "summary"> : never;

/** One plain-English sentence, without a full stop, on what a resource is for. */
export function describeResource(resource: Undescribed): string {
  switch (resource.kind) {
    case "sns-topic":
      return describeTopic(resource);
    case "sqs-queue":
      return describeQueue(resource);
    case "sns-subscription":
      return describeSubscription(resource);
    case "lambda-permission":
      return describeLambdaPermission(resource);
    case "iam-role":
      return resource.description;
    case "logging-options":
      return describeLogging(resource);
    case "indexing-configuration":
      return describeIndexing(resource);
    case "thing-group":
      return describeThingGroup(resource);
    case "dynamic-thing-group":
      return describeDynamicThingGroup(resource);
    case "iot-policy":
      return describeIotPolicy(resource);
    case "custom-metric":
      return describeCustomMetric(resource);
    case "dimension":
      return describeDimension(resource);
    case "security-profile":
      return describeSecurityProfile(resource);
    case "account-audit-configuration":
      return describeAuditConfiguration(resource);
    case "scheduled-audit":
      return describeScheduledAudit(resource);
    case "mitigation-action":
      return describeMitigationAction(resource);
    case "metric-alarm":
      return describeMetricAlarm(resource);
    case "dashboard":
      return describeDashboard(resource);
    case "job-template":
      return describeJobTemplate(resource);
    case "fleet-metric":
      return describeFleetMetric(resource);
    default:
      return assertNever(resource);
  }
}
