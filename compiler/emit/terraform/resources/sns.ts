import { parseFunctionArn } from "../../../ir/arn.ts";
import { policyJson } from "../../../ir/policy-json.ts";
import type { LambdaPermission, SnsSubscription, SnsTopic } from "../../../ir/resource.ts";
import { logicalId } from "../logical-id.ts";
import { attribute, json, optional } from "../values.ts";
import type { Draft } from "./draft.ts";

/** A topic, and who may use it. */
export function snsTopic(topic: SnsTopic): readonly Draft[] {
  const main = { type: "aws_sns_topic", id: logicalId("topic", topic.name) };
  return [
    {
      ...main,
      arguments: [
        attribute("name", topic.name),
        ...optional("display_name", topic.displayName),
        ...optional("kms_master_key_id", topic.kmsKeyArn),
      ],
    },
    {
      type: "aws_sns_topic_policy",
      id: logicalId("policy_of_topic", topic.name),
      arguments: [attribute("arn", topic.arn), attribute("policy", json(policyJson(topic.policy)))],
      dependsOn: [main],
    },
  ];
}

/** Somebody who listens to a topic. */
export function snsSubscription(subscription: SnsSubscription): readonly Draft[] {
  const { deadLetterQueueArn } = subscription;
  const redrive = deadLetterQueueArn && json({ deadLetterTargetArn: deadLetterQueueArn });
  return [
    {
      type: "aws_sns_topic_subscription",
      id: logicalId("subscription", subscription.name),
      arguments: [
        attribute("topic_arn", subscription.topicArn),
        attribute("protocol", subscription.protocol),
        attribute("endpoint", subscription.endpoint),
        ...optional("redrive_policy", redrive || undefined),
      ],
    },
  ];
}

/** AWS allows 100 characters in the id of a statement. */
const MAX_STATEMENT_ID = 100;

/** Lets one topic invoke a function, or the version or alias that stands behind its ARN. */
export function lambdaPermission(permission: LambdaPermission): readonly Draft[] {
  const id = logicalId("lambda_permission", permission.name);
  const { unqualified, qualifier } = parseFunctionArn(permission.functionArn);
  return [
    {
      type: "aws_lambda_permission",
      id,
      arguments: [
        // Without one, the provider would invent an id at every apply.
        attribute("statement_id", id.slice(-MAX_STATEMENT_ID)),
        attribute("action", "lambda:InvokeFunction"),
        attribute("function_name", unqualified),
        ...optional("qualifier", qualifier),
        attribute("principal", permission.principal),
        attribute("source_arn", permission.topicArn),
      ],
    },
  ];
}
