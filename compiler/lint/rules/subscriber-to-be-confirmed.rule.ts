import type { AlertTopic } from "../../analyze/policy-set.ts";
import { sendersByTopic } from "../alerts/senders.ts";
import { texts } from "../options.ts";
import { defineRule, type Finding } from "../rule.ts";

/** An alert topic that only reaches those who have confirmed that they want it. */
export const subscriberToBeConfirmed = defineRule({
  name: "subscriber-to-be-confirmed",
  family: "blindness",
  severity: "warning",
  title: "alert topic that reaches nobody until somebody confirms",
  why: "SNS sends nothing to an e-mail address before somebody there has followed the link in a message from AWS, in every region, within days. The apply succeeds either way.",
  mend: "Add a subscriber that needs nobody, such as a `queue`.",
  options: {
    kinds: texts(["email"], "Kinds of subscribers that somebody has to confirm.", ["email", "https"]),
  },
  *inStack(policies, { options }): Iterable<Finding> {
    const senders = sendersByTopic(policies);
    const waiting = new Set(options.kinds);
    for (const { name, topic, subscribers, place } of policies.alertTopics.values()) {
      // A topic that exists already may have other subscribers.
      if ("existingArn" in topic || subscribers.length === 0 || !senders.has(name)) continue;
      if (subscribers.some(({ kind }) => !waiting.has(kind))) continue;
      yield {
        place: place.at("subscribers"),
        message: messageFor(name, subscribers),
        help: "add `- queue: <name>`, which keeps the alerts until somebody reads them, or a `lambda`",
      };
    }
  },
});

function messageFor(name: string, subscribers: AlertTopic["subscribers"]): string {
  const isMail = subscribers.every(({ kind }) => kind === "email");
  const what = isMail ? "e-mail address" : "subscriber";
  if (subscribers.length === 1)
    return `\`${name}\` reaches nobody until its only ${what} is confirmed by hand, in every region`;
  const plural = isMail ? "e-mail addresses" : "subscribers";
  return `\`${name}\` reaches nobody until one of its ${subscribers.length} ${plural} is confirmed by hand, in every region`;
}
