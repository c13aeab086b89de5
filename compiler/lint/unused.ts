import type { Declared, StackPolicies, Table } from "../analyze/policy-set.ts";
import type { LintInput } from "./rule.ts";

/** What is declared, and by which names it is used, in a stack. */
export interface Use<T> {
  readonly declared: (policies: StackPolicies) => Table<T>;
  readonly used: (policies: StackPolicies) => Iterable<string>;
}

/**
 * What is used in none of the stacks in which it is declared. A variable may decide what is used, so that one stack
 * does not speak for the others. Nothing without a project file: other files may use what these are there to declare.
 */
export function unused<T>(
  { policySet, project }: LintInput,
  { declared, used }: Use<T>,
): ReadonlyMap<string, Declared<T>> {
  const left = new Map<string, Declared<T>>();
  if (project === undefined) return left;
  for (const policies of policySet.stacks) {
    for (const [name, declaration] of declared(policies)) left.set(name, declaration);
  }
  for (const policies of policySet.stacks) {
    for (const name of used(policies)) left.delete(name);
  }
  return left;
}

/** Where Detect evaluates nothing, what only Detect uses is not unused: it waits for an engine. */
export function withDetect(input: LintInput): LintInput {
  const stacks = input.policySet.stacks.filter(({ stack }) => stack.engine === "device-defender");
  return { ...input, policySet: { stacks } };
}
