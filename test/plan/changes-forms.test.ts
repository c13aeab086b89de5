import { describe, expect, test } from "vitest";
import type { Stack } from "../../compiler/ir/stack.ts";
import type { StackPlan } from "../../compiler/plan/stack-plan.ts";
import { listOf } from "../../compiler/util/narrow-json.ts";
import type { Json } from "../../compiler/util/stable-json.ts";
import { appliedStack } from "../support/applied-stack.ts";
import { driftProject, stacksOf } from "../support/drift-project.ts";
import type { Change } from "../support/terraform-json.ts";
import { planText } from "./planned.ts";
import { renderChanges } from "./render-changes.ts";

type Values = Readonly<Record<string, Json>>;

const [STACK] = await stacksOf(driftProject());
if (STACK === undefined) throw new Error("there is no stack");
const stack: Stack = STACK;
const WORLD = appliedStack(stack);

const PROFILE = "aws_cloudcontrolapi_resource.security_profile_Sensors";
const ALARM = "aws_cloudwatch_metric_alarm.alarm_any";
const TOPIC = "aws_sns_topic.topic_alerts";
const ATTACHMENT = "aws_iot_policy_attachment.attachment_of_policy_Quarantine-quarantine-Quarantine";
const SUBSCRIPTION = "aws_sns_topic_subscription.subscription_alerts-email-security_example_com_f8eb090a";

function valuesOf(address: string): Values {
  const values = WORLD.entries.find((entry) => entry.address === address)?.values;
  if (values === undefined) throw new Error(`there is no ${address}`);
  return values;
}

function update(address: string, after: Values, more: Omit<Change, "address"> = {}): Change {
  const before = valuesOf(address);
  return { address, actions: ["update"], before, after: { ...before, ...after }, ...more };
}

function planWith(changes: readonly Change[], more: Values = {}): StackPlan {
  return planText(WORLD.plan(changes, more), stack);
}

function told(...changes: readonly Change[]): string {
  return renderChanges(planWith(changes).changes);
}

/** The desired state of the profile, changed and written anew. */
function desired(change: (state: Record<string, Json>) => Values): string {
  return JSON.stringify(change(JSON.parse(String(valuesOf(PROFILE)["desired_state"]))), undefined, 2);
}

describe("what no policy declares otherwise", () => {
  test("is one neutral change, however many resources an upgrade touches", () => {
    const versioned = { tags_all: { owner: "me", "palisade:version": "0.1.0" } };
    const changes = [TOPIC, ALARM].map((address) =>
      update(
        address,
        { tags_all: { owner: "me", "palisade:version": "9.9.9" } },
        { before: { ...valuesOf(address), ...versioned } },
      ),
    );
    const schema = update(PROFILE, { schema: "{}" }, { before: { ...valuesOf(PROFILE), schema: "{ }" } });
    const world = [TOPIC, ALARM].reduce(
      (each, address) => each.changed(address, (values) => ({ ...values, ...versioned })),
      WORLD,
    );
    const plan = planText(world.plan([...changes, schema]), stack);
    expect(plan).toMatchObject({ add: 0, change: 3, destroy: 0 });
    expect(renderChanges(plan.changes)).toMatchInlineSnapshot(`
      "update bookkeeping tags and texts (nowhere)
        = neutral: nothing that a policy declares changes
        * tags[palisade:version] neutral: only people read it
          tags[palisade:version]: "0.1.0" → "9.9.9"
        * texts neutral: they are written otherwise and mean the same
        @ aws_cloudcontrolapi_resource.security_profile_Sensors aws_cloudwatch_metric_alarm.alarm_any aws_sns_topic.topic_alerts"
    `);
  });

  test("is a state that is written in another order and with defaults", () => {
    const other = desired(({ Behaviors = [], TargetArns = [], ...rest }) => ({
      ...rest,
      TargetArns: listOf(TargetArns).toReversed(),
      Behaviors: listOf(Behaviors)
        .toReversed()
        .map((behavior) => ({ ...Object(behavior), SuppressAlerts: false })),
    }));
    expect(told(update(PROFILE, { desired_state: other }))).toMatchInlineSnapshot(`
      "update bookkeeping tags and texts (nowhere)
        = neutral: nothing that a policy declares changes
        * texts neutral: they are written otherwise and mean the same
        @ aws_cloudcontrolapi_resource.security_profile_Sensors"
    `);
  });

  test("is a tag beside something else that changes, but for the version", () => {
    const tags = { tags_all: { team: "new", "palisade:version": "9.9.9" } };
    expect(told(update(ALARM, { threshold: 5, ...tags }))).toMatchInlineSnapshot(`
      "update CloudWatch alarm any (policies/fleet.yaml:26)
        - alarms on at least 1 violation of any profile in 5 minutes
        + alarms on at least 5 violations of any profile in 5 minutes
        = weaker: it takes more in one period until it goes off
        * threshold weaker: it takes more in one period until it goes off
          threshold: 1 → 5
        * tags[team] neutral: only people read it
          tags[team]: nothing → "new"
        @ aws_cloudwatch_metric_alarm.alarm_any"
    `);
  });
});

