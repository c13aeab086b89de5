import type { Argument, TerraformResource } from "../../emit/terraform/model.ts";
import { isJsonList, type JsonObject, memberOf } from "../../util/narrow-json.ts";
import type { Json } from "../../util/stable-json.ts";
import { SENSITIVE } from "../readers/redacted.ts";
import type { AttributeDifference } from "./compare-arguments.ts";
import { isSameValue } from "./is-same.ts";

/** Whether a subscriber has yet to agree. AWS alone says so: nobody can declare it, and Terraform plans nothing for it. */
const PENDING = "pending_confirmation";

/**
 * Attributes that count although a policy does not set them, with what hashicorp/aws takes for not set (the schemas of
 * 5.100): by type and path. Whoever sets one by hand makes the resource protect otherwise than declared. Attributes that
 * AWS fills in by itself are not among them.
 */
const UNSET: Readonly<Record<string, Readonly<Record<string, Json>>>> = {
  aws_cloudwatch_metric_alarm: {
    actions_enabled: true,
    dimensions: {},
    insufficient_data_actions: [],
    ok_actions: [],
  },
  aws_iam_role: { permissions_boundary: null },
  aws_iot_indexing_configuration: { "thing_indexing_configuration.custom_field": [] },
  aws_iot_logging_options: { disable_all_logs: false },
  aws_iot_thing_group: {
    parent_group_name: null,
    "properties.attribute_payload.attributes": {},
    "properties.description": null,
  },
  aws_lambda_permission: { principal_org_id: null, source_account: null },
  aws_sns_topic: { display_name: null, kms_master_key_id: null },
  aws_sns_topic_subscription: {
    filter_policy: null,
    [PENDING]: false,
    raw_message_delivery: false,
    redrive_policy: null,
  },
  aws_sqs_queue: { kms_master_key_id: null, redrive_allow_policy: null, redrive_policy: null },
};

/** What somebody set of a resource that the policies leave unset. Attributes that are not told do not count. */
export function unsetDifferences(
  resource: TerraformResource,
  live: JsonObject,
): readonly AttributeDifference[] {
  return Object.entries(UNSET[resource.type] ?? {}).flatMap(([path, declared]) => {
    const steps = path.split(".");
    const actual = valueAt(live, steps);
    // Terraform writes an empty text, or nothing, where nothing is set.
    const isUnset = actual === undefined || actual === "" || isSameValue(declared, actual);
    const isHidden = actual === SENSITIVE;
    return isUnset || isHidden || isDeclared(resource.arguments, steps) ? [] : [{ path, declared, actual }];
  });
}

/** Whether Terraform would plan nothing for it, although nobody declared it so. */
export function isBeyondTerraform({ path }: AttributeDifference): boolean {
  return path === PENDING;
}

function isDeclared(declared: readonly Argument[], [step, ...others]: readonly string[]): boolean {
  const argument = declared.find(({ name }) => name === step);
  return argument?.kind === "block" ? isDeclared(argument.arguments, others) : argument !== undefined;
}

/** Terraform's JSON holds every block in a list. */
function valueAt(value: Json | undefined, [step, ...others]: readonly string[]): Json | undefined {
  if (step === undefined) return value;
  const block = isJsonList(value) ? value[0] : value;
  return valueAt(memberOf(block, step), others);
}
