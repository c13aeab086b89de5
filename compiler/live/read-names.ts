/** A service, as its client in the SDK is called. */
export type Service = "cloudcontrol" | "cloudwatch" | "iam" | "iot" | "lambda" | "sns" | "sqs" | "sts";

/** AWS names calls that change nothing by these verbs. */
type OnlyReads = `${Service}:${"Get" | "List" | "Describe"}${string}`;

/**
 * Every call that Palisade may send to AWS: the service, and AWS's name of the call. The clients refuse all others, and
 * the permissions that are printed are made of these. Sorted.
 */
export const READ_NAMES = [
  "cloudcontrol:GetResource",
  "cloudwatch:DescribeAlarms",
  "cloudwatch:GetDashboard",
  "cloudwatch:ListTagsForResource",
  "iam:GetRole",
  "iam:GetRolePolicy",
  "iam:ListAttachedRolePolicies",
  "iam:ListRolePolicies",
  "iot:DescribeCustomMetric",
  "iot:DescribeDimension",
  "iot:DescribeMitigationAction",
  "iot:DescribeSecurityProfile",
  "iot:DescribeThingGroup",
  "iot:GetIndexingConfiguration",
  "iot:GetPolicy",
  "iot:GetV2LoggingOptions",
  "iot:ListAttachedPolicies",
  "iot:ListAuditSuppressions",
  "iot:ListCustomMetrics",
  "iot:ListDimensions",
  "iot:ListMitigationActions",
  "iot:ListScheduledAudits",
  "iot:ListSecurityProfiles",
  "iot:ListTagsForResource",
  "iot:ListTargetsForPolicy",
  "iot:ListThingGroups",
  "lambda:GetPolicy",
  "sns:GetSubscriptionAttributes",
  "sns:GetTopicAttributes",
  "sns:ListSubscriptionsByTopic",
  "sns:ListTagsForResource",
  "sqs:GetQueueAttributes",
  "sqs:GetQueueUrl",
  "sqs:ListQueueTags",
  "sts:GetCallerIdentity",
] as const satisfies readonly OnlyReads[];

/** The name of a call that only reads: `iot:DescribeSecurityProfile`. */
export type ReadName = (typeof READ_NAMES)[number];

const NAMES: ReadonlySet<string> = new Set(READ_NAMES);

export function isRead(name: string): name is ReadName {
  return NAMES.has(name);
}
