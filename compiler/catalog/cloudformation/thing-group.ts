import { QUOTAS } from "../quotas.ts";
import { IOT_NAME, map, object, schemaSource, TAGS, text } from "./building-blocks.ts";
import type { ResourceShape } from "./shape.ts";

/** A thing group: dynamic when it has a QueryString, which excludes a ParentGroupName. It cannot change sides. */
export const THING_GROUP: ResourceShape = {
  typeName: "AWS::IoT::ThingGroup",
  primaryIdentifier: ["ThingGroupName"],
  createOnlyProperties: ["ParentGroupName", "ThingGroupName"],
  readOnlyProperties: ["Arn", "Id"],
  writeOnlyProperties: [],
  taggable: true,
  required: [],
  properties: {
    Arn: text(),
    Id: text(),
    ParentGroupName: IOT_NAME,
    QueryString: text({ minLength: 1, maxLength: QUOTAS.queryLength.value }),
    Tags: TAGS,
    ThingGroupName: IOT_NAME,
    ThingGroupProperties: object({
      AttributePayload: object({ Attributes: map(/^[a-zA-Z0-9_.,@/:#-]+$/, text()) }),
      ThingGroupDescription: text({ pattern: /^[\x20-\x7e]*$/, minLength: 0, maxLength: 2028 }),
    }),
  },
  source: schemaSource("AWS::IoT::ThingGroup"),
};
