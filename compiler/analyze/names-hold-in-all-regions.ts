import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Place } from "../source/place.ts";
import { namesDifferByRegion } from "./diagnostics/topics.ts";
import type { AlertTopic, Declared, StackPolicies } from "./policy-set.ts";
import { parseArn } from "./values/arn.ts";

/**
 * What one stack of a deployment uses of another has the same name in both: a stack derives ARNs of other regions
 * by putting in the region.
 */
export function* checkNamesHoldInAllRegions(stacks: readonly StackPolicies[]): Iterable<Diagnostic> {
  const deployments = new Map<string, StackPolicies[]>();
  for (const stack of stacks) {
    const others = deployments.get(stack.stack.deployment);
    if (others === undefined) deployments.set(stack.stack.deployment, [stack]);
    else others.push(stack);
  }
  for (const regions of deployments.values()) {
    for (const topic of regions[0]?.alertTopics.keys() ?? []) yield* checkTopic(topic, regions);
  }
}

/** An alert topic as it is in one region. */
interface Regional {
  readonly topic: Declared<AlertTopic>;
  readonly stack: StackPolicies["stack"];
}

function* checkTopic(name: string, stacks: readonly StackPolicies[]): Iterable<Diagnostic> {
  const topics = stacks.flatMap(({ alertTopics, stack }): readonly Regional[] => {
    const topic = alertTopics.get(name);
    return topic === undefined ? [] : [{ topic, stack }];
  });
  const [first] = topics;
  if (first === undefined) return;
  if (topics.some(isUsedAcrossRegions)) {
    const at = first.topic.place.at("name" in first.topic.topic ? "topic" : "topicArn");
    yield* compareNames(`the SNS topic of \`${name}\``, at, topics, topicName);
  }
  if (first.stack.hub === undefined) return;
  for (const [index, { kind, place }] of first.topic.subscribers.entries()) {
    if (kind !== "queue") continue;
    yield* compareNames("the queue", place.at("queue"), topics, ({ topic }) => queueName(topic, index));
  }
}

/** One diagnostic, however many regions disagree. */
function* compareNames(
  what: string,
  place: Place,
  topics: readonly Regional[],
  nameOf: (regional: Regional) => string | undefined,
): Iterable<Diagnostic> {
  const names = topics.flatMap((regional) => {
    const name = nameOf(regional);
    return name === undefined ? [] : [[regional.stack.region, name] as const];
  });
  const [first] = names;
  const other = names.find(([, name]) => name !== first?.[1]);
  if (first === undefined || other === undefined) return;
  yield namesDifferByRegion.at(place.value(), { what, names: [first, other] });
}

function isUsedAcrossRegions({ topic: { subscribers }, stack }: Regional): boolean {
  return subscribers.some((subscriber) => {
    if (subscriber.kind === "queue") return stack.hub !== undefined;
    const region = subscriber.kind === "lambda" ? parseArn(subscriber.functionArn)?.region : undefined;
    return region !== undefined && region !== stack.region && stack.regions.includes(region);
  });
}

function topicName({ topic: { topic } }: Regional): string {
  return "name" in topic ? topic.name : (parseArn(topic.existingArn)?.resource ?? topic.existingArn);
}

function queueName({ subscribers }: AlertTopic, index: number): string | undefined {
  const subscriber = subscribers[index];
  return subscriber?.kind === "queue" ? subscriber.queue : undefined;
}
