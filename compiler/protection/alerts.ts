import type { LambdaPermission, SnsSubscription, SnsTopic, SqsQueue } from "../ir/resource.ts";
import { FOR_READERS, ifChanged, judgeMembers, onChange } from "./change.ts";
import type { Described } from "./described.ts";
import {
  type Judgment,
  neutral,
  on,
  type PropertyJudgment,
  stronger,
  undecidable,
  weaker,
} from "./judgment.ts";
import { judgeGiven } from "./role.ts";

/** What changes of an alert topic do. Properties as Terraform calls them. */
export function judgeTopic(
  declared: Described<SnsTopic>,
  actual: Described<SnsTopic>,
): readonly PropertyJudgment[] {
  return [
    ...ifChanged("display_name", declared.displayName, actual.displayName, FOR_READERS),
    ...ifChanged(
      "kms_master_key_id",
      declared.kmsKeyArn,
      actual.kmsKeyArn,
      undecidable("whether those who send may use the other key, or need none, is not known"),
    ),
    ...onChange("policy", judgeGiven(declared.policy, actual.policy)),
  ];
}

const OTHER_SUBSCRIBER = undecidable("who is told instead is not known");

/** What changes of a subscription do. Properties as Terraform calls them. */
export function judgeSubscription(
  declared: Described<SnsSubscription>,
  actual: Described<SnsSubscription>,
): readonly PropertyJudgment[] {
  return [
    ...ifChanged(
      "topic_arn",
      declared.topicArn,
      actual.topicArn,
      undecidable("it is told of something else"),
    ),
    ...ifChanged("protocol", declared.protocol, actual.protocol, OTHER_SUBSCRIBER),
    ...ifChanged("endpoint", declared.endpoint, actual.endpoint, OTHER_SUBSCRIBER),
    ...judgeDeadLetters(declared.deadLetterQueueArn, actual.deadLetterQueueArn),
  ];
}

/** What changes of a queue do. Properties as Terraform calls them. */
export function judgeQueue(
  declared: Described<SqsQueue>,
  actual: Described<SqsQueue>,
): readonly PropertyJudgment[] {
  const [before, after] = [declared.deadLetters, actual.deadLetters];
  const isBoth = before !== undefined && after !== undefined;
  const isKept = before?.queueArn === after?.queueArn;
  return [
    ...onChange(
      "message_retention_seconds",
      judgeRetention(declared.messageRetentionSeconds, actual.messageRetentionSeconds),
    ),
    ...(isBoth && isKept
      ? ifChanged("redrive_policy", before.maxReceiveCount, after.maxReceiveCount, OTHER_TRIES)
      : judgeDeadLetters(before?.queueArn, after?.queueArn)),
    ...judgeMembers("redrive_allow_policy", declared.deadLettersFrom ?? [], actual.deadLettersFrom ?? [], {
      less: "the queue cannot set aside what nobody could handle",
      more: "one more queue can set aside what nobody could handle",
    }),
    ...onChange("policy", judgeGiven(declared.policy, actual.policy)),
  ];
}

const OTHER_TRIES: Judgment = neutral("a message is tried more or less often, and set aside all the same");

function judgeRetention(declared: number, actual: number): Judgment | undefined {
  if (declared === actual) return undefined;
  return actual < declared
    ? weaker("alerts are lost sooner when nobody fetches them")
    : stronger("alerts are kept for longer until somebody fetches them");
}

function judgeDeadLetters(
  declared: string | undefined,
  actual: string | undefined,
): readonly PropertyJudgment[] {
  const property = "redrive_policy";
  if (declared === actual) return [];
  if (actual === undefined) return [on(property, weaker("alerts that cannot be delivered are lost"))];
  if (declared === undefined) return [on(property, stronger("alerts that cannot be delivered are kept"))];
  return [on(property, undecidable("who looks into the other queue is not known"))];
}

/** What changes of the permission to invoke a function do. Properties as Terraform calls them. */
export function judgeLambdaPermission(
  declared: Described<LambdaPermission>,
  actual: Described<LambdaPermission>,
): readonly PropertyJudgment[] {
  const other = undecidable("whether the topic may still invoke the function is not known");
  return [
    ...ifChanged("function_name", declared.functionArn, actual.functionArn, other),
    ...ifChanged("source_arn", declared.topicArn, actual.topicArn, other),
    ...ifChanged("principal", declared.principal, actual.principal, other),
  ];
}
