import { isObject, type JsonObject, listOf } from "../../json.ts";
import { arnOf } from "../arns.ts";
import { AwsError } from "../aws-error.ts";
import { refusedDelete } from "../refusals.ts";
import { THING_GROUP } from "../resource.ts";
import { described, listed } from "./live.ts";
import { byToken, type IotCall, listAnswer, nameIn, notFound, type Route, route } from "./route.ts";

const GROUP = "/thing-groups/{thingGroupName}";

/** Static groups are made here, dynamic ones through Cloud Control; both are the same things. */
export const THING_GROUP_ROUTES: readonly Route[] = [
  route("ListThingGroups", "GET", "/thing-groups", list),
  route("DescribeThingGroup", "GET", GROUP, describe),
  route("CreateThingGroup", "POST", GROUP, create),
  route("UpdateThingGroup", "PATCH", GROUP, update),
  route("DeleteThingGroup", "DELETE", GROUP, remove),
];

function list(call: IotCall): JsonObject {
  const parent = call.query.get("parentGroup");
  const prefix = call.query.get("namePrefixFilter") ?? "";
  const groups = listed(call, THING_GROUP, (groupName, groupArn, { properties }) => ({
    entry: { groupName, groupArn },
    parent: properties["ParentGroupName"],
  }));
  const wanted = groups.filter(
    (group) => group.entry.groupName.startsWith(prefix) && (parent === null || group.parent === parent),
  );
  return listAnswer(
    call,
    byToken("thingGroups"),
    wanted.map(({ entry }) => entry),
  );
}

function describe(call: IotCall): JsonObject {
  const { name, arn, properties, createdAt, version } = described(call, THING_GROUP);
  const { ParentGroupName, QueryString, Id, ThingGroupProperties } = properties;
  const parents = ancestors(call, ParentGroupName);
  const dynamic = {
    indexName: "AWS_Things",
    queryString: QueryString,
    queryVersion: "2017-09-30",
    status: "ACTIVE",
  };
  return {
    thingGroupName: name,
    thingGroupId: Id,
    thingGroupArn: arn,
    version,
    thingGroupProperties: toApi(ThingGroupProperties),
    thingGroupMetadata: {
      ...(ParentGroupName === undefined ? {} : { parentGroupName: ParentGroupName }),
      ...(parents.length === 0 ? {} : { rootToParentThingGroups: parents }),
      creationDate: createdAt,
    },
    ...(QueryString === undefined ? {} : dynamic),
  };
}

/** From the root down. */
function ancestors(call: IotCall, parent: unknown): readonly JsonObject[] {
  if (typeof parent !== "string") return [];
  const { resources, place } = call.region;
  const above = resources.get(THING_GROUP, parent)?.properties["ParentGroupName"];
  return [...ancestors(call, above), { groupName: parent, groupArn: arnOf(place, THING_GROUP, parent) }];
}

function create(call: IotCall): JsonObject {
  const { region, input } = call;
  const name = nameIn(call);
  if (region.resources.has(THING_GROUP, name)) {
    throw new AwsError("ResourceAlreadyExistsException", `Thing group ${name} exists already`, 409);
  }
  const parent = input["parentGroupName"];
  if (parent !== undefined && !region.resources.has(THING_GROUP, String(parent))) {
    throw notFound(`thing group ${String(parent)}`);
  }
  region.add(THING_GROUP, {
    ThingGroupName: name,
    ...(parent === undefined ? {} : { ParentGroupName: parent }),
    ...(input["thingGroupProperties"] === undefined
      ? {}
      : { ThingGroupProperties: toCloudFormation(input["thingGroupProperties"]) }),
    ...(input["tags"] === undefined ? {} : { Tags: listOf(input["tags"]) }),
  });
  const { Arn, Id } = region.properties(THING_GROUP, name);
  return { thingGroupName: name, thingGroupArn: Arn, thingGroupId: Id };
}

function update(call: IotCall): JsonObject {
  const { name, version } = described(call, THING_GROUP);
  const expected = call.input["expectedVersion"];
  if (expected !== undefined && expected !== version) {
    throw new AwsError("VersionConflictException", `Thing group ${name} has version ${version}`, 409);
  }
  call.region.change(THING_GROUP, name, (group) => ({
    ...group,
    ThingGroupProperties: toCloudFormation(call.input["thingGroupProperties"]),
  }));
  return { version: version + 1 };
}

function remove(call: IotCall): JsonObject {
  const { resources } = call.region;
  const refusal = refusedDelete(resources, THING_GROUP, nameIn(call));
  if (refusal !== undefined) throw new AwsError("InvalidRequestException", refusal);
  // Deleting what is not there succeeds.
  resources.delete(THING_GROUP, nameIn(call));
  return {};
}

function toApi(properties: unknown): JsonObject {
  if (!isObject(properties)) return {};
  const { ThingGroupDescription, AttributePayload } = properties;
  return {
    ...(ThingGroupDescription === undefined ? {} : { thingGroupDescription: ThingGroupDescription }),
    ...(isObject(AttributePayload)
      ? { attributePayload: { attributes: AttributePayload["Attributes"] ?? {} } }
      : {}),
  };
}

function toCloudFormation(properties: unknown): JsonObject {
  if (!isObject(properties)) return {};
  const { thingGroupDescription, attributePayload } = properties;
  return {
    ...(thingGroupDescription === undefined ? {} : { ThingGroupDescription: thingGroupDescription }),
    ...attributesOf(attributePayload),
  };
}

/** Terraform's update of a group that never had attributes sends an empty object; it then has none still. */
function attributesOf(payload: unknown): JsonObject {
  const attributes = isObject(payload) ? payload["attributes"] : undefined;
  const isAny = isObject(attributes) && Object.keys(attributes).length > 0;
  return isAny ? { AttributePayload: { Attributes: attributes } } : {};
}
