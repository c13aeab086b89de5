import { describe, expect, test } from "vitest";
import { lower } from "../../compiler/lower/lower.ts";
import { stableJson } from "../../compiler/util/stable-json.ts";
import { policiesWith } from "../support/policy-set-builder.ts";
import { samplePolicies } from "../support/sample-policies.ts";
import { dependencyLines } from "../support/stack-lookup.ts";

describe("a stack with something of everything", () => {
  const stack = lower(samplePolicies());

  test("says of each resource what it is for", () => {
    expect(stack.resources.map(({ id, summary }) => `${id}: ${summary}`).join("\n")).toMatchInlineSnapshot(`
      "sns-topic/iot-security-alerts: passes alerts on to whoever subscribes to \`iot-security-alerts\`
      sqs-queue/alerts-queue: keeps for 4 days the alerts of \`iot-security-alerts\`; after 5 failed tries one goes to \`alerts-queue-dead-letters\`
      sqs-queue/alerts-queue-dead-letters: keeps for 14 days the alerts that could not be delivered to, or handled from, \`alerts-queue\`
      sns-subscription/iot-security-alerts-email-secops@example.com: passes the alerts of \`iot-security-alerts\` on to secops@example.com by e-mail
      sns-subscription/iot-security-alerts-https-siem.example.com-cb8ca3da: passes the alerts of \`iot-security-alerts\` on to siem.example.com
      sns-subscription/iot-security-alerts-lambda-ticket-d570a18c: passes the alerts of \`iot-security-alerts\` on to Lambda function \`ticket\`
      sns-subscription/iot-security-alerts-sqs-alerts-queue: passes the alerts of \`iot-security-alerts\` on to queue \`alerts-queue\`
      lambda-permission/palisade-iot-security-alerts-us-east-1-ticket: lets topic \`iot-security-alerts\` invoke Lambda function \`ticket\`
      iam-role/palisade-us-east-1-action-Blank: lets Device Defender carry out mitigation action \`Blank\`
      iam-role/palisade-us-east-1-action-DeactivateCa: lets Device Defender carry out mitigation action \`DeactivateCa\`
      iam-role/palisade-us-east-1-action-DeactivateDevice: lets Device Defender carry out mitigation action \`DeactivateDevice\`
      iam-role/palisade-us-east-1-action-Isolate: lets Device Defender carry out mitigation action \`Isolate\`
      iam-role/palisade-us-east-1-action-Log: lets Device Defender carry out mitigation action \`Log\`
      iam-role/palisade-us-east-1-action-Tell: lets Device Defender carry out mitigation action \`Tell\`
      iam-role/palisade-us-east-1-alerts-Sensors: lets Device Defender send the alerts of profile \`Sensors\` to \`iot-security-alerts\`
      iam-role/palisade-us-east-1-audit: lets Device Defender read what its audit checks look at
      iam-role/palisade-us-east-1-audit-alerts: lets Device Defender send the results of audits to \`iot-security-alerts\`
      iam-role/palisade-us-east-1-export-Sensors: lets Device Defender export the metrics of profile \`Sensors\` to an MQTT topic
      iam-role/palisade-us-east-1-logging: lets AWS IoT write its logs to CloudWatch Logs
      logging-options/logging-options: AWS IoT writes to CloudWatch Logs what is of level WARN or worse
      indexing-configuration/indexing-configuration: makes searchable: the registry, connectivity and violations
      thing-group/Devices: static thing group
      thing-group/Quarantine: static thing group
      thing-group/Sensors: static thing group under \`Devices\`: sensors in the field
      dynamic-thing-group/OldFirmware: holds the things that match \`attributes.firmware:1.*\`
      dynamic-thing-group/Violating: holds the things that violate any behaviour of profile \`Sensors\`
      iot-policy/Quarantine-quarantine: denies a thing in \`Quarantine\` everything but publishing to 1 topic and subscribing to 1 topic filter
      custom-metric/battery: lets devices report \`battery\`, a number
      dimension/telemetry-topics: narrows metrics to messages on topics that match \`a/#\`, \`telemetry/+/data\`
      security-profile/Sensors: watches any registered thing or a thing in \`Old\`, \`Quarantine\`, \`Sensors\` or \`Violating\` for 2 behaviours, records 1 more metric, sends alerts to \`iot-security-alerts\`, exports metrics to \`$aws/rules/defender_export\`
      account-audit-configuration/account-audit-configuration: 2 of 17 audit checks on, results go to \`iot-security-alerts\`
      scheduled-audit/Weekly: every Monday runs 2 audit checks
      mitigation-action/Blank: when started, gives an IoT policy a blank default version, which allows nothing
      mitigation-action/DeactivateCa: when started, deactivates CA certificates
      mitigation-action/DeactivateDevice: when started, deactivates device certificates
      mitigation-action/Isolate: when started, adds things to \`Old\` and \`Quarantine\`, if need be in place of a dynamic group
      mitigation-action/Log: when started, turns on AWS IoT logging at level ERROR
      mitigation-action/Tell: when started, publishes findings to \`iot-security-alerts\`
      metric-alarm/any: alarms on at least 1 violation of profile \`Sensors\` in 5 minutes
      metric-alarm/palisade-undelivered-alerts: alarms when Device Defender could not deliver an alert: the topic, its key or the role does not let it
      dashboard/fleet: dashboard of 5 widgets
      job-template/update: template for jobs: new firmware
      fleet-metric/violating: every 5 minutes counts the things that match \`deviceDefender.violationCount>0\`"
    `);
  });

  test("says what must exist before what", () => {
    expect(dependencyLines(stack)).toMatchInlineSnapshot(`
      "sns-topic/iot-security-alerts
      sqs-queue/alerts-queue
        after sqs-queue/alerts-queue-dead-letters
      sqs-queue/alerts-queue-dead-letters
      sns-subscription/iot-security-alerts-email-secops@example.com
        after sns-topic/iot-security-alerts
      sns-subscription/iot-security-alerts-https-siem.example.com-cb8ca3da
        after sns-topic/iot-security-alerts
      sns-subscription/iot-security-alerts-lambda-ticket-d570a18c
        after lambda-permission/palisade-iot-security-alerts-us-east-1-ticket
        after sns-topic/iot-security-alerts
      sns-subscription/iot-security-alerts-sqs-alerts-queue
        after sns-topic/iot-security-alerts
        after sqs-queue/alerts-queue
        after sqs-queue/alerts-queue-dead-letters
      lambda-permission/palisade-iot-security-alerts-us-east-1-ticket
        after sns-topic/iot-security-alerts
      iam-role/palisade-us-east-1-action-Blank
      iam-role/palisade-us-east-1-action-DeactivateCa
      iam-role/palisade-us-east-1-action-DeactivateDevice
      iam-role/palisade-us-east-1-action-Isolate
      iam-role/palisade-us-east-1-action-Log
      iam-role/palisade-us-east-1-action-Tell
      iam-role/palisade-us-east-1-alerts-Sensors
      iam-role/palisade-us-east-1-audit
      iam-role/palisade-us-east-1-audit-alerts
      iam-role/palisade-us-east-1-export-Sensors
      iam-role/palisade-us-east-1-logging
      logging-options/logging-options
        after iam-role/palisade-us-east-1-logging
      indexing-configuration/indexing-configuration
      thing-group/Devices
      thing-group/Quarantine
      thing-group/Sensors
        after thing-group/Devices
      dynamic-thing-group/OldFirmware
        after indexing-configuration/indexing-configuration
      dynamic-thing-group/Violating
        after indexing-configuration/indexing-configuration
      iot-policy/Quarantine-quarantine
        after thing-group/Quarantine
      custom-metric/battery
      dimension/telemetry-topics
      security-profile/Sensors
        after custom-metric/battery
        after dimension/telemetry-topics
        after dynamic-thing-group/Violating
        after iam-role/palisade-us-east-1-alerts-Sensors
        after iam-role/palisade-us-east-1-export-Sensors
        after sns-topic/iot-security-alerts
        after thing-group/Quarantine
        after thing-group/Sensors
      account-audit-configuration/account-audit-configuration
        after iam-role/palisade-us-east-1-audit
        after iam-role/palisade-us-east-1-audit-alerts
        after sns-topic/iot-security-alerts
      scheduled-audit/Weekly
        after account-audit-configuration/account-audit-configuration
      mitigation-action/Blank
        after iam-role/palisade-us-east-1-action-Blank
      mitigation-action/DeactivateCa
        after iam-role/palisade-us-east-1-action-DeactivateCa
      mitigation-action/DeactivateDevice
        after iam-role/palisade-us-east-1-action-DeactivateDevice
      mitigation-action/Isolate
        after iam-role/palisade-us-east-1-action-Isolate
        after thing-group/Quarantine
      mitigation-action/Log
        after iam-role/palisade-us-east-1-action-Log
        after iam-role/palisade-us-east-1-logging
      mitigation-action/Tell
        after iam-role/palisade-us-east-1-action-Tell
        after sns-topic/iot-security-alerts
      metric-alarm/any
        after sns-topic/iot-security-alerts
      metric-alarm/palisade-undelivered-alerts
        after sns-topic/iot-security-alerts
      dashboard/fleet
      job-template/update
      fleet-metric/violating
        after indexing-configuration/indexing-configuration"
    `);
  });

  test("knows of each where it was declared", () => {
    const origins = stack.resources.map(({ id, origin }) => `${id} ← ${origin.path}`);
    expect(origins.join("\n")).toMatchInlineSnapshot(`
      "sns-topic/iot-security-alerts ← alertTopics.security-alerts
      sqs-queue/alerts-queue ← alertTopics.iot-security-alerts.subscribers[1]
      sqs-queue/alerts-queue-dead-letters ← alertTopics.iot-security-alerts.subscribers[1]
      sns-subscription/iot-security-alerts-email-secops@example.com ← alertTopics.iot-security-alerts.subscribers[0]
      sns-subscription/iot-security-alerts-https-siem.example.com-cb8ca3da ← alertTopics.iot-security-alerts.subscribers[2]
      sns-subscription/iot-security-alerts-lambda-ticket-d570a18c ← alertTopics.iot-security-alerts.subscribers[3]
      sns-subscription/iot-security-alerts-sqs-alerts-queue ← alertTopics.iot-security-alerts.subscribers[1]
      lambda-permission/palisade-iot-security-alerts-us-east-1-ticket ← alertTopics.iot-security-alerts.subscribers[3]
      iam-role/palisade-us-east-1-action-Blank ← mitigationActions.Blank
      iam-role/palisade-us-east-1-action-DeactivateCa ← mitigationActions.DeactivateCa
      iam-role/palisade-us-east-1-action-DeactivateDevice ← mitigationActions.DeactivateDevice
      iam-role/palisade-us-east-1-action-Isolate ← mitigationActions.Isolate
      iam-role/palisade-us-east-1-action-Log ← mitigationActions.Log
      iam-role/palisade-us-east-1-action-Tell ← mitigationActions.Tell
      iam-role/palisade-us-east-1-alerts-Sensors ← securityProfiles.Sensors
      iam-role/palisade-us-east-1-audit ← audit
      iam-role/palisade-us-east-1-audit-alerts ← audit
      iam-role/palisade-us-east-1-export-Sensors ← securityProfiles.Sensors
      iam-role/palisade-us-east-1-logging ← logging
      logging-options/logging-options ← logging
      indexing-configuration/indexing-configuration ← fleetIndexing
      thing-group/Devices ← thingGroups.Devices
      thing-group/Quarantine ← quarantine.Quarantine
      thing-group/Sensors ← thingGroups.Sensors
      dynamic-thing-group/OldFirmware ← thingGroups.OldFirmware
      dynamic-thing-group/Violating ← thingGroups.Violating
      iot-policy/Quarantine-quarantine ← quarantine.Quarantine
      custom-metric/battery ← customMetrics.battery
      dimension/telemetry-topics ← dimensions.telemetry-topics
      security-profile/Sensors ← securityProfiles.Sensors
      account-audit-configuration/account-audit-configuration ← audit
      scheduled-audit/Weekly ← schedules.Weekly
      mitigation-action/Blank ← mitigationActions.Blank
      mitigation-action/DeactivateCa ← mitigationActions.DeactivateCa
      mitigation-action/DeactivateDevice ← mitigationActions.DeactivateDevice
      mitigation-action/Isolate ← mitigationActions.Isolate
      mitigation-action/Log ← mitigationActions.Log
      mitigation-action/Tell ← mitigationActions.Tell
      metric-alarm/any ← violationAlarms.any
      metric-alarm/palisade-undelivered-alerts ← securityProfiles.Sensors
      dashboard/fleet ← dashboards.fleet
      job-template/update ← jobTemplates.update
      fleet-metric/violating ← fleetMetrics.violating"
    `);
  });
});

