import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { StackPolicies } from "./policy-set.ts";

/** What checks look at: the policies of one stack, as far as they could be understood. */
export interface Model {
  readonly policies: StackPolicies;
  /** All behaviours that are declared, by profile: also those that were refused, and are not in the policies. */
  readonly behaviorNames: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Something that must hold of the policies of a stack: says where it does not. A pure function. */
export type Check = (model: Model) => Iterable<Diagnostic>;
