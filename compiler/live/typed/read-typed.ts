import type { ObservedTyped } from "../../drift/observed.ts";
import type { TerraformResource } from "../../emit/terraform/model.ts";
import type { Stack } from "../../ir/stack.ts";
import type { Clients } from "../clients.ts";

/** Where a resource is looked for. */
export interface ReadScope {
  readonly stack: Stack;
  /** The account of the caller. */
  readonly account: string;
  readonly region: string;
}

/** What was found of a resource, or why nothing is known of it. */
export type ReadResult =
  | { readonly observed: ObservedTyped }
  /** A sentence without a full stop. */
  | { readonly reason: string };

/**
 * Reads a resource that has a type of its own in hashicorp/aws, in the words of that type. Never throws for what AWS
 * answers.
 */
export async function readTyped(
  _resource: TerraformResource,
  _clients: Clients,
  _scope: ReadScope,
): Promise<ReadResult> {
  return { reason: "not read yet" };
}
