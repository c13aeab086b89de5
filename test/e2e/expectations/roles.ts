import { expect } from "vitest";
import { at, listOf, parseJsonObject, textOf } from "../../support/json.ts";
import { ofType, onlyOne, type PlannedResource, type PlannedStack } from "../../support/planned-stack.ts";
import { comparable } from "../comparable.ts";
import type { Declared } from "../declared-policies.ts";
import { arn, globalArn } from "./arns.ts";

/** What a role may do: actions, and what they may be done to. */
export type Grant = readonly [actions: readonly string[], resources: readonly string[]];

/** The role of an ARN, as planned. */
export function roleOf(declared: Declared, planned: PlannedStack, roleArn: unknown): PlannedResource {
  const name = textOf(roleArn).replace(globalArn(declared, "iam", "role/"), "");
  return onlyOne(ofType(planned, "aws_iam_role"), `role ${name}`, (role) => role.values["name"] === name);
}

/**
 * Only AWS IoT may take the role on, and only for this account and this resource of it: otherwise another
 * account could have the service act with our rights (confused deputy).
 * @param resource of AWS IoT, e.g. `securityprofile/<name>`
 */
export function expectTrust(declared: Declared, role: PlannedResource, resource: string): void {
  const trust = parseJsonObject(role.values["assume_role_policy"]);
  const [statement, ...others] = listOf(trust["Statement"]);
  expect(others, role.address).toEqual([]);
  expect(statement, role.address).toMatchObject({
    Effect: "Allow",
    Principal: { Service: "iot.amazonaws.com" },
    Action: "sts:AssumeRole",
    Condition: {
      StringEquals: { "aws:SourceAccount": declared.account },
      ArnLike: { "aws:SourceArn": arn(declared, "iot", resource) },
    },
  });
}

/** The role may do exactly this. */
export function expectGrants(planned: PlannedStack, role: PlannedResource, grants: readonly Grant[]): void {
  expect(comparable(grantsOf(planned, role)), role.address).toEqual(comparable(grants));
}

/** Every statement of the policies that stand on the role. */
export function grantsOf(planned: PlannedStack, role: PlannedResource): readonly Grant[] {
  return ofType(planned, "aws_iam_role_policy")
    .filter((policy) => policy.values["role"] === role.values["name"])
    .flatMap((policy) => listOf(parseJsonObject(policy.values["policy"])["Statement"]))
    .map((statement): Grant => {
      expect(at(statement, "Effect"), role.address).toBe("Allow");
      expect(at(statement, "NotAction") ?? at(statement, "NotResource"), role.address).toBeUndefined();
      return [texts(at(statement, "Action")), texts(at(statement, "Resource"))];
    });
}

/** AWS managed policies that stand on the role. */
export function managedPoliciesOf(planned: PlannedStack, role: PlannedResource): readonly unknown[] {
  return ofType(planned, "aws_iam_role_policy_attachment")
    .filter((attachment) => attachment.values["role"] === role.values["name"])
    .map((attachment) => attachment.values["policy_arn"]);
}

/** To publish to a topic, and to use its key where it is encrypted. */
export function publishGrants(declared: Declared, topic: unknown, topicArn: string): readonly Grant[] {
  const entry = declared.section("alertTopics").find(([name]) => name === topic)?.[1];
  const key = entry?.["kmsKey"];
  const publish: Grant = [["sns:Publish"], [topicArn]];
  return key === undefined ? [publish] : [publish, [["kms:Decrypt", "kms:GenerateDataKey"], [textOf(key)]]];
}

function texts(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).map(textOf);
}
