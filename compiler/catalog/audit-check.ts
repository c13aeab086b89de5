import type { MitigationActionType } from "./mitigation-actions.ts";

/** The checks of Audit by the names that the API and scheduled audits use. */
export const AUDIT_CHECK_NAMES = [
  "AUTHENTICATED_COGNITO_ROLE_OVERLY_PERMISSIVE_CHECK",
  "CA_CERTIFICATE_EXPIRING_CHECK",
  "CA_CERTIFICATE_KEY_QUALITY_CHECK",
  "CONFLICTING_CLIENT_IDS_CHECK",
  "DEVICE_CERTIFICATE_AGE_CHECK",
  "DEVICE_CERTIFICATE_EXPIRING_CHECK",
  "DEVICE_CERTIFICATE_KEY_QUALITY_CHECK",
  "DEVICE_CERTIFICATE_SHARED_CHECK",
  "INTERMEDIATE_CA_REVOKED_FOR_ACTIVE_DEVICE_CERTIFICATES_CHECK",
  "IOT_POLICY_OVERLY_PERMISSIVE_CHECK",
  "IOT_POLICY_POTENTIAL_MISCONFIGURATION_CHECK",
  "IOT_ROLE_ALIAS_ALLOWS_ACCESS_TO_UNUSED_SERVICES_CHECK",
  "IOT_ROLE_ALIAS_OVERLY_PERMISSIVE_CHECK",
  "LOGGING_DISABLED_CHECK",
  "REVOKED_CA_CERTIFICATE_STILL_ACTIVE_CHECK",
  "REVOKED_DEVICE_CERTIFICATE_STILL_ACTIVE_CHECK",
  "UNAUTHENTICATED_COGNITO_ROLE_OVERLY_PERMISSIVE_CHECK",
] as const;

export type AuditCheckName = (typeof AUDIT_CHECK_NAMES)[number];

export type AuditSeverity = "CRITICAL" | "HIGH" | "MEDIUM" | "LOW";

/** What is known of a check of Audit. */
export interface AuditCheckFacts {
  readonly name: AuditCheckName;
  /** Its property in AWS::IoT::AccountAuditConfiguration, AuditCheckConfigurations; the capitals are AWS's. */
  readonly cfnProperty: string;
  readonly severity: AuditSeverity;
  /** One sentence: what a finding means. */
  readonly finds: string;
  readonly reasonCodes: readonly string[];
  /** Only on the two checks that can be configured. */
  readonly threshold?: AuditCheckThreshold;
  /** The key of the resource identifier by which a finding is suppressed. */
  readonly suppressionIdentifier: SuppressionIdentifier;
  /** Regions with Device Defender where AWS does not offer the check. */
  readonly notOfferedIn?: readonly string[];
  /** Mitigation actions that AWS allows on its findings. */
  readonly mitigations: readonly MitigationActionType[];
  readonly notes: readonly string[];
  /** What no source that could be read confirms. */
  readonly uncertain?: string;
  readonly source: string;
}

/** A threshold in days. AWS takes it as a string. */
export interface AuditCheckThreshold {
  /** The property inside `Configuration`. */
  readonly cfnProperty: "CertAgeThresholdInDays" | "CertExpirationThresholdInDays";
  /** How the policy language calls it. */
  readonly key: "within" | "olderThan";
  /** Days. */
  readonly min: number;
  readonly max: number;
  readonly default: number;
}

export type SuppressionIdentifier =
  | "account"
  | "caCertificateId"
  | "clientId"
  | "cognitoIdentityPoolId"
  | "deviceCertificateId"
  | "issuerCertificateIdentifier"
  | "policyVersionIdentifier"
  | "roleAliasArn";
