import { describe, expect, test } from "vitest";
import { nonConformities } from "../../compiler/catalog/cloudformation/conformance.ts";
import { desiredState, taggedState } from "../../compiler/emit/terraform/cloud-control/desired-state.ts";
import { cloudControlType } from "../../compiler/emit/terraform/cloud-control/types.ts";
import { isDeviceDefenderNode } from "../../compiler/emit/terraform/device-defender-provider.ts";
import { behaviorOf, everyResource, profileOf, stackOf } from "../support/ir-builder.ts";

const nodes = everyResource().filter(isDeviceDefenderNode);

describe("the desired state", () => {
  test.each(nodes.map((node) => [node.id, node] as const))("of %s conforms to CloudFormation", (_, node) => {
    const { shape } = cloudControlType(node.kind);
    expect(nonConformities(shape.typeName, taggedState(node, stackOf([])))).toEqual([]);
  });

  test("does not depend on the order in which the policy lists things", () => {
    const behaviors = [behaviorOf("b"), behaviorOf("a")];
    const one = profileOf("P", { behaviors, targetArns: ["y", "x"] });
    const other = profileOf("P", { behaviors: [...behaviors].reverse(), targetArns: ["x", "y"] });
    expect(desiredState(one)).toEqual(desiredState(other));
  });

  test("writes a count as a string, and a flag even when it is false", () => {
    expect(desiredState(profileOf("Sensors"))).toMatchInlineSnapshot(`
      {
        "Behaviors": [
          {
            "Criteria": {
              "ComparisonOperator": "less-than-equals",
              "ConsecutiveDatapointsToAlarm": 1,
              "ConsecutiveDatapointsToClear": 1,
              "DurationSeconds": 300,
              "Value": {
                "Count": "100",
              },
            },
            "Metric": "aws:num-messages-sent",
            "Name": "ExcessiveMessages",
            "SuppressAlerts": false,
          },
        ],
        "SecurityProfileName": "Sensors",
        "TargetArns": [
          "arn:aws:iot:eu-west-1:111122223333:all/registered-things",
        ],
      }
    `);
  });

  test("gives a job template no tag that can change, because AWS cannot change it", () => {
    const [template] = nodes.filter(({ kind }) => kind === "job-template");
    if (template === undefined) throw new Error("there is no job template");
    const stack = { ...stackOf([]), tags: { owner: "device-security" } };
    expect(taggedState(template, stack)["Tags"]).toEqual([
      { Key: "palisade:deployment", Value: stack.deployment },
    ]);
  });

  test("carries the file of its policy as a tag, where tags can change", () => {
    const keys = nodes.map((node) => {
      const { Tags } = taggedState(node, stackOf([]));
      return [node.kind, JSON.stringify(Tags ?? null).includes("palisade:source")];
    });
    expect(Object.fromEntries(keys)).toEqual({
      "account-audit-configuration": false,
      "custom-metric": true,
      dimension: true,
      "dynamic-thing-group": true,
      "fleet-metric": true,
      "job-template": false,
      "mitigation-action": true,
      "scheduled-audit": true,
      "security-profile": true,
    });
  });
});
