import { cp } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { planText } from "../plan/planned.ts";
import { renderChanges } from "../plan/render-changes.ts";
import { stacksOf } from "../support/drift-project.ts";
import { findExecutable } from "../support/executable.ts";
import { type StandingProject, standingProject } from "../support/standing-project.ts";
import { findTerraform } from "../support/terraform.ts";
import { FAKE_ACCOUNT } from "../support/world/start-world.ts";

/** A stack that real Terraform applied, and whose policies are edited: what Terraform's plan says, policy by policy. */
const search = findTerraform();
const motoServer = findExecutable("moto_server");
const STACK = "day-us-east-1";

const PROJECT = `version: 1
deployments:
  day: { account: "${FAKE_ACCOUNT}", regions: [us-east-1] }
`;

const BEFORE = `version: 1
alertTopics:
  alerts: { subscribers: [{ email: security@example.com }] }
thingGroups:
  Sensors: { description: in the field }
customMetrics:
  temperature: { type: number }
securityProfiles:
  Flooding:
    targets: [all-things]
    alertTopic: alerts
    behaviors:
      Flood: { metric: aws:num-messages-sent, alarmWhen: { moreThan: 100, within: 5m } }
      Quiet: { metric: aws:num-disconnects, alarmWhen: { moreThan: 10, within: 5m } }
  Heat:
    targets: [{ thingGroup: Sensors }]
    alertTopic: alerts
    behaviors:
      Hot: { metric: temperature, alarmWhen: { moreThan: 80 } }
audit:
  alertTopic: alerts
  checks: { LOGGING_DISABLED_CHECK: true, CONFLICTING_CLIENT_IDS_CHECK: true }
  schedules:
    Daily: { daily: true, checks: enabled }
quarantine:
  Quarantine: { allow: { publish: ["quarantine/\${thing}/status"] } }
violationAlarms:
  any: { alertTopic: alerts }
`;

const NEW_PROFILE = `  Denials:
    targets: [all-things]
    alertTopic: alerts
    behaviors:
      Denied: { metric: aws:num-authorization-failures, alarmWhen: { moreThan: 5, within: 5m } }
`;

/** One profile goes with its metric, one comes, and the rest is edited. */
const AFTER = BEFORE.replace("moreThan: 100,", "moreThan: 1000,")
  .replace(/customMetrics:\n.*\n/u, "")
  .replace(/ {2}Heat:\n(?: {4}.*\n)+/u, NEW_PROFILE)
  .replace("in the field", "indoors")
  .replace("LOGGING_DISABLED_CHECK: true", "LOGGING_DISABLED_CHECK: false")
  .replace("security@example.com", "night@example.com")
  .replace('status"]', 'status", "quarantine/${thing}/log"]')
  .replace("any: { alertTopic", "any: { atLeast: 10, alertTopic");

if ("missing" in search || motoServer === undefined)
  console.warn("SKIPPED: no edit of policies is planned: Terraform, its provider or moto_server is missing");

