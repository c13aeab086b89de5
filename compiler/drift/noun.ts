import { cloudControlType } from "../emit/terraform/cloud-control/types.ts";
import { isDeviceDefenderNode } from "../emit/terraform/device-defender-provider.ts";
import type { Resource, ResourceKind } from "../ir/resource.ts";
import type { Stack } from "../ir/stack.ts";
import { compareText } from "../util/compare.ts";
import { typeOfKind } from "./kind-of-type.ts";

/** What keeps findings of audits from being reported. It is no resource of CloudFormation's or Terraform's. */
export const AUDIT_SUPPRESSION = "audit suppression";

/** What people call a resource, by its type in CloudFormation or in Terraform. */
const NOUNS: ReadonlyMap<string, string> = new Map([
  ["AWS::IoT::AccountAuditConfiguration", "audit configuration"],
  ["AWS::IoT::CustomMetric", "custom metric"],
  ["AWS::IoT::Dimension", "dimension"],
  ["AWS::IoT::FleetMetric", "fleet metric"],
  ["AWS::IoT::JobTemplate", "job template"],
  ["AWS::IoT::MitigationAction", "mitigation action"],
  ["AWS::IoT::ScheduledAudit", "scheduled audit"],
  ["AWS::IoT::SecurityProfile", "security profile"],
  ["AWS::IoT::ThingGroup", "dynamic thing group"],
  ["aws_cloudwatch_dashboard", "dashboard"],
  ["aws_cloudwatch_metric_alarm", "CloudWatch alarm"],
  ["aws_iam_role", "role"],
  ["aws_iam_role_policy", "permissions of the role"],
  ["aws_iam_role_policy_attachment", "managed policy of the role"],
  ["aws_iot_indexing_configuration", "fleet indexing"],
  ["aws_iot_logging_options", "logging of AWS IoT"],
  ["aws_iot_policy", "IoT policy"],
  ["aws_iot_policy_attachment", "attachment of the IoT policy"],
  ["aws_iot_thing_group", "thing group"],
  ["aws_lambda_permission", "permission to invoke"],
  ["aws_sns_topic", "alert topic"],
  ["aws_sns_topic_policy", "policy of the topic"],
  ["aws_sns_topic_subscription", "subscription"],
  ["aws_sqs_queue", "queue"],
  ["aws_sqs_queue_policy", "policy of the queue"],
]);

/** Every noun, sorted. What Terraform makes of other types is called by its type. */
export const ALL_NOUNS: readonly string[] = [...new Set([...NOUNS.values(), AUDIT_SUPPRESSION])].sort(
  compareText,
);

/** The noun of a type; of one that policies never make, the type itself. */
export function nounOfType(type: string): string {
  return NOUNS.get(type) ?? type;
}

/** The noun of a kind. */
export function nounOfKind(kind: ResourceKind): string {
  return nounOfType(typeOfKind(kind) ?? kind);
}

/** The noun of a declared resource, or of what belongs to one. */
export function nounOf(type: string, node: Resource): string {
  return nounOfType(isDeviceDefenderNode(node) ? cloudControlType(node.kind).shape.typeName : type);
}

/** AWS's name of a declared resource; a singleton is told by its account. */
export function nameOf(node: Resource, stack: Stack): string {
  return node.name === node.kind ? stack.account : node.name;
}