describe("determinism", () => {
  test("the order of declarations means nothing", () => {
    const policies = samplePolicies();
    const turned = Object.fromEntries(
      Object.entries(policies).map(([key, value]) => [
        key,
        value instanceof Map ? new Map([...value].reverse()) : value,
      ]),
    );
    const again = lower({ ...policies, ...turned });
    expect(JSON.stringify(again)).toBe(JSON.stringify(lower(policies)));
  });

  test("the same policies twice give the same stack", () => {
    expect(JSON.stringify(lower(samplePolicies()))).toBe(JSON.stringify(lower(samplePolicies())));
  });
});

describe("an account without Detect", () => {
  const stack = lower(samplePolicies({ engine: "none" }));

  test("gets the rest", () => {
    expect(stack.resources.map(({ id }) => id).join("\n")).toMatchInlineSnapshot(`
      "sns-topic/iot-security-alerts
      sqs-queue/alerts-queue
      sqs-queue/alerts-queue-dead-letters
      sns-subscription/iot-security-alerts-email-secops@example.com
      sns-subscription/iot-security-alerts-https-siem.example.com-cb8ca3da
      sns-subscription/iot-security-alerts-lambda-ticket-d570a18c
      sns-subscription/iot-security-alerts-sqs-alerts-queue
      lambda-permission/palisade-iot-security-alerts-us-east-1-ticket
      iam-role/palisade-us-east-1-action-Blank
      iam-role/palisade-us-east-1-action-DeactivateCa
      iam-role/palisade-us-east-1-action-DeactivateDevice
      iam-role/palisade-us-east-1-action-Isolate
      iam-role/palisade-us-east-1-action-Log
      iam-role/palisade-us-east-1-action-Tell
      iam-role/palisade-us-east-1-audit
      iam-role/palisade-us-east-1-audit-alerts
      iam-role/palisade-us-east-1-logging
      logging-options/logging-options
      indexing-configuration/indexing-configuration
      thing-group/Devices
      thing-group/Quarantine
      thing-group/Sensors
      dynamic-thing-group/OldFirmware
      iot-policy/Quarantine-quarantine
      account-audit-configuration/account-audit-configuration
      scheduled-audit/Weekly
      mitigation-action/Blank
      mitigation-action/DeactivateCa
      mitigation-action/DeactivateDevice
      mitigation-action/Isolate
      mitigation-action/Log
      mitigation-action/Tell
      metric-alarm/palisade-undelivered-alerts
      dashboard/fleet
      job-template/update
      fleet-metric/violating"
    `);
  });

  test("is told nothing of profiles on its dashboard, nor of anything else of Detect", () => {
    expect(stableJson(JSON.parse(JSON.stringify(stack.resources)))).not.toMatch(
      /securityprofile|SecurityProfileName/,
    );
  });
});

test("no policies, no resources", () => {
  expect(lower(policiesWith()).resources).toEqual([]);
});
