import { at } from "../../support/json.ts";
import type { Declared } from "../declared-policies.ts";

/** An ARN in a stack's account and region, or in another region of the same account. */
export function arn(declared: Declared, service: string, resource: string, region = declared.region): string {
  return `arn:${partitionOf(region)}:${service}:${region}:${declared.account}:${resource}`;
}

/** An ARN of a service that has no regions. */
export function globalArn(declared: Declared, service: string, resource: string): string {
  return `arn:${partitionOf(declared.region)}:${service}::${declared.account}:${resource}`;
}

/** Of an alert topic by the name that the policies give it; it may have been there before. */
export function alertTopicArn(declared: Declared, name: unknown, region = declared.region): string {
  const topic = declared.section("alertTopics").find(([key]) => key === name)?.[1];
  if (topic === undefined) throw new Error(`no alert topic is called ${String(name)}`);
  const existing = at(topic, "topicArn");
  if (typeof existing === "string") return existing;
  return arn(declared, "sns", String(topic["topic"] ?? name), region);
}

function partitionOf(region: string): string {
  if (region.startsWith("cn-")) return "aws-cn";
  return region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
}
