import { stableJson } from "../../util/stable-json.ts";
import type { ResourceShape } from "./shape.ts";

/**
 * The schema text that `aws_cloudcontrolapi_resource` is given. Without one, the provider asks CloudFormation for
 * it at every plan, which then cannot be made offline; and a new version of AWS's schema would touch every
 * resource. This much of it suffices to plan, and to replace a resource where a change cannot be made in place.
 * @param replacing paths below `properties` whose change replaces the resource
 */
export function minimalSchema(
  shape: ResourceShape,
  replacing: readonly string[] = shape.createOnlyProperties,
): string {
  const pointers = (names: readonly string[]): readonly string[] =>
    names.map((name) => `/properties/${name}`);
  return stableJson({
    typeName: shape.typeName,
    primaryIdentifier: pointers(shape.primaryIdentifier),
    createOnlyProperties: pointers(replacing),
    readOnlyProperties: pointers(shape.readOnlyProperties),
    properties: {},
  });
}
