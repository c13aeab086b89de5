import type { ObservedCloudControl, UncheckedResource } from "../drift/observed.ts";
import { desiredState } from "../emit/terraform/cloud-control/desired-state.ts";
import { cloudControlType } from "../emit/terraform/cloud-control/types.ts";
import type { DeviceDefenderNode } from "../emit/terraform/device-defender-provider.ts";
import { formatAddress, type TerraformResource } from "../emit/terraform/model.ts";
import { isJsonObject, isWithinDepth, type JsonObject } from "../util/narrow-json.ts";
import { parseJson } from "../util/parse-json.ts";
import type { Json } from "../util/stable-json.ts";
import { type Asked, ask } from "./ask.ts";
import type { Clients } from "./clients.ts";

/** Deeper than any type of CloudFormation, and not too deep for a function that calls itself. */
const DEEPEST = 500;

/** Reads a declared resource that goes through Cloud Control. */
export async function readCloudControl(
  resource: TerraformResource,
  node: DeviceDefenderNode,
  clients: Clients,
): Promise<ObservedCloudControl | UncheckedResource> {
  const { shape } = cloudControlType(node.kind);
  const { typeName } = shape;
  const asked = await propertiesOf(clients, typeName, identifierOf(node));
  const address = formatAddress(resource);
  if ("reason" in asked) return { address, reason: asked.reason };
  return {
    kind: "cloud-control",
    address,
    type: resource.type,
    typeName,
    properties: "absent" in asked ? undefined : asked.answer,
    recorded: undefined,
  };
}

/** The properties of a resource as Cloud Control answers them. */
export async function propertiesOf(
  clients: Clients,
  typeName: string,
  identifier: string,
): Promise<Asked<JsonObject>> {
  const asked = await ask(clients, "cloudcontrol:GetResource", {
    TypeName: typeName,
    Identifier: identifier,
  });
  if (!("answer" in asked)) return asked;
  const properties = parsed(asked.answer.ResourceDescription?.Properties);
  return properties === undefined
    ? { reason: "what AWS answered of it is no JSON object" }
    : { answer: properties };
}

/** The values of its primary identifier, as Cloud Control joins them. */
function identifierOf(node: DeviceDefenderNode): string {
  const properties: Readonly<Record<string, Json>> = desiredState(node);
  const { primaryIdentifier } = cloudControlType(node.kind).shape;
  return primaryIdentifier.map((name) => String(properties[name])).join("|");
}

function parsed(text: string | undefined): JsonObject | undefined {
  const value = text === undefined ? undefined : parseJson(text);
  return isJsonObject(value) && isWithinDepth(value, DEEPEST) ? value : undefined;
}
