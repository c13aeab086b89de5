import { flagAt, numberAt, textAt } from "../../drift/understand/values.ts";
import { isJsonObject, type JsonObject, memberOf } from "../../util/narrow-json.ts";
import { type AskFor, attributesOf, type Heard, type Reader, type Told, told } from "./reader.ts";
import { tagsOf, withTags } from "./tags.ts";

/** @param answer with the attributes that SQS has, each written as text */
type ReadQueue = (url: string, queue: JsonObject) => Told;

export const readQueue: Reader = async ({ node }, ask) => {
  const found = await withQueue(node.name, ask, (url, queue) => {
    const lastModified = secondsIn(numberAt(queue, "LastModifiedTimestamp"));
    return {
      attributes: attributesOf({
        arn: textAt(queue, "QueueArn"),
        delay_seconds: numberAt(queue, "DelaySeconds"),
        fifo_queue: flagAt(queue, "FifoQueue"),
        id: url,
        kms_master_key_id: textAt(queue, "KmsMasterKeyId"),
        max_message_size: numberAt(queue, "MaximumMessageSize"),
        message_retention_seconds: numberAt(queue, "MessageRetentionPeriod"),
        name: node.name,
        receive_wait_time_seconds: numberAt(queue, "ReceiveMessageWaitTimeSeconds"),
        redrive_allow_policy: textAt(queue, "RedriveAllowPolicy"),
        redrive_policy: textAt(queue, "RedrivePolicy"),
        sqs_managed_sse_enabled: flagAt(queue, "SqsManagedSseEnabled"),
        url,
        visibility_timeout_seconds: numberAt(queue, "VisibilityTimeout"),
      }),
      ...(lastModified === undefined ? {} : { lastModified }),
    };
  });
  const url = "attributes" in found ? textAt(found.attributes, "url") : undefined;
  return withTags(found, async () => tagsOf(await ask("sqs:ListQueueTags", { QueueUrl: url }), "Tags"));
};

/** A queue has no policy before one is set. */
export const readQueuePolicy: Reader = ({ node }, ask) =>
  withQueue(node.name, ask, (url, queue) => {
    const policy = textAt(queue, "Policy");
    return policy === undefined ? { absent: true } : { attributes: { id: url, policy, queue_url: url } };
  });

async function withQueue(name: string, ask: AskFor, read: ReadQueue): Promise<Told> {
  const found = await ask("sqs:GetQueueUrl", { QueueName: name });
  if (!("answer" in found)) return found;
  const url = textAt(found.answer, "QueueUrl");
  if (url === undefined) return { reason: "AWS answered no URL of the queue" };
  const heard: Heard = await ask("sqs:GetQueueAttributes", { QueueUrl: url, AttributeNames: ["All"] });
  return told(heard, (answer) => {
    const queue = memberOf(answer, "Attributes");
    return isJsonObject(queue) ? read(url, queue) : { reason: "AWS answered no attributes of the queue" };
  });
}

function secondsIn(seconds: number | undefined): string | undefined {
  const time = new Date((seconds ?? Number.NaN) * 1000);
  return Number.isFinite(time.getTime()) ? time.toISOString() : undefined;
}
