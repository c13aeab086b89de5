import type { AuditCheckFacts, AuditCheckName } from "./audit-check.ts";

type Facts = Omit<AuditCheckFacts, "name">;

const SOURCE = "IoT Device Defender guide, Audit checks";

/**
 * What is missing in China. Source: Getting Started with Amazon Web Services in China, Amazon IoT, "Feature
 * Availability and Implementation Differences".
 */
const BEIJING = "cn-north-1";
const NINGXIA = "cn-northwest-1";

const COGNITO = {
  severity: "CRITICAL",
  notOfferedIn: [NINGXIA],
  suppressionIdentifier: "cognitoIdentityPoolId",
  mitigations: ["PUBLISH_FINDING_TO_SNS"],
  source: SOURCE,
} as const;

const POLICY = {
  suppressionIdentifier: "policyVersionIdentifier",
  mitigations: ["PUBLISH_FINDING_TO_SNS", "REPLACE_DEFAULT_POLICY_VERSION"],
  source: SOURCE,
} as const;

const ROLE_ALIAS = {
  notOfferedIn: [BEIJING, NINGXIA],
  suppressionIdentifier: "roleAliasArn",
  mitigations: ["PUBLISH_FINDING_TO_SNS"],
  notes: [],
  source: SOURCE,
} as const;

/** The checks on what devices and identities may do, and on how the account is set up. */
export const PERMISSION_CHECKS = {
  AUTHENTICATED_COGNITO_ROLE_OVERLY_PERMISSIVE_CHECK: {
    ...COGNITO,
    cfnProperty: "AuthenticatedCognitoRoleOverlyPermissiveCheck",
    finds:
      "The role of an authenticated Cognito identity pool may administer things or other parts of AWS IoT, or may read broadly.",
    reasonCodes: [
      "ALLOWS_BROAD_ACCESS_TO_IOT_THING_ADMIN_READ_ACTIONS",
      "ALLOWS_ACCESS_TO_IOT_NON_THING_ADMIN_ACTIONS",
      "ALLOWS_ACCESS_TO_IOT_THING_ADMIN_WRITE_ACTIONS",
    ],
    notes: ["Only identity pools used to connect in the last 31 days are looked at."],
  },
  UNAUTHENTICATED_COGNITO_ROLE_OVERLY_PERMISSIVE_CHECK: {
    ...COGNITO,
    cfnProperty: "UnauthenticatedCognitoRoleOverlyPermissiveCheck",
    finds:
      "The role of an unauthenticated Cognito identity pool may administer AWS IoT, or has broad access to its data plane.",
    reasonCodes: ["ALLOWS_ACCESS_TO_IOT_ADMIN_ACTIONS", "ALLOWS_BROAD_ACCESS_TO_IOT_DATA_PLANE_ACTIONS"],
    notes: ["Only identity pools used to connect in the last 31 days are looked at."],
  },
  CONFLICTING_CLIENT_IDS_CHECK: {
    cfnProperty: "ConflictingClientIdsCheck",
    severity: "HIGH",
    finds: "Several connections used one client ID and pushed each other off.",
    reasonCodes: ["DUPLICATE_CLIENT_ID_ACROSS_CONNECTIONS"],
    suppressionIdentifier: "clientId",
    mitigations: ["PUBLISH_FINDING_TO_SNS"],
    notes: [],
    source: SOURCE,
  },
  IOT_POLICY_OVERLY_PERMISSIVE_CHECK: {
    ...POLICY,
    cfnProperty: "IotPolicyOverlyPermissiveCheck",
    severity: "CRITICAL",
    finds: "An IoT policy grants broad access: wildcards for clients, topics, shadows or jobs.",
    reasonCodes: ["ALLOWS_BROAD_ACCESS_TO_IOT_DATA_PLANE_ACTIONS"],
    notes: [],
  },
  IOT_POLICY_POTENTIAL_MISCONFIGURATION_CHECK: {
    ...POLICY,
    cfnProperty: "IoTPolicyPotentialMisConfigurationCheck",
    severity: "MEDIUM",
    finds:
      "An IoT policy denies with MQTT wildcards, or denies a topic filter that a wildcard subscription gets round.",
    reasonCodes: [
      "POLICY_CONTAINS_MQTT_WILDCARDS_IN_DENY_STATEMENT",
      "TOPIC_FILTERS_INTENDED_TO_DENY_ALLOWED_USING_WILDCARDS",
    ],
    notes: ["It may find policies that are right."],
    uncertain: "the suppression identifier, which is inferred from the API's resource identifiers",
  },
  IOT_ROLE_ALIAS_ALLOWS_ACCESS_TO_UNUSED_SERVICES_CHECK: {
    ...ROLE_ALIAS,
    cfnProperty: "IotRoleAliasAllowsAccessToUnusedServicesCheck",
    severity: "MEDIUM",
    finds: "A role alias allows services that were not used for the device in the last year.",
    reasonCodes: ["ALLOWS_ACCESS_TO_UNUSED_SERVICES"],
  },
  IOT_ROLE_ALIAS_OVERLY_PERMISSIVE_CHECK: {
    ...ROLE_ALIAS,
    cfnProperty: "IotRoleAliasOverlyPermissiveCheck",
    severity: "CRITICAL",
    finds:
      "A role alias may administer the services it uses, reach services for security audits, or act broadly on AWS IoT.",
    reasonCodes: [
      "ALLOWS_BROAD_ACCESS_TO_USED_SERVICES",
      "ALLOWS_ACCESS_TO_SECURITY_AUDITING_SERVICES",
      "ALLOWS_BROAD_ACCESS_TO_IOT_THING_ADMIN_READ_ACTIONS",
      "ALLOWS_ACCESS_TO_IOT_NON_THING_ADMIN_ACTIONS",
      "ALLOWS_ACCESS_TO_IOT_THING_ADMIN_WRITE_ACTIONS",
      "ALLOWS_BROAD_ACCESS_TO_IOT_DATA_PLANE_ACTIONS",
    ],
  },
  LOGGING_DISABLED_CHECK: {
    cfnProperty: "LoggingDisabledCheck",
    severity: "LOW",
    finds: "Logging of AWS IoT is not enabled, neither version 1 nor version 2.",
    reasonCodes: ["LOGGING_DISABLED"],
    suppressionIdentifier: "account",
    mitigations: ["PUBLISH_FINDING_TO_SNS", "ENABLE_IOT_LOGGING"],
    notes: [],
    source: SOURCE,
  },
} as const satisfies Partial<Record<AuditCheckName, Facts>>;
