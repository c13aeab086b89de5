import { NAME_RULES } from "../../catalog/names.ts";
import { DEAD_LETTERS_SUFFIX } from "../../catalog/own-names.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import {
  queueCollides,
  queueNameTooLong,
  subscribedTwice,
  topicCreatedTwice,
} from "../diagnostics/topics.ts";
import type { Model } from "../model.ts";
import type { AlertTopic, Declared, Subscriber } from "../policy-set.ts";
import { parseArn } from "../values/arn.ts";

/** Every topic, queue and subscription is created once. */
export function* checkTopicsDoNotCollide({ policies: { alertTopics } }: Model): Iterable<Diagnostic> {
  const topics = [...alertTopics.values()];
  yield* checkTopicNames(topics);
  yield* checkQueueNames(topics);
  for (const topic of topics) yield* checkSubscribers(topic);
}

function* checkTopicNames(topics: readonly Declared<AlertTopic>[]): Iterable<Diagnostic> {
  const firsts = new Map<string, Declared<AlertTopic>>();
  for (const topic of topics) {
    const name = topicName(topic);
    const first = firsts.get(name);
    // Two that only refer to an existing topic do no harm.
    const created = "name" in topic.topic || (first !== undefined && "name" in first.topic);
    if (first === undefined) firsts.set(name, topic);
    else if (created) {
      const related = [{ message: "the other alert topic", location: first.place.key() }];
      yield topicCreatedTwice.at(topic.place.key(), { topic: name, other: first.name }, { related });
    }
  }
}

function topicName({ topic }: AlertTopic): string {
  return "name" in topic ? topic.name : (parseArn(topic.existingArn)?.resource ?? topic.existingArn);
}

function* checkQueueNames(topics: readonly Declared<AlertTopic>[]): Iterable<Diagnostic> {
  const queues = topics.flatMap(({ subscribers }) =>
    subscribers.flatMap((subscriber) =>
      subscriber.kind === "queue" ? [{ queue: subscriber.queue, place: subscriber.place.at("queue") }] : [],
    ),
  );
  const names = new Set(queues.map(({ queue }) => queue));
  const max = NAME_RULES.sqsQueue.max - DEAD_LETTERS_SUFFIX.length;
  for (const { queue, place } of queues) {
    const other = queue.endsWith(DEAD_LETTERS_SUFFIX)
      ? queue.slice(0, -DEAD_LETTERS_SUFFIX.length)
      : undefined;
    if (other !== undefined && names.has(other)) yield queueCollides.at(place.value(), { queue, other });
    if (queue.length > max && queue.length <= NAME_RULES.sqsQueue.max) {
      yield queueNameTooLong.at(place.value(), { queue, length: queue.length, max });
    }
  }
}

function* checkSubscribers({ subscribers }: AlertTopic): Iterable<Diagnostic> {
  const seen = new Map<string, (typeof subscribers)[number]>();
  for (const subscriber of subscribers) {
    const endpoint = endpointOf(subscriber);
    const first = seen.get(`${subscriber.kind} ${endpoint}`);
    if (first === undefined) seen.set(`${subscriber.kind} ${endpoint}`, subscriber);
    else {
      const related = [{ message: "subscribed here", location: first.place.value() }];
      yield subscribedTwice.at(subscriber.place.value(), { endpoint }, { related });
    }
  }
}

function endpointOf(subscriber: Subscriber): string {
  switch (subscriber.kind) {
    case "email":
      return subscriber.address;
    case "queue":
      return subscriber.queue;
    case "https":
      return subscriber.url;
    case "lambda":
      return subscriber.functionArn;
  }
}
