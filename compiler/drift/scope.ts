import { type SentencesOf, sentencesIn } from "../emit/behavior-sentences.ts";
import { formatAddress, type TerraformModule, type TerraformResource } from "../emit/terraform/model.ts";
import type { Stack } from "../ir/stack.ts";
import type { Surroundings } from "../protection/judge-change.ts";
import { surroundingsIn } from "../protection/surroundings.ts";
import type { ObservedStack } from "./observed.ts";

/** What is compared: a stack, what Terraform makes of it, and what was found in its place. */
export interface Scope {
  readonly stack: Stack;
  /** By address. */
  readonly declared: ReadonlyMap<string, TerraformResource>;
  readonly observed: ObservedStack;
  /** Addresses of which nothing is known. */
  readonly unknown: ReadonlySet<string>;
  /** Whether what was not found is not there. */
  readonly isWhole: boolean;
  readonly sentencesOf: SentencesOf;
  /** What judgments need to know of the stack. */
  readonly surroundings: Surroundings;
}

export function scopeOf(stack: Stack, module: TerraformModule, observed: ObservedStack): Scope {
  const unknown = new Set(observed.unchecked.flatMap(({ address }) => address ?? []));
  return {
    stack,
    declared: new Map(module.resources.map((resource) => [formatAddress(resource), resource])),
    observed,
    unknown,
    isWhole: observed.unchecked.every(({ address }) => address !== undefined),
    sentencesOf: sentencesIn(stack),
    surroundings: surroundingsIn(stack.resources),
  };
}
