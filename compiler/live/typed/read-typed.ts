import type { ObservedTyped } from "../../drift/observed.ts";
import { formatAddress, type TerraformResource } from "../../emit/terraform/model.ts";
import { ask } from "../ask.ts";
import type { Clients } from "../clients.ts";
import type { Refusal } from "../refusal.ts";
import { readDashboard, readMetricAlarm } from "./cloudwatch.ts";
import { readRole, readRolePolicy, readRolePolicyAttachment } from "./iam.ts";
import {
  readIndexingConfiguration,
  readIotPolicy,
  readIotPolicyAttachment,
  readLoggingOptions,
  readThingGroup,
} from "./iot.ts";
import { readLambdaPermission } from "./lambda.ts";
import { isShallowText, plainAnswer } from "./plain-answer.ts";
import type { AskFor, Heard, Reader, ReadScope, Told } from "./reader.ts";
import { readSubscription, readTopic, readTopicPolicy } from "./sns.ts";
import { readQueue, readQueuePolicy } from "./sqs.ts";
import { isTypedType, type TypedType } from "./types.ts";

/** What was found of a resource, or why nothing is known of it. */
export type ReadResult = { readonly observed: ObservedTyped } | Refusal;

// A record, so that the compiler demands a reader for every type.
const READERS: Readonly<Record<TypedType, Reader>> = {
  aws_cloudwatch_dashboard: readDashboard,
  aws_cloudwatch_metric_alarm: readMetricAlarm,
  aws_iam_role: readRole,
  aws_iam_role_policy: readRolePolicy,
  aws_iam_role_policy_attachment: readRolePolicyAttachment,
  aws_iot_indexing_configuration: readIndexingConfiguration,
  aws_iot_logging_options: readLoggingOptions,
  aws_iot_policy: readIotPolicy,
  aws_iot_policy_attachment: readIotPolicyAttachment,
  aws_iot_thing_group: readThingGroup,
  aws_lambda_permission: readLambdaPermission,
  aws_sns_topic: readTopic,
  aws_sns_topic_policy: readTopicPolicy,
  aws_sns_topic_subscription: readSubscription,
  aws_sqs_queue: readQueue,
  aws_sqs_queue_policy: readQueuePolicy,
};

/**
 * Reads a resource that has a type of its own in hashicorp/aws, in the words of that type: its attributes as the provider
 * would write them into the state, as far as policies say anything of them. Never throws for what AWS answers.
 *
 * Held in test/e2e/live-typed.e2e.test.ts against the state of provider 5.100. Not seen of real AWS: whether it leaves out
 * indexing modes that are off, an empty list of the targets of a policy, and `thingGroupProperties` of a group without
 * any; and whether it answers an endpoint of SNS in the letters in which it was subscribed. The first is taken for off, the
 * second is unchecked rather than missing, the third is nothing; the last would be told as a missing subscription.
 */
export async function readTyped(
  resource: TerraformResource,
  clients: Clients,
  scope: ReadScope,
): Promise<ReadResult> {
  const { type } = resource;
  if (!isTypedType(type)) throw new Error(`nobody reads ${type}`);
  const found = await READERS[type](resource, hearFrom(clients), scope);
  if ("reason" in found) return found;
  const deep = tooDeepIn(found);
  if (deep !== undefined) return { reason: `AWS answered a ${deep} that is nested too deep` };
  return { observed: { kind: "typed", address: formatAddress(resource), type, ...observedOf(found) } };
}

type Observed = Pick<ObservedTyped, "live" | "lastModified" | "unread">;

function observedOf(found: Exclude<Told, Refusal>): Observed {
  if ("absent" in found) return { live: undefined };
  const { attributes, ...rest } = found;
  return { live: attributes, ...rest };
}

function hearFrom(clients: Clients): AskFor {
  return async (name, input): Promise<Heard> => {
    const asked = await ask(clients, name, input);
    if (!("answer" in asked)) return asked;
    const answer = plainAnswer(asked.answer);
    return answer === undefined ? { reason: `the answer to ${name} cannot be read` } : { answer };
  };
}

/** The name of an attribute whose text is JSON that nobody could compare. */
function tooDeepIn(found: Exclude<Told, Refusal>): string | undefined {
  if ("absent" in found) return undefined;
  const deep = Object.entries(found.attributes).find(
    ([, value]) => typeof value === "string" && !isShallowText(value),
  );
  return deep?.[0];
}
