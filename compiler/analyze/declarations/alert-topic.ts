import type { Place } from "../../source/place.ts";
import type { AlertTopic as Written, Subscriber as WrittenSubscriber } from "../../validate/policy-file.ts";
import type { AlertTopic, Declared, Subscriber } from "../policy-set.ts";
import { optional } from "./optional.ts";

/** Reads an alert topic. */
export function readAlertTopic(name: string, written: Written, place: Place): Declared<AlertTopic> {
  const { topicArn, topic, displayName, kmsKey, subscribers = [] } = written;
  return {
    name,
    place,
    topic: topicArn === undefined ? { name: topic ?? name } : { existingArn: topicArn },
    subscribers: subscribers.map((subscriber, index) => ({
      ...readSubscriber(subscriber),
      place: place.at("subscribers", index),
    })),
    ...optional("displayName", displayName),
    ...optional("kmsKeyArn", kmsKey),
  };
}

function readSubscriber(written: WrittenSubscriber): Subscriber {
  if (written.email !== undefined) return { kind: "email", address: written.email };
  if (written.queue !== undefined) return { kind: "queue", queue: written.queue };
  if (written.https !== undefined) return { kind: "https", url: written.https };
  return { kind: "lambda", functionArn: written.lambda };
}