describe("a replacement", () => {
  test("says what forces it", () => {
    const renamed = desired((state) => ({ ...state, SecurityProfileName: "Others" }));
    const plan = planWith([
      update(
        PROFILE,
        { desired_state: renamed },
        { actions: ["delete", "create"], more: { replace_paths: [["desired_state"]] } },
      ),
    ]);
    expect(plan).toMatchObject({ add: 1, change: 0, destroy: 1 });
    expect(renderChanges(plan.changes)).toMatchInlineSnapshot(`
      "replace security profile Sensors (policies/fleet.yaml:8)
        = undecidable: nothing is known of what it protects; it is deleted and created anew, because \`SecurityProfileName\` cannot be changed in place
        * SecurityProfileName undecidable: nothing is known of what it protects
          SecurityProfileName: "Sensors" → "Others"
        @ aws_cloudcontrolapi_resource.security_profile_Sensors"
    `);
  });

  test("may have another reason, and change nothing", () => {
    const actions = ["create", "delete"];
    expect(
      told(
        update(PROFILE, {}, { actions, beside: { action_reason: "replace_because_tainted" } }),
        update(
          SUBSCRIPTION,
          { endpoint: "x@example.com" },
          { actions: ["delete", "create"], more: { replace_paths: [["endpoint"]] } },
        ),
      ),
    ).toMatchInlineSnapshot(`
      "replace subscription alerts-email-security@example.com (policies/fleet.yaml:3)
        - passes the alerts of \`alerts\` on to security@example.com by e-mail
        + passes the alerts of \`alerts\` on to x@example.com by e-mail
        = undecidable: who is told instead is not known; it is deleted and created anew, because \`endpoint\` cannot be changed in place
        * endpoint undecidable: who is told instead is not known
          endpoint: "security@example.com" → "x@example.com"
        @ aws_sns_topic_subscription.subscription_alerts-email-security_example_com_f8eb090a
      replace security profile Sensors (policies/fleet.yaml:8)
        = neutral: it is the same afterwards; it is created anew before the old one is deleted, because an earlier apply left it half made
        @ aws_cloudcontrolapi_resource.security_profile_Sensors"
    `);
  });
});

describe("values", () => {
  test("that are known only after the apply are said so", () => {
    const { target: _, ...known } = valuesOf(ATTACHMENT);
    const change: Change = {
      address: ATTACHMENT,
      actions: ["delete", "create"],
      before: valuesOf(ATTACHMENT),
      after: known,
      more: { after_unknown: { target: true, id: true }, replace_paths: [["target"]] },
    };
    const configuration = {
      root_module: { resources: [{ address: ATTACHMENT, expressions: { target: {}, policy: {} } }] },
    };
    expect(renderChanges(planWith([change], { configuration }).changes)).toMatchInlineSnapshot(`
      "update IoT policy Quarantine-quarantine (policies/fleet.yaml:24)
        = undecidable: what it will be is known only after the apply; attachment of the IoT policy: it is deleted and created anew, because \`target\` cannot be changed in place
        * target undecidable: what it will be is known only after the apply
          target: "arn:aws:iot:us-east-1:111122223333:thinggroup/Quarantine" → "(known after apply)"
        @ aws_iot_policy_attachment.attachment_of_policy_Quarantine-quarantine-Quarantine"
    `);
  });

  test("that are sensitive stay so", () => {
    const marks = {
      more: { before_sensitive: { alarm_description: true }, after_sensitive: { alarm_description: true } },
    };
    const world = planText(
      WORLD.without(ALARM)
        .with({
          address: ALARM,
          values: { ...valuesOf(ALARM), alarm_description: "old secret" },
          sensitive: { alarm_description: true },
        })
        .plan([update(ALARM, { alarm_description: "new secret" }, marks)]),
      stack,
    );
    expect(renderChanges(world.changes)).not.toContain("secret");
    expect(renderChanges(world.changes)).toMatchInlineSnapshot(`
      "update CloudWatch alarm any (policies/fleet.yaml:26)
        = undecidable: nothing is known of what it protects
        * alarm_description undecidable: nothing is known of what it protects
          alarm_description: "(sensitive value)" → "(sensitive value)"
        @ aws_cloudwatch_metric_alarm.alarm_any"
    `);
  });

  test("of a webhook are no more than its host", () => {
    const hook = { protocol: "https", endpoint: "https://user:pw@hooks.example.com/services/T0/secret" };
    expect(told(update(SUBSCRIPTION, hook))).toMatchInlineSnapshot(`
      "update subscription alerts-email-security@example.com (policies/fleet.yaml:3)
        - passes the alerts of \`alerts\` on to security@example.com by e-mail
        + passes the alerts of \`alerts\` on to hooks.example.com
        = undecidable: who is told instead is not known
        * endpoint undecidable: who is told instead is not known
          endpoint: "security@example.com" → "https://hooks.example.com/…"
        * protocol undecidable: who is told instead is not known
          protocol: "email" → "https"
        @ aws_sns_topic_subscription.subscription_alerts-email-security_example_com_f8eb090a"
    `);
    expect(told(update(SUBSCRIPTION, hook))).not.toContain("secret");
  });

  test("that the plan does not say at all are undecidable", () => {
    const { desired_state: _, ...known } = valuesOf(PROFILE);
    const change = { ...update(PROFILE, {}), after: known, more: { after_unknown: { desired_state: true } } };
    expect(told(change)).toMatchInlineSnapshot(`
      "update security profile Sensors (policies/fleet.yaml:8)
        - watches any registered thing or a thing in \`Sensors\` for 2 behaviours, sends alerts to \`alerts\`
        = undecidable: the plan does not tell what it will be: that is known after the apply, or sensitive
        * desired_state undecidable: the plan does not tell what it will be: that is known after the apply, or sensitive
          desired_state: nothing → "(not told by the plan)"
        @ aws_cloudcontrolapi_resource.security_profile_Sensors"
    `);
  });
});

