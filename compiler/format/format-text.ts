import { MAX_DEPTH } from "../parse/limits.ts";
import { policySchema, projectSchema } from "../validate/schemas.ts";
import { type KeyOrder, keyOrder } from "./key-order.ts";
import { layOut } from "./layout.ts";
import { openLongFlow } from "./open-long-flow.ts";
import { reorder } from "./reorder.ts";
import { isSameMeaning } from "./same-meaning.ts";

/** A map within a map needs a round of its own; no file that is read nests deeper than that. */
const MOST_ROUNDS = MAX_DEPTH;

/**
 * A policy file or project file in canonical order and layout: the same data, the same comments, and formatting it
 * once more changes nothing. The line breaks stay those of the file. Undefined where that cannot be had:
 * prettier puts a comma into brackets that hold only a comment, counts the blanks of an indentation indicator anew,
 * and loses comments behind an empty value.
 * @param text YAML without errors
 */
export async function formatText(text: string, kind: "policy" | "project"): Promise<string | undefined> {
  const plain = text.replace(/^\ufeff/, "").replaceAll("\r\n", "\n");
  const order = keyOrder(kind === "policy" ? policySchema() : projectSchema());
  let given = plain;
  let kept: string | undefined;
  let mayMove = true;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const laidOut = await layOut(given);
    if (isSameMeaning(given, laidOut)) {
      const moved = mayMove ? move(laidOut, order) : laidOut;
      if (moved === given) return text.includes("\r\n") ? moved.replaceAll("\n", "\r\n") : moved;
      kept = laidOut;
      given = moved;
    } else {
      // What prettier can keep where it stands it may not where it was moved to; then it stays.
      if (kept === undefined || !mayMove) return undefined;
      given = kept;
      mayMove = false;
    }
  }
  return undefined;
}

function move(text: string, order: KeyOrder): string {
  const sorted = keepMeaning(text, reorder(text, order));
  return keepMeaning(sorted, openLongFlow(sorted));
}

/** What cannot be moved without a change of data or comments stays where it is. */
function keepMeaning(before: string, after: string): string {
  return before === after || isSameMeaning(before, after) ? after : before;
}
