import type { Clients } from "./clients.ts";
import type { ReadName } from "./read-names.ts";
import { type InputOf, type OutputOf, READS } from "./reads.ts";
import { isNotThere, type Refusal, refusalOf } from "./refusal.ts";

/** What came of a call. */
export type Asked<Answer> =
  | { readonly answer: Answer }
  /** AWS says that what was asked for is not there. */
  | { readonly absent: true }
  | Refusal;

/**
 * Makes one call, again where AWS says that it was too much or failed for a moment.
 * @throws only for bugs, never for what AWS or the network does
 */
export async function ask<Name extends ReadName>(
  clients: Clients,
  name: Name,
  input: InputOf<Name>,
): Promise<Asked<OutputOf<Name>>> {
  try {
    return { answer: await READS[name].send(clients, input) };
  } catch (error) {
    if (isNotThere(error)) return { absent: true };
    const refusal = refusalOf(error, name);
    if (refusal === undefined) throw error;
    return refusal;
  }
}
