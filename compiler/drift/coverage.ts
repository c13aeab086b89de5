import { compareText } from "../util/compare.ts";
import { existingKey } from "./existing-key.ts";
import { nounOfKind } from "./noun.ts";
import type { Scope } from "./scope.ts";

/** How many resources of a kind there are in the account, and how many of them policies declare. */
export interface DeclaredShare {
  readonly noun: string;
  readonly existing: number;
  readonly declared: number;
}

/** How much of what exists is declared, by kind, sorted by noun; undefined where only Terraform was asked. */
export function coverageIn(scope: Scope): readonly DeclaredShare[] | undefined {
  const { existing } = scope.observed;
  if (existing === undefined) return undefined;
  const { declaredNames } = scope;
  const shares = new Map<string, DeclaredShare>();
  for (const each of existing) {
    const noun = nounOfKind(each.kind);
    const before = shares.get(noun) ?? { noun, existing: 0, declared: 0 };
    const declared = before.declared + (declaredNames.has(existingKey(each)) ? 1 : 0);
    shares.set(noun, { noun, existing: before.existing + 1, declared });
  }
  return [...shares.values()].sort((a, b) => compareText(a.noun, b.noun));
}
