import type { ObservedStack } from "../drift/observed.ts";
import type { TerraformModule } from "../emit/terraform/model.ts";
import type { Stack } from "../ir/stack.ts";

/** How an account is reached. */
export interface LiveOptions {
  /** For every service, in place of AWS's own. */
  readonly endpointUrl?: string;
  /** A profile of the AWS configuration files; else the SDK's usual chain of credentials. */
  readonly profile?: string;
  /** How many calls of one stack are under way at a time. */
  readonly concurrency: number;
  /** Called behind each resource that was read, for progress. */
  readonly onRead?: () => void;
}

/**
 * Reads what stands in the account and region of a stack: each declared resource, and all others of the kinds that
 * policies declare. Nothing is written. Never throws for what AWS answers: what cannot be read is unchecked, with AWS's
 * reason; credentials that are missing, or of another account, leave all of it unchecked.
 */
export async function observeLive(
  _stack: Stack,
  _module: TerraformModule,
  _options: LiveOptions,
): Promise<ObservedStack> {
  return { source: "live", resources: new Map(), unchecked: [{ reason: "live reading is not wired yet" }] };
}
