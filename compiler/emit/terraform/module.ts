import { findBackend } from "../../catalog/backends.ts";
import type { ResourceId } from "../../ir/resource.ts";
import type { Backend, Stack } from "../../ir/stack.ts";
import { jsonValue } from "./json-value.ts";
import type {
  Address,
  BackendConfiguration,
  ProviderConfiguration,
  TerraformModule,
  TerraformResource,
} from "./model.ts";
import { DEVICE_DEFENDER, draftsOf } from "./resources/drafts.ts";
import { commonPath, defaultTags } from "./stack-tags.ts";
import { attribute, blocks, list, map } from "./values.ts";

/** `check` blocks came with 1.5. */
const REQUIRED_VERSION = ">= 1.5.0";

/** The oldest that has every resource used here, and the next major version, which nobody has tried. */
const AWS_PROVIDER = { name: "aws", source: "hashicorp/aws", version: ">= 5.100.0, < 7.0.0" };

/** The root module of a stack. */
export function terraformModule(stack: Stack): TerraformModule {
  const resources = terraformResources(stack);
  return {
    name: stack.name,
    comment: commentOn(stack),
    requiredVersion: REQUIRED_VERSION,
    requiredProviders: [AWS_PROVIDER],
    backend: backendConfiguration(stack.backend),
    provider: awsProvider(stack),
    locals: DEVICE_DEFENDER.locals(resources),
    resources,
    checks: DEVICE_DEFENDER.checks(resources),
  };
}

function commentOn(stack: Stack): string {
  const where = `deployment ${stack.deployment}, account ${stack.account}, ${stack.region}`;
  return `Made by Palisade from ${commonPath(stack.sources)} for ${where}. Change the policies, not this file.`;
}

function backendConfiguration(backend: Backend): BackendConfiguration {
  return {
    block: findBackend(backend.type)?.block ?? "backend",
    type: backend.type,
    // In Terraform, null is an argument that is not there.
    arguments: Object.entries(backend.arguments).flatMap(([name, value]) =>
      value === null ? [] : [attribute(name, jsonValue(value))],
    ),
  };
}

/** Refuses every account but the stack's own. */
function awsProvider(stack: Stack): ProviderConfiguration {
  return {
    name: "aws",
    arguments: [
      attribute("region", stack.region),
      attribute("allowed_account_ids", list([stack.account])),
      ...blocks("default_tags", [[attribute("tags", map(defaultTags(stack)))]]),
    ],
  };
}

/** The resources of a stack, in the order of the IR. A resource that depends on a node waits for all that the node becomes. */
export function terraformResources(stack: Stack): readonly TerraformResource[] {
  const drafts = new Map(stack.resources.map((node) => [node.id, draftsOf(node, stack)]));
  const addressesOf = (id: ResourceId): readonly Address[] => {
    const found = drafts.get(id);
    if (found === undefined) throw new Error(`${stack.name} has no resource ${id} to depend on`);
    return found.map(({ type, id: name }) => ({ type, id: name }));
  };
  const resources = stack.resources.flatMap((node) =>
    (drafts.get(node.id) ?? []).map((draft) => ({
      type: draft.type,
      id: draft.id,
      node,
      arguments: draft.arguments,
      dependsOn: draft.dependsOn ?? node.dependsOn.flatMap(addressesOf),
    })),
  );
  assertUniqueIds(resources);
  return resources;
}

function assertUniqueIds(resources: readonly TerraformResource[]): void {
  const seen = new Map<string, TerraformResource>();
  for (const resource of resources) {
    const other = seen.get(resource.id);
    if (other !== undefined) {
      throw new Error(`${other.node.id} and ${resource.node.id} share the Terraform id ${resource.id}`);
    }
    seen.set(resource.id, resource);
  }
}
