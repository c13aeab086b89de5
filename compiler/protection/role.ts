import type { PolicyStatement } from "../ir/policy-document.ts";
import type { IamRole } from "../ir/resource.ts";
import { judgeManagedPolicyAdded, MORE } from "./added-policies.ts";
import { FOR_READERS, ifChanged, membersOfOne, onChange } from "./change.ts";
import type { Described } from "./described.ts";
import { type Judgment, on, type PropertyJudgment, undecidable, weaker } from "./judgment.ts";
import { judgeOpened } from "./opened.ts";
import { relateAllowed, relatePermissions } from "./permissions.ts";

/** What changes of a role do. Properties as Terraform calls them, where it has resources of their own for parts of it. */
export function judgeRole(
  declared: Described<IamRole>,
  actual: Described<IamRole>,
): readonly PropertyJudgment[] {
  const { lost, gained } = membersOfOne(declared.managedPolicies, actual.managedPolicies);
  return [
    ...ifChanged("description", declared.description, actual.description, FOR_READERS),
    ...onChange("assume_role_policy", judgeGiven(declared.trust, actual.trust)),
    ...onChange("policy", judgeGiven(declared.permissions, actual.permissions)),
    ...lost.map((arn) => on(`policy_arn[${arn}]`, LESS)),
    ...gained.map((arn) => on(`policy_arn[${arn}]`, judgeManagedPolicyAdded(arn))),
  ];
}

/**
 * What changes of what a service of AWS is given do. It is given what it needs, so that less of it stops what depends on it:
 * an alert, a response. More of it stops nothing, but what others may do with it nobody knows, unless it is open to
 * everybody or to be silenced: no mirror image.
 */
export function judgeGiven(
  declared: readonly PolicyStatement[],
  actual: readonly PolicyStatement[],
): Judgment | undefined {
  const opened = judgeOpened(declared, actual);
  if (opened !== undefined) return opened;
  // To deny less gives back nothing of what is not allowed any more.
  if (relateAllowed(declared, actual) === "less") return LESS;
  switch (relatePermissions(declared, actual)) {
    case "same":
      return undefined;
    case "less":
      return LESS;
    case "more":
      return MORE;
    case "neither":
      return undecidable("it cannot be shown whether what depends on it still works");
  }
}

const LESS = weaker("what needs the permission does not work any more");
