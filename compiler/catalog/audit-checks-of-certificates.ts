import type { AuditCheckFacts, AuditCheckName } from "./audit-check.ts";

type Facts = Omit<AuditCheckFacts, "name">;

const SOURCE = "IoT Device Defender guide, Audit checks";

const WEAK_KEY_REASONS = [
  "CERTIFICATE_KEY_VULNERABILITY_CVE-2017-15361",
  "CERTIFICATE_KEY_VULNERABILITY_CVE-2008-0166",
] as const;
const EXPIRY_REASONS = ["CERTIFICATE_APPROACHING_EXPIRATION", "CERTIFICATE_PAST_EXPIRATION"] as const;

const CA = {
  suppressionIdentifier: "caCertificateId",
  mitigations: ["PUBLISH_FINDING_TO_SNS", "UPDATE_CA_CERTIFICATE"],
  notes: [],
  source: SOURCE,
} as const;

const DEVICE = {
  suppressionIdentifier: "deviceCertificateId",
  mitigations: ["PUBLISH_FINDING_TO_SNS", "UPDATE_DEVICE_CERTIFICATE", "ADD_THINGS_TO_THING_GROUP"],
  notes: [],
  source: SOURCE,
} as const;

/** The checks on CA and device certificates. */
export const CERTIFICATE_CHECKS = {
  CA_CERTIFICATE_EXPIRING_CHECK: {
    ...CA,
    cfnProperty: "CaCertificateExpiringCheck",
    severity: "MEDIUM",
    finds: "A CA certificate that is active or being transferred expires within 30 days, or has expired.",
    reasonCodes: EXPIRY_REASONS,
    notes: ["The 30 days are fixed."],
  },
  CA_CERTIFICATE_KEY_QUALITY_CHECK: {
    ...CA,
    cfnProperty: "CaCertificateKeyQualityCheck",
    severity: "CRITICAL",
    finds: "The key of a CA certificate comes from a generator known to be weak.",
    reasonCodes: WEAK_KEY_REASONS,
  },
  DEVICE_CERTIFICATE_AGE_CHECK: {
    ...DEVICE,
    cfnProperty: "DeviceCertificateAgeCheck",
    severity: "LOW",
    finds: "A device certificate has been active for at least as many days as the threshold says.",
    reasonCodes: ["CERTIFICATE_PAST_AGE_THRESHOLD"],
    threshold: { cfnProperty: "CertAgeThresholdInDays", key: "olderThan", min: 30, max: 3652, default: 365 },
    mitigations: ["PUBLISH_FINDING_TO_SNS"],
    uncertain:
      "which mitigations and which suppression identifier AWS accepts; its tables leave this check out, and only the general statement that every check can be published to SNS is left",
  },
  DEVICE_CERTIFICATE_EXPIRING_CHECK: {
    ...DEVICE,
    cfnProperty: "DeviceCertificateExpiringCheck",
    severity: "MEDIUM",
    finds:
      "A device certificate that is active or being transferred expires within the threshold, or has expired.",
    reasonCodes: EXPIRY_REASONS,
    threshold: {
      cfnProperty: "CertExpirationThresholdInDays",
      key: "within",
      min: 30,
      max: 3652,
      default: 30,
    },
  },
  DEVICE_CERTIFICATE_KEY_QUALITY_CHECK: {
    ...DEVICE,
    cfnProperty: "DeviceCertificateKeyQualityCheck",
    severity: "CRITICAL",
    finds: "The key of a device certificate comes from a generator known to be weak.",
    reasonCodes: WEAK_KEY_REASONS,
  },
  DEVICE_CERTIFICATE_SHARED_CHECK: {
    ...DEVICE,
    cfnProperty: "DeviceCertificateSharedCheck",
    severity: "CRITICAL",
    finds: "Several connections at the same time used one device certificate.",
    reasonCodes: ["CERTIFICATE_SHARED_BY_MULTIPLE_DEVICES"],
    notes: [
      "A scheduled audit looks back to its last run, an audit on demand 31 days; both stop 2 hours before they run.",
    ],
  },
  INTERMEDIATE_CA_REVOKED_FOR_ACTIVE_DEVICE_CERTIFICATES_CHECK: {
    ...DEVICE,
    cfnProperty: "IntermediateCaRevokedForActiveDeviceCertificatesCheck",
    severity: "CRITICAL",
    finds: "Active device certificates were issued under an intermediate CA that has been revoked.",
    reasonCodes: ["INTERMEDIATE_CA_REVOKED_BY_ISSUER"],
    suppressionIdentifier: "issuerCertificateIdentifier",
    uncertain: "the suppression identifier, which is inferred from the API's resource identifiers",
  },
  REVOKED_CA_CERTIFICATE_STILL_ACTIVE_CHECK: {
    ...CA,
    cfnProperty: "RevokedCaCertificateStillActiveCheck",
    severity: "CRITICAL",
    finds: "A CA certificate is on its issuer's revocation list, but still active in AWS IoT.",
    reasonCodes: ["CERTIFICATE_REVOKED_BY_ISSUER"],
  },
  REVOKED_DEVICE_CERTIFICATE_STILL_ACTIVE_CHECK: {
    ...DEVICE,
    cfnProperty: "RevokedDeviceCertificateStillActiveCheck",
    severity: "MEDIUM",
    finds: "A device certificate is on its CA's revocation list, but still active in AWS IoT.",
    reasonCodes: ["CERTIFICATE_REVOKED_BY_ISSUER"],
  },
} as const satisfies Partial<Record<AuditCheckName, Facts>>;
