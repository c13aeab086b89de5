import { nameOf, parseFunctionArn, regionOf } from "../ir/arn.ts";
import type { LambdaPermission, SnsSubscription, SnsTopic, SqsQueue } from "../ir/resource.ts";
import { assertNever } from "../util/assert-never.ts";
import { describeDuration } from "./duration.ts";
import { joinWords } from "./list.ts";
import { countOf } from "./number.ts";
import { oneLine, quote } from "./quote.ts";

/** Who hears of what is published to a topic. */
export function describeTopic({ name, kmsKeyArn }: Pick<SnsTopic, "name" | "kmsKeyArn">): string {
  const encrypted = kmsKeyArn === undefined ? "" : ", encrypted with a customer-managed key";
  return `passes alerts on to whoever subscribes to ${quote(name)}${encrypted}`;
}

type DescribedQueue = Pick<
  SqsQueue,
  "messageRetentionSeconds" | "deadLetters" | "deadLettersFrom" | "policy"
>;

/** What arrives in a queue, how long it stays, and where it goes when nobody can handle it. */
export function describeQueue(queue: DescribedQueue): string {
  const kept = describeDuration(queue.messageRetentionSeconds);
  if (queue.deadLettersFrom !== undefined) {
    const sources = joinWords(
      queue.deadLettersFrom.map((arn) => quote(nameOf(arn))),
      "and",
    );
    return `keeps for ${kept} the alerts that could not be delivered to, or handled from, ${sources}`;
  }
  const { deadLetters } = queue;
  const tries = deadLetters && countOf(deadLetters.maxReceiveCount, "failed try", "failed tries");
  const end =
    deadLetters === undefined ? "" : `; after ${tries} one goes to ${quote(nameOf(deadLetters.queueArn))}`;
  return `keeps for ${kept} the alerts of ${describeSources(queue)}${end}`;
}

function describeSources({ policy }: DescribedQueue): string {
  const arns = policy
    .filter((statement) => statement.effect === "Allow")
    .flatMap((statement) => statement.conditions ?? [])
    .filter((condition) => condition.key === "aws:SourceArn")
    .flatMap((condition) => condition.values);
  const topics = [...new Set(arns.map(nameOf))].map(quote);
  const regions = new Set(arns.map(regionOf)).size;
  if (topics.length === 0) return "no topic";
  return joinWords(topics, "and") + (regions > 1 ? ` in ${countOf(regions, "region")}` : "");
}

/** Who is told, and how. */
export function describeSubscription(
  subscription: Pick<SnsSubscription, "topicArn" | "protocol" | "endpoint">,
): string {
  return `passes the alerts of ${quote(nameOf(subscription.topicArn))} on ${describeEndpoint(subscription)}`;
}

function describeEndpoint({
  protocol,
  endpoint,
  topicArn,
}: Parameters<typeof describeSubscription>[0]): string {
  const elsewhere = regionOf(endpoint) === regionOf(topicArn) ? "" : ` in ${regionOf(endpoint)}`;
  switch (protocol) {
    case "email":
      return `to ${oneLine(endpoint)} by e-mail`;
    case "https":
      // The path of a webhook often is a secret, and sentences travel far.
      return `to ${oneLine(hostOf(endpoint))}`;
    case "sqs":
      return `to queue ${quote(nameOf(endpoint))}${elsewhere}`;
    case "lambda":
      return `to Lambda function ${quote(parseFunctionArn(endpoint).name)}${elsewhere}`;
    default:
      return assertNever(protocol);
  }
}

function hostOf(url: string): string {
  return /^https:\/\/(?:[^/?#@]*@)?(?<host>[^/?#]+)/iu.exec(url)?.groups?.["host"] ?? url;
}

/** Which topic may invoke which function. */
export function describeLambdaPermission(
  permission: Pick<LambdaPermission, "topicArn" | "functionArn">,
): string {
  const { topicArn, functionArn } = permission;
  const elsewhere = regionOf(functionArn) === regionOf(topicArn) ? "" : ` in ${regionOf(topicArn)}`;
  return `lets topic ${quote(nameOf(topicArn))}${elsewhere} invoke Lambda function ${quote(parseFunctionArn(functionArn).name)}`;
}
