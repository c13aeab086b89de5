import type { StackIdentity } from "../analyze/policy-set.ts";
import { isOptInRegion } from "../catalog/opt-in-regions.ts";
import { servicePrincipal } from "../catalog/partitions.ts";

/**
 * Who SNS is when it delivers from a topic in one region to a queue or a function in another. Where one of the two
 * regions is an opt-in region, SNS acts as a principal of that region, and a policy that names the global one drops
 * the message without a word. Source: SNS guide, "Sending messages to a queue or function in a different Region".
 */
export function snsPrincipal(stack: StackIdentity, topicRegion: string, endpointRegion: string): string {
  if (topicRegion === endpointRegion) return servicePrincipal("sns", stack.partition);
  const optIn = [endpointRegion, topicRegion].find(isOptInRegion);
  return servicePrincipal(optIn === undefined ? "sns" : `sns.${optIn}`, stack.partition);
}
