import { AUDIT_CHECK_NAMES, type AuditCheckName } from "./audit-check.ts";
import { CERTIFICATE_CHECKS } from "./audit-checks-of-certificates.ts";
import { PERMISSION_CHECKS } from "./audit-checks-of-permissions.ts";

/** A name for a check that stands in texts but that AWS does not accept. */
export interface AuditCheckAlias {
  /** The check that is meant, or the nearest one where the name was invented. */
  readonly name: AuditCheckName;
  /** Other checks that may have been meant. */
  readonly others: readonly AuditCheckName[];
  /** Whether `name` is certainly the check that is meant: only then may it be put in by itself. */
  readonly certain: boolean;
  /** A clause that goes on after "it": where the wrong name comes from. */
  readonly why: string;
}

const means = (
  name: AuditCheckName,
  why = "is an old name that some of AWS's tables still print",
): AuditCheckAlias => ({
  name,
  others: [],
  certain: true,
  why,
});

const DOCUMENTED: readonly (readonly [string, AuditCheckAlias])[] = [
  ["CA_CERT_APPROACHING_EXPIRATION_CHECK", means("CA_CERTIFICATE_EXPIRING_CHECK")],
  ["DEVICE_CERT_APPROACHING_EXPIRATION_CHECK", means("DEVICE_CERTIFICATE_EXPIRING_CHECK")],
  ["REVOKED_CA_CERT_CHECK", means("REVOKED_CA_CERTIFICATE_STILL_ACTIVE_CHECK")],
  ["REVOKED_DEVICE_CERT_CHECK", means("REVOKED_DEVICE_CERTIFICATE_STILL_ACTIVE_CHECK")],
  ["IOT_POLICY_UNRESTRICTED_CHECK", means("IOT_POLICY_OVERLY_PERMISSIVE_CHECK")],
  [
    "AUTHENTICATED_COGNITO_IDENTITY_UNRESTRICTED_ACCESS_CHECK",
    means("AUTHENTICATED_COGNITO_ROLE_OVERLY_PERMISSIVE_CHECK"),
  ],
  [
    "UNAUTHENTICATED_COGNITO_IDENTITY_UNRESTRICTED_ACCESS_CHECK",
    means("UNAUTHENTICATED_COGNITO_ROLE_OVERLY_PERMISSIVE_CHECK"),
  ],
  [
    "AUTHENTICATE_COGNITO_ROLE_OVERLY_PERMISSIVE_CHECK",
    means("AUTHENTICATED_COGNITO_ROLE_OVERLY_PERMISSIVE_CHECK", "is a misprint in AWS's documentation"),
  ],
];

const INVENTED: readonly (readonly [string, AuditCheckAlias])[] = [
  [
    "REVOKED_DEVICE_CERTIFICATE_CHECK",
    means(
      "REVOKED_DEVICE_CERTIFICATE_STILL_ACTIVE_CHECK",
      "leaves out that the check is about certificates on their CA's revocation list which are still active in AWS IoT",
    ),
  ],
  [
    "REVOKED_CA_CERTIFICATE_CHECK",
    means(
      "REVOKED_CA_CERTIFICATE_STILL_ACTIVE_CHECK",
      "leaves out that the check is about CA certificates on their issuer's revocation list which are still active in AWS IoT",
    ),
  ],
  [
    "ROLE_ALIAS_OVERLY_PERMISSIVE_CHECK",
    means("IOT_ROLE_ALIAS_OVERLY_PERMISSIVE_CHECK", "leaves out the `IOT_` with which the name begins"),
  ],
  [
    "SHARED_COGNITO_IDENTITY_CHECK",
    {
      name: "DEVICE_CERTIFICATE_SHARED_CHECK",
      others: [
        "AUTHENTICATED_COGNITO_ROLE_OVERLY_PERMISSIVE_CHECK",
        "UNAUTHENTICATED_COGNITO_ROLE_OVERLY_PERMISSIVE_CHECK",
      ],
      certain: false,
      why: "was never a check of AWS, although tutorials print it, and no check finds shared Cognito identities",
    },
  ],
];

const FACTS = { ...CERTIFICATE_CHECKS, ...PERMISSION_CHECKS };

const CLOUDFORMATION: readonly (readonly [string, AuditCheckAlias])[] = AUDIT_CHECK_NAMES.map((name) => [
  FACTS[name].cfnProperty,
  means(
    name,
    "is the spelling of CloudFormation's AccountAuditConfiguration; policies use the name of the API",
  ),
]);

/** Old, misprinted, invented and CloudFormation's names of checks, each with the name that AWS accepts. */
export const ALIASES: ReadonlyMap<string, AuditCheckAlias> = new Map([
  ...DOCUMENTED,
  ...INVENTED,
  ...CLOUDFORMATION,
]);
