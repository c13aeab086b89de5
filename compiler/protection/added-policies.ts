import type { PolicyStatement } from "../ir/policy-document.ts";
import { type Judgment, undecidable, weaker } from "./judgment.ts";
import { judgeOpened } from "./opened.ts";

/** What it does that a service of AWS is given more than it needs, where nothing worse is certain. */
export const MORE: Judgment = undecidable(
  "more is allowed than is needed, and who makes use of it is not known",
);

/**
 * Managed policies of AWS that allow to delete or change what protects, or to give oneself whatever is missing. Source: AWS
 * Managed Policy Reference.
 */
const SILENCING: ReadonlySet<string> = new Set([
  "AdministratorAccess",
  "AmazonSNSFullAccess",
  "AmazonSQSFullAccess",
  "AWSIoTConfigAccess",
  "AWSIoTFullAccess",
  "IAMFullAccess",
  "PowerUserAccess",
]);

/** What it does that a role has one more managed policy than declared. Of one that AWS does not write, nothing is known. */
export function judgeManagedPolicyAdded(arn: string): Judgment {
  const name = /^arn:[^:]+:iam::aws:policy\/([^/]+)$/u.exec(arn)?.[1] ?? "";
  return SILENCING.has(name) ? weaker("whoever acts in this role can silence what protects") : MORE;
}

/** What it does that a role has one more inline policy than declared; @param added what of it is understood */
export function judgeInlinePolicyAdded(
  declared: readonly PolicyStatement[],
  added: readonly PolicyStatement[],
): Judgment {
  return judgeOpened(declared, [...declared, ...added]) ?? MORE;
}

/** What it does that a group to which a declared IoT policy is attached has one more. */
export function judgeIotPolicyAdded(): Judgment {
  return undecidable("what else the policy allows the things in the group is not known");
}
