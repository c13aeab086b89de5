import { expect } from "vitest";
import { at, parseJsonObject } from "../../support/json.ts";
import { type Correction, explained, made, told } from "./answers.ts";

/** What is to be corrected in seed 000, AWS's blog on the disconnect-duration metric. */
export const BLOG: readonly Correction[] = [
  {
    claim: "the console's `greater than or equal 5 minutes`, which the API knows as `less-than` only",
    answers: [
      told(
        "000-refused",
        "analyze/operator-not-supported",
        "normalWhen: { atLeast: 5m }",
        "AWS can only alarm when it is too high",
      ),
      made("000-accepted", ({ behaviors }) => {
        const criteria = { ComparisonOperator: "less-than", Value: { Count: "5" } };
        expect(behaviors).toMatchObject([{ Criteria: criteria }]);
      }),
    ],
  },
  {
    claim: "query with a wildcard for the behaviour, which AWS's syntax page does not have, but which works",
    answers: [
      made("000-accepted", ({ states }) => {
        const group = states.find(({ typeName }) => typeName === "AWS::IoT::ThingGroup");
        const query = "deviceDefender.Disconnect_duration_5m.*.inViolation:true";
        expect(group?.properties).toMatchObject({ QueryString: query });
      }),
    ],
  },
  {
    claim: "dynamic group that denies connect actions",
    answers: [
      told(
        "000-invalid",
        "validate/unknown-key",
        'policy: { Effect: Deny, Action: "iot:Connect", Resource: "*" }',
        "a group with a policy that denies is declared under `quarantine`",
      ),
      told(
        "000-refused",
        "analyze/add-to-dynamic-group",
        "Decommission: { addToThingGroups: [Disconnected_things] }",
        "it is a dynamic thing group",
      ),
    ],
  },
  {
    claim: "IoT policy as JSON, which the page has damaged",
    answers: [told("000-invalid", "validate/unknown-key", "iotPolicies:", 'unknown key "iotPolicies"')],
  },
  {
    claim: "the default access policy of the queue is enough",
    answers: [
      made("000-accepted", ({ resources }) => {
        const name = "policy_of_queue_Disconnect_thing_notification_queue";
        const policy = parseJsonObject(at(resources, "aws_sqs_queue_policy", name, "policy"));
        expect(at(policy, "Statement", 0)).toMatchObject({
          Effect: "Allow",
          Principal: { Service: "sns.amazonaws.com" },
        });
      }),
    ],
  },
  {
    claim: "clean-up in the right order: the group first, then the indexing of violations",
    answers: [
      told(
        "000-refused",
        "analyze/dynamic-group-without-indexing",
        "Disconnected_things: { inViolationOf: { profile: Disconnect_duration_5m } }",
        "needs `violations: true`",
      ),
      // Terraform destroys what depends on the indexing before it.
      made("000-accepted", ({ resources }) => {
        const name = "dynamic_thing_group_Disconnected_things";
        expect(at(resources, "aws_cloudcontrolapi_resource", name, "depends_on")).toEqual([
          "aws_iot_indexing_configuration.fleet_indexing",
        ]);
      }),
    ],
  },
  {
    claim: "the value is in minutes, in steps of 5",
    answers: [
      told("000-refused", "analyze/disconnect-duration-step", "alarmWhen: { atLeast: 7m }", "steps of 5"),
      explained("aws:disconnect-duration", "whole minutes, in steps of 5", "The export publishes seconds"),
    ],
  },
];
