import type { Stack } from "../ir/stack.ts";
import { ask } from "./ask.ts";
import type { Clients } from "./clients.ts";
import type { Refusal } from "./refusal.ts";

/**
 * Undefined where the credentials are of the account of the stack; else why nothing can be said of it.
 * @param profile the one that was named, if any
 */
export async function whyNotTheCaller(
  clients: Clients,
  { account }: Stack,
  profile: string | undefined,
): Promise<Refusal | undefined> {
  const asked = await ask(clients, "sts:GetCallerIdentity", {});
  if ("reason" in asked)
    return profile === undefined
      ? asked
      : { reason: `with profile ${JSON.stringify(profile)}: ${asked.reason}` };
  const caller = "answer" in asked ? asked.answer.Account : undefined;
  if (caller === account) return undefined;
  if (caller === undefined)
    return { reason: "AWS does not say whose the credentials are; does a proxy stand in between?" };
  return {
    reason: `the credentials are of account ${caller}, and the stack of account ${account}; name a profile with --profile`,
  };
}
