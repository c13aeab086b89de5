import { expect } from "vitest";
import { at, type JsonObject, listOf, objectOf } from "../../support/json.ts";
import { cloudControl, type PlannedStack } from "../../support/planned-stack.ts";
import { comparable } from "../comparable.ts";
import type { Declared } from "../declared-policies.ts";
import { alertTopicArn } from "./arns.ts";
import { withoutTags } from "./profiles.ts";
import { daysOf } from "./quantities.ts";
import { expectGrants, expectTrust, managedPoliciesOf, publishGrants, roleOf } from "./roles.ts";

/** The checks of section 4 of the reference, with the letters of CloudFormation's property where they differ. */
const CHECKS: ReadonlyMap<string, string> = new Map(
  [
    "AUTHENTICATED_COGNITO_ROLE_OVERLY_PERMISSIVE_CHECK",
    "UNAUTHENTICATED_COGNITO_ROLE_OVERLY_PERMISSIVE_CHECK",
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
  ].map((name) => [
    name,
    name === "IOT_POLICY_POTENTIAL_MISCONFIGURATION_CHECK"
      ? "IoTPolicyPotentialMisConfigurationCheck"
      : name.toLowerCase().replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase()),
  ]),
);

/** Every check is on or off as the policies say, with its threshold. */
export function expectAuditConfiguration(declared: Declared, planned: PlannedStack): void {
  const audit = declared.singleton("audit");
  const [configuration, ...others] = cloudControl(planned, "AWS::IoT::AccountAuditConfiguration");
  expect(others).toEqual([]);
  expect(configuration === undefined).toBe(audit === undefined);
  if (audit === undefined || configuration === undefined) return;

  const { desired } = configuration;
  const expected = enabledChecks(audit).map((check) => [CHECKS.get(check), expectedCheck(audit, check)]);
  const configured = Object.entries(objectOf(desired["AuditCheckConfigurations"]));
  expect(desired["AccountId"]).toBe(declared.account);
  expect(configured.filter(([property]) => ![...CHECKS.values()].includes(property))).toEqual([]);
  expect(comparable(configured.filter(([, check]) => at(check, "Enabled") === true))).toEqual(
    comparable(expected),
  );
  expectNotification(declared, planned, audit, desired);

  const role = roleOf(declared, planned, desired["RoleArn"]);
  expectTrust(declared, role, "*");
  expectGrants(planned, role, []);
  expect(managedPoliciesOf(planned, role)).toEqual([
    "arn:aws:iam::aws:policy/service-role/AWSIoTDeviceDefenderAudit",
  ]);
}

/** The managed policy of the audit role has no `sns:Publish`, so notifications need a role of their own. */
function expectNotification(
  declared: Declared,
  planned: PlannedStack,
  audit: JsonObject,
  desired: JsonObject,
): void {
  const target = at(desired, "AuditNotificationTargetConfigurations", "Sns");
  if (audit["alertTopic"] === undefined) {
    expect(at(target, "Enabled") ?? false).toBe(false);
    return;
  }
  const topicArn = alertTopicArn(declared, audit["alertTopic"]);
  expect(target).toMatchObject({ Enabled: true, TargetArn: topicArn });
  const role = roleOf(declared, planned, at(target, "RoleArn"));
  expectTrust(declared, role, "*");
  expectGrants(planned, role, publishGrants(declared, audit["alertTopic"], topicArn));
}

/** Scheduled audits run as often as declared, over checks that are switched on. */
export function expectScheduledAudits(declared: Declared, planned: PlannedStack): void {
  const audit = declared.singleton("audit") ?? {};
  const expected = Object.entries(objectOf(audit["schedules"] ?? {})).map(([name, schedule]) => ({
    ScheduledAuditName: name,
    ...expectedFrequency(objectOf(schedule)),
    TargetCheckNames:
      at(schedule, "checks") === "enabled" ? enabledChecks(audit) : listOf(at(schedule, "checks")),
  }));
  const actual = cloudControl(planned, "AWS::IoT::ScheduledAudit").map(({ desired }) => withoutTags(desired));
  expect(comparable(actual)).toEqual(comparable(expected));
}

function enabledChecks(audit: JsonObject): readonly string[] {
  const all = at(audit, "checks", "all") === true;
  return [...CHECKS.keys()].filter((check) => (at(audit, "checks", check) ?? all) !== false);
}

function expectedCheck(audit: JsonObject, check: string): JsonObject {
  const within = at(audit, "checks", check, "within");
  const olderThan = at(audit, "checks", check, "olderThan");
  if (within !== undefined) {
    return { Enabled: true, Configuration: { CertExpirationThresholdInDays: String(daysOf(within)) } };
  }
  if (olderThan !== undefined) {
    return { Enabled: true, Configuration: { CertAgeThresholdInDays: String(daysOf(olderThan)) } };
  }
  return { Enabled: true };
}

function expectedFrequency(schedule: JsonObject): JsonObject {
  const { weekly, biweekly, monthly } = schedule;
  if (weekly !== undefined) return { Frequency: "WEEKLY", DayOfWeek: weekly };
  if (biweekly !== undefined) return { Frequency: "BIWEEKLY", DayOfWeek: biweekly };
  if (monthly !== undefined) return { Frequency: "MONTHLY", DayOfMonth: String(monthly) };
  return { Frequency: "DAILY" };
}