describe("a part of a resource that comes or goes", () => {
  test("belongs to the resource", () => {
    const gone: Change = {
      address: ATTACHMENT,
      actions: ["delete"],
      before: valuesOf(ATTACHMENT),
      after: null,
    };
    expect(told(gone)).toMatchInlineSnapshot(`
      "update IoT policy Quarantine-quarantine (policies/fleet.yaml:24)
        = weaker: things in the group are not restricted any more
        * attachment[arn:aws:iot:us-east-1:111122223333:thinggroup/Quarantine] weaker: things in the group are not restricted any more
          attachment[arn:aws:iot:us-east-1:111122223333:thinggroup/Quarantine]: "arn:aws:iot:us-east-1:111122223333:thinggroup/Quarantine" → nothing
        @ aws_iot_policy_attachment.attachment_of_policy_Quarantine-quarantine-Quarantine"
    `);
  });

  test("belongs to it also where no policy declares the part any more", () => {
    const address = "aws_iot_policy_attachment.old";
    const values = {
      policy: "Quarantine-quarantine",
      target: "arn:aws:iot:us-east-1:111122223333:thinggroup/Old",
    };
    const world = WORLD.with({ address, values });
    const plan = planText(world.plan([{ address, actions: ["delete"], before: values, after: null }]), stack);
    expect(renderChanges(plan.changes)).toMatchInlineSnapshot(`
      "update IoT policy Quarantine-quarantine (policies/fleet.yaml:24)
        = weaker: things in the group are not restricted any more
        * attachment[arn:aws:iot:us-east-1:111122223333:thinggroup/Old] weaker: things in the group are not restricted any more
          attachment[arn:aws:iot:us-east-1:111122223333:thinggroup/Old]: "arn:aws:iot:us-east-1:111122223333:thinggroup/Old" → nothing
        @ aws_iot_policy_attachment.old"
    `);
  });
});

