import { type Sender, sendersByTopic } from "../alerts/senders.ts";
import { defineRule, type Finding } from "../rule.ts";

/** An alert topic that something publishes to and nobody listens to. */
export const topicWithoutSubscriber = defineRule({
  name: "topic-without-subscriber",
  family: "blindness",
  severity: "warning",
  title: "alert topic that nobody listens to",
  why: "SNS keeps nothing: what is published to a topic without a subscription is gone.",
  mend: "Add `subscribers`. Where somebody subscribes outside of these policies, ignore the finding and say who.",
  *inStack(policies): Iterable<Finding> {
    const senders = sendersByTopic(policies);
    for (const { name, topic, subscribers, place } of policies.alertTopics.values()) {
      // Who listens to a topic that exists already is not declared here.
      if ("existingArn" in topic || subscribers.length > 0) continue;
      const [first, ...rest] = senders.get(name) ?? [];
      if (first === undefined) continue;
      yield {
        place,
        message: `nobody listens to \`${name}\`, so what ${describeSenders(first, rest)} to it is lost`,
        help: "add `subscribers:` with a `queue`, a `lambda`, an `https` endpoint or an `email` address",
        related: [{ message: "published here", location: first.place.key() }],
      };
    }
  },
});

function describeSenders({ name }: Sender, rest: readonly Sender[]): string {
  if (rest.length === 0) return `${name} publishes`;
  return rest.length === 1 ? `${name} and one other publish` : `${name} and ${rest.length} others publish`;
}
