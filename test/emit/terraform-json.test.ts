import { describe, expect, test } from "vitest";
import { emitTerraformJson } from "../../compiler/emit/terraform-json/emit-terraform-json.ts";
import { hostileStack } from "../support/hostile-stack.ts";
import { arnOf, everyResource, originAt, profileOf, stackOf } from "../support/ir-builder.ts";
import { at, listOf, objectOf, parseJsonObject } from "../support/json.ts";

describe("cdk.tf.json", () => {
  test("is a root module that says where it comes from", () => {
    const topic = {
      kind: "sns-topic",
      id: "sns-topic/alerts",
      name: "alerts",
      origin: originAt("alerts", 3, "alertTopics.alerts"),
      summary: "carries ${alerts}",
      dependsOn: [],
      arn: arnOf("sns", "alerts"),
      displayName: "${not.a.reference} %{nor this}",
      policy: [],
    } as const;
    expect(emitTerraformJson(stackOf([topic]))).toMatchInlineSnapshot(`
      "{
        "//": "Made by Palisade from policies/alerts.yaml for deployment staging, account 111122223333, eu-west-1. Change the policies, not this file.",
        "terraform": {
          "required_version": ">= 1.5.0",
          "required_providers": {
            "aws": {
              "source": "hashicorp/aws",
              "version": ">= 5.100.0, < 7.0.0"
            }
          },
          "backend": {
            "local": {
              "path": "terraform.tfstate"
            }
          }
        },
        "provider": {
          "aws": [
            {
              "region": "eu-west-1",
              "allowed_account_ids": [
                "111122223333"
              ],
              "default_tags": [
                {
                  "tags": {
                    "owner": "device-security",
                    "palisade:deployment": "staging",
                    "palisade:source": "policies/alerts.yaml",
                    "palisade:version": "0.1.0"
                  }
                }
              ]
            }
          ]
        },
        "resource": {
          "aws_sns_topic": {
            "topic_alerts": {
              "//": "policies/alerts.yaml:3 carries \${alerts}",
              "name": "alerts",
              "display_name": "$\${not.a.reference} %%{nor this}"
            }
          },
          "aws_sns_topic_policy": {
            "policy_of_topic_alerts": {
              "//": "policies/alerts.yaml:3 carries \${alerts}",
              "arn": "arn:aws:sns:eu-west-1:111122223333:alerts",
              "policy": "{\\"Statement\\":[],\\"Version\\":\\"2012-10-17\\"}",
              "depends_on": [
                "aws_sns_topic.topic_alerts"
              ]
            }
          }
        }
      }
      "
    `);
  });

  test("is the same to the byte for the same stack", () => {
    const resources = everyResource();
    const shuffled = [...resources].reverse();
    expect(emitTerraformJson(stackOf(shuffled))).toBe(emitTerraformJson(stackOf(resources)));
  });

  test("leaves a neighbour as it was", () => {
    const blocks = (names: readonly string[]) => {
      const module = parseJsonObject(emitTerraformJson(stackOf(names.map((name) => profileOf(name)))));
      return objectOf(at(module, "resource", "aws_cloudcontrolapi_resource"));
    };
    const alone = blocks(["B"]);
    expect(blocks(["A", "B", "C"])).toMatchObject(alone);
  });

  test("waits for all that a dependency consists of", () => {
    const module = parseJsonObject(emitTerraformJson(stackOf(everyResource())));
    const profile = at(module, "resource", "aws_cloudcontrolapi_resource", "security_profile_Sensors");
    expect(listOf(at(profile, "depends_on"))).toEqual([
      "aws_cloudcontrolapi_resource.custom_metric_battery",
      "aws_cloudcontrolapi_resource.dimension_telemetry",
      "aws_iam_role.role_alerts-Sensors",
      "aws_iam_role_policy.permissions_of_role_alerts-Sensors",
      "aws_iam_role.role_export-Sensors",
      "aws_iam_role_policy.permissions_of_role_export-Sensors",
      "aws_sns_topic.topic_iot-security-alerts",
      "aws_sns_topic_policy.policy_of_topic_iot-security-alerts",
      "aws_iot_thing_group.thing_group_Sensors",
    ]);
  });

  test("has no expression but ours, whatever the author wrote", () => {
    const text = emitTerraformJson(hostileStack());
    const unescaped = text.replaceAll(/"\/\/": .*/g, "").replaceAll(/\$\$\{|%%\{/g, "");
    const heads = unescaped.match(/[$%]\{\W*\w+/g) ?? [];
    expect([...new Set(heads)].sort()).toMatchInlineSnapshot(`
      [
        "\${element",
        "\${join",
        "\${length",
        "\${local",
        "\${name",
        "\${path",
        "\${try",
        "\${{\\n",
      ]
    `);
    expect(text).not.toContain('"${aws_sns_topic.secret.arn}');
  });

  test("refuses a dependency that does not exist", () => {
    const stack = stackOf([profileOf("P")]);
    const broken = { ...stack, resources: [profileOf("P", { dependsOn: ["sns-topic/missing"] })] };
    expect(() => emitTerraformJson(broken)).toThrow("has no resource sns-topic/missing to depend on");
  });
});
