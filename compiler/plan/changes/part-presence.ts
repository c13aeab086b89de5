import { understandTyped } from "../../drift/typed/understand-typed.ts";
import type { Resource } from "../../ir/resource.ts";
import { judgeChange } from "../../protection/judge-change.ts";
import { type PropertyJudgment, undecidable } from "../../protection/judgment.ts";
import { type JsonObject, memberOf } from "../../util/narrow-json.ts";
import type { PlannedPart } from "../stack-plan.ts";
import { partOf, valueAt } from "./part.ts";
import type { Telling } from "./touched.ts";

/**
 * What it does that a part of a resource comes or goes while the resource itself stays: its permissions, a managed policy,
 * an attachment, a policy of a topic or a queue.
 * @param isMade whether it comes
 */
export function partPresence(
  {
    node,
    type,
    attributes,
  }: { readonly node: Resource | undefined; readonly type: string; readonly attributes: JsonObject },
  isMade: boolean,
  { surroundings }: Telling,
): PlannedPart {
  const sides = node && withAndWithout(node, type, attributes);
  const [before, after] = isMade ? [sides?.without, sides?.with] : [sides?.with, sides?.without];
  const judged: readonly PropertyJudgment[] =
    before === undefined || after === undefined ? [] : judgeChange(before.kind, before, after, surroundings);
  const value = VALUES.get(type)
    ?.map((name) => memberOf(attributes, name))
    .find((each) => each !== undefined);
  const { property, ...judgment } = judged[0] ?? {
    property: type,
    ...undecidable("nothing is known of what it protects"),
  };
  return partOf({
    property,
    values: [isMade ? valueAt(property, undefined, value) : valueAt(property, value, undefined)],
    judgment,
  });
}

/** The attributes that say what it is. */
const VALUES: ReadonlyMap<string, readonly string[]> = new Map([
  ["aws_iam_role_policy", ["policy"]],
  ["aws_iam_role_policy_attachment", ["policy_arn"]],
  ["aws_iot_policy_attachment", ["target"]],
  ["aws_sns_topic_policy", ["policy"]],
  ["aws_sqs_queue_policy", ["policy"]],
]);

function withAndWithout(
  node: Resource,
  type: string,
  attributes: JsonObject,
): { readonly with: Resource; readonly without: Resource } | undefined {
  const understood = understandTyped(node, type, attributes);
  switch (node.kind) {
    case "iam-role": {
      if (type === "aws_iam_role_policy")
        return understood && { with: understood, without: { ...node, permissions: [] } };
      const arn = String(memberOf(attributes, "policy_arn"));
      const others = node.managedPolicies.filter((each) => each !== arn);
      return {
        with: { ...node, managedPolicies: [...others, arn] },
        without: { ...node, managedPolicies: others },
      };
    }
    case "iot-policy": {
      const arn = String(memberOf(attributes, "target"));
      const others = node.attachedTo.filter((each) => each.arn !== arn);
      const group = { id: `thing-group/${arn}` as const, arn, name: arn };
      return { with: { ...node, attachedTo: [...others, group] }, without: { ...node, attachedTo: others } };
    }
    case "sns-topic":
    case "sqs-queue":
      return understood && { with: understood, without: { ...node, policy: [] } };
    default:
      return undefined;
  }
}
