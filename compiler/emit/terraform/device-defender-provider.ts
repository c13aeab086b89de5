import type { Resource } from "../../ir/resource.ts";
import type { Stack } from "../../ir/stack.ts";
import type { Check, Local, TerraformResource } from "./model.ts";
import type { Draft } from "./resources/draft.ts";

/** The kinds that hashicorp/aws has no typed resource for. */
export const DEVICE_DEFENDER_KINDS = [
  "dynamic-thing-group",
  "custom-metric",
  "dimension",
  "security-profile",
  "account-audit-configuration",
  "scheduled-audit",
  "mitigation-action",
  "job-template",
  "fleet-metric",
] as const satisfies readonly Resource["kind"][];

export type DeviceDefenderKind = (typeof DEVICE_DEFENDER_KINDS)[number];
export type DeviceDefenderNode = Extract<Resource, { kind: DeviceDefenderKind }>;

/**
 * How Device Defender's resources reach Terraform: the seam between the desired state, which is CloudFormation's
 * whatever the provider, and a Terraform provider that takes it. Cloud Control through hashicorp/aws is the
 * one implementation; typed resources of hashicorp/awscc would be a second.
 */
export interface DeviceDefenderProvider {
  /** The resource that a node becomes. */
  resource(node: DeviceDefenderNode, stack: Stack): Draft;
  /** What the resources share. */
  locals(resources: readonly TerraformResource[]): readonly Local[];
  /** What lets Terraform's own plan warn when a live resource is no longer as the policy declares it. */
  checks(resources: readonly TerraformResource[]): readonly Check[];
}

export function isDeviceDefenderNode(node: Resource): node is DeviceDefenderNode {
  return DEVICE_DEFENDER_KINDS.some((kind) => kind === node.kind);
}
