import type { StackIdentity } from "../analyze/policy-set.ts";
import { servicePrincipal } from "../catalog/partitions.ts";
import type { Undescribed } from "../describe/resource.ts";
import { iotArn, roleArn } from "../ir/arn.ts";
import type { PolicyStatement } from "../ir/policy-document.ts";
import type { IamRole, ResourceId } from "../ir/resource.ts";
import type { Place } from "../source/place.ts";
import { fitName } from "./fit-name.ts";
import { resourceId } from "./resource-id.ts";

/** What a role is for: part of its name. */
export type RolePurpose = "alerts" | "export" | "audit" | "audit-alerts" | "action" | "logging";

/** Where a role is used: what a resource that takes one must know. */
export interface RoleUse {
  readonly name: string;
  readonly arn: string;
  readonly id: ResourceId;
}

const ROLE_NAME_LENGTH = 64;

/**
 * The role for a purpose. Roles belong to the account, not to a region, so the region is part of the name.
 * @param subject what the role serves, where there may be several of its kind
 */
export function useRole(stack: StackIdentity, purpose: RolePurpose, subject?: string): RoleUse {
  const parts = ["palisade", stack.region, purpose, ...(subject === undefined ? [] : [subject])];
  const name = fitName(parts.join("-"), ROLE_NAME_LENGTH);
  return { name, arn: roleArn(stack, name), id: resourceId("iam-role", name) };
}

/** What distinguishes one role from another. */
export interface RoleSpec {
  /** One sentence without a full stop. */
  readonly description: string;
  /** The resource part of the ARN on whose behalf AWS IoT may take the role; `*` where it names none. */
  readonly onBehalfOf: string;
  readonly permissions: readonly PolicyStatement[];
  readonly managedPolicies?: readonly string[];
  readonly place: Place;
}

/** A role that only AWS IoT can take, and only for the account and the resource that it is for. */
export function lowerRole(stack: StackIdentity, role: RoleUse, spec: RoleSpec): Undescribed<IamRole> {
  return {
    kind: "iam-role",
    id: role.id,
    name: role.name,
    arn: role.arn,
    description: spec.description,
    trust: [trustIot(stack, spec.onBehalfOf)],
    permissions: spec.permissions,
    managedPolicies: spec.managedPolicies ?? [],
    origin: spec.place.origin(),
    dependsOn: [],
  };
}

// Without the conditions another account could make AWS IoT use the role for it (the confused deputy).
function trustIot(stack: StackIdentity, onBehalfOf: string): PolicyStatement {
  return {
    sid: "AllowAwsIot",
    effect: "Allow",
    principal: { service: servicePrincipal("iot", stack.partition) },
    actions: ["sts:AssumeRole"],
    conditions: [
      { operator: "StringEquals", key: "aws:SourceAccount", values: [stack.account] },
      { operator: "ArnLike", key: "aws:SourceArn", values: [iotArn(stack, onBehalfOf)] },
    ],
  };
}
