import { policyJson } from "../../../ir/policy-json.ts";
import type { SqsQueue } from "../../../ir/resource.ts";
import { logicalId } from "../logical-id.ts";
import type { Argument } from "../model.ts";
import { attribute, json, optional, reference } from "../values.ts";
import type { Draft } from "./draft.ts";

/** A queue, encrypted, and who may send to it. */
export function sqsQueue(queue: SqsQueue): readonly Draft[] {
  const main = { type: "aws_sqs_queue", id: logicalId("queue", queue.name) };
  const policy: Draft = {
    type: "aws_sqs_queue_policy",
    id: logicalId("policy_of_queue", queue.name),
    arguments: [
      attribute("queue_url", reference(main, "url")),
      attribute("policy", json(policyJson(queue.policy))),
    ],
    dependsOn: [],
  };
  return [{ ...main, arguments: queueArguments(queue) }, ...(queue.policy.length === 0 ? [] : [policy])];
}

function queueArguments(queue: SqsQueue): readonly Argument[] {
  const { deadLetters, deadLettersFrom } = queue;
  const redrive = deadLetters && {
    deadLetterTargetArn: deadLetters.queueArn,
    maxReceiveCount: deadLetters.maxReceiveCount,
  };
  const allow = deadLettersFrom && { redrivePermission: "byQueue", sourceQueueArns: deadLettersFrom };
  return [
    attribute("name", queue.name),
    attribute("message_retention_seconds", queue.messageRetentionSeconds),
    attribute("sqs_managed_sse_enabled", true),
    ...optional("redrive_policy", redrive && json(redrive)),
    ...optional("redrive_allow_policy", allow && json(allow)),
  ];
}
