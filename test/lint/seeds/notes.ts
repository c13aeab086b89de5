import { expect } from "vitest";
import { MITIGATION_ACTION_TYPES } from "../../../compiler/catalog/mitigation-actions.ts";
import { at } from "../../support/json.ts";
import { type Correction, explained, known, made, told } from "./answers.ts";

/** What is to be corrected in seed 003, study notes on Device Defender. */
export const NOTES: readonly Correction[] = [
  {
    claim: "REVOKED_DEVICE_CERTIFICATE_CHECK",
    answers: [
      told(
        "003-refused",
        "analyze/outdated-audit-check",
        "REVOKED_DEVICE_CERTIFICATE_CHECK: true",
        "certificates on their CA's revocation list which are still active in AWS IoT",
        "write `REVOKED_DEVICE_CERTIFICATE_STILL_ACTIVE_CHECK`",
      ),
    ],
  },
  {
    claim: "SHARED_COGNITO_IDENTITY_CHECK",
    answers: [
      told(
        "003-refused",
        "analyze/outdated-audit-check",
        "SHARED_COGNITO_IDENTITY_CHECK: true",
        "it was never a check of AWS",
        "nearest is `DEVICE_CERTIFICATE_SHARED_CHECK`",
        "AUTHENTICATED_COGNITO_ROLE_OVERLY_PERMISSIVE_CHECK, UNAUTHENTICATED_COGNITO_ROLE_OVERLY_PERMISSIVE_CHECK",
      ),
    ],
  },
  {
    claim: "ROLE_ALIAS_OVERLY_PERMISSIVE_CHECK",
    answers: [
      told(
        "003-refused",
        "analyze/outdated-audit-check",
        "ROLE_ALIAS_OVERLY_PERMISSIVE_CHECK: true",
        "write `IOT_ROLE_ALIAS_OVERLY_PERMISSIVE_CHECK`",
      ),
    ],
  },
  {
    claim: "certificates are found within 30 days of their end",
    answers: [
      told(
        "003-refused",
        "analyze/threshold-out-of-range",
        'DEVICE_CERTIFICATE_EXPIRING_CHECK: { within: 29d } # "expiring within 30 days" is the least',
        "takes 30 to 3652 whole days",
      ),
      told(
        "003-refused",
        "analyze/threshold-not-supported",
        'CA_CERTIFICATE_EXPIRING_CHECK: { within: 60d } # "expiring within 30 days" is all there is',
        "the 30 days are fixed",
      ),
    ],
  },
  {
    claim: "update-account-audit-configuration without a role",
    answers: [
      made("003-accepted", ({ states }) => {
        const audit = states.find(({ typeName }) => typeName === "AWS::IoT::AccountAuditConfiguration");
        expect(at(audit?.properties, "RoleArn")).toBe(
          "arn:aws:iam::123456789012:role/palisade-us-east-1-audit",
        );
      }),
    ],
  },
  {
    claim: "account id 123456789",
    answers: [
      told("003-account", "validate/malformed-value", 'account: "123456789"', "account id of 12 digits"),
      told(
        "003-invalid",
        "validate/malformed-value",
        "topicArn: arn:aws:sns:us-east-1:123456789:iot-security-alerts",
        "arn:aws:sns:us-east-1:111122223333:",
      ),
    ],
  },
  {
    claim: "more than 5 failures in 1 minute",
    answers: [
      told(
        "003-refused",
        "analyze/window-not-offered",
        "alarmWhen: { moreThan: 5, within: 1m }",
        "its windows are 5m, 10m, 15m, 30m or 1h",
      ),
    ],
  },
  {
    claim: "`LowMessageRate`, greater-than 1000, as an alarm above 1000",
    answers: [
      told(
        "003-accepted",
        "lint/inverted-threshold",
        "normalWhen: { moreThan: 1000, within: 5m }",
        "`LowMessageRate` alarms when `aws:num-messages-sent` is low",
        "sends at most 1000 messages in 5 minutes",
      ),
    ],
  },
  {
    claim: "a profile with ML anomaly detection, which has two static rules",
    answers: [
      made("003-accepted", ({ behaviors }) => {
        expect(behaviors).toHaveLength(2);
        for (const behavior of behaviors)
          expect(at(behavior, "Criteria")).not.toHaveProperty("MlDetectionConfig");
      }),
    ],
  },
  {
    claim: "alert on a source address not seen before",
    answers: [
      told(
        "003-refused",
        "analyze/no-machine-learning",
        "alarmWhen: { anomalous: high }",
        "`aws:source-ip-address`",
      ),
      explained("aws:source-ip-address", "AWS learns no addresses: the list of expected, or of forbidden"),
    ],
  },
  {
    claim: "alert on UDP ports outside the baseline",
    answers: [
      told(
        "003-refused",
        "analyze/no-machine-learning",
        "alarmWhen: { anomalous: high }",
        "`aws:listening-udp-ports`",
        "what it learns is their number: `aws:num-listening-udp-ports`",
      ),
    ],
  },
  {
    claim: "continuous real-time monitoring",
    answers: [
      told(
        "003-refused",
        "analyze/window-not-offered",
        "alarmWhen: { moreThan: 10, within: 1s }",
        "cannot evaluate over 1s; its windows are 5m",
      ),
    ],
  },
  {
    claim: "mitigation actions are triggered automatically",
    answers: [
      told(
        "003-accepted",
        "lint/unused-mitigation-action",
        "UpdateDeviceCertificate: { updateDeviceCertificate: deactivate }",
        "it runs only when a person starts it",
      ),
      explained("ADD_THINGS_TO_THING_GROUP", "An action is only a definition"),
    ],
  },
  {
    claim: "REPLACE_DEFAULT_POLICY_VERSION for a device with active violations",
    answers: [
      told(
        "003-refused",
        "analyze/action-not-for-violations",
        "do: [ReplaceDefaultPolicyVersion]",
        "cannot be started on a violation",
      ),
      told(
        "003-accepted",
        "lint/policy-replaced-automatically",
        "do: [ReplaceDefaultPolicyVersion]",
        "for every device that uses it",
      ),
      explained("REPLACE_DEFAULT_POLICY_VERSION", "findings of the two checks on IoT policies only"),
    ],
  },
  {
    claim: "UPDATE_DEVICE_CERTIFICATE revokes",
    answers: [
      told(
        "003-invalid",
        "validate/unknown-value",
        "UpdateDeviceCertificate: { updateDeviceCertificate: revoke }",
        "expected `deactivate`",
      ),
      explained("UPDATE_DEVICE_CERTIFICATE", "INACTIVE, not REVOKED"),
    ],
  },
  {
    claim: "five types of mitigation action",
    answers: [
      known(() => {
        expect(MITIGATION_ACTION_TYPES).toHaveLength(6);
        expect(MITIGATION_ACTION_TYPES).toContain("ENABLE_IOT_LOGGING");
      }),
    ],
  },
  {
    claim: "quarantine by a policy that allows only one topic",
    answers: [
      told(
        "003-invalid",
        "validate/unknown-key",
        'policy: { Effect: Allow, Action: "iot:Publish", Resource: "arn:aws:iot:us-east-1:123456789:topic/status" }',
        '"policy" in `quarantine.Quarantine`; known: `description`, `allow`',
      ),
      told(
        "003-accepted",
        "lint/isolation-without-policy",
        "AddThingsToThingGroup: { addToThingGroups: [Quarantine] }",
        "one that only allows restricts nothing",
      ),
    ],
  },
  {
    claim: "quarantine via a dynamic policy group",
    answers: [
      told(
        "003-invalid",
        "validate/unknown-key",
        'policy: { Effect: Deny, Action: "iot:*", Resource: "*" }',
        "a group with a policy that denies is declared under `quarantine`",
      ),
      told(
        "003-refused",
        "analyze/add-to-dynamic-group",
        "AddThingsToThingGroup: { addToThingGroups: [Violating] }",
        "it is a dynamic thing group",
      ),
      told(
        "003-accepted",
        "lint/dynamic-quarantine",
        "Quarantined: { inViolationOf: { profile: TelemetryDeviceProfile } }",
        "carries no policy and isolates nothing",
      ),
    ],
  },
  {
    claim: "14 days of training before there are meaningful violations",
    answers: [
      told("003-learnt", "lint/ml-fleet-too-small", "PacketsSent:", "a model takes 25000"),
      told("003-learnt", "lint/ml-without-threshold", "PacketsSent:", "learns for at least 14 days"),
    ],
  },
];
