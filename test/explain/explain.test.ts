import { describe, expect, test } from "vitest";
import { ALIASES, AUDIT_CHECK_NAMES } from "../../compiler/catalog/audit-checks.ts";
import { METRICS } from "../../compiler/catalog/metrics.ts";
import { MITIGATION_ACTIONS } from "../../compiler/catalog/mitigation-actions.ts";
import { explain, TOPICS } from "../../compiler/explain/topics.ts";
import { explanationText } from "../support/explanation-text.ts";

describe("every topic is explained", () => {
  test("all that the catalogue knows are topics", () => {
    expect(TOPICS).toHaveLength(METRICS.length + AUDIT_CHECK_NAMES.length + 2 * MITIGATION_ACTIONS.length);
  });

  test.each([...TOPICS, ...ALIASES.keys()])("%s", (topic) => {
    const explanation = explain(topic);
    if (explanation === undefined) expect.fail("not explained");
    expect(explanation.paragraphs.length).toBeGreaterThan(0);
    expect(explanation.example).toMatch(/^version: 1\n[\s\S]+\n$/);
    for (const paragraph of explanation.paragraphs) expect(paragraph).toMatch(/[.?]$/);
    for (const { label, value } of explanation.facts) expect(value, label).not.toBe("");
  });
});

test("a metric", () => {
  expect(explanationText(explain("aws:num-messages-sent"))).toMatchInlineSnapshot(`
    "aws:num-messages-sent (metric)
    The number of messages that a device sends in the window.
    AWS's own criteria say what is normal: \`less-than-equals 100\` alarms above 100. Write \`alarmWhen\`, and Palisade turns it round.
      Measured by: AWS IoT; the device has to report nothing
      Value: a number of messages
      alarmWhen: moreThan, atLeast, lessThan, atMost, anomalous
      normalWhen: moreThan, atLeast, lessThan, atMost
      within: needed: 5m, 10m, 15m, 30m, 1h
      Percentiles: p0, p0.1, p0.01, p1, p10, p50, p90, p99, p99.9, p99.99, p100
      ML Detect: yes
      Dimension: yes
      Export: yes
    version: 1
    securityProfiles:
      Sensors:
        targets: [all-registered-things]
        behaviors:
          ExcessiveMessages:
            metric: aws:num-messages-sent
            alarmWhen: { moreThan: 100, within: 5m }
    IoT Device Defender guide, Cloud-side metrics"
  `);
});

test("a metric with exceptions, by its short name", () => {
  expect(explanationText(explain("disconnect-duration"))).toMatchInlineSnapshot(`
    "aws:disconnect-duration (metric)
    How long a device has been disconnected; 0 while it is connected.
    The value is in whole minutes, in steps of 5.
    The export publishes seconds, every hour and whenever the device connects or disconnects.
    AWS's own criteria say what is normal: \`less-than-equals 100\` alarms above 100. Write \`alarmWhen\`, and Palisade turns it round.
    Not confirmed: whether AWS accepts a percentile here; none is documented, so Palisade refuses it.
      Measured by: AWS IoT; the device has to report nothing
      Value: a duration in steps of 5m
      alarmWhen: moreThan, atLeast
      normalWhen: lessThan, atMost
      within: none
      Percentiles: no
      ML Detect: no
      Dimension: no
      Export: yes
    version: 1
    securityProfiles:
      Sensors:
        targets: [all-registered-things]
        behaviors:
          Silent:
            metric: aws:disconnect-duration
            alarmWhen: { atLeast: 30m }
    IoT Device Defender guide, Cloud-side metrics"
  `);
});

test("a list metric", () => {
  expect(explanationText(explain("aws:listening-tcp-ports"))).toMatchInlineSnapshot(`
    "aws:listening-tcp-ports (metric)
    The TCP ports on which a device listens.
    A single reported element that is not normal raises the alarm; an empty list clears it.
    AWS's own criteria say what is normal: \`in-port-set\` alarms on what is outside. Write \`alarmWhen\`, and Palisade turns it round.
      Measured by: an agent on the device, at most once in 5 minutes
      Value: a list of ports, 0 to 65535
      alarmWhen: inside, outside
      normalWhen: inside, outside
      within: none
      Percentiles: no
      ML Detect: no
      Dimension: no
      Export: yes
    version: 1
    securityProfiles:
      Sensors:
        targets: [all-registered-things]
        behaviors:
          Telnet:
            metric: aws:listening-tcp-ports
            alarmWhen: { inside: [23, 2323] }
    IoT Device Defender guide, Device-side metrics"
  `);
});

