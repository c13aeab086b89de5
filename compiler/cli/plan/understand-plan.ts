import type { ObservedStack } from "../../drift/observed.ts";
import { planOf } from "../../plan/plan.ts";
import type { Understood, WantedStack } from "./stack-result.ts";

/** Reads what stands in the account of a stack. */
export type ReadLive = (wanted: WantedStack) => Promise<ObservedStack>;

/**
 * What a plan would do.
 * @param readLive asked where only the account can tell what an apply meets there; undefined where it shall not be
 */
export async function understandPlan(
  wanted: WantedStack,
  planned: ObservedStack,
  readLive: ReadLive | undefined,
): Promise<Understood> {
  const live = readLive !== undefined && meetsUnknown(planned) ? await readLive(wanted) : undefined;
  const plan = planOf({ ...wanted, planned, ...(live === undefined ? {} : { live }) });
  return {
    state: "planned",
    plan,
    isWhole: decidesAll(planned),
    hasChanges: plan.add + plan.change + plan.destroy > 0 || plan.changes.length > 0,
  };
}

/** One that only refreshes decides about nothing. */
function decidesAll({ unchecked, resources }: ObservedStack): boolean {
  return unchecked.length === 0 && [...resources.values()].every(({ planned }) => planned !== undefined);
}

/** What is created may be there already. Of what is in its state, Terraform knows. */
function meetsUnknown({ resources }: ObservedStack): boolean {
  return [...resources.values()].some(({ planned, isImported }) => planned === "create" && !isImported);
}
