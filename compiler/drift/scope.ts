import { type SentencesOf, sentencesIn } from "../emit/behavior-sentences.ts";
import { formatAddress, type TerraformModule, type TerraformResource } from "../emit/terraform/model.ts";
import type { Stack } from "../ir/stack.ts";
import type { Surroundings } from "../protection/judge-change.ts";
import { surroundingsIn } from "../protection/surroundings.ts";
import { once } from "../util/once.ts";
import type { DeclaredSuppression } from "./declared-suppression.ts";
import { existingKey } from "./existing-key.ts";
import { nameOf } from "./noun.ts";
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
  /** What is declared in this account and region, by kind and AWS's name. */
  readonly declaredNames: ReadonlySet<string>;
  /** The audit suppressions that policies declare for this account and region. */
  readonly declaredSuppressions: readonly DeclaredSuppression[];
  /** `YYYY-MM-DD`, where what has an end shall be looked at. */
  readonly today: string | undefined;
}

/** What else counts when a stack is compared. */
export interface Circumstances {
  /** The stacks of the project that stand in the same account and region: what they declare is not unmanaged. */
  readonly neighbours?: readonly Stack[];
  /** The audit suppressions that the policies of the stack and of its neighbours declare. */
  readonly declaredSuppressions?: readonly DeclaredSuppression[];
  /** `YYYY-MM-DD` */
  readonly today?: string;
}

export function scopeOf(
  stack: Stack,
  module: Pick<TerraformModule, "resources">,
  observed: ObservedStack,
  { neighbours = [], declaredSuppressions = [], today }: Circumstances = {},
): Scope {
  const sentences = once(() => sentencesIn(stack));
  const surroundings = once(() => surroundingsIn(stack.resources));
  const declaredNames = once(() => namesIn([stack, ...neighbours]));
  const unknown = new Set(observed.unchecked.flatMap(({ address }) => address ?? []));
  return {
    stack,
    declared: new Map(module.resources.map((resource) => [formatAddress(resource), resource])),
    observed,
    unknown,
    isWhole: observed.unchecked.every(({ address }) => address !== undefined),
    // Where nothing drifted, nobody asks for these.
    sentencesOf: (profile) => sentences()(profile),
    get surroundings() {
      return surroundings();
    },
    get declaredNames() {
      return declaredNames();
    },
    declaredSuppressions,
    today,
  };
}

function namesIn(stacks: readonly Stack[]): ReadonlySet<string> {
  return new Set(
    stacks.flatMap((stack) =>
      stack.resources.map((node) => existingKey({ kind: node.kind, name: nameOf(node, stack) })),
    ),
  );
}
