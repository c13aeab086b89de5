import type { ObservedResource, ObservedStack, UncheckedResource } from "../drift/observed.ts";
import { isDeviceDefenderNode } from "../emit/terraform/device-defender-provider.ts";
import { formatAddress, type TerraformModule, type TerraformResource } from "../emit/terraform/model.ts";
import { mapBounded } from "../host/map-bounded.ts";
import type { Stack } from "../ir/stack.ts";
import { whyNotTheCaller } from "./caller.ts";
import { type Clients, closeClients, createClients } from "./clients.ts";
import { observeExisting } from "./observe-existing.ts";
import { readCloudControl } from "./read-cloud-control.ts";
import { readTyped } from "./typed/read-typed.ts";
import type { ReadScope } from "./typed/reader.ts";

/** How an account is reached. */
export interface LiveOptions {
  /** For every service, in place of AWS's own. */
  readonly endpointUrl?: string;
  /** A profile of the AWS configuration files; else the SDK's usual chain of credentials. */
  readonly profile?: string;
  /** How many calls of one stack are under way at a time. */
  readonly concurrency: number;
  /** How often a call is tried; as often as the clients think best where nothing is said. */
  readonly attempts?: number;
  /** How many seconds an answer is waited for; as long as the clients think best where nothing is said. */
  readonly timeout?: number;
  /** Called behind each resource that was read, for progress. */
  readonly onRead?: () => void;
}

/**
 * Reads what stands in the account and region of a stack: each declared resource, and all others of the kinds that
 * policies declare. Nothing is written. Never throws for what AWS answers: what cannot be read is unchecked, with AWS's
 * reason; credentials that are missing, or of another account, leave all of it unchecked.
 */
export async function observeLive(
  stack: Stack,
  module: TerraformModule,
  options: LiveOptions,
): Promise<ObservedStack> {
  const clients = createClients({ ...options, region: stack.region });
  try {
    const refusal = await whyNotTheCaller(clients, stack, options.profile);
    if (refusal !== undefined) return { source: "live", resources: new Map(), unchecked: [refusal] };
    return await observeAccount(stack, module, clients, options);
  } finally {
    closeClients(clients);
  }
}

async function observeAccount(
  stack: Stack,
  module: TerraformModule,
  clients: Clients,
  { concurrency, onRead }: LiveOptions,
): Promise<ObservedStack> {
  const { account, region } = stack;
  const read = await mapBounded(module.resources, concurrency, async (resource) => {
    const found = await readResource(resource, clients, { stack, account, region });
    onRead?.();
    return found;
  });
  const declared = read.filter(isObserved);
  const { unchecked, ...others } = await observeExisting(stack, declared, clients, concurrency);
  return {
    source: "live",
    account,
    region,
    resources: new Map(declared.map((each) => [each.address, each])),
    unchecked: [...read.flatMap((each) => ("reason" in each ? [each] : [])), ...unchecked],
    ...others,
  };
}

function isObserved(read: ObservedResource | UncheckedResource): read is ObservedResource {
  return !("reason" in read);
}

async function readResource(
  resource: TerraformResource,
  clients: Clients,
  scope: ReadScope,
): Promise<ObservedResource | UncheckedResource> {
  const { node } = resource;
  if (isDeviceDefenderNode(node)) return readCloudControl(resource, node, clients);
  const found = await readTyped(resource, clients, scope);
  return "reason" in found ? { address: formatAddress(resource), reason: found.reason } : found.observed;
}
