import type { AlertTopic, Declared, StackIdentity, StackPolicies } from "../analyze/policy-set.ts";
import { servicePrincipal } from "../catalog/partitions.ts";
import type { Undescribed } from "../describe/resource.ts";
import { arnOf } from "../ir/arn.ts";
import type { PolicyStatement } from "../ir/policy-document.ts";
import type { SnsTopic } from "../ir/resource.ts";
import { declarations } from "./declarations.ts";
import { topicsOfAlarms } from "./metric-alarms.ts";
import { resourceId } from "./resource-id.ts";
import { denyInsecureTransport } from "./transport-security.ts";

/** The topics that the stack creates. Those that exist already are not ours to change. */
export function lowerTopics(policies: StackPolicies): readonly Undescribed<SnsTopic>[] {
  const alarmed = topicsOfAlarms(policies);
  return declarations(policies.alertTopics).flatMap((declared) =>
    "name" in declared.topic ? [lowerTopic(policies.stack, declared, declared.topic.name, alarmed)] : [],
  );
}

function lowerTopic(
  stack: StackIdentity,
  declared: Declared<AlertTopic>,
  name: string,
  alarmed: ReadonlySet<string>,
): Undescribed<SnsTopic> {
  const arn = arnOf(stack, "sns", name);
  return {
    kind: "sns-topic",
    id: resourceId("sns-topic", name),
    name,
    arn,
    ...(declared.displayName === undefined ? {} : { displayName: declared.displayName }),
    ...(declared.kmsKeyArn === undefined ? {} : { kmsKeyArn: declared.kmsKeyArn }),
    policy: [
      allowOwner(stack, arn),
      ...(alarmed.has(declared.name) ? [allowAlarms(stack, arn)] : []),
      denyInsecureTransport("sns:Publish", arn),
    ],
    origin: declared.place.origin(),
    dependsOn: [],
  };
}

// A topic policy replaces the one that SNS gives a new topic, so what the owner needs is said again.
function allowOwner(stack: StackIdentity, arn: string): PolicyStatement {
  return {
    sid: "AllowOwner",
    effect: "Allow",
    principal: { aws: `arn:${stack.partition}:iam::${stack.account}:root` },
    actions: [
      "sns:AddPermission",
      "sns:DeleteTopic",
      "sns:GetTopicAttributes",
      "sns:ListSubscriptionsByTopic",
      "sns:Publish",
      "sns:RemovePermission",
      "sns:SetTopicAttributes",
      "sns:Subscribe",
    ],
    resources: [arn],
  };
}

// CloudWatch publishes as itself, not as a role of the account, so that the topic must let it in.
function allowAlarms(stack: StackIdentity, arn: string): PolicyStatement {
  return {
    sid: "AllowCloudWatchAlarms",
    effect: "Allow",
    principal: { service: servicePrincipal("cloudwatch", stack.partition) },
    actions: ["sns:Publish"],
    resources: [arn],
    conditions: [{ operator: "StringEquals", key: "aws:SourceAccount", values: [stack.account] }],
  };
}
