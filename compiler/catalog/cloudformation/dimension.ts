import { QUOTAS } from "../quotas.ts";
import { IOT_NAME, oneOf, schemaSource, set, TAGS, text } from "./building-blocks.ts";
import type { ResourceShape } from "./shape.ts";

/** A dimension of Detect. Cannot be deleted while a security profile uses it. */
export const DIMENSION: ResourceShape = {
  typeName: "AWS::IoT::Dimension",
  primaryIdentifier: ["Name"],
  createOnlyProperties: ["Name", "Type"],
  readOnlyProperties: ["Arn"],
  writeOnlyProperties: [],
  taggable: true,
  required: ["StringValues", "Type"],
  properties: {
    Arn: text(),
    Name: IOT_NAME,
    StringValues: set(text({ minLength: 1, maxLength: QUOTAS.dimensionValueLength.value }), {
      minItems: 1,
      maxItems: QUOTAS.valuesPerDimension.value,
    }),
    Tags: TAGS,
    Type: oneOf(["TOPIC_FILTER"]),
  },
  source: schemaSource("AWS::IoT::Dimension"),
};
