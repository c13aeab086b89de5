import type { Resource } from "../../ir/resource.ts";
import { type JsonObject, memberOf } from "../../util/narrow-json.ts";

/** Terraform's types that say a part of another resource: of which one, and by which attribute. */
const PARTS: ReadonlyMap<string, readonly [whole: string, attribute: string]> = new Map([
  ["aws_iam_role_policy", ["aws_iam_role", "role"]],
  ["aws_iam_role_policy_attachment", ["aws_iam_role", "role"]],
  ["aws_iot_policy_attachment", ["aws_iot_policy", "policy"]],
  ["aws_sns_topic_policy", ["aws_sns_topic", "arn"]],
  ["aws_sqs_queue_policy", ["aws_sqs_queue", "queue_url"]],
]);

/** What others say a part of, and the attributes by which they name it: any of them. */
const WHOLES: ReadonlyMap<string, readonly string[]> = new Map([
  ["aws_iam_role", ["name", "id"]],
  ["aws_iot_policy", ["name", "id"]],
  ["aws_sns_topic", ["arn", "id"]],
  ["aws_sqs_queue", ["url", "id"]],
]);

/** Whether a resource of a type only says a part of another one. */
export function isPart(type: string): boolean {
  return PARTS.has(type);
}

/** The key of what a resource says a part of, or of itself; undefined where its attributes do not tell. */
export function wholeKey(type: string, attributes: JsonObject | undefined): string | undefined {
  const [whole, attribute] = PARTS.get(type) ?? [];
  const names = attribute === undefined ? (WHOLES.get(type) ?? []) : [attribute];
  const name = names.map((each) => memberOf(attributes, each)).find((each) => typeof each === "string");
  return typeof name === "string" ? keyOf(whole ?? type, name) : undefined;
}

/** The same key of a declared resource; undefined for a kind of which nothing is said elsewhere. */
export function wholeKeyOfNode(node: Resource): string | undefined {
  switch (node.kind) {
    case "iam-role":
      return keyOf("aws_iam_role", node.name);
    case "iot-policy":
      return keyOf("aws_iot_policy", node.name);
    case "sns-topic":
      return keyOf("aws_sns_topic", node.arn);
    case "sqs-queue":
      return keyOf("aws_sqs_queue", node.name);
    default:
      return undefined;
  }
}

/** A queue is named by its URL, of which the last part is its name. */
function keyOf(type: string, name: string): string {
  return `${type} ${type === "aws_sqs_queue" ? (name.split("/").at(-1) ?? name) : name}`;
}
