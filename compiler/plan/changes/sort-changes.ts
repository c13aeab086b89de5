import { compareText } from "../../util/compare.ts";
import type { PlannedChange } from "../stack-plan.ts";

/** By policy file, line and column, then by name; what no policy declares comes last. */
export function compareChanges(a: PlannedChange, b: PlannedChange): number {
  return (
    comparePlaces(a, b) ||
    compareText(a.name, b.name) ||
    compareText(a.noun, b.noun) ||
    compareText(a.addresses.join(" "), b.addresses.join(" "))
  );
}

function comparePlaces({ origin: a }: PlannedChange, { origin: b }: PlannedChange): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column;
}
