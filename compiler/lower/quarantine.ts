import type { Declared, QuarantineGroup, StackIdentity, StackPolicies } from "../analyze/policy-set.ts";
import type { Undescribed } from "../describe/resource.ts";
import { iotArn } from "../ir/arn.ts";
import type { IotPolicy, ThingGroup } from "../ir/resource.ts";
import { quarantineStatements } from "../quarantine/quarantine-statements.ts";
import { declarations } from "./declarations.ts";
import { fitName } from "./fit-name.ts";
import { resourceId } from "./resource-id.ts";

const POLICY_NAME_LENGTH = 128;

/** For each quarantine group: the static thing group, and the IoT policy that is attached to it. */
export function lowerQuarantine(policies: StackPolicies): readonly Undescribed<ThingGroup | IotPolicy>[] {
  return declarations(policies.quarantine).flatMap((group) => [
    lowerGroup(policies.stack, group),
    lowerPolicy(policies.stack, group),
  ]);
}

function lowerGroup(stack: StackIdentity, group: Declared<QuarantineGroup>): Undescribed<ThingGroup> {
  const { name, description, place } = group;
  return {
    kind: "thing-group",
    id: resourceId("thing-group", name),
    name,
    arn: iotArn(stack, `thinggroup/${name}`),
    ...(description === undefined ? {} : { description }),
    attributes: {},
    origin: place.origin(),
    dependsOn: [],
  };
}

function lowerPolicy(stack: StackIdentity, group: Declared<QuarantineGroup>): Undescribed<IotPolicy> {
  const groupId = resourceId("thing-group", group.name);
  const name = fitName(`${group.name}-quarantine`, POLICY_NAME_LENGTH);
  return {
    kind: "iot-policy",
    id: resourceId("iot-policy", name),
    name,
    statements: quarantineStatements(stack, group),
    attachedTo: [{ id: groupId, arn: iotArn(stack, `thinggroup/${group.name}`), name: group.name }],
    origin: group.place.origin(),
    dependsOn: [groupId],
  };
}