describe.skipIf("missing" in search || motoServer === undefined)(
  "policies that are edited after an apply",
  () => {
    let project: StandingProject | undefined;

    beforeAll(async () => {
      if ("missing" in search) return;
      const files = { "palisade.yaml": PROJECT, "policies/day.yaml": BEFORE };
      project = await standingProject({ files, stack: STACK, terraform: search.found, moto: motoServer });
    });
    afterAll(() => project?.remove());

    test("are told policy by policy", async () => {
      if (project === undefined) throw new Error("there is nothing to apply to");
      const { aws, folder, module } = project;
      expect(await module.apply(aws.url)).toEqual({ succeeded: true, messages: [] });
      await project.compile({ "policies/day.yaml": AFTER });
      await cp(join(folder, "generated", STACK), module.folder, { recursive: true });
      const { plan } = await module.plan(aws.url);
      const [stack] = await stacksOf({ "palisade.yaml": PROJECT, "policies/day.yaml": AFTER });
      if (stack === undefined) throw new Error("there is no stack");
      const { changes, add, change, destroy, unchecked } = planText(JSON.stringify(plan), stack);
      expect({ add, change, destroy, unchecked }).toMatchInlineSnapshot(`
        {
          "add": 5,
          "change": 5,
          "destroy": 6,
          "unchecked": [
            {
              "reason": "whether what it creates is there already was not asked; --live asks the account",
            },
          ],
        }
      `);
      expect(renderChanges(changes)).toMatchInlineSnapshot(`
        "create subscription alerts-email-night@example.com (policies/day.yaml:3)
          + passes the alerts of \`alerts\` on to night@example.com by e-mail
          = stronger: one more subscriber is told of alerts
          @ aws_sns_topic_subscription.subscription_alerts-email-night_example_com_603b8f2e
        update thing group Sensors (policies/day.yaml:5)
          - static thing group: in the field
          + static thing group: indoors
          = neutral: only people read it
          * properties.description neutral: only people read it
            properties.description: "in the field" → "indoors"
          @ aws_iot_thing_group.thing_group_Sensors
        update security profile Flooding (policies/day.yaml:7)
          = weaker: more messages pass without an alarm
          * Behaviors[Flood] (line 11) weaker: more messages pass without an alarm
            - alarms when any thing sends more than 100 messages in 5 minutes
            + alarms when any thing sends more than 1000 messages in 5 minutes
            Behaviors[Flood].Criteria.Value.Count: "100" → "1000"
          @ aws_cloudcontrolapi_resource.security_profile_Flooding
        create security profile Denials (policies/day.yaml:13)
          + watches any thing for 1 behaviour, sends alerts to \`alerts\`
          = stronger: its behaviours raise alarms
          * Behaviors[Denied] (line 17) stronger: what it watches for raises an alarm as well
            + alarms when any thing has more than 5 authorization failures in 5 minutes
          @ aws_cloudcontrolapi_resource.security_profile_Denials aws_iam_role.role_alerts-Denials aws_iam_role_policy.permissions_of_role_alerts-Denials
        update audit configuration 123456789012 (policies/day.yaml:18)
          - 2 of 17 audit checks on, results go to \`alerts\`
          + 1 of 17 audit checks on, results go to \`alerts\`
          = weaker: what it finds is not found any more
          * AuditCheckConfigurations.LoggingDisabledCheck weaker: what it finds is not found any more
            AuditCheckConfigurations.LoggingDisabledCheck.Enabled: true → false
          @ aws_cloudcontrolapi_resource.audit_configuration
        replace scheduled audit Daily (policies/day.yaml:22)
          - every day runs 2 audit checks
          + every day runs 1 audit check
          = weaker: this audit does not run the check any more; it is deleted and created anew, because \`TargetCheckNames\` cannot be changed in place
          * TargetCheckNames[LOGGING_DISABLED_CHECK] weaker: this audit does not run the check any more
            TargetCheckNames[LOGGING_DISABLED_CHECK]: "LOGGING_DISABLED_CHECK" → nothing
          @ aws_cloudcontrolapi_resource.scheduled_audit_Daily
        update IoT policy Quarantine-quarantine (policies/day.yaml:24)
          - denies a thing in \`Quarantine\` everything but publishing to 1 topic
          + denies a thing in \`Quarantine\` everything but publishing to 2 topics
          = weaker: devices may do more than before
          * policy weaker: devices may do more than before
            policy.Statement[0].NotResource: ["arn:aws:iot:us-east-1:123456789012:client/\${iot:Connection.Thing.ThingName}","arn:aws:iot:us-east-1:123456789012:topic/quarantine/\${iot:Connection.Thing.ThingName}/status"] → ["arn:aws:iot:us-east-1:123456789012:client/\${iot:Connection.Thing.ThingName}","arn:aws:iot:us-east-1:123456789012:topic/quarantine/\${iot:Connection.Thing.ThingName}/log","arn:aws:iot:us-east-1:123456789012:topic/quarantine/\${iot:Connection.Thing.ThingName}/status"]
            policy.Statement[1].NotResource: "arn:aws:iot:us-east-1:123456789012:topic/quarantine/\${iot:Connection.Thing.ThingName}/status" → ["arn:aws:iot:us-east-1:123456789012:topic/quarantine/\${iot:Connection.Thing.ThingName}/log","arn:aws:iot:us-east-1:123456789012:topic/quarantine/\${iot:Connection.Thing.ThingName}/status"]
          @ aws_iot_policy.iot_policy_Quarantine-quarantine
        update CloudWatch alarm any (policies/day.yaml:26)
          - alarms on at least 1 violation of any profile in 5 minutes
          + alarms on at least 10 violations of any profile in 5 minutes
          = weaker: it takes more in one period until it goes off
          * alarm_description neutral: only people read it
            alarm_description: "alarms on at least 1 violation of any profile in 5 minutes" → "alarms on at least 10 violations of any profile in 5 minutes"
          * threshold weaker: it takes more in one period until it goes off
            threshold: 1 → 10
          @ aws_cloudwatch_metric_alarm.alarm_any
        delete security profile Heat (nowhere)
          - watches a thing in \`Sensors\` for 1 behaviour, sends alerts to \`alerts\`
          = weaker: none of its behaviours raises an alarm
          * Behaviors[Hot] weaker: what it watches for raises no alarm any more
            - alarms when a thing in \`Sensors\` reports a value of more than 80 for \`temperature\`
          @ aws_cloudcontrolapi_resource.security_profile_Heat aws_iam_role.role_alerts-Heat aws_iam_role_policy.permissions_of_role_alerts-Heat
        delete subscription security@example.com (nowhere)
          - passes the alerts of \`alerts\` on to security@example.com by e-mail
          = weaker: a subscriber is told of no alert
          @ aws_sns_topic_subscription.subscription_alerts-email-security_example_com_f8eb090a
        delete custom metric temperature (nowhere)
          - lets devices report \`temperature\`, a number
          = weaker: nothing that devices report of it is judged
          @ aws_cloudcontrolapi_resource.custom_metric_temperature"
      `);
    });
  },
);
