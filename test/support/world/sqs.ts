import { isObject, type JsonObject, listOf, textOf } from "../json.ts";
import { AwsError } from "./aws-error.ts";
import type { Region } from "./region.ts";
import type { LiveQueue } from "./region-settings.ts";

type Texts = Readonly<Record<string, string>>;

/** What a queue has before anybody sets anything. */
const DEFAULTS: Texts = {
  DelaySeconds: "0",
  MaximumMessageSize: "262144",
  MessageRetentionPeriod: "345600",
  ReceiveMessageWaitTimeSeconds: "0",
  SqsManagedSseEnabled: "true",
  VisibilityTimeout: "30",
};

/**
 * SQS as far as Terraform makes queues; messages are nobody's affair here. moto does not keep `RedriveAllowPolicy`, for
 * which the provider then waits until its time is over.
 * @param base of the URLs of queues
 * @returns undefined for an answer that says nothing
 */
export function answerSqs(
  operation: string,
  input: JsonObject,
  region: Region,
  base: string,
): JsonObject | undefined {
  const url = (name: string) => ({ QueueUrl: `${base}/${name}` });
  switch (operation) {
    case "CreateQueue":
      return url(create(region, input));
    case "GetQueueUrl":
      return url(found(region, input["QueueName"])[0]);
    case "ListQueues":
      return { QueueUrls: Object.keys(region.settings.queues).map((name) => url(name).QueueUrl) };
    default:
      return withQueue(operation, input, region);
  }
}

/** The operations on a queue that is there. */
function withQueue(operation: string, input: JsonObject, region: Region): JsonObject | undefined {
  const [name, queue] = found(region, textOf(input["QueueUrl"]).split("/").at(-1));
  switch (operation) {
    case "GetQueueAttributes":
      return { Attributes: { ...queue.attributes, QueueArn: arn(region, name) } };
    case "SetQueueAttributes": {
      const attributes = Object.entries({ ...queue.attributes, ...textsIn(input["Attributes"]) });
      // A policy is taken away by an empty one.
      const set = attributes.filter(([, value]) => value !== "");
      return keep(region, name, { ...queue, attributes: Object.fromEntries(set) });
    }
    case "ListQueueTags":
      return { Tags: queue.tags };
    case "TagQueue":
      return keep(region, name, { ...queue, tags: { ...queue.tags, ...textsIn(input["Tags"]) } });
    case "UntagQueue": {
      const removed = listOf(input["TagKeys"]);
      const left = Object.entries(queue.tags).filter(([key]) => !removed.includes(key));
      return keep(region, name, { ...queue, tags: Object.fromEntries(left) });
    }
    case "DeleteQueue":
      region.removeQueue(name);
      return undefined;
    default:
      throw new AwsError("UnknownOperationException", `${operation} is no operation of this SQS`);
  }
}

function create(region: Region, input: JsonObject): string {
  const name = textOf(input["QueueName"]);
  if (Object.hasOwn(region.settings.queues, name)) return name;
  const attributes = { ...DEFAULTS, ...textsIn(input["Attributes"]) };
  keep(region, name, { attributes, tags: textsIn(input["tags"]) });
  return name;
}

function keep(region: Region, name: string, queue: LiveQueue): undefined {
  region.set({ queues: { ...region.settings.queues, [name]: queue } });
}

/** @throws when there is no such queue */
function found(region: Region, name: unknown): readonly [name: string, queue: LiveQueue] {
  const { queues } = region.settings;
  const queue = typeof name === "string" && Object.hasOwn(queues, name) ? queues[name] : undefined;
  if (queue !== undefined) return [String(name), queue];
  throw new AwsError("QueueDoesNotExist", "The specified queue does not exist.");
}

function arn({ place }: Region, name: string): string {
  return `arn:aws:sqs:${place.region}:${place.account}:${name}`;
}

function textsIn(value: unknown): Texts {
  const entries = Object.entries(isObject(value) ? value : {});
  return Object.fromEntries(entries.map(([name, text]) => [name, textOf(text)]));
}
