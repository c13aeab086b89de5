import { iotPolicyJson } from "../../../ir/policy-json.ts";
import type { IotPolicy, ThingGroup } from "../../../ir/resource.ts";
import { logicalId } from "../logical-id.ts";
import type { Address, Argument } from "../model.ts";
import { attribute, block, json, map, optional, reference } from "../values.ts";
import type { Draft } from "./draft.ts";

/** A static thing group. */
export function thingGroup(group: ThingGroup): readonly Draft[] {
  const { parent } = group;
  const parentName = parent?.id === undefined ? parent?.name : reference(groupAddress(parent.name), "name");
  const properties = groupProperties(group);
  return [
    {
      ...groupAddress(group.name),
      arguments: [
        attribute("name", group.name),
        ...optional("parent_group_name", parentName),
        ...(properties.length === 0 ? [] : [block("properties", ...properties)]),
      ],
    },
  ];
}

function groupAddress(name: string): Address {
  return { type: "aws_iot_thing_group", id: logicalId("thing_group", name) };
}

function groupProperties(group: ThingGroup): readonly Argument[] {
  const attributes = Object.entries(group.attributes);
  return [
    ...optional("description", group.description),
    ...(attributes.length === 0
      ? []
      : [block("attribute_payload", attribute("attributes", map(attributes)))]),
  ];
}

/** A policy for devices, and the groups that it binds. */
export function iotPolicy(policy: IotPolicy): readonly Draft[] {
  const main = { type: "aws_iot_policy", id: logicalId("iot_policy", policy.name) };
  return [
    {
      ...main,
      arguments: [
        attribute("name", policy.name),
        attribute("policy", json(iotPolicyJson(policy.statements))),
      ],
      // Only its attachment waits for the group.
      dependsOn: [],
    },
    ...policy.attachedTo.map((target) => ({
      type: "aws_iot_policy_attachment",
      id: logicalId("attachment_of_policy", `${policy.name}-${target.name}`),
      arguments: [attribute("policy", reference(main, "name")), attribute("target", target.arn)],
    })),
  ];
}
