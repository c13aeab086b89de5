import { isJsonObject, isWithinDepth, type JsonObject, memberOf } from "../../util/narrow-json.ts";
import type { Json } from "../../util/stable-json.ts";
import type { ObservedCloudControl, UncheckedResource } from "../observed.ts";
import type { StateResource } from "./state-resources.ts";

/** The type through which Terraform reaches Cloud Control. */
export const CLOUD_CONTROL_RESOURCE = "aws_cloudcontrolapi_resource";

/** The shapes of CloudFormation's types are seven deep at most. */
const DEEPEST = 50;

/** What a state holds of a resource that goes through Cloud Control. Its schema is sensitive, and stays where it is. */
export function cloudControlIn(resource: StateResource): ObservedCloudControl | UncheckedResource {
  const { address, values, sensitive } = resource;
  const typeName = memberOf(values, "type_name");
  if (typeof typeName !== "string") return { address, reason: "its CloudFormation type is missing" };
  if (["type_name", "properties", "desired_state"].some((name) => isMarked(memberOf(sensitive, name))))
    return { address, reason: "its properties are sensitive to Terraform" };
  const properties = propertiesIn(memberOf(values, "properties"));
  if (properties === undefined) return { address, reason: "what AWS answered of it is no JSON object" };
  return {
    kind: "cloud-control",
    address,
    type: resource.type,
    typeName,
    properties,
    recorded: propertiesIn(memberOf(values, "desired_state")),
  };
}

/** One that is not there. @param before what Terraform knew of it when it still was, if it ever was */
export function missingCloudControl(
  address: string,
  before: Json | undefined,
  after: Json | undefined,
): ObservedCloudControl | UncheckedResource {
  const typeName = memberOf(before, "type_name") ?? memberOf(after, "type_name");
  if (typeof typeName !== "string") return { address, reason: "its CloudFormation type is missing" };
  const recorded = propertiesIn(memberOf(before, "desired_state"));
  return {
    kind: "cloud-control",
    address,
    type: CLOUD_CONTROL_RESOURCE,
    typeName,
    properties: undefined,
    recorded,
  };
}

/** Properties out of the JSON text in an attribute; undefined where it is none. */
export function propertiesIn(text: Json | undefined): JsonObject | undefined {
  if (typeof text !== "string") return undefined;
  try {
    const value: Json = JSON.parse(text);
    return isJsonObject(value) && isWithinDepth(value, DEEPEST) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isMarked(mark: Json | undefined): boolean {
  return mark !== undefined && mark !== false;
}
