import { describe, expect, test } from "vitest";

import { emitMainTs, emitStackTs } from "../support/emit-cdktf.ts";
import { hostileStack } from "../support/hostile-stack.ts";
import { everyResource, originAt, profileOf, roleFor, stackOf } from "../support/ir-builder.ts";

describe("stack.ts", () => {
  test("reads like code that a person wrote", () => {
    const role = roleFor("alerts-Sensors", originAt("sensors", 10, "securityProfiles.Sensors"));
    const profile = profileOf("Sensors", { dependsOn: [role.id] });
    expect(emitStackTs(stackOf([role, profile]), "cdktf")).toMatchInlineSnapshot(`
      "// Made by Palisade from policies/sensors.yaml for deployment staging, account 111122223333, eu-west-1.
      // Change the policies, not this file.

      import type { Construct } from "constructs";
      import { LocalBackend, TerraformLocal, TerraformStack } from "cdktf";
      import { AwsProvider } from "@cdktf/provider-aws/lib/provider/index.js";
      import { CloudcontrolapiResource } from "@cdktf/provider-aws/lib/cloudcontrolapi-resource/index.js";
      import { IamRole } from "@cdktf/provider-aws/lib/iam-role/index.js";
      import { IamRolePolicy } from "@cdktf/provider-aws/lib/iam-role-policy/index.js";

      export class StagingEuWest1Stack extends TerraformStack {
        constructor(scope: Construct, id: string) {
          super(scope, id);

          this.addOverride("terraform.required_version", ">= 1.5.0");
          this.addOverride("terraform.required_providers.aws", {
            source: "hashicorp/aws",
            version: ">= 5.100.0, < 7.0.0",
          });
          new LocalBackend(this, { path: "terraform.tfstate" });
          new AwsProvider(this, "aws", {
            region: "eu-west-1",
            allowedAccountIds: ["111122223333"],
            defaultTags: [
              {
                tags: {
                  owner: "device-security",
                  "palisade:deployment": "staging",
                  "palisade:source": "policies/sensors.yaml",
                  "palisade:version": "0.1.0",
                },
              },
            ],
          });

          // What Terraform must know of AWS::IoT::SecurityProfile; pinned, so that a plan asks AWS for no schema.
          const schemaOfSecurityProfile = new TerraformLocal(this, "schema_of_security_profile", JSON.stringify({
            createOnlyProperties: ["/properties/SecurityProfileName"],
            primaryIdentifier: ["/properties/SecurityProfileName"],
            properties: {},
            readOnlyProperties: ["/properties/SecurityProfileArn"],
            typeName: "AWS::IoT::SecurityProfile",
          }));

          // --- policies/sensors.yaml:10 securityProfiles.Sensors ---
          // lets AWS IoT do what alerts-Sensors needs
          const roleAlertsSensors = new IamRole(this, "role_alerts-Sensors", {
            name: "palisade-eu-west-1-alerts-Sensors",
            description: "For alerts-Sensors",
            assumeRolePolicy: JSON.stringify({
              Statement: [
                {
                  Action: "sts:AssumeRole",
                  Condition: {
                    ArnLike: { "aws:SourceArn": "arn:aws:iot:eu-west-1:111122223333:*" },
                    StringEquals: { "aws:SourceAccount": "111122223333" },
                  },
                  Effect: "Allow",
                  Principal: { Service: "iot.amazonaws.com" },
                  Sid: "LetAwsIotAssume",
                },
              ],
              Version: "2012-10-17",
            }),
          });
          const permissionsOfRoleAlertsSensors = new IamRolePolicy(this, "permissions_of_role_alerts-Sensors", {
            name: "palisade",
            role: roleAlertsSensors.name,
            policy: JSON.stringify({
              Statement: [
                {
                  Action: "sns:Publish",
                  Effect: "Allow",
                  Resource: "arn:aws:sns:eu-west-1:111122223333:iot-security-alerts",
                  Sid: "Publish",
                },
              ],
              Version: "2012-10-17",
            }),
          });
          // watches all registered things
          // - ExcessiveMessages (policies/sensors.yaml:20) alarms when any registered thing sends more than 100
          // messages in 5 minutes
          new CloudcontrolapiResource(this, "security_profile_Sensors", {
            typeName: "AWS::IoT::SecurityProfile",
            desiredState: JSON.stringify({
              Behaviors: [
                {
                  Criteria: {
                    ComparisonOperator: "less-than-equals",
                    ConsecutiveDatapointsToAlarm: 1,
                    ConsecutiveDatapointsToClear: 1,
                    DurationSeconds: 300,
                    Value: { Count: "100" },
                  },
                  Metric: "aws:num-messages-sent",
                  Name: "ExcessiveMessages",
                  SuppressAlerts: false,
                },
              ],
              SecurityProfileName: "Sensors",
              Tags: [
                { Key: "owner", Value: "device-security" },
                { Key: "palisade:deployment", Value: "staging" },
                { Key: "palisade:source", Value: "policies/sensors.yaml" },
              ],
              TargetArns: ["arn:aws:iot:eu-west-1:111122223333:all/registered-things"],
            }),
            schema: schemaOfSecurityProfile.asString,
            dependsOn: [roleAlertsSensors, permissionsOfRoleAlertsSensors],
          });

          // --- Drift that Terraform's plan does not show by itself ---
          // For each AWS::IoT::SecurityProfile, the properties in which AWS no longer agrees with its policy.
          new TerraformLocal(
            this,
            "differences_of_security_profile",
            \`\\\${{
        for id, pair in {
          security_profile_Sensors = [aws_cloudcontrolapi_resource.security_profile_Sensors.desired_state, aws_cloudcontrolapi_resource.security_profile_Sensors.properties]
        } :
        id => flatten([
          for docs in [[for text in pair : try(jsondecode(text), {})]] : [
            for same in [setintersection([for doc in docs : concat([], try([for element in doc.AdditionalMetricsToRetainV2 : jsonencode(element)], []), try([for element in doc.Behaviors : jsonencode(element)], []), try([for element in doc.Tags : jsonencode(element)], []))]...)] : [
              for facts in [[for doc in docs : try({
                for path, value in merge(concat(
                  [{
                    "MetricsExportConfig.MqttTopic" = try(tostring(doc.MetricsExportConfig.MqttTopic), null)
                    "MetricsExportConfig.RoleArn" = try(tostring(doc.MetricsExportConfig.RoleArn), null)
                    "SecurityProfileDescription" = try(tostring(doc.SecurityProfileDescription), null)
                    "SecurityProfileName" = try(tostring(doc.SecurityProfileName), null)
                  }],
                  [for element in try([for element in doc.AdditionalMetricsToRetainV2 : element], []) : {
                    for path, value in {
                      "" = "present"
                      ".ExportMetric" = try(tostring(element.ExportMetric), null)
                    } :
                    "AdditionalMetricsToRetainV2[\\\${join("/", compact([try(coalesce(tostring(element.Metric)), ""), try(coalesce(tostring(element.MetricDimension.DimensionName)), ""), try(coalesce(tostring(element.MetricDimension.Operator)), "")]))}]\\\${path}" => value
                  } if !contains(same, jsonencode(element))],
                  [for name, element in try({ for name, element in doc.AlertTargets : name => element }, {}) : {
                    for path, value in {
                      "" = "present"
                      ".AlertTargetArn" = try(tostring(element.AlertTargetArn), null)
                      ".RoleArn" = try(tostring(element.RoleArn), null)
                    } :
                    "AlertTargets[\\\${name}]\\\${path}" => value
                  }],
                  [for element in try([for element in doc.Behaviors : element], []) : {
                    for path, value in {
                      "" = "present"
                      ".Criteria.ComparisonOperator" = try(tostring(element.Criteria.ComparisonOperator), null)
                      ".Criteria.ConsecutiveDatapointsToAlarm" = try(tostring(element.Criteria.ConsecutiveDatapointsToAlarm), null)
                      ".Criteria.ConsecutiveDatapointsToClear" = try(tostring(element.Criteria.ConsecutiveDatapointsToClear), null)
                      ".Criteria.DurationSeconds" = try(tostring(element.Criteria.DurationSeconds), null)
                      ".Criteria.MlDetectionConfig.ConfidenceLevel" = try(tostring(element.Criteria.MlDetectionConfig.ConfidenceLevel), null)
                      ".Criteria.StatisticalThreshold.Statistic" = try(tostring(element.Criteria.StatisticalThreshold.Statistic), null)
                      ".Criteria.Value.Cidrs" = try(jsonencode(sort(distinct([for item in element.Criteria.Value.Cidrs : tostring(item)]))), null)
                      ".Criteria.Value.Count" = try(tostring(element.Criteria.Value.Count), null)
                      ".Criteria.Value.Number" = try(tostring(element.Criteria.Value.Number), null)
                      ".Criteria.Value.Numbers" = try(jsonencode(sort(distinct([for item in element.Criteria.Value.Numbers : tostring(item)]))), null)
                      ".Criteria.Value.Ports" = try(jsonencode(sort(distinct([for item in element.Criteria.Value.Ports : tostring(item)]))), null)
                      ".Criteria.Value.Strings" = try(jsonencode(sort(distinct([for item in element.Criteria.Value.Strings : tostring(item)]))), null)
                      ".ExportMetric" = try(tostring(element.ExportMetric), null)
                      ".Metric" = try(tostring(element.Metric), null)
                      ".MetricDimension.DimensionName" = try(tostring(element.MetricDimension.DimensionName), null)
                      ".MetricDimension.Operator" = try(tostring(element.MetricDimension.Operator), null)
                      ".SuppressAlerts" = try(tostring(element.SuppressAlerts), null)
                    } :
                    "Behaviors[\\\${try(coalesce(tostring(element.Name)), "")}]\\\${path}" => value
                  } if !contains(same, jsonencode(element))],
                  [for element in try([for element in doc.Tags : element], []) : {
                    for path, value in {
                      ".Value" = try(tostring(element.Value), null)
                    } :
                    "Tags[\\\${try(coalesce(tostring(element.Key)), "")}]\\\${path}" => value
                  } if !contains(same, jsonencode(element))],
                  [for element in try([for element in doc.TargetArns : coalesce(tostring(element))], []) : { "TargetArns[\\\${element}]" = "present" }]
                )...) :
                path => value if value != null
              }, {})]] :
              concat(
                [for path, value in facts[0] : path if try(facts[1][path], "false") != value],
                [
                  for path, value in facts[1] : "\\\${path} (not in the policy)"
                  if value == "present" && can(docs[0][split("[", path)[0]]) && !can(facts[0][path])
                ]
              )
            ]
          ]
        ])
      }}\`,
          );
          this.addOverride("check.security_profile_Sensors", {
            assert: [
              {
                condition: "\${length(local.differences_of_security_profile[\\"security_profile_Sensors\\"]) == 0}",
                error_message: "AWS::IoT::SecurityProfile Sensors is no longer as policies/sensors.yaml:10 declares it. These differ in AWS: \${join(\\", \\", local.differences_of_security_profile[\\"security_profile_Sensors\\"])}. Terraform plans no change for this.",
              },
            ],
          });
        }
      }
      "
    `);
  });

  test("imports sub-paths only, from the packages of the framework", () => {
    const specifiers = (framework: "cdktf" | "cdktn") =>
      [...emitStackTs(stackOf(everyResource()), framework).matchAll(/from "([^"]+)"/g)].map(
        (match) => match[1] ?? "",
      );
    expect(specifiers("cdktf").filter((name) => !name.startsWith("@cdktf/provider-aws/lib/"))).toEqual([
      "constructs",
      "cdktf",
    ]);
    expect(specifiers("cdktn").filter((name) => !name.startsWith("@cdktn/provider-aws/lib/"))).toEqual([
      "constructs",
      "cdktn",
    ]);
  });

  test("shows hostile text as what it is: no invisible or direction-changing character reaches the file", () => {
    const text = emitStackTs(hostileStack(), "cdktf");
    expect(text.match(/[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}]|\p{Cs}/gu)).toBeNull();
  });

  test("names a constant only where something refers to it", () => {
    const text = emitStackTs(stackOf(everyResource()), "cdktf");
    const constants = [...text.matchAll(/^ {4}const (\w+) = /gm)].map((match) => match[1] ?? "");
    const unused = constants.filter(
      (name) => (text.match(new RegExp(`\\b${name}\\b`, "g")) ?? []).length < 2,
    );
    expect(unused).toEqual([]);
    expect(new Set(constants).size).toBe(constants.length);
  });
});

describe("main.ts", () => {
  test("runs every stack, also two whose classes have one name", () => {
    expect(
      emitMainTs([{ name: "b-us-east-1" }, { name: "a1-us-east-1" }, { name: "a-1-us-east-1" }], "cdktn"),
    ).toMatchInlineSnapshot(`
      "// Made by Palisade. Runs every stack of this folder: \`npx tsx main.ts\`.
      import { App } from "cdktn";
      import { A1UsEast1Stack } from "./a-1-us-east-1/stack.js";
      import { A1UsEast1Stack as A1UsEast1Stack_2 } from "./a1-us-east-1/stack.js";
      import { BUsEast1Stack } from "./b-us-east-1/stack.js";

      const app = new App();
      new A1UsEast1Stack(app, "a-1-us-east-1");
      new A1UsEast1Stack_2(app, "a1-us-east-1");
      new BUsEast1Stack(app, "b-us-east-1");
      app.synth();
      "
    `);
  });
});
