import { SubstitutedDocument } from "../resolve/substituted-document.ts";
import { formatPath } from "../source/path.ts";
import type { Place } from "../source/place.ts";
import { valueAt } from "./edits/value-at.ts";

/**
 * What tells a place from others when the items of a list move: its path, and for each item in it not the number, but
 * what is written there. Undefined where the path alone does it.
 */
export function identityOf({ document, path }: Place): string | undefined {
  if (!path.some((step) => typeof step === "number")) return undefined;
  // As it is written: what a variable stands for differs from stack to stack.
  const { value } = document instanceof SubstitutedDocument ? document.original : document;
  const steps = path.map((step, index) =>
    typeof step === "number" ? JSON.stringify(valueAt(value, path.slice(0, index + 1))) : step,
  );
  return formatPath(steps);
}
