import type { Argument, TerraformModule, TerraformResource, Value } from "../terraform/model.ts";

/** The ids of resources and the names of locals to which something in the module refers. */
export function referredIds(module: TerraformModule): ReadonlySet<string> {
  const found = new Set<string>();
  for (const resource of module.resources) collectFromResource(resource, found);
  return found;
}

/** The ids of resources, and the names of locals, to which a resource refers. */
export function idsReferredBy(resource: TerraformResource): ReadonlySet<string> {
  const found = new Set<string>();
  collectFromResource(resource, found);
  return found;
}

function collectFromResource(resource: TerraformResource, found: Set<string>): void {
  for (const { id } of resource.dependsOn) found.add(id);
  for (const argument of resource.arguments) collectFromArgument(argument, found);
}

function collectFromArgument(argument: Argument, found: Set<string>): void {
  if (argument.kind === "attribute") {
    collectFromValue(argument.value, found);
    return;
  }
  const bodies = argument.kind === "block" ? [argument.arguments] : argument.blocks;
  for (const inner of bodies.flat()) collectFromArgument(inner, found);
}

function collectFromValue(value: Value, found: Set<string>): void {
  if (value.kind === "reference") found.add(value.resource.id);
  if (value.kind === "local") found.add(value.name);
  if (value.kind === "list") for (const item of value.items) collectFromValue(item, found);
  if (value.kind === "map") for (const [, item] of value.entries) collectFromValue(item, found);
}
