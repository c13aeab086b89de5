import { type Judgment, undecidable } from "../protection/judgment.ts";
import { judgeMissing, judgeUndeclared } from "../protection/presence.ts";
import type { Found } from "./found.ts";
import { kindOfType } from "./kind-of-type.ts";
import type { Scope } from "./scope.ts";

/** What a difference does to the protection of the fleet, where the comparison does not know. */
export function judge(found: Found, { observed }: Scope): Judgment {
  const { kind, node, property } = found;
  if (kind === "undeclared") {
    const resource = observed.resources.get(found.address ?? "");
    const type = resource?.kind === "cloud-control" ? resource.typeName : resource?.type;
    const known = kindOfType(type ?? "");
    return known === undefined ? undecidable("what it does is not known") : judgeUndeclared(known);
  }
  if (node !== undefined && property === undefined && kind !== "changed") return judgeMissing(node.kind);
  return undecidable("nothing is known of what this protects");
}
