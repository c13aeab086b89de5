import type {
  AlertTopic,
  Declared,
  StackIdentity,
  StackPolicies,
  Subscriber,
} from "../analyze/policy-set.ts";
import { DEAD_LETTERS_SUFFIX } from "../catalog/own-names.ts";
import { arnOf } from "../ir/arn.ts";
import type { Place } from "../source/place.ts";
import { declarations } from "./declarations.ts";

/** A queue that topics fill. */
export interface SubscribedQueue {
  readonly name: string;
  readonly topics: readonly Declared<AlertTopic>[];
  /** Where it was first mentioned. */
  readonly place: Place;
}

/** The region in which a deployment's queues stand: its hub, or each stack's own. */
export function queueRegion(stack: StackIdentity): string {
  return stack.hub ?? stack.region;
}

/** The ARN of a queue that topics of the stack fill, in whatever region it stands. */
export function queueArn(stack: StackIdentity, name: string): string {
  return arnOf({ ...stack, region: queueRegion(stack) }, "sqs", name);
}

/** Where a queue puts what nobody could handle. */
export function deadLetterQueueName(queue: string): string {
  return queue + DEAD_LETTERS_SUFFIX;
}

/** The queues that subscribe to alert topics, by name. */
export function subscribedQueues({ alertTopics }: StackPolicies): readonly SubscribedQueue[] {
  const queues = new Map<string, { name: string; topics: Declared<AlertTopic>[]; place: Place }>();
  for (const topic of declarations(alertTopics)) {
    for (const subscriber of topic.subscribers.filter(isQueue)) {
      const known = queues.get(subscriber.queue);
      if (known === undefined) {
        queues.set(subscriber.queue, { name: subscriber.queue, topics: [topic], place: subscriber.place });
      } else if (known.topics.at(-1) !== topic) known.topics.push(topic);
    }
  }
  return [...queues.values()];
}

function isQueue<T extends Subscriber>(subscriber: T): subscriber is Extract<T, { kind: "queue" }> {
  return subscriber.kind === "queue";
}
