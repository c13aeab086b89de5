import { cloudControlType } from "../emit/terraform/cloud-control/types.ts";
import { DEVICE_DEFENDER_KINDS } from "../emit/terraform/device-defender-provider.ts";
import type { ResourceKind } from "../ir/resource.ts";

const TYPED: readonly (readonly [type: string, kind: ResourceKind])[] = [
  ["aws_cloudwatch_dashboard", "dashboard"],
  ["aws_cloudwatch_metric_alarm", "metric-alarm"],
  ["aws_iam_role", "iam-role"],
  ["aws_iot_indexing_configuration", "indexing-configuration"],
  ["aws_iot_logging_options", "logging-options"],
  ["aws_iot_policy", "iot-policy"],
  ["aws_iot_thing_group", "thing-group"],
  ["aws_lambda_permission", "lambda-permission"],
  ["aws_sns_topic", "sns-topic"],
  ["aws_sns_topic_subscription", "sns-subscription"],
  ["aws_sqs_queue", "sqs-queue"],
];

/** What policies call a resource of a type, by its name in Terraform or in CloudFormation; parts of one have no kind. */
const KINDS: ReadonlyMap<string, ResourceKind> = new Map([
  ...TYPED,
  ...DEVICE_DEFENDER_KINDS.map((kind) => [cloudControlType(kind).shape.typeName, kind] as const),
]);

/** The type of a kind: CloudFormation's name where it goes through Cloud Control, else Terraform's. */
export function typeOfKind(kind: ResourceKind): string | undefined {
  return TYPES.get(kind);
}

const TYPES: ReadonlyMap<ResourceKind, string> = new Map([...KINDS].map(([type, kind]) => [kind, type]));

export function kindOfType(type: string): ResourceKind | undefined {
  return KINDS.get(type);
}
