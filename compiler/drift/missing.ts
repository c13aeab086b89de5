import { formatAddress, type TerraformResource } from "../emit/terraform/model.ts";
import type { Comparison } from "./found.ts";
import { nameOf, nounOf } from "./noun.ts";
import type { ObservedResource } from "./observed.ts";
import type { Scope } from "./scope.ts";

/** A resource that is declared and not there. */
export function missingResource(
  resource: TerraformResource,
  observed: ObservedResource | undefined,
  { stack, observed: { source } }: Scope,
): Comparison {
  const { node, type } = resource;
  const isAttachment = type === "aws_iot_policy_attachment";
  return {
    found: [
      {
        kind: isAttachment ? "unattached" : "missing",
        address: formatAddress(resource),
        name: nameOf(node, stack),
        noun: nounOf(type, node),
        node,
        origin: node.origin,
        before: node.summary,
        // The plan that would follow a state, or comes after the account was looked at, creates what is not there.
        seenByTerraform: source !== "plan" || observed?.planned === "create",
      },
    ],
    unchecked: [],
  };
}
