import { membersAt, textAt } from "../../drift/understand/values.ts";
import type { Resource } from "../../ir/resource.ts";
import type { Stack } from "../../ir/stack.ts";
import { type JsonObject, memberOf } from "../../util/narrow-json.ts";
import type { Json } from "../../util/stable-json.ts";
import { findInPages } from "./find-in-pages.ts";
import {
  type AskFor,
  attributesOf,
  type Reader,
  type Told,
  textArgument,
  told,
  withMembers,
} from "./reader.ts";
import { iotTags, withTags } from "./tags.ts";

/** A group, with all policies for devices of one to which the policies attach any, whoever attached the others. */
export const readThingGroup: Reader = async ({ node }, ask, { stack }) => {
  const heard = await ask("iot:DescribeThingGroup", { thingGroupName: node.name });
  const found = told(heard, (group) => ({
    attributes: attributesOf({
      arn: textAt(group, "thingGroupArn"),
      id: textAt(group, "thingGroupName"),
      name: textAt(group, "thingGroupName"),
      parent_group_name: textAt(memberOf(group, "thingGroupMetadata"), "parentGroupName"),
      properties: groupProperties(memberOf(group, "thingGroupProperties")),
      version: memberOf(group, "version"),
    }),
  }));
  const attached = attachesTo(stack, node)
    ? await withMembers(found, "policies", () => attachedPolicies(String(arnIn(found)), ask))
    : found;
  return withTags(attached, () => iotTags(arnIn(attached), ask));
};

/** Whether a policy for devices is attached to it. A fleet has thousands of other groups. */
function attachesTo({ resources }: Stack, group: Resource): boolean {
  return resources.some(
    (node) => node.kind === "iot-policy" && node.attachedTo.some(({ name }) => name === group.name),
  );
}

async function attachedPolicies(target: string, ask: AskFor): ReturnType<typeof findInPages> {
  const pages = {
    ask: (marker: string | undefined) =>
      ask("iot:ListAttachedPolicies", { target, ...(marker === undefined ? {} : { marker }) }),
    list: "policies",
    next: "nextMarker",
  };
  const listed = await findInPages(pages, () => true);
  return "found" in listed
    ? { found: listed.found.flatMap((each) => textAt(each, "policyName") ?? []) }
    : listed;
}

function arnIn(found: Told): Json | undefined {
  return "attributes" in found ? memberOf(found.attributes, "arn") : undefined;
}

function groupProperties(properties: Json | undefined): Json {
  const payload = memberOf(memberOf(properties, "attributePayload"), "attributes");
  const block = attributesOf({
    attribute_payload: payload && [{ attributes: payload }],
    description: textAt(properties, "thingGroupDescription"),
  });
  return Object.keys(block).length === 0 ? [] : [block];
}

/** A policy with its default version, which is the one that counts, and all that it is attached to. */
export const readIotPolicy: Reader = async ({ node }, ask) => {
  const heard = await ask("iot:GetPolicy", { policyName: node.name });
  const found = told(heard, (policy) => {
    const lastModified = textAt(policy, "lastModifiedDate");
    return {
      attributes: attributesOf({
        arn: textAt(policy, "policyArn"),
        default_version_id: textAt(policy, "defaultVersionId"),
        id: textAt(policy, "policyName"),
        name: textAt(policy, "policyName"),
        policy: textAt(policy, "policyDocument"),
      }),
      ...(lastModified === undefined ? {} : { lastModified }),
    };
  });
  const attached = await withMembers(found, "targets", () =>
    findInPages(targetsOf(node.name, ask), (each) => typeof each === "string"),
  );
  return withTags(attached, () => iotTags(arnIn(attached), ask));
};

export const readIotPolicyAttachment: Reader = async (resource, ask) => {
  const policy = resource.node.name;
  const target = textArgument(resource, "target");
  const listed = await findInPages(targetsOf(policy, ask), (each) => each === target);
  if (!("found" in listed)) return listed;
  if (listed.found.length === 0) return { absent: true };
  return { attributes: { id: `${policy}|${target}`, policy, target } };
};

function targetsOf(policy: string, ask: AskFor) {
  return {
    ask: (marker: string | undefined) =>
      ask("iot:ListTargetsForPolicy", { policyName: policy, ...(marker === undefined ? {} : { marker }) }),
    list: "targets",
    next: "nextMarker",
  };
}

/** AWS answers none before somebody configures logging. */
export const readLoggingOptions: Reader = async (_resource, ask, { region }) => {
  const heard = await ask("iot:GetV2LoggingOptions", {});
  return told(heard, (options) => ({
    attributes: attributesOf({
      default_log_level: textAt(options, "defaultLogLevel"),
      disable_all_logs: memberOf(options, "disableAllLogs"),
      id: textAt(options, "defaultLogLevel") && region,
      role_arn: textAt(options, "roleArn"),
    }),
  }));
};

export const readIndexingConfiguration: Reader = async (_resource, ask, { region }) => {
  const heard = await ask("iot:GetIndexingConfiguration", {});
  return told(heard, (configuration) => ({
    attributes: attributesOf({
      id: memberOf(configuration, "thingIndexingConfiguration") && region,
      thing_group_indexing_configuration: [
        groupIndexing(memberOf(configuration, "thingGroupIndexingConfiguration")),
      ],
      thing_indexing_configuration: [thingIndexing(memberOf(configuration, "thingIndexingConfiguration"))],
    }),
  }));
};

function thingIndexing(things: Json | undefined): JsonObject {
  const filter = memberOf(things, "filter");
  return attributesOf({
    custom_field: fieldsIn(things, "customFields"),
    device_defender_indexing_mode: modeAt(things, "deviceDefenderIndexingMode"),
    filter: filter && [attributesOf({ named_shadow_names: memberOf(filter, "namedShadowNames") })],
    managed_field: fieldsIn(things, "managedFields"),
    named_shadow_indexing_mode: modeAt(things, "namedShadowIndexingMode"),
    thing_connectivity_indexing_mode: modeAt(things, "thingConnectivityIndexingMode"),
    thing_indexing_mode: modeAt(things, "thingIndexingMode"),
  });
}

function groupIndexing(groups: Json | undefined): JsonObject {
  return {
    custom_field: fieldsIn(groups, "customFields"),
    managed_field: fieldsIn(groups, "managedFields"),
    thing_group_indexing_mode: modeAt(groups, "thingGroupIndexingMode"),
  };
}

/** A mode that AWS does not mention is not on. */
function modeAt(configuration: Json | undefined, name: string): string {
  return textAt(configuration, name) ?? "OFF";
}

function fieldsIn(configuration: Json | undefined, name: string): readonly Json[] {
  return (membersAt(configuration, name) ?? []).map((field) =>
    attributesOf({ name: textAt(field, "name"), type: textAt(field, "type") }),
  );
}
