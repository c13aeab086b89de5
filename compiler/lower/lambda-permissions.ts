import type { AlertTopic, Declared, StackPolicies } from "../analyze/policy-set.ts";
import type { Undescribed } from "../describe/resource.ts";
import { nameOf, parseFunctionArn } from "../ir/arn.ts";
import type { LambdaPermission, ResourceId } from "../ir/resource.ts";
import { topicArn, useTopic } from "./alert-topic.ts";
import { declarations } from "./declarations.ts";
import { fitName } from "./fit-name.ts";
import { resourceId } from "./resource-id.ts";
import { snsPrincipal } from "./sns-principal.ts";

/** AWS's limit for the id of a statement in a function's policy. */
const STATEMENT_ID_LENGTH = 100;

/**
 * What lets topics invoke functions. A function's policy can only be written in its own account and region, so the
 * stack there writes it for the topics of all regions; a function elsewhere must have been opened by its owner.
 */
export function lowerLambdaPermissions(policies: StackPolicies): readonly Undescribed<LambdaPermission>[] {
  const permissions = new Map<ResourceId, Undescribed<LambdaPermission>>();
  for (const topic of declarations(policies.alertTopics)) {
    for (const subscriber of topic.subscribers) {
      if (subscriber.kind !== "lambda" || !isWithinReach(policies, subscriber.functionArn)) continue;
      for (const region of policies.stack.regions) {
        const permission = permit(policies, topic, region, subscriber.functionArn, subscriber.place);
        if (!permissions.has(permission.id)) permissions.set(permission.id, permission);
      }
    }
  }
  return [...permissions.values()];
}

/** What must exist before a function can be subscribed to a topic of this stack. */
export function lambdaPermissionId(
  policies: StackPolicies,
  topic: Declared<AlertTopic>,
  functionArn: string,
): readonly ResourceId[] {
  if (!isWithinReach(policies, functionArn)) return [];
  return [
    resourceId("lambda-permission", permissionName(policies, topic, policies.stack.region, functionArn)),
  ];
}

function isWithinReach({ stack }: StackPolicies, functionArn: string): boolean {
  const { region, account } = parseFunctionArn(functionArn);
  return region === stack.region && account === stack.account;
}

function permit(
  policies: StackPolicies,
  topic: Declared<AlertTopic>,
  region: string,
  functionArn: string,
  place: Declared<AlertTopic>["place"],
): Undescribed<LambdaPermission> {
  const name = permissionName(policies, topic, region, functionArn);
  return {
    kind: "lambda-permission",
    id: resourceId("lambda-permission", name),
    name,
    functionArn,
    topicArn: topicArn(policies, topic, region),
    principal: snsPrincipal(policies.stack, region, policies.stack.region),
    origin: place.origin(),
    dependsOn: region === policies.stack.region ? useTopic(policies, topic.name).dependsOn : [],
  };
}

function permissionName(
  policies: StackPolicies,
  topic: AlertTopic,
  region: string,
  functionArn: string,
): string {
  const topicName = nameOf(topicArn(policies, topic, region));
  const { name, qualifier } = parseFunctionArn(functionArn);
  // Qualified and unqualified ARNs of one function are different subscribers.
  const parts = ["palisade", topicName, region, name, ...(qualifier === undefined ? [] : [qualifier])];
  return fitName(parts.join("-"), STATEMENT_ID_LENGTH);
}
