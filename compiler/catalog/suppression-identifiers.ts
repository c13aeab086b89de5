import type { SuppressionIdentifier } from "./audit-check.ts";

/** What stands behind a key of a resource identifier: a text, or an object of texts. */
export type SuppressionIdentifierShape =
  | { readonly kind: "text"; readonly pattern: RegExp; readonly words: string }
  | {
      readonly kind: "object";
      readonly members: readonly {
        readonly name: string;
        readonly pattern: RegExp;
        readonly words: string;
      }[];
    };

const CERTIFICATE_ID = {
  kind: "text",
  pattern: /^([a-fA-F0-9]{64}|0x[a-fA-F0-9]{62})$/,
  words: "the 64 hexadecimal digits of the certificate ID",
} as const;

/**
 * The resource identifiers by which findings are suppressed.
 * Source: AWS IoT API model 2015-05-28, ResourceIdentifier; IoT Device Defender guide, Audit finding suppressions.
 */
export const SUPPRESSION_IDENTIFIERS: Readonly<Record<SuppressionIdentifier, SuppressionIdentifierShape>> = {
  account: { kind: "text", pattern: /^[0-9]{12}$/, words: "an account ID of 12 digits" },
  caCertificateId: CERTIFICATE_ID,
  deviceCertificateId: CERTIFICATE_ID,
  clientId: { kind: "text", pattern: /^.+$/su, words: "an MQTT client ID" },
  cognitoIdentityPoolId: { kind: "text", pattern: /^.+$/su, words: "the ID of a Cognito identity pool" },
  roleAliasArn: { kind: "text", pattern: /^.{1,2048}$/su, words: "the ARN of a role alias" },
  policyVersionIdentifier: {
    kind: "object",
    members: [
      { name: "policyName", pattern: /^[\w+=,.@-]{1,128}$/, words: "the name of an IoT policy" },
      { name: "policyVersionId", pattern: /^[0-9]+$/, words: "the number of a version of the policy" },
    ],
  },
  issuerCertificateIdentifier: {
    kind: "object",
    members: [
      {
        name: "issuerCertificateSubject",
        pattern: /^[\x20-\x7e]{0,1000}$/,
        words: "the subject of the issuer's certificate",
      },
      {
        name: "issuerId",
        pattern: /^(0x)?[a-fA-F0-9]{0,64}$/,
        words: "the issuer's ID in hexadecimal digits",
      },
      {
        name: "issuerCertificateSerialNumber",
        pattern: /^[a-fA-F0-9:]{0,20}$/,
        words: "the serial number of the issuer's certificate",
      },
    ],
  },
};
