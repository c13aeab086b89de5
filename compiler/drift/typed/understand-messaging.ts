import type { SnsSubscription, SnsTopic, SqsQueue } from "../../ir/resource.ts";
import { type JsonObject, memberOf } from "../../util/narrow-json.ts";
import type { Json } from "../../util/stable-json.ts";
import { propertiesIn } from "../readers/cloud-control.ts";
import { numberAt, textAt, textsAt, wordAt } from "../understand/values.ts";

/** A declared topic with what Terraform says of a live one, but for its policy, which is a resource of its own. */
export function topic({ displayName: _, kmsKeyArn: __, ...rest }: SnsTopic, live: JsonObject): SnsTopic {
  const displayName = textAt(live, "display_name");
  const kmsKeyArn = textAt(live, "kms_master_key_id");
  return {
    ...rest,
    ...(displayName === undefined ? {} : { displayName }),
    ...(kmsKeyArn === undefined ? {} : { kmsKeyArn }),
  };
}

/** A declared subscription with what Terraform says of a live one; undefined where policies know no such protocol. */
export function subscription(
  { deadLetterQueueArn: _, ...rest }: SnsSubscription,
  live: JsonObject,
): SnsSubscription | undefined {
  const protocol = wordAt(live, "protocol", ["email", "sqs", "https", "lambda"]);
  const deadLetterQueueArn = textAt(propertiesIn(memberOf(live, "redrive_policy")), "deadLetterTargetArn");
  return (
    protocol && {
      ...rest,
      protocol,
      topicArn: textAt(live, "topic_arn") ?? "",
      endpoint: textAt(live, "endpoint") ?? "",
      ...(deadLetterQueueArn === undefined ? {} : { deadLetterQueueArn }),
    }
  );
}

/** A declared queue with what Terraform says of a live one, but for its policy, which is a resource of its own. */
export function queue({ deadLetters: _, ...rest }: SqsQueue, live: JsonObject): SqsQueue {
  const messageRetentionSeconds = numberAt(live, "message_retention_seconds") ?? rest.messageRetentionSeconds;
  const redrive = propertiesIn(memberOf(live, "redrive_policy"));
  const queueArn = textAt(redrive, "deadLetterTargetArn");
  const maxReceiveCount = numberAt(redrive, "maxReceiveCount") ?? 0;
  const senders = sendersOf(propertiesIn(memberOf(live, "redrive_allow_policy")));
  return {
    ...rest,
    messageRetentionSeconds,
    ...(queueArn === undefined ? {} : { deadLetters: { queueArn, maxReceiveCount } }),
    ...(senders === undefined ? {} : { deadLettersFrom: senders }),
  };
}

/** Which queues may send what nobody could handle; undefined where all may, which policies do not say. */
function sendersOf(allowed: Json | undefined): readonly string[] | undefined {
  const permission = wordAt(allowed, "redrivePermission", ["allowAll", "byQueue", "denyAll"]);
  if (permission === "denyAll") return [];
  return permission === "byQueue" ? textsAt(allowed, "sourceQueueArns") : undefined;
}