test("an audit check that can be configured", () => {
  expect(explanationText(explain("DEVICE_CERTIFICATE_EXPIRING_CHECK"))).toMatchInlineSnapshot(`
    "DEVICE_CERTIFICATE_EXPIRING_CHECK (audit check)
    A device certificate that is active or being transferred expires within the threshold, or has expired.
      Severity: MEDIUM
      Default: off
      within: 30d to 3652d, 30d unless given
      Mitigation actions: addToThingGroups, publishToTopic, updateDeviceCertificate
      Suppressed by: deviceCertificateId
      Reason codes: CERTIFICATE_APPROACHING_EXPIRATION, CERTIFICATE_PAST_EXPIRATION
      CloudFormation: DeviceCertificateExpiringCheck
    version: 1
    audit:
      checks:
        DEVICE_CERTIFICATE_EXPIRING_CHECK: { within: 60d }
      schedules:
        Weekly: { weekly: MON, checks: [DEVICE_CERTIFICATE_EXPIRING_CHECK] }
    IoT Device Defender guide, Audit checks"
  `);
});

test("an invented check", () => {
  expect(explain("SHARED_COGNITO_IDENTITY_CHECK")?.paragraphs.join("\n")).toMatchInlineSnapshot(`
    "AWS does not accept \`SHARED_COGNITO_IDENTITY_CHECK\`: it was never a check of AWS, although tutorials print it, and no check finds shared Cognito identities. The nearest check is \`DEVICE_CERTIFICATE_SHARED_CHECK\`.
    Or was it \`AUTHENTICATED_COGNITO_ROLE_OVERLY_PERMISSIVE_CHECK\` or \`UNAUTHENTICATED_COGNITO_ROLE_OVERLY_PERMISSIVE_CHECK\`?
    Several connections at the same time used one device certificate.
    A scheduled audit looks back to its last run, an audit on demand 31 days; both stop 2 hours before they run."
  `);
});

test("an old name of a check", () => {
  expect(explain("REVOKED_CA_CERT_CHECK")).toMatchObject({
    title: "REVOKED_CA_CERTIFICATE_STILL_ACTIVE_CHECK",
    paragraphs: [
      "AWS does not accept `REVOKED_CA_CERT_CHECK`: it is an old name that some of AWS's tables still print. The name is `REVOKED_CA_CERTIFICATE_STILL_ACTIVE_CHECK`.",
      "A CA certificate is on its issuer's revocation list, but still active in AWS IoT.",
    ],
  });
});

test("a mitigation action, by either of its names", () => {
  expect(explain("addToThingGroups")).toEqual(explain("ADD_THINGS_TO_THING_GROUP"));
  expect(explanationText(explain("addToThingGroups"))).toMatchInlineSnapshot(`
    "ADD_THINGS_TO_THING_GROUP (mitigation action)
    Adds the thing to static thing groups, usually one that quarantines it.
    An action is only a definition: it runs when a response, a person or a program starts a task with it.
    It adds and does not move: the thing stays in its other groups.
    A thing can be in 10 groups; with overrideDynamicGroups it may drop out of its newest dynamic group to make room.
    It takes 1 to 10 groups.
    It is the only type that Detect supports.
    AWS does not undo it.
    Not confirmed: whether AWS accepts it on violations of fixed thresholds, or of ML Detect only, since its texts differ.
      In a policy: addToThingGroups
      Works on: audit findings and Detect violations
      Role may: iot:ListPrincipalThings, iot:AddThingToThingGroup
      AWS's managed policy: service-role/AWSIoTDeviceDefenderAddThingsToThingGroupMitigationAction
      CloudFormation: ActionParams.AddThingsToThingGroupParams
    version: 1
    quarantine:
      Quarantine:
        allow: { publish: ["quarantine/\${thing}/status"] }
    mitigationActions:
      IsolateThing: { addToThingGroups: [Quarantine], overrideDynamicGroups: true }
    IoT Device Defender guide, Mitigation actions"
  `);
});

test("what nobody knows is not explained", () => {
  for (const topic of ["aws:num-message-sent", "certificate", "__proto__", "constructor", ""]) {
    expect(explain(topic)).toBeUndefined();
  }
});
