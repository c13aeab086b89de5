import type { ObservedStack } from "../drift/observed.ts";
import { formatAddress, type TerraformModule } from "../emit/terraform/model.ts";
import { mapBounded } from "../host/map-bounded.ts";
import type { Stack } from "../ir/stack.ts";
import { closeClients, createClients } from "./clients.ts";
import { describeExisting, isDated } from "./describe-existing.ts";
import type { LiveOptions } from "./observe.ts";

/**
 * The same with the times at which some resources were last changed, where AWS tells: a call for each, so it is made only
 * for what is reported. What AWS refuses to tell stays unknown.
 * @param addresses of declared resources
 */
export async function withLastModified(
  stack: Stack,
  { resources }: TerraformModule,
  observed: ObservedStack,
  addresses: ReadonlySet<string>,
  options: LiveOptions,
): Promise<ObservedStack> {
  const clients = createClients({ ...options, region: stack.region });
  try {
    const wanted = resources.filter((resource) => addresses.has(formatAddress(resource)));
    const dates = await mapBounded(wanted, options.concurrency, async (resource) => {
      const { kind, name } = resource.node;
      const found = isDated(kind) ? await describeExisting(kind, name, clients) : { topics: [] };
      const lastModified = "reason" in found ? undefined : found.lastModified;
      return [formatAddress(resource), lastModified] as const;
    });
    return withDates(observed, new Map(dates));
  } finally {
    closeClients(clients);
  }
}

function withDates(observed: ObservedStack, dates: ReadonlyMap<string, string | undefined>): ObservedStack {
  const resources = [...observed.resources].map(([address, resource]) => {
    const lastModified = dates.get(address);
    return [address, lastModified === undefined ? resource : { ...resource, lastModified }] as const;
  });
  return { ...observed, resources: new Map(resources) };
}
