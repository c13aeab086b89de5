import { describe, expect, test } from "vitest";
import { driftOf } from "../../compiler/drift/drift.ts";
import { readPlanJson } from "../../compiler/drift/readers/plan-json.ts";
import { readStateJson } from "../../compiler/drift/readers/state-json.ts";
import { reconciliationOf } from "../../compiler/drift/reconcile.ts";
import { terraformModule } from "../../compiler/emit/terraform/module.ts";
import type { JsonObject } from "../../compiler/util/narrow-json.ts";
import { type AppliedStack, appliedStack } from "../support/applied-stack.ts";
import { driftProject, stacksOf } from "../support/drift-project.ts";

const [STACK] = await stacksOf(driftProject());
if (STACK === undefined) throw new Error("there is no stack");
const stack = STACK;
const applied = appliedStack(stack);

const ADDRESSES = applied.entries.map(({ address }) => address);

/** The address of a resource of a type. */
function oneOf(type: string): string {
  const address = ADDRESSES.find((each) => each.startsWith(`${type}.`));
  if (address === undefined) throw new Error(`there is no ${type}`);
  return address;
}

function findingsIn(observed: ReturnType<typeof readStateJson>) {
  if ("problem" in observed) throw new Error(observed.problem);
  const { findings, unchecked } = driftOf(stack, terraformModule(stack), observed);
  expect(unchecked).toEqual([]);
  return findings;
}

function withAttributes(type: string, attributes: JsonObject): AppliedStack {
  return applied.changed(oneOf(type), (live) => ({ ...live, ...attributes }));
}

function told(type: string, attributes: JsonObject): readonly string[] {
  return findingsIn(readStateJson(withAttributes(type, attributes).state())).map(
    (each) =>
      `${each.effect} ${each.kind} ${each.property} ${JSON.stringify(each.declared)} → ${JSON.stringify(each.actual)}: ${each.because}`,
  );
}

describe("what policies leave unset", () => {
  test("is found when somebody set it", () => {
    expect([
      ...told("aws_cloudwatch_metric_alarm", { actions_enabled: false }),
      ...told("aws_sns_topic_subscription", { filter_policy: '{"level":["high"]}' }),
      ...told("aws_sns_topic_subscription", { redrive_policy: '{"deadLetterTargetArn":"arn:q"}' }),
      ...told("aws_sns_topic_subscription", { pending_confirmation: true }),
      ...told("aws_sns_topic", { kms_master_key_id: "alias/theirs" }),
      ...told("aws_sns_topic", { display_name: "Us" }),
      ...told("aws_iot_indexing_configuration", {
        thing_indexing_configuration: [
          {
            thing_indexing_mode: "REGISTRY",
            thing_connectivity_indexing_mode: "STATUS",
            device_defender_indexing_mode: "VIOLATIONS",
            named_shadow_indexing_mode: "OFF",
            custom_field: [{ name: "attributes.site", type: "String" }],
          },
        ],
      }),
    ]).toMatchInlineSnapshot(`
      [
        "weaker suppressed actions_enabled true → false: nobody is told when it goes off",
        "weaker suppressed filter_policy null → "{\\"level\\":[\\"high\\"]}": the subscriber is told of some alerts only",
        "stronger changed redrive_policy null → "{\\"deadLetterTargetArn\\":\\"arn:q\\"}": alerts that cannot be delivered are kept",
        "weaker changed pending_confirmation false → true: the subscriber has not confirmed it, and is told of no alert",
        "undecidable changed kms_master_key_id null → "alias/theirs": whether those who send may use the other key, or need none, is not known",
        "neutral changed display_name null → "Us": only people read it",
        "stronger changed thing_indexing_configuration.custom_field [] → [{"name":"attributes.site","type":"String"}]: queries, and the groups that live by them, find more",
      ]
    `);
  });

  test("is not drift as the provider writes it of a resource that nobody touched", () => {
    expect([
      ...told("aws_cloudwatch_metric_alarm", {
        actions_enabled: true,
        insufficient_data_actions: [],
        ok_actions: null,
      }),
      ...told("aws_sns_topic_subscription", {
        filter_policy: "",
        pending_confirmation: false,
        raw_message_delivery: false,
        redrive_policy: "",
      }),
      ...told("aws_sns_topic", { display_name: "", kms_master_key_id: "" }),
    ]).toEqual([]);
  });

  test("is found in a plan, too, of which Terraform says nothing, with what to do about it", () => {
    const pending = withAttributes("aws_sns_topic_subscription", { pending_confirmation: true });
    const findings = findingsIn(readPlanJson(pending.plan()));
    expect(findings).toMatchObject([{ property: "pending_confirmation", seenByTerraform: false }]);
    expect(findings.map(reconciliationOf)).toMatchInlineSnapshot(`
      [
        {
          "note": "the subscriber confirms it by the link in the message that SNS sent; terraform apply -replace=aws_sns_topic_subscription.subscription_alerts-email-security_example_com_f8eb090a has a new one sent",
        },
      ]
    `);
  });
});
