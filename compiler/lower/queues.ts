import type { StackPolicies } from "../analyze/policy-set.ts";
import type { Undescribed } from "../describe/resource.ts";
import type { PolicyStatement } from "../ir/policy-document.ts";
import type { SqsQueue } from "../ir/resource.ts";
import { compareText } from "../util/compare.ts";
import { topicArn } from "./alert-topic.ts";
import {
  deadLetterQueueName,
  queueArn,
  queueRegion,
  type SubscribedQueue,
  subscribedQueues,
} from "./queue-subscribers.ts";
import { resourceId } from "./resource-id.ts";
import { snsPrincipal } from "./sns-principal.ts";
import { denyInsecureTransport } from "./transport-security.ts";

const DAY = 86_400;
// A message keeps its age when it moves, so dead letters must be kept longer than messages.
const RETENTION_SECONDS = 4 * DAY;
const DEAD_LETTER_RETENTION_SECONDS = 14 * DAY;
const MAX_RECEIVE_COUNT = 5;

/** The queues that stand in this stack, each with its dead-letter queue. With a hub, only the hub's stack has any. */
export function lowerQueues(policies: StackPolicies): readonly Undescribed<SqsQueue>[] {
  const { stack } = policies;
  if (queueRegion(stack) !== stack.region) return [];
  return subscribedQueues(policies).flatMap((queue) => [
    lowerQueue(policies, queue),
    lowerDeadLetterQueue(policies, queue),
  ]);
}

function lowerQueue(policies: StackPolicies, queue: SubscribedQueue): Undescribed<SqsQueue> {
  const { stack } = policies;
  const arn = queueArn(stack, queue.name);
  const deadLetterName = deadLetterQueueName(queue.name);
  // With a hub, the topics of all regions deliver to this one queue.
  const regions = stack.hub === undefined ? [stack.region] : stack.regions;
  return {
    kind: "sqs-queue",
    id: resourceId("sqs-queue", queue.name),
    name: queue.name,
    arn,
    messageRetentionSeconds: RETENTION_SECONDS,
    deadLetters: { queueArn: queueArn(stack, deadLetterName), maxReceiveCount: MAX_RECEIVE_COUNT },
    policy: [...allowTopics(policies, queue, arn, regions), denyInsecureTransport("sqs:*", arn)],
    origin: queue.place.origin(),
    dependsOn: [resourceId("sqs-queue", deadLetterName)],
  };
}

/** Takes what consumers could not handle, and what SNS could not deliver in this region. */
function lowerDeadLetterQueue(policies: StackPolicies, queue: SubscribedQueue): Undescribed<SqsQueue> {
  const { stack } = policies;
  const name = deadLetterQueueName(queue.name);
  const arn = queueArn(stack, name);
  return {
    kind: "sqs-queue",
    id: resourceId("sqs-queue", name),
    name,
    arn,
    messageRetentionSeconds: DEAD_LETTER_RETENTION_SECONDS,
    deadLettersFrom: [queueArn(stack, queue.name)],
    policy: [...allowTopics(policies, queue, arn, [stack.region]), denyInsecureTransport("sqs:*", arn)],
    origin: queue.place.origin(),
    dependsOn: [],
  };
}

/** One statement for each principal as which SNS delivers from these regions. */
function allowTopics(
  policies: StackPolicies,
  queue: SubscribedQueue,
  arn: string,
  regions: readonly string[],
): readonly PolicyStatement[] {
  const sources = new Map<string, string[]>();
  for (const region of regions) {
    const principal = snsPrincipal(policies.stack, region, queueRegion(policies.stack));
    const arns = queue.topics.map((topic) => topicArn(policies, topic, region));
    sources.set(principal, [...(sources.get(principal) ?? []), ...arns]);
  }
  return [...sources].map(([principal, arns]) => allowSending(principal, arn, arns));
}

function allowSending(principal: string, queue: string, topics: readonly string[]): PolicyStatement {
  // A principal of one region needs a statement, and so a name for it, of its own.
  const region = principal.split(".").slice(1, -2).join("").replaceAll("-", "");
  return {
    sid: `AllowAlertTopics${region}`,
    effect: "Allow",
    principal: { service: principal },
    actions: ["sqs:SendMessage"],
    resources: [queue],
    conditions: [{ operator: "ArnEquals", key: "aws:SourceArn", values: topics.toSorted(compareText) }],
  };
}
