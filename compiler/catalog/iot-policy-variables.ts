/**
 * The variables that AWS IoT fills in when it evaluates an AWS IoT policy.
 * Source: AWS IoT Core guide: Basic policy variables, Thing policy variables, X.509 certificate policy variables.
 */

const BASIC = ["iot:ClientId", "iot:DomainName", "aws:SourceIp"] as const;

/** Known only for a connection of a registered thing; otherwise a statement that uses them does not match. */
const THING = [
  "iot:Connection.Thing.ThingName",
  "iot:Connection.Thing.ThingTypeName",
  "iot:Connection.Thing.IsAttached",
] as const;

const CERTIFICATE = ["iot:CertificateId", "iot:Certificate.SerialNumber"] as const;

const NAME_ATTRIBUTES = [
  "DistinguishedNameQualifier",
  "Country",
  "Organization",
  "OrganizationalUnit",
  "State",
  "CommonName",
  "SerialNumber",
  "Title",
  "Surname",
  "GivenName",
  "Initials",
  "Pseudonym",
  "GenerationQualifier",
  "AlternativeName.RFC822Name",
  "AlternativeName.DNSName",
  "AlternativeName.DirectoryName",
  "AlternativeName.UniformResourceIdentifier",
  "AlternativeName.IPAddress",
] as const;

/** The variables with fixed names. `aws:SourceIp` may stand in conditions only, so it is of no use in a topic. */
export const POLICY_VARIABLES: readonly string[] = [
  ...BASIC,
  ...THING,
  ...CERTIFICATE,
  ...["Issuer", "Subject"].flatMap((side) =>
    NAME_ATTRIBUTES.map((attribute) => `iot:Certificate.${side}.${attribute}`),
  ),
];

/** The name of a thing that is connected: what `${thing}` stands for in a policy file. */
export const THING_NAME_VARIABLE = "iot:Connection.Thing.ThingName";

/** The only variable that a dimension's topic filters know. Source: IoT Device Defender guide, Dimensions. */
export const DIMENSION_VARIABLES: readonly string[] = ["iot:ClientId"];

const KNOWN: ReadonlySet<string> = new Set(POLICY_VARIABLES);
const ATTRIBUTE = /^iot:Connection\.Thing\.Attributes\[[a-zA-Z0-9_.,@/:#-]{1,128}\]$/;
// An attribute that a certificate holds several times is counted: `iot:Certificate.Subject.Country.2`.
const COUNTED = /^(iot:Certificate\.(?:Issuer|Subject)\..+)\.[0-9]{1,2}$/;

/** Whether AWS IoT knows a variable of that name (without `${` and `}`). */
export function isIotPolicyVariable(name: string): boolean {
  if (KNOWN.has(name) || ATTRIBUTE.test(name)) return true;
  const counted = COUNTED.exec(name)?.[1];
  return counted !== undefined && KNOWN.has(counted);
}
