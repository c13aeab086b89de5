import { expect } from "vitest";
import { IOT_NAMESPACE } from "../../../compiler/catalog/cloudwatch.ts";
import { PRICES } from "../../../compiler/catalog/prices.ts";
import { at } from "../../support/json.ts";
import { type Answer, type Correction, known, made, told } from "./answers.ts";

const inverted = (line: string, sentence: string): Answer =>
  told("002-accepted", "lint/inverted-threshold", line, "but an attack drives it up", sentence);

const missing = (check: string): Answer =>
  told("002-accepted", "lint/critical-check-off", "checks:", `\`${check}\` is not switched on`);

/** What is to be corrected in seed 002, the recipe "IoT Security Monitoring with Device Defender". */
export const RECIPE: readonly Correction[] = [
  {
    claim: "`greater-than` 100 messages, 5 failures, 1024 bytes, 20 attempts as alarms",
    answers: [
      inverted("normalWhen: { moreThan: 100, within: 5m }", "sends at most 100 messages in 5 minutes"),
      inverted("normalWhen: { moreThan: 5, within: 5m }", "has at most 5 authorization failures"),
      inverted("normalWhen: { moreThan: 1024 }", "at most 1 KiB"),
      inverted("normalWhen: { moreThan: 20, within: 5m }", "makes at most 20 connection attempts"),
    ],
  },
  {
    claim: "ML behaviours that have only a name and a metric",
    answers: ["received", "sent"].map((way) =>
      told(
        "002-invalid",
        "validate/missing-choice",
        `MLMessages${way === "sent" ? "Sent" : "Received"}: { metric: aws:num-messages-${way} }`,
        "expected exactly one of `alarmWhen` and `normalWhen`",
      ),
    ),
  },
  {
    claim: "baselines without thresholds, from a trailing period of 14 days",
    answers: [
      told(
        "002-learnt",
        "lint/ml-without-threshold",
        "MLMessagesReceived:",
        "learns for at least 14 days, and until then nothing else watches",
      ),
      told("002-learnt", "lint/ml-fleet-too-small", "MLMessagesReceived:", "a model takes 25000"),
    ],
  },
  {
    claim: "namespace `AWS/IoT/DeviceDefender`",
    answers: [
      told("002-invalid", "validate/unknown-key", "namespace: AWS/IoT/DeviceDefender", '"namespace"'),
      known(() => expect(IOT_NAMESPACE).toBe("AWS/IoT")),
      made("002-accepted", ({ resources }) => {
        const alarm = at(resources, "aws_cloudwatch_metric_alarm", "alarm_IoT-SecurityViolations");
        expect(JSON.stringify(alarm)).toMatch(/Violations[^/]+AWS\/IoT[^/]/);
      }),
    ],
  },
  {
    claim: "one role with AWSIoTDeviceDefenderAudit for audit, its notifications and alerts",
    answers: [
      made("002-accepted", ({ resources, states }) => {
        const roles = states.flatMap(({ properties }) => [
          at(properties, "RoleArn"),
          at(properties, "AuditNotificationTargetConfigurations", "Sns", "RoleArn"),
          at(properties, "AlertTargets", "SNS", "RoleArn"),
        ]);
        const stated = roles.filter((role) => role !== undefined);
        expect(stated).toHaveLength(3);
        expect(new Set(stated).size).toBe(3);
        const own = JSON.stringify(at(resources, "aws_iam_role_policy"));
        expect(own.match(/sns:Publish/g)).toHaveLength(2);
      }),
    ],
  },
  {
    claim: "all critical security checks enabled",
    answers: [
      missing("CA_CERTIFICATE_KEY_QUALITY_CHECK"),
      missing("DEVICE_CERTIFICATE_KEY_QUALITY_CHECK"),
      missing("INTERMEDIATE_CA_REVOKED_FOR_ACTIVE_DEVICE_CERTIFICATES_CHECK"),
      missing("IOT_ROLE_ALIAS_OVERLY_PERMISSIVE_CHECK"),
    ],
  },
  {
    claim: "`aws iot wait audit-task-completed`",
    answers: [
      told(
        "002-invalid",
        "validate/unknown-key",
        "onDemand: { waitFor: audit-task-completed }",
        '"onDemand"',
      ),
    ],
  },
  {
    claim: "a picture in which alerts flow from Device Defender through CloudWatch to SNS",
    answers: [
      made("002-accepted", ({ states }) => {
        const topic = "arn:aws:sns:us-east-1:123456789012:iot-security-alerts";
        const targets = states.flatMap(({ properties }) => [
          at(properties, "AuditNotificationTargetConfigurations", "Sns", "TargetArn"),
          at(properties, "AlertTargets", "SNS", "AlertTargetArn"),
        ]);
        expect(targets.filter((target) => target !== undefined)).toEqual([topic, topic]);
      }),
    ],
  },
  {
    claim: "violations mitigated by disabling certificates or updating policies",
    answers: ["DisableCertificate", "UpdatePolicy"].map((action) =>
      told(
        "002-refused",
        "analyze/action-not-for-violations",
        "do: [DisableCertificate, UpdatePolicy]",
        `\`${action}\``,
        "there AWS supports only `addToThingGroups`",
      ),
    ),
  },
  {
    claim: "$0.0011 per device per month for audit",
    answers: [known(() => expect(PRICES.audit.tiers[0].usd).toEqual({ low: 0.0011, high: 0.0011 }))],
  },
];
