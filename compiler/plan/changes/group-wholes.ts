import type { TerraformResource } from "../../emit/terraform/model.ts";
import type { ResourceId } from "../../ir/resource.ts";
import { isPart, wholeKey, wholeKeyOfNode } from "./belongs-to.ts";
import { propertiesOf } from "./called.ts";
import { groupBy } from "./group-by.ts";
import type { Touched } from "./touched.ts";

/** Terraform's resources of one node, as far as a plan touches them. */
export interface TouchedWhole {
  /** The first of Terraform's resources of the node; undefined where the policies at hand declare none. */
  readonly declared: TerraformResource | undefined;
  readonly members: readonly Touched[];
}

/**
 * Puts together what is one node: by the policies at hand; what they do not declare by what Terraform knows of it. A part
 * that goes, such as the permissions that a role no longer needs, belongs to the resource that stays.
 */
export function groupWholes(
  touched: readonly Touched[],
  resources: readonly TerraformResource[],
): readonly TouchedWhole[] {
  const firsts = firstResources(resources);
  const undeclared = touched.filter(
    ({ declared, observed }) => declared === undefined && !isPart(observed.type),
  );
  const goes = new Set(undeclared.map(keyByTerraform));
  const stays = new Map(
    [...firsts.values()].flatMap((first) => {
      const key = wholeKeyOfNode(first.node);
      return key === undefined || goes.has(key) ? [] : [[key, first] as const];
    }),
  );
  const groups = groupBy(touched, (each) => {
    if (each.declared !== undefined) return each.declared.node.id;
    const key = keyByTerraform(each);
    // An id of the IR holds no space.
    return (isPart(each.observed.type) ? stays.get(key)?.node.id : undefined) ?? ` ${key}`;
  });
  return [...groups].map(([key, members]) => ({ declared: firsts.get(key), members }));
}

function keyByTerraform({ observed }: Touched): string {
  return wholeKey(observed.type, propertiesOf(observed)) ?? observed.address;
}

function firstResources(
  resources: readonly TerraformResource[],
): ReadonlyMap<ResourceId | string, TerraformResource> {
  const firsts = new Map<string, TerraformResource>();
  for (const resource of resources) if (!firsts.has(resource.node.id)) firsts.set(resource.node.id, resource);
  return firsts;
}
