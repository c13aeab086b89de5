import type { CloudControlResource } from "./planned-stack.ts";

/** A Cloud Control resource with the properties that AWS is to have for it. */
export interface LiveResource {
  readonly resource: CloudControlResource;
  readonly properties: unknown;
}

/**
 * Text of a Terraform state in which these resources were applied as planned and then found with `properties`.
 * With `plan -refresh=false` Terraform believes it, so what a plan says of drift is seen without an AWS.
 */
export function stateWith(live: readonly LiveResource[]): string {
  return JSON.stringify({
    version: 4,
    terraform_version: "1.5.0",
    serial: 1,
    lineage: "00000000-0000-0000-0000-000000000000",
    outputs: {},
    resources: live.map(({ resource, properties }) => ({
      mode: "managed",
      type: resource.type,
      name: resource.address.split(".")[1],
      provider: 'provider["registry.terraform.io/hashicorp/aws"]',
      instances: [
        {
          schema_version: 0,
          attributes: { ...resource.values, id: resource.address, properties: JSON.stringify(properties) },
          // The provider's schema calls it so; a state that does not would be a change.
          sensitive_attributes: [[{ type: "get_attr", value: "schema" }]],
        },
      ],
    })),
    check_results: null,
  });
}
