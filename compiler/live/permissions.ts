import { READ_NAMES, type ReadName } from "./read-names.ts";

/** An action of IAM, and what it can be narrowed to: an ARN without partition and account, or `*` for all there is. */
export interface Permission {
  readonly action: string;
  readonly resources: readonly IamResource[];
}

/** `iot:*:dimension/*` stands for `arn:aws:iot:*:111122223333:dimension/*`; nothing between the colons for no region. */
export type IamResource = "*" | `${string}:${"*" | ""}:${string}`;

/**
 * What each call needs, by the Service Authorization Reference of AWS. Cloud Control reads in the name of the caller, so
 * that the caller needs what the handlers of the types need: `handlers.read.permissions` of the registry schemas. STS tells
 * everybody who they are.
 */
const NEEDED: Readonly<Record<ReadName, readonly Permission[]>> = {
  "cloudcontrol:GetResource": [
    { action: "cloudformation:GetResource", resources: ["*"] },
    { action: "iot:DescribeAccountAuditConfiguration", resources: ["*"] },
    { action: "iot:DescribeCustomMetric", resources: ["iot:*:custommetric/*"] },
    { action: "iot:DescribeDimension", resources: ["iot:*:dimension/*"] },
    { action: "iot:DescribeFleetMetric", resources: ["iot:*:fleetmetric/*"] },
    { action: "iot:DescribeJobTemplate", resources: ["iot:*:jobtemplate/*"] },
    { action: "iot:DescribeMitigationAction", resources: ["iot:*:mitigationaction/*"] },
    { action: "iot:DescribeScheduledAudit", resources: ["iot:*:scheduledaudit/*"] },
    { action: "iot:DescribeSecurityProfile", resources: ["iot:*:securityprofile/*"] },
    { action: "iot:DescribeThingGroup", resources: ["iot:*:thinggroup/*"] },
    {
      action: "iot:ListTagsForResource",
      resources: [
        "iot:*:custommetric/*",
        "iot:*:dimension/*",
        "iot:*:fleetmetric/*",
        "iot:*:mitigationaction/*",
        "iot:*:scheduledaudit/*",
        "iot:*:securityprofile/*",
        "iot:*:thinggroup/*",
      ],
    },
    { action: "iot:ListTargetsForSecurityProfile", resources: ["iot:*:securityprofile/*"] },
  ],
  "cloudwatch:DescribeAlarms": on("cloudwatch:DescribeAlarms", "cloudwatch:*:alarm:*"),
  "cloudwatch:GetDashboard": on("cloudwatch:GetDashboard", "cloudwatch::dashboard/*"),
  "cloudwatch:ListTagsForResource": on("cloudwatch:ListTagsForResource", "cloudwatch:*:alarm:*"),
  "iam:GetRole": on("iam:GetRole", "iam::role/*"),
  "iam:GetRolePolicy": on("iam:GetRolePolicy", "iam::role/*"),
  "iam:ListAttachedRolePolicies": on("iam:ListAttachedRolePolicies", "iam::role/*"),
  "iam:ListRolePolicies": on("iam:ListRolePolicies", "iam::role/*"),
  "iot:DescribeCustomMetric": on("iot:DescribeCustomMetric", "iot:*:custommetric/*"),
  "iot:DescribeDimension": on("iot:DescribeDimension", "iot:*:dimension/*"),
  "iot:DescribeMitigationAction": on("iot:DescribeMitigationAction", "iot:*:mitigationaction/*"),
  "iot:DescribeSecurityProfile": on("iot:DescribeSecurityProfile", "iot:*:securityprofile/*"),
  "iot:DescribeThingGroup": on("iot:DescribeThingGroup", "iot:*:thinggroup/*"),
  "iot:GetIndexingConfiguration": on("iot:GetIndexingConfiguration", "*"),
  "iot:GetPolicy": on("iot:GetPolicy", "iot:*:policy/*"),
  "iot:GetV2LoggingOptions": on("iot:GetV2LoggingOptions", "*"),
  "iot:ListAttachedPolicies": on("iot:ListAttachedPolicies", "*"),
  "iot:ListAuditSuppressions": on("iot:ListAuditSuppressions", "*"),
  "iot:ListCustomMetrics": on("iot:ListCustomMetrics", "*"),
  "iot:ListDimensions": on("iot:ListDimensions", "*"),
  "iot:ListMitigationActions": on("iot:ListMitigationActions", "*"),
  "iot:ListScheduledAudits": on("iot:ListScheduledAudits", "*"),
  // It can be narrowed to the profiles of one metric or dimension only, and all are wanted.
  "iot:ListSecurityProfiles": on("iot:ListSecurityProfiles", "*"),
  "iot:ListTagsForResource": on("iot:ListTagsForResource", "iot:*:policy/*", "iot:*:thinggroup/*"),
  "iot:ListTargetsForPolicy": on("iot:ListTargetsForPolicy", "iot:*:policy/*"),
  "iot:ListThingGroups": on("iot:ListThingGroups", "*"),
  "lambda:GetPolicy": on("lambda:GetPolicy", "lambda:*:function:*"),
  "sns:GetSubscriptionAttributes": on("sns:GetSubscriptionAttributes", "*"),
  "sns:GetTopicAttributes": on("sns:GetTopicAttributes", "sns:*:*"),
  "sns:ListSubscriptionsByTopic": on("sns:ListSubscriptionsByTopic", "sns:*:*"),
  "sns:ListTagsForResource": on("sns:ListTagsForResource", "sns:*:*"),
  "sqs:GetQueueAttributes": on("sqs:GetQueueAttributes", "sqs:*:*"),
  "sqs:GetQueueUrl": on("sqs:GetQueueUrl", "sqs:*:*"),
  "sqs:ListQueueTags": on("sqs:ListQueueTags", "sqs:*:*"),
  "sts:GetCallerIdentity": [],
};

function on(action: string, ...resources: readonly IamResource[]): readonly Permission[] {
  return [{ action, resources }];
}

/** What a call needs. */
function permissionsFor(name: ReadName): readonly Permission[] {
  return NEEDED[name];
}

/** All that Palisade may need, by action. */
export function allPermissions(): ReadonlyMap<string, ReadonlySet<IamResource>> {
  const all = new Map<string, ReadonlySet<IamResource>>();
  for (const { action, resources } of READ_NAMES.flatMap(permissionsFor)) {
    all.set(action, new Set([...(all.get(action) ?? []), ...resources]));
  }
  return all;
}
