import { expect, test } from "vitest";
import { formatAddress } from "../../compiler/emit/terraform/model.ts";
import { terraformModule } from "../../compiler/emit/terraform/module.ts";
import type { StackPlan } from "../../compiler/plan/stack-plan.ts";
import { everyResource, stackOf } from "../support/ir-builder.ts";
import { planBetween } from "./planned.ts";

const EVERYTHING = stackOf(everyResource());
const NOTHING = stackOf([]);

function lines({ changes }: StackPlan): readonly string[] {
  return changes.map(
    ({ action, noun, name, before, after, effect }) =>
      `${action} ${noun} ${name}: ${before ?? after ?? "-"} (${effect})`,
  );
}

test("all that is made is told", () => {
  const plan = planBetween(NOTHING, EVERYTHING);
  expect(lines(plan)).toMatchInlineSnapshot(`
    [
      "create queue alerts: keeps alerts until somebody reads them (stronger)",
      "create alert topic iot-security-alerts: carries alerts (stronger)",
      "create subscription iot-security-alerts/sqs/alerts: sends alerts to the queue (stronger)",
      "create audit configuration 111122223333: 16 of 17 audit checks on, results go to \`iot-security-alerts\` (stronger)",
      "create scheduled audit DAILY: every day runs 2 audit checks (stronger)",
      "create scheduled audit MONTHLY: on the last day of every month runs 2 audit checks (stronger)",
      "create scheduled audit WEEKLY: every Monday runs 2 audit checks (stronger)",
      "create mitigation action BlankPolicy: when started, gives an IoT policy a blank default version, which allows nothing (stronger)",
      "create mitigation action DeactivateCa: when started, deactivates CA certificates (stronger)",
      "create mitigation action DeactivateDevice: when started, deactivates device certificates (stronger)",
      "create mitigation action IsolateThing: when started, adds things to \`Quarantine\`, if need be in place of a dynamic group (stronger)",
      "create mitigation action LogErrors: when started, turns on AWS IoT logging at level ERROR (stronger)",
      "create mitigation action TellSecurity: when started, publishes findings to \`iot-security-alerts\` (stronger)",
      "create logging of AWS IoT 111122223333: logs errors (stronger)",
      "create fleet indexing 111122223333: makes the fleet searchable (stronger)",
      "create thing group Devices: holds everything (neutral)",
      "create thing group Sensors: holds sensors (neutral)",
      "create dynamic thing group Disconnected: holds the things that violate any behaviour of profile \`Sensors\` (neutral)",
      "create IoT policy Quarantine: denies isolated things all but their status (stronger)",
      "create thing group Quarantine: holds isolated things (neutral)",
      "create custom metric battery: lets devices report \`battery\`, a number (neutral)",
      "create dimension telemetry: narrows metrics to messages on topics that match \`telemetry/\${iot:ClientId}/#\`, \`telemetry/+/data\` (neutral)",
      "create security profile Sensors: watches any registered thing or a thing in \`Sensors\` for 6 behaviours, records 2 more metrics, sends alerts to \`iot-security-alerts\`, exports metrics to \`$aws/rules/defender_export\` (stronger)",
      "create CloudWatch alarm any-violation: goes off on violations (stronger)",
      "create CloudWatch alarm misconfigured: goes off on violations (stronger)",
      "create dashboard fleet-security: shows violations (neutral)",
      "create job template update-firmware: template for jobs: reaches devices as they come back (stronger)",
      "create fleet metric things-in-violation: every 5 minutes counts the things that match \`deviceDefender.violationCount>0\` (neutral)",
    ]
  `);
  expect(plan.unchecked.filter(({ address }) => address !== undefined)).toEqual([]);
});

test("all that goes is told, although no policy declares it any more", () => {
  expect(lines(planBetween(EVERYTHING, NOTHING))).toMatchInlineSnapshot(`
    [
      "delete audit configuration 111122223333: 16 of 17 audit checks on, results go to \`iot-security-alerts\` (weaker)",
      "delete fleet indexing 111122223333: makes searchable: the registry, shadows, connectivity, violations, thing groups, the named shadows \`firmware\` and 1 custom field (weaker)",
      "delete logging of AWS IoT 111122223333: AWS IoT writes to CloudWatch Logs what is of level ERROR or worse (weaker)",
      "delete mitigation action BlankPolicy: when started, gives an IoT policy a blank default version, which allows nothing (weaker)",
      "delete scheduled audit DAILY: every day runs 2 audit checks (weaker)",
      "delete mitigation action DeactivateCa: when started, deactivates CA certificates (weaker)",
      "delete mitigation action DeactivateDevice: when started, deactivates device certificates (weaker)",
      "delete thing group Devices: static thing group (weaker)",
      "delete dynamic thing group Disconnected: holds the things that violate any behaviour of profile \`Sensors\` (weaker)",
      "delete mitigation action IsolateThing: when started, adds things to \`Quarantine\`, if need be in place of a dynamic group (weaker)",
      "delete mitigation action LogErrors: when started, turns on AWS IoT logging at level ERROR (weaker)",
      "delete scheduled audit MONTHLY: on the last day of every month runs 2 audit checks (weaker)",
      "delete IoT policy Quarantine: denies a thing in \`Quarantine\` everything (weaker)",
      "delete thing group Quarantine: static thing group (weaker)",
      "delete security profile Sensors: watches any registered thing or a thing in \`Sensors\` for 6 behaviours, records 2 more metrics, sends alerts to \`iot-security-alerts\`, exports metrics to \`$aws/rules/defender_export\` (weaker)",
      "delete thing group Sensors: static thing group under \`Devices\`: sensors in the field (weaker)",
      "delete mitigation action TellSecurity: when started, publishes findings to \`iot-security-alerts\` (weaker)",
      "delete scheduled audit WEEKLY: every Monday runs 2 audit checks (weaker)",
      "delete queue alerts: - (weaker)",
      "delete queue alerts-dead-letters: - (weaker)",
      "delete CloudWatch alarm any-violation: Things violate a security profile (weaker)",
      "delete permission to invoke arn:aws:lambda:eu-west-1:111122223333:function:ticket: lets topic \`iot-security-alerts\` invoke Lambda function \`ticket\` (weaker)",
      "delete subscription arn:aws:sqs:eu-west-1:111122223333:alerts: passes the alerts of \`iot-security-alerts\` on to queue \`alerts\` (weaker)",
      "delete custom metric battery: lets devices report \`battery\`, a number (weaker)",
      "delete dashboard fleet-security: dashboard of 1 widget (neutral)",
      "delete alert topic iot-security-alerts: passes alerts on to whoever subscribes to \`iot-security-alerts\`, encrypted with a customer-managed key (weaker)",
      "delete CloudWatch alarm misconfigured: alarms on at least 1 MisconfiguredDeviceDefenderNotification of any profile in 5 minutes (weaker)",
      "delete dimension telemetry: narrows metrics to messages on topics that match \`telemetry/\${iot:ClientId}/#\`, \`telemetry/+/data\` (weaker)",
      "delete fleet metric things-in-violation: every 5 minutes counts the things that match \`deviceDefender.violationCount>0\` (undecidable)",
      "delete job template update-firmware: template for jobs: reaches devices as they come back (weaker)",
    ]
  `);
});

test("each of Terraform's resources stands behind exactly one change", () => {
  const all = terraformModule(EVERYTHING).resources.map(formatAddress).sort();
  for (const plan of [planBetween(NOTHING, EVERYTHING), planBetween(EVERYTHING, NOTHING)])
    expect(plan.changes.flatMap(({ addresses }) => addresses).sort()).toEqual(all);
});
