import type { PolicyStatement } from "../ir/policy-document.ts";
import type { TopicUse } from "./alert-topic.ts";

/** One statement of what a role may do. */
export function allow(
  sid: string,
  actions: readonly string[],
  resources: readonly string[],
): PolicyStatement {
  return { sid, effect: "Allow", actions, resources };
}

/**
 * What it takes to publish to a topic. On an encrypted one also its key: AWS's guide prints the topic's ARN as the
 * resource of that statement, which would allow nothing.
 */
export function allowPublishing(topic: TopicUse): readonly PolicyStatement[] {
  const publish = allow("PublishAlerts", ["sns:Publish"], [topic.arn]);
  if (topic.kmsKeyArn === undefined) return [publish];
  return [publish, allow("UseTopicKey", ["kms:Decrypt", "kms:GenerateDataKey"], [topic.kmsKeyArn])];
}