describe("what only serves something", () => {
  const ROLE = "aws_iam_role.role_alerts-Sensors";
  const RIGHTS = "aws_iam_role_policy.permissions_of_role_alerts-Sensors";
  const none = JSON.stringify({ Version: "2012-10-17", Statement: [] });

  test("is told with what it serves", () => {
    const renamed = desired((state) => ({ ...state, SecurityProfileDescription: "another" }));
    expect(
      told(
        update(PROFILE, { desired_state: renamed }),
        update(RIGHTS, { policy: none }),
        update(ROLE, { description: "x" }),
      ),
    ).toMatchInlineSnapshot(`
      "update security profile Sensors (policies/fleet.yaml:8)
        = weaker: what needs the permission does not work any more
        * SecurityProfileDescription neutral: only people read it
          SecurityProfileDescription: nothing → "another"
        * role palisade-us-east-1-alerts-Sensors: description neutral: only people read it
          description: "lets Device Defender send the alerts of profile \`Sensors\` to \`alerts\`" → "x"
        * role palisade-us-east-1-alerts-Sensors: policy weaker: what needs the permission does not work any more
          policy.Statement: [{"Sid":"PublishAlerts","Effect":"Allow","Action":"sns:Publish","Resource":"arn:aws:sns:us-east-1:111122223333:alerts"}] → []
        @ aws_cloudcontrolapi_resource.security_profile_Sensors aws_iam_role.role_alerts-Sensors aws_iam_role_policy.permissions_of_role_alerts-Sensors"
    `);
  });

  test("is told by itself where it changes alone, and where it goes although it is declared", () => {
    expect(told(update(RIGHTS, { policy: none }))).toMatchInlineSnapshot(`
      "update role palisade-us-east-1-alerts-Sensors (policies/fleet.yaml:8)
        = weaker: what needs the permission does not work any more
        * policy weaker: what needs the permission does not work any more
          policy.Statement: [{"Sid":"PublishAlerts","Effect":"Allow","Action":"sns:Publish","Resource":"arn:aws:sns:us-east-1:111122223333:alerts"}] → []
        @ aws_iam_role_policy.permissions_of_role_alerts-Sensors"
    `);
    const gone = [ROLE, RIGHTS].map((address) => update(address, {}, { actions: ["delete"], after: null }));
    const changed = desired((state) => ({ ...state, SecurityProfileDescription: "another" }));
    expect(told(...gone, update(PROFILE, { desired_state: changed }))).toMatchInlineSnapshot(`
      "update security profile Sensors (policies/fleet.yaml:8)
        = neutral: only people read it
        * SecurityProfileDescription neutral: only people read it
          SecurityProfileDescription: nothing → "another"
        @ aws_cloudcontrolapi_resource.security_profile_Sensors
      delete role palisade-us-east-1-alerts-Sensors (policies/fleet.yaml:8)
        - lets Device Defender send the alerts of profile \`Sensors\` to \`alerts\`
        = weaker: what acts in this role does not work
        @ aws_iam_role.role_alerts-Sensors aws_iam_role_policy.permissions_of_role_alerts-Sensors"
    `);
  });
});

describe("a plan", () => {
  test("that is imported, moved, forgotten, deposed or in a module is never silent", () => {
    const plan = planWith([
      { ...update(ALARM, {}), actions: ["no-op"], more: { importing: { id: "any" } } },
      { ...update(TOPIC, {}), actions: ["no-op"], beside: { previous_address: "aws_sns_topic.before" } },
      { ...update(SUBSCRIPTION, {}), actions: ["forget"], after: null },
      { ...update(PROFILE, {}), actions: ["delete"], after: null, beside: { deposed: "abcd" } },
      {
        address: "module.x.aws_sns_topic.y",
        actions: ["create"],
        after: {},
        beside: { module_address: "module.x" },
      },
    ]);
    expect(plan).toMatchObject({ add: 1, change: 0, destroy: 1 });
    expect(renderChanges(plan.changes)).toMatchInlineSnapshot(`
      "update CloudWatch alarm any (policies/fleet.yaml:26)
        = neutral: it is the same afterwards; it stands in the account already, and Terraform takes it over
        @ aws_cloudwatch_metric_alarm.alarm_any"
    `);
    expect(plan.unchecked).toMatchInlineSnapshot(`
      [
        {
          "address": "aws_cloudcontrolapi_resource.security_profile_Sensors",
          "reason": "a predecessor of it still waits to be deleted",
        },
        {
          "address": "aws_cloudcontrolapi_resource.security_profile_Sensors",
          "reason": "the plan does not look at it",
        },
        {
          "address": "aws_sns_topic_subscription.subscription_alerts-email-security_example_com_f8eb090a",
          "reason": "the plan makes Terraform forget it, and leaves it in the account as it is",
        },
        {
          "address": "module.x.aws_sns_topic.y",
          "reason": "it stands in a module, and policies make none",
        },
      ]
    `);
  });

  test("that only refreshes, failed or is incomplete says so", () => {
    const { resource_changes: _, ...refresh } = JSON.parse(WORLD.plan());
    expect(planText(JSON.stringify(refresh), stack)).toMatchObject({
      changes: [],
      unchecked: [{ reason: "the plan only refreshes, so it does not say what an apply would change" }],
    });
    expect(planWith([], { errored: true }).unchecked).toMatchObject([
      { reason: expect.stringContaining("ended with an error") },
    ]);
    expect(planWith([], { complete: false }).unchecked).toMatchObject([
      { reason: expect.stringContaining("incomplete") },
    ]);
  });
});
