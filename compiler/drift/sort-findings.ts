import type { Effect } from "../protection/judgment.ts";
import { compareText } from "../util/compare.ts";
import type { DriftFinding, Unchecked } from "./drift-report.ts";

// What may have weakened the fleet comes before what surely has not.
const RANKS: Readonly<Record<Effect, number>> = { weaker: 0, undecidable: 1, stronger: 2, neutral: 3 };

/** By stack, weaker ones first, then by policy file and line; what no policy declares comes last. */
export function compareFindings(a: DriftFinding, b: DriftFinding): number {
  return (
    compareText(a.stack, b.stack) ||
    RANKS[a.effect] - RANKS[b.effect] ||
    comparePlaces(a, b) ||
    compareText(a.address ?? "", b.address ?? "") ||
    compareText(a.name, b.name) ||
    compareText(a.property ?? "", b.property ?? "")
  );
}

function comparePlaces({ origin: a }: DriftFinding, { origin: b }: DriftFinding): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column;
}

/** By stack, then by address: what concerns all of a stack comes first. */
export function compareUnchecked(a: Unchecked, b: Unchecked): number {
  return (
    compareText(a.stack, b.stack) ||
    compareText(a.address ?? "", b.address ?? "") ||
    compareText(a.reason, b.reason)
  );
}
