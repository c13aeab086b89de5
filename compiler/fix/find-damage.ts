import type { Diagnostic } from "../diagnostics/diagnostic.ts";

/**
 * In the order in which they run; each runs only where those before it found no error. A reference that is mended may
 * bring in a value that the schema forbids, so `resolve` and `validate` stand on one step.
 */
const STEPS: ReadonlyMap<string, number> = new Map([
  ["host", 0],
  ["parse", 1],
  ["validate", 2],
  ["resolve", 2],
  ["analyze", 3],
]);

/** Where the policies are valid. */
const VALID = 4;

/**
 * The harm that fixes did: an error on a step that all files had passed. More errors on the same step or on a later one
 * are no harm: a key whose name is mended is read for the first time, with what is wrong below it.
 */
export function findDamage(
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
): Diagnostic | undefined {
  const reached = Math.min(VALID, ...before.map(stepOf));
  const damage = after.filter((diagnostic) => stepOf(diagnostic) < reached);
  return damage.sort((a, b) => stepOf(a) - stepOf(b))[0];
}

/** On which step an error stops. */
function stepOf({ code, severity }: Diagnostic): number {
  return severity === "error" ? (STEPS.get(code.split("/")[0] ?? "") ?? VALID) : VALID;
}
