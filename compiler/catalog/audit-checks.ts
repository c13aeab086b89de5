import { AUDIT_CHECK_NAMES, type AuditCheckFacts, type AuditCheckName } from "./audit-check.ts";
import { CERTIFICATE_CHECKS } from "./audit-checks-of-certificates.ts";
import { PERMISSION_CHECKS } from "./audit-checks-of-permissions.ts";

export type {
  AuditCheckFacts,
  AuditCheckName,
  AuditCheckThreshold,
  AuditSeverity,
  SuppressionIdentifier,
} from "./audit-check.ts";
export { AUDIT_CHECK_NAMES } from "./audit-check.ts";
export { ALIASES, type AuditCheckAlias } from "./audit-check-aliases.ts";

// The annotation makes the compiler demand an entry for every check.
const FACTS: Readonly<Record<AuditCheckName, Omit<AuditCheckFacts, "name">>> = {
  ...CERTIFICATE_CHECKS,
  ...PERMISSION_CHECKS,
};

/** All checks of Audit, sorted by name. All are off until an account switches them on. */
export const AUDIT_CHECKS: readonly AuditCheckFacts[] = AUDIT_CHECK_NAMES.map(auditCheckFacts);

/** Whether a word is the name of a check, as the API spells it. */
export function isAuditCheckName(word: string): word is AuditCheckName {
  return Object.hasOwn(FACTS, word);
}

/** The facts of a check that is known to exist. */
export function auditCheckFacts(name: AuditCheckName): AuditCheckFacts {
  return { name, ...FACTS[name] };
}

/** Whether AWS offers a check in a region that has Device Defender. */
export function isOfferedIn(name: AuditCheckName, region: string): boolean {
  return auditCheckFacts(name).notOfferedIn?.includes(region) !== true;
}

/** The facts of a check, or undefined when AWS has none of that name. */
export function findAuditCheck(name: string): AuditCheckFacts | undefined {
  return isAuditCheckName(name) ? auditCheckFacts(name) : undefined;
}
