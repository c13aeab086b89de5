import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Place } from "../../source/place.ts";
import { arnElsewhere, functionNotPermitted } from "../diagnostics/topics.ts";
import type { Model } from "../model.ts";
import type { AlertTopic, Declared, StackIdentity } from "../policy-set.ts";
import { parseArn } from "../values/arn.ts";

/**
 * ARNs that an author writes name something that the stack can use: of its account and, where it must be so, of its
 * region. That each is the ARN of a topic, a key or a function is what the schema says.
 */
export function* checkArnsAreReachable({ policies: { alertTopics, stack } }: Model): Iterable<Diagnostic> {
  // Without a project there is no account and region to compare with.
  if (stack.account === NO_ACCOUNT) return;
  for (const topic of alertTopics.values()) yield* checkTopic(topic, stack);
}

const NO_ACCOUNT = "000000000000";

function* checkTopic(topic: Declared<AlertTopic>, stack: StackIdentity): Iterable<Diagnostic> {
  const { place } = topic;
  if ("existingArn" in topic.topic) {
    yield* checkArn(topic.topic.existingArn, place.at("topicArn"), TOPIC, stack);
  }
  if (topic.kmsKeyArn !== undefined) yield* checkArn(topic.kmsKeyArn, place.at("kmsKey"), KEY, stack);
  for (const subscriber of topic.subscribers) {
    if (subscriber.kind !== "lambda") continue;
    const at = subscriber.place.at("lambda");
    yield* checkArn(subscriber.functionArn, at, FUNCTION, stack);
    yield* checkPermission(subscriber.functionArn, at, stack);
  }
}

interface Expected {
  readonly what: string;
  /** Whether it may stand in another region. */
  readonly anyRegion: boolean;
  /** Whether it may belong to another account. */
  readonly anyAccount: boolean;
  /** What to do about one that does not. */
  readonly help?: string;
}

const TOPIC: Expected = { what: "the topic", anyRegion: false, anyAccount: false };

// Keys are often kept in an account of their own, whose key policy lets others use them.
const KEY: Expected = { what: "the key", anyRegion: false, anyAccount: true };

const FUNCTION: Expected = {
  what: "the function",
  anyRegion: true,
  anyAccount: false,
  // The subscription would stay unconfirmed for ever, and nobody would be told.
  help: "only its own account can subscribe it; subscribe a function of this account that passes the alerts on",
};

function* checkArn(
  written: string,
  place: Place,
  { what, anyRegion, anyAccount, help }: Expected,
  stack: StackIdentity,
): Iterable<Diagnostic> {
  const arn = parseArn(written);
  if (arn === undefined) return;
  const { partition, region, account } = stack;
  const parts = [
    { part: "partition", written: arn.partition, expected: partition },
    ...(anyRegion ? [] : [{ part: "region", written: arn.region, expected: region }]),
    ...(anyAccount ? [] : [{ part: "account", written: arn.account, expected: account }]),
  ];
  const wrong = parts.find((part) => part.written !== part.expected);
  if (wrong === undefined) return;
  yield arnElsewhere.at(
    place.value(),
    { what, ...wrong },
    { help: wrong.part === "account" ? help : undefined },
  );
}

/** A function is opened to SNS by the stack in its region; where there is none, that is left to its owner. */
function* checkPermission(written: string, place: Place, stack: StackIdentity): Iterable<Diagnostic> {
  const { region, account } = parseArn(written) ?? stack;
  if (stack.account !== account || stack.regions.includes(region)) return;
  yield functionNotPermitted.at(place.value(), { region, regions: stack.regions });
}
