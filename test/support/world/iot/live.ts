import type { JsonObject } from "../../json.ts";
import { answered } from "../answer-mode.ts";
import { arnOf } from "../arns.ts";
import type { LiveResource } from "../resource.ts";
import { type IotCall, nameIn, notFound } from "./route.ts";

/** A resource that a path names, with its properties as the world answers them. */
export interface Described extends LiveResource {
  readonly name: string;
  readonly arn: string;
}

/** The resource of a type that the path names. @throws when there is none */
export function described(call: IotCall, typeName: string): Described {
  const name = nameIn(call);
  const { resources, place } = call.region;
  const found = resources.get(typeName, name);
  if (found === undefined) throw notFound(`${typeName} ${name}`);
  const properties = answered(call.mode, typeName, found.properties);
  return { ...found, name, properties, arn: arnOf(place, typeName, name) ?? "" };
}

/** All resources of a type, with what `entry` says of each. */
export function listed<T>(
  { region }: IotCall,
  typeName: string,
  entry: (name: string, arn: string, resource: LiveResource) => T,
): readonly T[] {
  return [...region.resources.ofType(typeName)].map(([name, resource]) =>
    entry(name, arnOf(region.place, typeName, name) ?? "", resource),
  );
}

/** The dates of a resource, as the API tells them: seconds since 1970. */
export function dates({ createdAt, changedAt }: LiveResource): JsonObject {
  return { creationDate: createdAt, lastModifiedDate: changedAt };
}
