import { flagAt, textAt } from "../../drift/understand/values.ts";
import type { TerraformResource } from "../../emit/terraform/model.ts";
import { memberOf } from "../../util/narrow-json.ts";
import type { Json } from "../../util/stable-json.ts";
import { findInPages } from "./find-in-pages.ts";
import { type AskFor, attributesOf, type Reader, type Told, textArgument, told } from "./reader.ts";
import { tagsOf, withTags } from "./tags.ts";

export const readTopic: Reader = async ({ node, type, id }, ask) => {
  if (node.kind !== "sns-topic") throw new Error(`${type}.${id} is no topic`);
  const heard = await ask("sns:GetTopicAttributes", { TopicArn: node.arn });
  const topic = told(heard, (answer) => {
    const topic = memberOf(answer, "Attributes");
    return {
      attributes: attributesOf({
        arn: textAt(topic, "TopicArn"),
        display_name: textAt(topic, "DisplayName"),
        id: textAt(topic, "TopicArn"),
        kms_master_key_id: textAt(topic, "KmsMasterKeyId"),
        name: node.name,
        owner: textAt(topic, "Owner"),
      }),
    };
  });
  return withTags(topic, async () =>
    tagsOf(await ask("sns:ListTagsForResource", { ResourceArn: node.arn }), "Tags"),
  );
};

/** A topic always has a policy: where none was set, AWS answers with its own, which lets the account use the topic. */
export const readTopicPolicy: Reader = async (resource, ask) => {
  const arn = textArgument(resource, "arn");
  const heard = await ask("sns:GetTopicAttributes", { TopicArn: arn });
  return told(heard, (answer) => {
    const topic = memberOf(answer, "Attributes");
    const policy = textAt(topic, "Policy");
    return { attributes: attributesOf({ arn, id: policy && arn, owner: textAt(topic, "Owner"), policy }) };
  });
};

// What ListSubscriptionsByTopic answers in place of an ARN.
const PENDING = "PendingConfirmation";
const DELETED = "Deleted";

/**
 * A subscription, which has no name: it is the one of its topic, protocol and endpoint. Before it is confirmed it has no
 * ARN to ask by, so that nothing more is known of it; nor does it pass anything on.
 */
export const readSubscription: Reader = async (resource, ask) => {
  const topic = textArgument(resource, "topic_arn");
  const protocol = textArgument(resource, "protocol");
  const endpoint = textArgument(resource, "endpoint");
  const pages = {
    ask: (token: string | undefined) =>
      ask("sns:ListSubscriptionsByTopic", {
        TopicArn: topic,
        ...(token === undefined ? {} : { NextToken: token }),
      }),
    list: "Subscriptions",
    next: "NextToken",
  };
  const listed = await findInPages(
    pages,
    (each) => textAt(each, "Protocol") === protocol && textAt(each, "Endpoint") === endpoint,
  );
  if (!("found" in listed)) return listed;
  const arns = listed.found.map((each) => textAt(each, "SubscriptionArn"));
  const arn = arns.find((each) => each !== undefined && each !== PENDING && each !== DELETED);
  if (arn !== undefined) return confirmed(arn, ask);
  if (!arns.includes(PENDING)) return { absent: true };
  return {
    attributes: { endpoint, id: PENDING, pending_confirmation: true, protocol, topic_arn: topic },
    unread: beyondList(resource),
  };
};

/** What is declared of a subscription and stands in no list. */
function beyondList({ arguments: all }: TerraformResource): Readonly<Record<string, string>> {
  const names = all.map(({ name }) => name).filter((name) => !LISTED.has(name));
  return Object.fromEntries(names.map((name) => [name, "AWS tells it only of a confirmed subscription"]));
}

const LISTED: ReadonlySet<string> = new Set(["endpoint", "protocol", "topic_arn"]);

async function confirmed(arn: string, ask: AskFor): Promise<Told> {
  const heard = await ask("sns:GetSubscriptionAttributes", { SubscriptionArn: arn });
  return told(heard, (answer) => {
    const subscription = memberOf(answer, "Attributes");
    const text = (name: string): Json | undefined => textAt(subscription, name);
    return {
      attributes: attributesOf({
        arn,
        delivery_policy: text("DeliveryPolicy"),
        endpoint: text("Endpoint"),
        filter_policy: text("FilterPolicy"),
        filter_policy_scope: text("FilterPolicyScope"),
        id: subscription && arn,
        owner_id: text("Owner"),
        pending_confirmation: flagAt(subscription, "PendingConfirmation"),
        protocol: text("Protocol"),
        raw_message_delivery: flagAt(subscription, "RawMessageDelivery"),
        redrive_policy: text("RedrivePolicy"),
        subscription_role_arn: text("SubscriptionRoleArn"),
        topic_arn: text("TopicArn"),
      }),
    };
  });
}
