import { describe, expect, test } from "vitest";
import {
  ALIASES,
  AUDIT_CHECK_NAMES,
  AUDIT_CHECKS,
  findAuditCheck,
  isAuditCheckName,
  isOfferedIn,
} from "../../compiler/catalog/audit-checks.ts";
import { MITIGATION_ACTIONS } from "../../compiler/catalog/mitigation-actions.ts";
import { findRegion } from "../../compiler/catalog/regions.ts";
import { SUPPRESSION_IDENTIFIERS } from "../../compiler/catalog/suppression-identifiers.ts";

describe("the checks of Audit", () => {
  test("are 17, sorted, each once", () => {
    expect(AUDIT_CHECKS).toHaveLength(17);
    expect([...AUDIT_CHECK_NAMES].sort()).toEqual([...AUDIT_CHECK_NAMES]);
    expect(new Set(AUDIT_CHECKS.map(({ cfnProperty }) => cfnProperty)).size).toBe(17);
  });

  test("are not all offered in China, and are everywhere else", () => {
    const regions = new Set(AUDIT_CHECKS.flatMap(({ notOfferedIn = [] }) => notOfferedIn));
    expect([...regions].sort()).toEqual(["cn-north-1", "cn-northwest-1"]);
    for (const region of regions) expect(findRegion(region)?.deviceDefender).toBe(true);
    const missing = AUDIT_CHECK_NAMES.filter((name) => !isOfferedIn(name, "cn-north-1"));
    expect(missing).toEqual([
      "IOT_ROLE_ALIAS_ALLOWS_ACCESS_TO_UNUSED_SERVICES_CHECK",
      "IOT_ROLE_ALIAS_OVERLY_PERMISSIVE_CHECK",
    ]);
  });

  test("have CloudFormation's property: the name in camel case, but for one with odd capitals", () => {
    const camel = (name: string): string =>
      name.replace(/([A-Z])([A-Z]*)_?/g, (_, first: string, rest: string) => first + rest.toLowerCase());
    const odd = AUDIT_CHECKS.filter(({ name, cfnProperty }) => camel(name) !== cfnProperty);
    expect(odd.map(({ cfnProperty }) => cfnProperty)).toEqual(["IoTPolicyPotentialMisConfigurationCheck"]);
  });

  test("are severe to different degrees", () => {
    const count = (severity: string): number =>
      AUDIT_CHECKS.filter((check) => check.severity === severity).length;
    expect(["CRITICAL", "HIGH", "MEDIUM", "LOW"].map(count)).toEqual([9, 1, 5, 2]);
  });

  test("can be configured in two cases", () => {
    expect(
      AUDIT_CHECKS.flatMap(({ name, threshold }) =>
        threshold === undefined ? [] : [{ name, ...threshold }],
      ),
    ).toEqual([
      {
        name: "DEVICE_CERTIFICATE_AGE_CHECK",
        cfnProperty: "CertAgeThresholdInDays",
        key: "olderThan",
        min: 30,
        max: 3652,
        default: 365,
      },
      {
        name: "DEVICE_CERTIFICATE_EXPIRING_CHECK",
        cfnProperty: "CertExpirationThresholdInDays",
        key: "within",
        min: 30,
        max: 3652,
        default: 30,
      },
    ]);
  });

  test("can all be published to SNS, and every type of action fits at least one", () => {
    for (const { name, mitigations } of AUDIT_CHECKS)
      expect(mitigations, name).toContain("PUBLISH_FINDING_TO_SNS");
    const used = new Set(AUDIT_CHECKS.flatMap(({ mitigations }) => mitigations));
    expect([...used].sort()).toEqual(MITIGATION_ACTIONS.map(({ type }) => type));
  });

  test("are suppressed by identifiers of a known shape, all of which are used", () => {
    const used = new Set(AUDIT_CHECKS.map(({ suppressionIdentifier }) => suppressionIdentifier));
    expect([...used].sort()).toEqual(Object.keys(SUPPRESSION_IDENTIFIERS).sort());
  });

  test("say what they find in a sentence, with at least one reason code", () => {
    for (const { name, finds, reasonCodes, notes } of AUDIT_CHECKS) {
      for (const sentence of [finds, ...notes]) expect(sentence, name).toMatch(/^[A-Z].+\.$/);
      expect(reasonCodes.length, name).toBeGreaterThan(0);
    }
  });

  test("are found by their names only", () => {
    expect(findAuditCheck("LOGGING_DISABLED_CHECK")).toMatchObject({
      severity: "LOW",
      suppressionIdentifier: "account",
    });
    expect(findAuditCheck("__proto__")).toBeUndefined();
    expect(isAuditCheckName("hasOwnProperty")).toBe(false);
  });
});

describe("other names of checks", () => {
  test("lead to the real one", () => {
    expect(ALIASES.get("REVOKED_DEVICE_CERTIFICATE_CHECK")).toMatchObject({
      name: "REVOKED_DEVICE_CERTIFICATE_STILL_ACTIVE_CHECK",
      certain: true,
    });
    expect(ALIASES.get("ROLE_ALIAS_OVERLY_PERMISSIVE_CHECK")).toMatchObject({
      name: "IOT_ROLE_ALIAS_OVERLY_PERMISSIVE_CHECK",
      certain: true,
    });
    expect(ALIASES.get("CA_CERT_APPROACHING_EXPIRATION_CHECK")).toMatchObject({
      name: "CA_CERTIFICATE_EXPIRING_CHECK",
    });
    expect(ALIASES.get("IoTPolicyPotentialMisConfigurationCheck")).toMatchObject({
      name: "IOT_POLICY_POTENTIAL_MISCONFIGURATION_CHECK",
    });
  });

  test("lead to the nearest ones where the name was invented", () => {
    expect(ALIASES.get("SHARED_COGNITO_IDENTITY_CHECK")).toEqual({
      name: "DEVICE_CERTIFICATE_SHARED_CHECK",
      others: [
        "AUTHENTICATED_COGNITO_ROLE_OVERLY_PERMISSIVE_CHECK",
        "UNAUTHENTICATED_COGNITO_ROLE_OVERLY_PERMISSIVE_CHECK",
      ],
      certain: false,
      why: "was never a check of AWS, although tutorials print it, and no check finds shared Cognito identities",
    });
  });

  test("are never real names themselves", () => {
    expect([...ALIASES.keys()].filter(isAuditCheckName)).toEqual([]);
  });
});
