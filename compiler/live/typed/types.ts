/** Every type of hashicorp/aws that the compiler writes and that is not asked for through Cloud Control. Sorted. */
export const TYPED_TYPES = [
  "aws_cloudwatch_dashboard",
  "aws_cloudwatch_metric_alarm",
  "aws_iam_role",
  "aws_iam_role_policy",
  "aws_iam_role_policy_attachment",
  "aws_iot_indexing_configuration",
  "aws_iot_logging_options",
  "aws_iot_policy",
  "aws_iot_policy_attachment",
  "aws_iot_thing_group",
  "aws_lambda_permission",
  "aws_sns_topic",
  "aws_sns_topic_policy",
  "aws_sns_topic_subscription",
  "aws_sqs_queue",
  "aws_sqs_queue_policy",
] as const;

export type TypedType = (typeof TYPED_TYPES)[number];

export function isTypedType(type: string): type is TypedType {
  return TYPED_TYPES.some((each) => each === type);
}
