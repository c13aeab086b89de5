import type { AlertTopic, Declared, StackPolicies, Subscriber } from "../analyze/policy-set.ts";
import type { Undescribed } from "../describe/resource.ts";
import { nameOf, parseFunctionArn } from "../ir/arn.ts";
import type { SnsSubscription } from "../ir/resource.ts";
import { assertNever } from "../util/assert-never.ts";
import { shortHash } from "../util/short-hash.ts";
import { topicArn, useTopic } from "./alert-topic.ts";
import { declarations } from "./declarations.ts";
import { lambdaPermissionId } from "./lambda-permissions.ts";
import { deadLetterQueueName, queueArn, queueRegion } from "./queue-subscribers.ts";
import { resourceId } from "./resource-id.ts";

type Delivery = Pick<SnsSubscription, "protocol" | "endpoint" | "deadLetterQueueArn" | "dependsOn"> & {
  /** Tells this subscriber from the others of its topic. */
  readonly label: string;
};

/** Who is told of the alerts of each topic: created ones and existing ones alike. */
export function lowerSubscriptions(policies: StackPolicies): readonly Undescribed<SnsSubscription>[] {
  return declarations(policies.alertTopics).flatMap((topic) =>
    distinctDeliveries(policies, topic).map(({ delivery, subscriber }): Undescribed<SnsSubscription> => {
      const { label, dependsOn, ...endpoint } = delivery;
      const name = `${topicLabel(topic)}-${endpoint.protocol}-${label}`;
      return {
        kind: "sns-subscription",
        id: resourceId("sns-subscription", name),
        name,
        topicArn: topicArn(policies, topic),
        ...endpoint,
        origin: subscriber.place.origin(),
        dependsOn: [...useTopic(policies, topic.name).dependsOn, ...dependsOn],
      };
    }),
  );
}

type DeclaredSubscriber = AlertTopic["subscribers"][number];

// SNS keeps one subscription for an endpoint, however often it is asked for one.
function distinctDeliveries(
  policies: StackPolicies,
  topic: Declared<AlertTopic>,
): readonly { readonly delivery: Delivery; readonly subscriber: DeclaredSubscriber }[] {
  const byEndpoint = new Map<string, { delivery: Delivery; subscriber: DeclaredSubscriber }>();
  for (const subscriber of topic.subscribers) {
    const delivery = deliverTo(policies, topic, subscriber);
    const key = `${delivery.protocol} ${delivery.endpoint}`;
    if (!byEndpoint.has(key)) byEndpoint.set(key, { delivery, subscriber });
  }
  return [...byEndpoint.values()];
}

function deliverTo(policies: StackPolicies, topic: Declared<AlertTopic>, subscriber: Subscriber): Delivery {
  switch (subscriber.kind) {
    case "email":
      return { protocol: "email", endpoint: subscriber.address, label: subscriber.address, dependsOn: [] };
    case "https":
      return { protocol: "https", endpoint: subscriber.url, label: urlLabel(subscriber.url), dependsOn: [] };
    case "queue":
      return deliverToQueue(policies, subscriber.queue);
    case "lambda":
      return {
        protocol: "lambda",
        endpoint: subscriber.functionArn,
        label: `${parseFunctionArn(subscriber.functionArn).name}-${shortHash(subscriber.functionArn)}`,
        dependsOn: lambdaPermissionId(policies, topic, subscriber.functionArn),
      };
    default:
      return assertNever(subscriber);
  }
}

function deliverToQueue({ stack }: StackPolicies, queue: string): Delivery {
  const delivery = { protocol: "sqs", endpoint: queueArn(stack, queue), label: queue } as const;
  // SNS takes a dead-letter queue only from the topic's own region; a topic far from the hub has none.
  if (queueRegion(stack) !== stack.region) return { ...delivery, dependsOn: [] };
  const deadLetters = deadLetterQueueName(queue);
  return {
    ...delivery,
    deadLetterQueueArn: queueArn(stack, deadLetters),
    dependsOn: [resourceId("sqs-queue", queue), resourceId("sqs-queue", deadLetters)],
  };
}

function topicLabel({ topic }: AlertTopic): string {
  if ("name" in topic) return topic.name;
  return `${nameOf(topic.existingArn)}-${shortHash(topic.existingArn)}`;
}

// The path of a webhook often is a secret, and long: the host names it well enough.
function urlLabel(url: string): string {
  const host = /^https:\/\/(?:[^/?#@]*@)?(?<host>[^/?#:]+)/iu.exec(url)?.groups?.["host"] ?? "url";
  return `${host}-${shortHash(url)}`;
}
