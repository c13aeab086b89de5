import { minimalSchema } from "../../../catalog/cloudformation/minimal-schema.ts";
import { compareText } from "../../../util/compare.ts";
import type { Json } from "../../../util/stable-json.ts";
import {
  type DeviceDefenderKind,
  type DeviceDefenderNode,
  type DeviceDefenderProvider,
  isDeviceDefenderNode,
} from "../device-defender-provider.ts";
import { logicalId } from "../logical-id.ts";
import { type Check, formatAddress, type Local, type TerraformResource } from "../model.ts";
import type { Draft } from "../resources/draft.ts";
import { attribute, block, json } from "../values.ts";
import { taggedState } from "./desired-state.ts";
import { differencesExpression } from "./differences.ts";
import { outlivesItsUsers, replacingPaths } from "./replacement.ts";
import { cloudControlType } from "./types.ts";

/** Device Defender through `aws_cloudcontrolapi_resource` of hashicorp/aws. */
export const CLOUD_CONTROL: DeviceDefenderProvider = {
  resource(node, stack): Draft {
    const { shape, word } = cloudControlType(node.kind);
    const isSingleton = node.kind === "account-audit-configuration";
    return {
      type: "aws_cloudcontrolapi_resource",
      id: isSingleton ? logicalId(word) : logicalId(word, node.name),
      arguments: [
        attribute("type_name", shape.typeName),
        attribute("desired_state", json(taggedState(node, stack))),
        attribute("schema", { kind: "local", name: schemaName(node.kind) }),
        ...(outlivesItsUsers(node.kind)
          ? [block("lifecycle", attribute("create_before_destroy", true))]
          : []),
      ],
    };
  },

  locals(resources): readonly Local[] {
    const kinds = byKind(resources);
    return [...kinds.keys()].sort(compareText).flatMap((kind) => localsOf(kind, kinds.get(kind) ?? []));
  },

  checks(resources): readonly Check[] {
    return resources.flatMap((resource) => {
      const { node } = resource;
      return isDeviceDefenderNode(node) ? [checkOf(resource, node)] : [];
    });
  },
};

// No logical id starts like these, so that CDKTF can keep both in one scope.
function schemaName(kind: DeviceDefenderKind): string {
  return `schema_of_${cloudControlType(kind).word}`;
}

function differencesName(kind: DeviceDefenderKind): string {
  return `differences_of_${cloudControlType(kind).word}`;
}

function byKind(
  resources: readonly TerraformResource[],
): ReadonlyMap<DeviceDefenderKind, TerraformResource[]> {
  const kinds = new Map<DeviceDefenderKind, TerraformResource[]>();
  for (const resource of resources) {
    const { node } = resource;
    if (!isDeviceDefenderNode(node)) continue;
    const others = kinds.get(node.kind);
    if (others === undefined) kinds.set(node.kind, [resource]);
    else others.push(resource);
  }
  return kinds;
}

function localsOf(kind: DeviceDefenderKind, resources: readonly TerraformResource[]): readonly Local[] {
  const { shape } = cloudControlType(kind);
  const schema: Json = JSON.parse(minimalSchema(shape, replacingPaths(kind)));
  const compared = resources.map((resource) => {
    const address = formatAddress(resource);
    return { id: resource.id, declared: `${address}.desired_state`, live: `${address}.properties` };
  });
  return [
    {
      name: schemaName(kind),
      value: json(schema),
      comment: `What Terraform must know of ${shape.typeName}; pinned, so that a plan asks AWS for no schema.`,
    },
    {
      name: differencesName(kind),
      value: { kind: "template", parts: [{ code: differencesExpression(shape, compared) }] },
      comment: `For each ${shape.typeName}, the properties in which AWS no longer agrees with its policy.`,
    },
  ];
}

function checkOf(resource: TerraformResource, node: DeviceDefenderNode): Check {
  const differences = `local.${differencesName(node.kind)}[${JSON.stringify(resource.id)}]`;
  const { file, line } = node.origin;
  const { typeName } = cloudControlType(node.kind).shape;
  return {
    name: resource.id,
    resource,
    node,
    condition: { kind: "template", parts: [{ code: `length(${differences}) == 0` }] },
    errorMessage: {
      kind: "template",
      parts: [
        {
          text: `${typeName} ${node.name} is no longer as ${file}:${line} declares it. These differ in AWS: `,
        },
        { code: `join(", ", ${differences})` },
        { text: ". Terraform plans no change for this." },
      ],
    },
  };
}
