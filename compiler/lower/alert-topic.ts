import type { AlertTopic, Declared, StackPolicies } from "../analyze/policy-set.ts";
import { arnOf, inRegion } from "../ir/arn.ts";
import type { ResourceId } from "../ir/resource.ts";
import { resourceId } from "./resource-id.ts";

/** What others must know of a topic to publish to it. */
export interface TopicUse {
  readonly arn: string;
  /** The topic, where this stack creates it; an existing one is nobody's dependency. */
  readonly dependsOn: readonly ResourceId[];
  readonly kmsKeyArn?: string;
}

/** An alert topic by its name in the policies. */
export function useTopic(policies: StackPolicies, name: string): TopicUse {
  const declared = findTopic(policies, name);
  const { topic, kmsKeyArn } = declared;
  return {
    arn: topicArn(policies, declared),
    dependsOn: "name" in topic ? [resourceId("sns-topic", topic.name)] : [],
    ...(kmsKeyArn === undefined ? {} : { kmsKeyArn }),
  };
}

/** The ARN of a topic in the stack's region, or of the same topic in another region of the deployment. */
export function topicArn({ stack }: StackPolicies, { topic }: AlertTopic, region = stack.region): string {
  if ("name" in topic) return arnOf({ ...stack, region }, "sns", topic.name);
  return region === stack.region ? topic.existingArn : inRegion(topic.existingArn, region);
}

function findTopic({ alertTopics }: StackPolicies, name: string): Declared<AlertTopic> {
  const topic = alertTopics.get(name);
  if (topic === undefined)
    throw new Error(`alert topic ${name} was not declared, and analysis did not see it`);
  return topic;
}
