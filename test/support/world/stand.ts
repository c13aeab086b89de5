import { taggedState } from "../../../compiler/emit/terraform/cloud-control/desired-state.ts";
import { cloudControlType } from "../../../compiler/emit/terraform/cloud-control/types.ts";
import { isDeviceDefenderNode } from "../../../compiler/emit/terraform/device-defender-provider.ts";
import type { Stack } from "../../../compiler/ir/stack.ts";
import type { World } from "./world.ts";

/** Puts all of a stack that goes through Cloud Control into its account, as though it had been applied. */
export function stand(stack: Stack, world: World): void {
  const region = world.region(stack.account, stack.region);
  for (const node of stack.resources) {
    if (!isDeviceDefenderNode(node)) continue;
    region.add(cloudControlType(node.kind).shape.typeName, structuredClone({ ...taggedState(node, stack) }));
  }
}
