import { judgeUndeclared } from "../protection/presence.ts";
import { compareText } from "../util/compare.ts";
import { existingKey } from "./existing-key.ts";
import type { Found } from "./found.ts";
import { kindOfType } from "./kind-of-type.ts";
import { nounOfKind } from "./noun.ts";
import type { ObservedResource } from "./observed.ts";
import type { Scope } from "./scope.ts";
import { isThere, nameIn } from "./undeclared.ts";

/** What stands in the account, and neither a policy nor Terraform knows of. */
export function unmanagedIn(scope: Scope): readonly Found[] {
  const { existing, resources } = scope.observed;
  if (existing === undefined) return [];
  const { declaredNames } = scope;
  const managed = new Set([...resources.values()].filter(isThere).flatMap(keyOfManaged));
  return existing
    .map((existing) => ({ existing, key: existingKey(existing) }))
    .filter(({ key }) => !declaredNames.has(key) && !managed.has(key))
    .sort((a, b) => compareText(a.key, b.key))
    .map(({ existing: { kind, name, lastModified } }) => ({
      kind: "unmanaged",
      name,
      noun: nounOfKind(kind),
      seenByTerraform: false,
      judgment: judgeUndeclared(kind),
      ...(lastModified === undefined ? {} : { lastModified }),
    }));
}

function keyOfManaged(resource: ObservedResource): readonly string[] {
  const kind = kindOfType(resource.kind === "typed" ? resource.type : resource.typeName);
  const name = nameIn(resource);
  return kind === undefined || name === undefined ? [] : [existingKey({ kind, name })];
}
