import { policySchema, projectSchema } from "../validate/schemas.ts";
import { keyOrder } from "./key-order.ts";
import { layOut } from "./layout.ts";
import { openLongFlow } from "./open-long-flow.ts";
import { reorder } from "./reorder.ts";
import { isSameMeaning } from "./same-meaning.ts";

/** A map within a map needs a round of its own; nobody nests deeper than that. */
const MOST_ROUNDS = 20;

/**
 * A policy file or project file in canonical order and layout: the same data, the same comments, and formatting it
 * once more changes nothing. The line breaks stay those of the file.
 * @param text YAML without errors
 */
export async function formatText(text: string, kind: "policy" | "project"): Promise<string> {
  const plain = text.replace(/^\ufeff/, "").replaceAll("\r\n", "\n");
  const order = keyOrder(kind === "policy" ? policySchema() : projectSchema());
  let laidOut = await layOut(plain);
  if (!isSameMeaning(plain, laidOut)) throw new Error("prettier changed the meaning of a file");
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = await layOut(
      keepMeaning(laidOut, openLongFlow(keepMeaning(laidOut, reorder(laidOut, order)))),
    );
    if (next === laidOut) break;
    laidOut = next;
  }
  return text.includes("\r\n") ? laidOut.replaceAll("\n", "\r\n") : laidOut;
}

/** What cannot be moved without a change of data or comments stays where it is. */
function keepMeaning(before: string, after: string): string {
  return before === after || isSameMeaning(before, after) ? after : before;
}
