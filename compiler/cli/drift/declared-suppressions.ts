import type { PolicySet } from "../../analyze/policy-set.ts";
import type { DeclaredSuppression } from "../../drift/declared-suppression.ts";
import { resourceMembers } from "../../drift/resource-members.ts";

/** By the name of the stack, the audit suppressions that its policies declare. */
export function declaredSuppressions({
  stacks,
}: Pick<PolicySet, "stacks">): ReadonlyMap<string, readonly DeclaredSuppression[]> {
  return new Map(
    stacks.map(({ stack, audit }) => [
      stack.name,
      (audit?.suppressions ?? []).map(({ check, resource, until, place }) => ({
        check,
        resource: resourceMembers(resource),
        ...(until === undefined ? {} : { until }),
        origin: place.origin(),
      })),
    ]),
  );
}
