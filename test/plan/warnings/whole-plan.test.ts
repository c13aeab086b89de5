import { describe, expect, test } from "vitest";
import type { Json } from "../../../compiler/util/stable-json.ts";
import { rendered, stackWith, warningsIn } from "./scene.ts";

const STACK = await stackWith();
const EDITED = await stackWith(["moreThan: 100,", "moreThan: 1000,"]);

const provider = (expressions: Json, more: Record<string, Json> = {}) => ({
  configuration: { provider_config: { aws: { expressions } }, root_module: {} },
  ...more,
});
const said = (more: Record<string, Json>) => rendered(warningsIn({ before: STACK, after: STACK, more }));

describe("a plan for somewhere else", () => {
  test("by its provider", () => {
    expect(
      said(
        provider({
          region: { constant_value: "eu-west-1" },
          allowed_account_ids: { constant_value: ["999999999999"] },
        }),
      ),
    ).toMatchInlineSnapshot(`
      "elsewhere the stack
        the provider of the plan works in account 999999999999, and the stack is for 111122223333
        > give the plan of this stack; or run palisade compile, and plan anew with credentials of its account
      elsewhere the stack
        the provider of the plan works in region eu-west-1, and the stack is for us-east-1
        > give the plan of this stack; or run palisade compile, and plan anew with credentials of its account"
    `);
  });

  test("by a variable, or by the role that it assumes", () => {
    const variable = { region: { references: ["var.region"] } };
    expect(said(provider(variable, { variables: { region: { value: "us-east-1" } } }))).toBe("");
    expect(said(provider(variable, { variables: { region: { value: "eu-west-1" } } }))).toContain(
      "works in region eu-west-1, and the stack is for us-east-1",
    );
    const role = { assume_role: [{ role_arn: { constant_value: "arn:aws:iam::999999999999:role/deploy" } }] };
    expect(said(provider(role))).toContain("works in account 999999999999");
  });

  test("by what stands there", () => {
    const policies = { ...STACK, account: "999999999999" };
    const warnings = warningsIn({ before: STACK, after: STACK, policies });
    expect(rendered(warnings.filter(({ kind }) => kind === "elsewhere"))).toMatchInlineSnapshot(`
      "elsewhere the stack
        the provider of the plan works in account 111122223333, and the stack is for 999999999999
        > give the plan of this stack; or run palisade compile, and plan anew with credentials of its account
      elsewhere the stack
        the plan is about resources in account 111122223333, and the stack is for 999999999999
        - aws_cloudcontrolapi_resource.audit_configuration
        - aws_cloudcontrolapi_resource.security_profile_Sensors
        - aws_iam_role.role_alerts-Sensors
        - aws_iam_role.role_audit
        - aws_iam_role.role_audit-alerts
        - aws_iam_role_policy.permissions_of_role_alerts-Sensors
        - aws_iam_role_policy.permissions_of_role_audit-alerts
        - aws_iam_role_policy_attachment.managed_policy_of_role_audit-AWSIoTDeviceDefenderAudit
        - aws_iot_thing_group.thing_group_Quarantine
        - aws_iot_thing_group.thing_group_Sensors
        - aws_sns_topic.topic_alerts
        > give the plan of this stack; or run palisade compile, and plan anew with credentials of its account"
    `);
  });
});

describe("a plan made of other policies", () => {
  const otherwise = (planned: typeof STACK, policies: typeof STACK) =>
    rendered(
      warningsIn({ before: planned, after: planned, policies }).filter(
        ({ kind }) => kind === "other-policies",
      ),
    );

  test("that said something else, or less, or more", async () => {
    expect(otherwise(STACK, EDITED)).toMatchInlineSnapshot(`
      "other-policies the stack
        the plan was made of other policies than these: it does not make 1 resource as they declare
        - aws_cloudcontrolapi_resource.security_profile_Sensors: Behaviors[Flood].Criteria.Value.Count: "1000" → "100"
        > run palisade compile, and plan anew"
    `);
    expect(otherwise(STACK, await stackWith(["in the field", "indoors"]))).toMatchInlineSnapshot(`
      "other-policies the stack
        the plan was made of other policies than these: it does not make 1 resource as they declare
        - aws_iot_thing_group.thing_group_Sensors: properties.description: "indoors" → "in the field"
        > run palisade compile, and plan anew"
    `);
    const less = { ...STACK, resources: STACK.resources.filter(({ kind }) => kind !== "metric-alarm") };
    expect(otherwise(less, STACK)).toMatchInlineSnapshot(`
      "other-policies the stack
        the plan was made of other policies than these: it does not make 2 resources as they declare
        - aws_cloudwatch_metric_alarm.alarm_any is declared, and not in the plan
        - aws_cloudwatch_metric_alarm.alarm_palisade-undelivered-alerts is declared, and not in the plan
        > run palisade compile, and plan anew"
    `);
    expect(otherwise(STACK, less)).toMatchInlineSnapshot(`
      "other-policies the stack
        the plan is about 2 resources that no policy declares
        - aws_cloudwatch_metric_alarm.alarm_any is in the plan, and not declared
        - aws_cloudwatch_metric_alarm.alarm_palisade-undelivered-alerts is in the plan, and not declared
        > if they come of a file beside the generated ones, nothing is to be done; if not, run palisade compile, and plan anew"
    `);
  });

  test("that declared nothing of it", () => {
    expect(otherwise(STACK, { ...STACK, resources: [] })).toMatchInlineSnapshot(`
      "other-policies the stack
        the plan is about 19 resources that no policy declares
        - aws_cloudcontrolapi_resource.audit_configuration is in the plan, and not declared
        - aws_cloudcontrolapi_resource.scheduled_audit_Daily is in the plan, and not declared
        - aws_cloudcontrolapi_resource.security_profile_Sensors is in the plan, and not declared
        - aws_cloudwatch_metric_alarm.alarm_any is in the plan, and not declared
        - aws_cloudwatch_metric_alarm.alarm_palisade-undelivered-alerts is in the plan, and not declared
        - 14 more
        > if they come of a file beside the generated ones, nothing is to be done; if not, run palisade compile, and plan anew"
    `);
  });

  test("is not one that creates, changes or deletes what these declare", () => {
    expect(warningsIn({ before: STACK, after: EDITED })).toEqual([]);
    expect(warningsIn({ before: { ...STACK, resources: [] }, after: STACK })).toEqual([]);
    const gone = warningsIn({ before: STACK, after: { ...STACK, resources: [] } });
    expect(gone.filter(({ kind }) => kind !== "gap")).toEqual([]);
  });

  test("is one that deletes what these declare", () => {
    const none = { ...STACK, resources: STACK.resources.filter(({ kind }) => kind !== "metric-alarm") };
    const warnings = warningsIn({ before: STACK, after: none, policies: STACK });
    expect(rendered(warnings.filter(({ kind }) => kind === "other-policies"))).toMatchInlineSnapshot(`
      "other-policies the stack
        the plan was made of other policies than these: it does not make 2 resources as they declare
        - aws_cloudwatch_metric_alarm.alarm_any is declared, and the plan deletes it
        - aws_cloudwatch_metric_alarm.alarm_palisade-undelivered-alerts is declared, and the plan deletes it
        > run palisade compile, and plan anew"
    `);
  });

  test("does not count what is known only after the apply", () => {
    const unknown = warningsIn({
      before: STACK,
      after: EDITED,
      changes: (all) =>
        all.map((change) => ({ ...change, after: {}, more: { after_unknown: { desired_state: true } } })),
    });
    expect(unknown).toEqual([]);
  });
});
