import { describe, expect, test } from "vitest";
import type { Change } from "../../support/terraform-json.ts";
import { rendered, stackWith, warningsIn } from "./scene.ts";

const PROFILE = "aws_cloudcontrolapi_resource.security_profile_Sensors";
const STACK = await stackWith();

/** What updates is replaced. */
const replacing =
  (beside: Change["beside"], actions = ["delete", "create"], more: Change["more"] = {}) =>
  (changes: readonly Change[]): readonly Change[] =>
    changes.map((change) => ({ ...change, actions, ...(beside === undefined ? {} : { beside }), more }));

const CANNOT = { action_reason: "replace_because_cannot_update" };
const PATHS = { replace_paths: [["desired_state"]] };

function gaps(scene: Parameters<typeof warningsIn>[0]) {
  return rendered(warningsIn(scene).filter(({ kind }) => kind === "gap"));
}

describe("what is replaced", () => {
  test("is away in between", async () => {
    const after = await stackWith([
      "schedules:\n    Daily: { daily: true, checks: enabled }",
      "schedules:\n    Daily: { daily: true, checks: [LOGGING_DISABLED_CHECK] }",
    ]);
    expect(
      gaps({ before: STACK, after, changes: replacing(CANNOT, undefined, PATHS) }),
    ).toMatchInlineSnapshot(`
      "gap aws_cloudcontrolapi_resource.scheduled_audit_Daily (line 22)
        scheduled audit Daily: it is deleted and created anew, because \`TargetCheckNames\` cannot be changed in place; in between the audit does not run
        - TargetCheckNames[CONFLICTING_CLIENT_IDS_CHECK]: "CONFLICTING_CLIENT_IDS_CHECK" → nothing
        - while it is away, its checks do not run on schedule
        > declare it under another name beside this one, apply, and take this one out afterwards; or apply when somebody watches"
    `);
  });

  test("may be held for broken, or asked for", async () => {
    const after = await stackWith(["moreThan: 100,", "moreThan: 1000,"]);
    const by = (reason: string) =>
      gaps({ before: STACK, after, changes: replacing({ action_reason: reason }) });
    expect(by("replace_because_tainted")).toMatchInlineSnapshot(`
      "gap aws_cloudcontrolapi_resource.security_profile_Sensors (line 8)
        security profile Sensors: it is deleted and created anew, because an earlier apply left it half made; in between nothing of it is watched, and ML Detect learns from the beginning
        - while it is away, none of its behaviours raises an alarm
        > if it is in order, terraform untaint aws_cloudcontrolapi_resource.security_profile_Sensors, and plan anew; if not, apply when somebody watches"
    `);
    expect(by("replace_by_request")).toMatchInlineSnapshot(`
      "gap aws_cloudcontrolapi_resource.security_profile_Sensors (line 8)
        security profile Sensors: it is deleted and created anew, because -replace asked for it; in between nothing of it is watched, and ML Detect learns from the beginning
        - while it is away, none of its behaviours raises an alarm
        > plan without -replace; or apply when somebody watches"
    `);
  });

  test("is no gap where the new one is there first", async () => {
    const after = await stackWith(["moreThan: 100,", "moreThan: 1000,"]);
    expect(gaps({ before: STACK, after, changes: replacing(CANNOT, ["create", "delete"]) })).toBe("");
  });

  test("may be of a type of its own", async () => {
    const after = await stackWith(["any: { alertTopic: alerts }", "any: { alertTopic: alerts, atLeast: 5 }"]);
    const more = { replace_paths: [["threshold"]] };
    expect(
      gaps({ before: STACK, after, changes: replacing(CANNOT, undefined, more) }),
    ).toMatchInlineSnapshot(`
      "gap aws_cloudwatch_metric_alarm.alarm_any (line 26)
        CloudWatch alarm any: it is deleted and created anew, because \`threshold\` cannot be changed in place; in between it is not there
        - threshold: 1 → 5
        - while it is away, it cannot go off
        > declare it under another name beside this one, apply, and take this one out afterwards; or apply when somebody watches"
    `);
  });
});

const OTHER = `
  Others:
    targets: [{ thingGroup: Sensors }, all-registered-things]
    alertTopic: alerts
    behaviors:
      Flooded:
        metric: aws:num-messages-sent
        alarmWhen: { moreThan: 100, within: 5m }
      Denied:
        metric: aws:num-authorization-failures
        alarmWhen: { moreThan: 5, within: 5m }
audit:`;

describe("what is deleted", () => {
  test("is gone for good", async () => {
    const after = {
      ...STACK,
      resources: STACK.resources.filter(({ name }) => name !== "Sensors" && name !== "Daily"),
    };
    expect(gaps({ before: STACK, after })).toMatchInlineSnapshot(`
      "gap aws_cloudcontrolapi_resource.scheduled_audit_Daily
        scheduled audit Daily is deleted: its checks do not run on schedule
        > declare it again if it is to stay; if not, nothing is to be done
      gap aws_cloudcontrolapi_resource.security_profile_Sensors
        security profile Sensors is deleted: none of its behaviours raises an alarm
        - behaviour Denied: alarms when any registered thing or a thing in \`Sensors\` has more than 5 authorization failures in 5 minutes
        - behaviour Flood: alarms when any registered thing or a thing in \`Sensors\` sends more than 100 messages in 5 minutes
        > declare it again if it is to stay; if not, nothing is to be done
      gap aws_iot_thing_group.thing_group_Sensors
        thing group Sensors is deleted: things cannot be put into it, and what is for it reaches none
        > declare it again if it is to stay; if not, nothing is to be done"
    `);
  });

  test("although it is declared is so by -destroy, or by a plan of other policies", async () => {
    const declared = gaps({ before: STACK, after: { ...STACK, resources: [] }, policies: STACK });
    expect(new Set(declared.match(/^ *> .*$/gm))).toEqual(
      new Set([
        "  > it is declared: run palisade compile, and plan anew without -destroy; if all is to go, nothing is to be done",
      ]),
    );
  });

  test("is no gap where another profile that stays does the same", async () => {
    const both = await stackWith(["\naudit:", OTHER]);
    const after = {
      ...both,
      resources: both.resources.filter(({ kind, name }) => kind !== "security-profile" || name !== "Sensors"),
    };
    expect(gaps({ before: both, after })).toBe("");
    const other = await stackWith(["\naudit:", OTHER.replace("moreThan: 5,", "moreThan: 6,")]);
    const unlike = {
      ...other,
      resources: other.resources.filter((each) => each.id !== "security-profile/Sensors"),
    };
    expect(gaps({ before: other, after: unlike })).toContain(`gap ${PROFILE}`);
  });

  test("is one until the profile that follows is there", async () => {
    const both = await stackWith(["\naudit:", OTHER]);
    const only = (name: string) => ({
      ...both,
      resources: both.resources.filter((each) => each.kind !== "security-profile" || each.name === name),
    });
    expect(gaps({ before: only("Sensors"), after: only("Others") })).toMatchInlineSnapshot(`
      "gap aws_cloudcontrolapi_resource.security_profile_Sensors
        security profile Sensors is deleted: none of its behaviours raises an alarm
        - behaviour Denied: alarms when any registered thing or a thing in \`Sensors\` has more than 5 authorization failures in 5 minutes
        - behaviour Flood: alarms when any registered thing or a thing in \`Sensors\` sends more than 100 messages in 5 minutes
        - security profile Others watches the same, and is made in the same apply: in which order, Terraform does not say, and ML Detect learns from the beginning
        > declare it again if it is to stay; if not, nothing is to be done"
    `);
  });
});
