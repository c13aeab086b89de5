import type { AuditSuppression, StackPolicies } from "../../analyze/policy-set.ts";
import { quote } from "../../describe/quote.ts";
import { stableJson } from "../../util/stable-json.ts";

/** The suppressions of audit findings that a stack declares, in the author's order. */
export function suppressionsOf({ audit }: StackPolicies): readonly AuditSuppression[] {
  return audit?.suppressions ?? [];
}

/** What a suppression hides, to stand in a sentence: `CHECK` on `deviceCertificateId: …`. */
export function describeSuppressed({ check, resource }: AuditSuppression): string {
  const [entry] = Object.entries(resource);
  if (entry === undefined) return `\`${check}\``;
  const [key, value] = entry;
  return `\`${check}\` on ${quote(`${key}: ${typeof value === "string" ? value : stableJson(value)}`)}`;
}
