import type { ReadLive } from "./understand-plan.ts";

/** So many calls of one stack are under way at a time. Several stacks are read at once, and AWS throttles by account. */
const CONCURRENCY = 8;

/** Reads what stands in the account of a stack. */
export function liveReader({ endpointUrl }: { readonly endpointUrl?: string }): ReadLive {
  return async ({ stack, module }) => {
    // The AWS SDK is loaded only where it is needed.
    const { observeLive } = await import("../../live/observe.ts");
    const place = endpointUrl === undefined ? {} : { endpointUrl };
    return observeLive(stack, module, { ...place, concurrency: CONCURRENCY });
  };
}
