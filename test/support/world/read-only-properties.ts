import { createHash } from "node:crypto";
import { CLOUDFORMATION_TYPES } from "../../../compiler/catalog/cloudformation/types.ts";
import type { JsonObject } from "../json.ts";
import { arnOf, type Place } from "./arns.ts";
import type { LiveResource } from "./resource.ts";

/** What AWS sets of a resource: its ARN, its id, and when it was made. */
export function readOnlyProperties(
  place: Place,
  typeName: string,
  identifier: string,
  { createdAt, changedAt, version }: Omit<LiveResource, "properties">,
): JsonObject {
  const values: Readonly<Record<string, unknown>> = {
    CreationDate: isoDate(createdAt),
    LastModifiedDate: isoDate(changedAt),
    Version: version,
  };
  const names = CLOUDFORMATION_TYPES.get(typeName)?.readOnlyProperties ?? [];
  return Object.fromEntries(
    names.map((name) => {
      if (name.endsWith("Arn")) return [name, arnOf(place, typeName, identifier)];
      if (name.endsWith("Id"))
        return [name, uuidOf(`${place.account} ${place.region} ${typeName} ${identifier}`)];
      return [name, values[name]];
    }),
  );
}

/** Properties without those that only AWS sets. */
export function withoutReadOnly(typeName: string, properties: JsonObject): JsonObject {
  const names = new Set(CLOUDFORMATION_TYPES.get(typeName)?.readOnlyProperties);
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !names.has(name)));
}

/** An id that is the same whenever the world is made again. */
export function uuidOf(text: string): string {
  const hex = createHash("sha256").update(text).digest("hex");
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join("-");
}

/** As CloudFormation's schemas have dates: without fractions of a second. */
function isoDate(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace(".000Z", "Z");
}
