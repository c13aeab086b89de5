import { describe, expect, test } from "vitest";
import type { Stack } from "../../compiler/ir/stack.ts";
import { DRIFT_POLICY, driftProject, stacksOf } from "../support/drift-project.ts";
import { planBetween } from "./planned.ts";
import { renderChanges } from "./render-changes.ts";

/** The stack of the policy, with texts in it replaced by others. */
async function stackWith(...edits: readonly (readonly [from: string, to: string])[]): Promise<Stack> {
  let policy = DRIFT_POLICY;
  for (const [from, to] of edits) {
    if (!policy.includes(from)) throw new Error(`the policy does not say ${from}`);
    policy = policy.replace(from, to);
  }
  const [stack] = await stacksOf({ ...driftProject(), "policies/fleet.yaml": policy });
  if (stack === undefined) throw new Error("there is no stack");
  return stack;
}

const STACK = await stackWith();

/** What changes when the policy is edited. */
async function edited(...edits: readonly (readonly [from: string, to: string])[]): Promise<string> {
  return renderChanges(planBetween(STACK, await stackWith(...edits)).changes);
}

describe("a policy that is edited", () => {
  test("in nothing changes nothing", () => {
    expect(planBetween(STACK, STACK)).toMatchObject({
      add: 0,
      change: 0,
      destroy: 0,
      changes: [],
      unchecked: [],
    });
  });

  test("in the threshold of one behaviour", async () => {
    expect(await edited(["moreThan: 100,", "moreThan: 1000,"])).toMatchInlineSnapshot(`
      "update security profile Sensors (policies/fleet.yaml:8)
        = weaker: more messages pass without an alarm
        * Behaviors[Flood] (line 12) weaker: more messages pass without an alarm
          - alarms when any registered thing or a thing in \`Sensors\` sends more than 100 messages in 5 minutes
          + alarms when any registered thing or a thing in \`Sensors\` sends more than 1000 messages in 5 minutes
          Behaviors[Flood].Criteria.Value.Count: "100" → "1000"
        @ aws_cloudcontrolapi_resource.security_profile_Sensors"
    `);
  });

  test("in several ways that do not all do the same", async () => {
    expect(
      await edited(["moreThan: 100,", "moreThan: 1000,"], ["moreThan: 5,", "moreThan: 2,"]),
    ).toMatchInlineSnapshot(`
      "update security profile Sensors (policies/fleet.yaml:8)
        = undecidable: weaker in part: more messages pass without an alarm; and stronger in part: fewer authorization failures already raise an alarm
        * Behaviors[Denied] (line 15) stronger: fewer authorization failures already raise an alarm
          - alarms when any registered thing or a thing in \`Sensors\` has more than 5 authorization failures in 5 minutes
          + alarms when any registered thing or a thing in \`Sensors\` has more than 2 authorization failures in 5 minutes
          Behaviors[Denied].Criteria.Value.Count: "5" → "2"
        * Behaviors[Flood] (line 12) weaker: more messages pass without an alarm
          - alarms when any registered thing or a thing in \`Sensors\` sends more than 100 messages in 5 minutes
          + alarms when any registered thing or a thing in \`Sensors\` sends more than 1000 messages in 5 minutes
          Behaviors[Flood].Criteria.Value.Count: "100" → "1000"
        @ aws_cloudcontrolapi_resource.security_profile_Sensors"
    `);
  });

  test("by another behaviour, and one that is given up", async () => {
    expect(await edited(["      Denied:", "      Refused:"])).toMatchInlineSnapshot(`
      "update security profile Sensors (policies/fleet.yaml:8)
        = undecidable: weaker in part: what it watches for raises no alarm any more; and stronger in part: what it watches for raises an alarm as well
        * Behaviors[Denied] weaker: what it watches for raises no alarm any more
          - alarms when any registered thing or a thing in \`Sensors\` has more than 5 authorization failures in 5 minutes
        * Behaviors[Refused] (line 15) stronger: what it watches for raises an alarm as well
          + alarms when any registered thing or a thing in \`Sensors\` has more than 5 authorization failures in 5 minutes
        @ aws_cloudcontrolapi_resource.security_profile_Sensors"
    `);
  });

  test("in its targets and its alerts", async () => {
    expect(
      await edited(
        ["targets: [{ thingGroup: Sensors }, all-registered-things]", "targets: [all-registered-things]"],
        ["    alertTopic: alerts\n    behaviors", "    behaviors"],
      ),
    ).toMatchInlineSnapshot(`
      "update security profile Sensors (policies/fleet.yaml:8)
        - watches any registered thing or a thing in \`Sensors\` for 2 behaviours, sends alerts to \`alerts\`
        + watches any registered thing for 2 behaviours
        = weaker: nobody is told of its alarms any more
        * AlertTargets[SNS] weaker: nobody is told of its alarms any more
          AlertTargets[SNS]: {"AlertTargetArn":"arn:aws:sns:us-east-1:111122223333:alerts","RoleArn":"arn:aws:iam::111122223333:role/palisade-us-east-1-alerts-Sensors"} → nothing
        * TargetArns[arn:aws:iot:us-east-1:111122223333:thinggroup/Sensors] neutral: its things are watched through a wider target anyway
          TargetArns[arn:aws:iot:us-east-1:111122223333:thinggroup/Sensors]: "arn:aws:iot:us-east-1:111122223333:thinggroup/Sensors" → nothing
        @ aws_cloudcontrolapi_resource.security_profile_Sensors aws_iam_role.role_alerts-Sensors aws_iam_role_policy.permissions_of_role_alerts-Sensors"
    `);
  });

  test("by a whole profile", async () => {
    const without = await stackWith(
      [profileText(), ""],
      ["violationAlarms:\n  any: { alertTopic: alerts }\n", ""],
    );
    expect(renderChanges(planBetween(without, STACK).changes)).toMatchInlineSnapshot(`
      "create security profile Sensors (policies/fleet.yaml:8)
        + watches any registered thing or a thing in \`Sensors\` for 2 behaviours, sends alerts to \`alerts\`
        = stronger: its behaviours raise alarms
        * Behaviors[Denied] (line 15) stronger: what it watches for raises an alarm as well
          + alarms when any registered thing or a thing in \`Sensors\` has more than 5 authorization failures in 5 minutes
        * Behaviors[Flood] (line 12) stronger: what it watches for raises an alarm as well
          + alarms when any registered thing or a thing in \`Sensors\` sends more than 100 messages in 5 minutes
        @ aws_cloudcontrolapi_resource.security_profile_Sensors aws_iam_role.role_alerts-Sensors aws_iam_role_policy.permissions_of_role_alerts-Sensors
      create CloudWatch alarm any (policies/fleet.yaml:26)
        + alarms on at least 1 violation of any profile in 5 minutes
        = stronger: it can go off
        @ aws_cloudwatch_metric_alarm.alarm_any"
    `);
    expect(renderChanges(planBetween(STACK, without).changes)).toMatchInlineSnapshot(`
      "delete security profile Sensors (nowhere)
        - watches any registered thing or a thing in \`Sensors\` for 2 behaviours, sends alerts to \`alerts\`
        = weaker: none of its behaviours raises an alarm
        * Behaviors[Denied] weaker: what it watches for raises no alarm any more
          - alarms when any registered thing or a thing in \`Sensors\` has more than 5 authorization failures in 5 minutes
        * Behaviors[Flood] weaker: what it watches for raises no alarm any more
          - alarms when any registered thing or a thing in \`Sensors\` sends more than 100 messages in 5 minutes
        @ aws_cloudcontrolapi_resource.security_profile_Sensors aws_iam_role.role_alerts-Sensors aws_iam_role_policy.permissions_of_role_alerts-Sensors
      delete CloudWatch alarm any (nowhere)
        - alarms on at least 1 violation of any profile in 5 minutes
        = weaker: it cannot go off
        @ aws_cloudwatch_metric_alarm.alarm_any"
    `);
  });

  test("in its audit", async () => {
    expect(
      await edited(
        ["LOGGING_DISABLED_CHECK: true", "LOGGING_DISABLED_CHECK: false"],
        ["daily: true", "weekly: MON"],
      ),
    ).toMatchInlineSnapshot(`
      "update audit configuration 111122223333 (policies/fleet.yaml:18)
        - 2 of 17 audit checks on, results go to \`alerts\`
        + 1 of 17 audit checks on, results go to \`alerts\`
        = weaker: what it finds is not found any more
        * AuditCheckConfigurations.LoggingDisabledCheck weaker: what it finds is not found any more
          AuditCheckConfigurations.LoggingDisabledCheck.Enabled: true → false
        @ aws_cloudcontrolapi_resource.audit_configuration
      update scheduled audit Daily (policies/fleet.yaml:22)
        - every day runs 2 audit checks
        + every Monday runs 1 audit check
        = weaker: it runs more rarely, so that what is wrong is found later; this audit does not run the check any more
        * DayOfWeek neutral: the day does not say how often it runs
          DayOfWeek: nothing → "MON"
        * Frequency weaker: it runs more rarely, so that what is wrong is found later
          Frequency: "DAILY" → "WEEKLY"
        * TargetCheckNames[LOGGING_DISABLED_CHECK] weaker: this audit does not run the check any more
          TargetCheckNames[LOGGING_DISABLED_CHECK]: "LOGGING_DISABLED_CHECK" → nothing
        @ aws_cloudcontrolapi_resource.scheduled_audit_Daily"
    `);
  });

  test("in what has a type of its own", async () => {
    expect(
      await edited(
        ["in the field", "indoors"],
        ["violations: true", "violations: false"],
        ['["quarantine/${thing}/status"]', '["quarantine/${thing}/status", "quarantine/${thing}/log"]'],
        ["email: security@example.com", "https: https://hooks.example.com/services/T0/secret"],
        ["any: { alertTopic", "any: { atLeast: 10, alertTopic"],
      ),
    ).toMatchInlineSnapshot(`
      "create subscription alerts-https-hooks.example.com-be7c16eb (policies/fleet.yaml:3)
        + passes the alerts of \`alerts\` on to hooks.example.com
        = stronger: one more subscriber is told of alerts
        @ aws_sns_topic_subscription.subscription_alerts-https-hooks_example_com-be7c16eb_cda3fe7a
      update thing group Sensors (policies/fleet.yaml:5)
        - static thing group: in the field
        + static thing group: indoors
        = neutral: only people read it
        * properties.description neutral: only people read it
          properties.description: "in the field" → "indoors"
        @ aws_iot_thing_group.thing_group_Sensors
      update fleet indexing 111122223333 (policies/fleet.yaml:6)
        - makes searchable: the registry, connectivity and violations
        + makes searchable: the registry and connectivity
        = weaker: queries, and the groups that live by them, find less
        * thing_indexing_configuration.device_defender_indexing_mode weaker: queries, and the groups that live by them, find less
          thing_indexing_configuration.device_defender_indexing_mode: "VIOLATIONS" → "OFF"
        @ aws_iot_indexing_configuration.fleet_indexing
      update IoT policy Quarantine-quarantine (policies/fleet.yaml:24)
        - denies a thing in \`Quarantine\` everything but publishing to 1 topic
        + denies a thing in \`Quarantine\` everything but publishing to 2 topics
        = weaker: devices may do more than before
        * policy weaker: devices may do more than before
          policy.Statement[0].NotResource: ["arn:aws:iot:us-east-1:111122223333:client/\${iot:Connection.Thing.ThingName}","arn:aws:iot:us-east-1:111122223333:topic/quarantine/\${iot:Connection.Thing.ThingName}/status"] → ["arn:aws:iot:us-east-1:111122223333:client/\${iot:Connection.Thing.ThingName}","arn:aws:iot:us-east-1:111122223333:topic/quarantine/\${iot:Connection.Thing.ThingName}/log","arn:aws:iot:us-east-1:111122223333:topic/quarantine/\${iot:Connection.Thing.ThingName}/status"]
          policy.Statement[1].NotResource: "arn:aws:iot:us-east-1:111122223333:topic/quarantine/\${iot:Connection.Thing.ThingName}/status" → ["arn:aws:iot:us-east-1:111122223333:topic/quarantine/\${iot:Connection.Thing.ThingName}/log","arn:aws:iot:us-east-1:111122223333:topic/quarantine/\${iot:Connection.Thing.ThingName}/status"]
        @ aws_iot_policy.iot_policy_Quarantine-quarantine
      update CloudWatch alarm any (policies/fleet.yaml:26)
        - alarms on at least 1 violation of any profile in 5 minutes
        + alarms on at least 10 violations of any profile in 5 minutes
        = weaker: it takes more in one period until it goes off
        * alarm_description neutral: only people read it
          alarm_description: "alarms on at least 1 violation of any profile in 5 minutes" → "alarms on at least 10 violations of any profile in 5 minutes"
        * threshold weaker: it takes more in one period until it goes off
          threshold: 1 → 10
        @ aws_cloudwatch_metric_alarm.alarm_any
      delete subscription security@example.com (nowhere)
        - passes the alerts of \`alerts\` on to security@example.com by e-mail
        = weaker: a subscriber is told of no alert
        @ aws_sns_topic_subscription.subscription_alerts-email-security_example_com_f8eb090a"
    `);
  });
});

function profileText(): string {
  const start = DRIFT_POLICY.indexOf("securityProfiles:");
  return DRIFT_POLICY.slice(start, DRIFT_POLICY.indexOf("audit:"));
}
