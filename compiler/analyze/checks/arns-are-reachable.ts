import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Place } from "../../source/place.ts";
import { arnElsewhere, malformedArn } from "../diagnostics/topics.ts";
import type { Model } from "../model.ts";
import type { AlertTopic, Declared, StackIdentity } from "../policy-set.ts";
import { type Arn, parseArn } from "../values/arn.ts";

/** ARNs that an author writes name something that the stack can use: of its account, and where it must be so, region. */
export function* checkArnsAreReachable({ policies: { alertTopics, stack } }: Model): Iterable<Diagnostic> {
  for (const topic of alertTopics.values()) yield* checkTopic(topic, stack);
}

function* checkTopic(topic: Declared<AlertTopic>, stack: StackIdentity): Iterable<Diagnostic> {
  const { place } = topic;
  if ("existingArn" in topic.topic) {
    yield* checkArn(topic.topic.existingArn, place.at("topicArn"), TOPIC, stack, [stack.region]);
  }
  if (topic.kmsKeyArn !== undefined) {
    yield* checkArn(topic.kmsKeyArn, place.at("kmsKey"), KEY, stack, [stack.region]);
  }
  for (const subscriber of topic.subscribers) {
    if (subscriber.kind !== "lambda") continue;
    yield* checkArn(subscriber.functionArn, subscriber.place.at("lambda"), FUNCTION, stack, stack.regions);
  }
}

interface Expected {
  readonly what: string;
  readonly phrase: string;
  readonly isIt: (arn: Arn) => boolean;
  /** Whether it may belong to another account. */
  readonly foreign: boolean;
}

const TOPIC: Expected = {
  what: "the topic",
  phrase: "an SNS topic",
  isIt: ({ service, resource }) => service === "sns" && /^[a-zA-Z0-9_-]{1,256}$/.test(resource),
  foreign: false,
};

// Keys are often kept in an account of their own, whose key policy lets others use them.
const KEY: Expected = {
  what: "the key",
  phrase: "a KMS key",
  isIt: ({ service, resource }) => service === "kms" && /^key\/[a-zA-Z0-9-]+$/.test(resource),
  foreign: true,
};

const FUNCTION: Expected = {
  what: "the function",
  phrase: "a Lambda function",
  isIt: ({ service, resource }) =>
    service === "lambda" && /^function:[a-zA-Z0-9_-]{1,64}(:[a-zA-Z0-9_$-]{1,128})?$/.test(resource),
  foreign: false,
};

function* checkArn(
  written: string,
  place: Place,
  { what, phrase, isIt, foreign }: Expected,
  stack: StackIdentity,
  regions: readonly string[],
): Iterable<Diagnostic> {
  const arn = parseArn(written);
  if (arn === undefined || !isIt(arn)) {
    yield malformedArn.at(place.value(), { written, expected: phrase });
    return;
  }
  // Without a project there is no account and region to compare with.
  if (stack.account === NO_ACCOUNT) return;
  const parts = [
    { part: "partition", written: arn.partition, expected: [stack.partition] },
    { part: "region", written: arn.region, expected: regions },
    ...(foreign ? [] : [{ part: "account", written: arn.account, expected: [stack.account] }]),
  ];
  const wrong = parts.find(({ written: part, expected }) => !expected.includes(part));
  if (wrong !== undefined) yield arnElsewhere.at(place.value(), { what, ...wrong });
}

const NO_ACCOUNT = "000000000000";
