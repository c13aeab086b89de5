// Made by Palisade from policies/odd.yaml for deployment odd, account 111122223333, us-east-1. Change the
// policies, not this file.

import type { Construct } from "constructs";
import { LocalBackend, TerraformLocal, TerraformStack } from "cdktf";
import { AwsProvider } from "@cdktf/provider-aws/lib/provider/index.js";
import { CloudcontrolapiResource } from "@cdktf/provider-aws/lib/cloudcontrolapi-resource/index.js";
import { CloudwatchMetricAlarm } from "@cdktf/provider-aws/lib/cloudwatch-metric-alarm/index.js";
import { IamRole } from "@cdktf/provider-aws/lib/iam-role/index.js";
import { IamRolePolicy } from "@cdktf/provider-aws/lib/iam-role-policy/index.js";
import { IotThingGroup } from "@cdktf/provider-aws/lib/iot-thing-group/index.js";
import { SnsTopic } from "@cdktf/provider-aws/lib/sns-topic/index.js";
import { SnsTopicPolicy } from "@cdktf/provider-aws/lib/sns-topic-policy/index.js";

export class OddUsEast1Stack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);

    this.addOverride("terraform.required_version", ">= 1.5.0");
    this.addOverride("terraform.required_providers.aws", {
      source: "hashicorp/aws",
      version: ">= 5.100.0, < 7.0.0",
    });
    new LocalBackend(this, { path: "terraform.tfstate" });
    new AwsProvider(this, "aws", {
      region: "us-east-1",
      allowedAccountIds: ["111122223333"],
      defaultTags: [
        {
          tags: {
            note: "it is + - = . _ : / @ fine",
            "palisade:deployment": "odd",
            "palisade:source": "policies/odd.yaml",
            "palisade:version": "0.1.0",
          },
        },
      ],
    });

    // What Terraform must know of AWS::IoT::CustomMetric; pinned, so that a plan asks AWS for no schema.
    const schemaOfCustomMetric = new TerraformLocal(this, "schema_of_custom_metric", JSON.stringify({
      createOnlyProperties: ["/properties/MetricName"],
      primaryIdentifier: ["/properties/MetricName"],
      properties: {},
      readOnlyProperties: ["/properties/MetricArn"],
      typeName: "AWS::IoT::CustomMetric",
    }));
    // What Terraform must know of AWS::IoT::Dimension; pinned, so that a plan asks AWS for no schema.
    const schemaOfDimension = new TerraformLocal(this, "schema_of_dimension", JSON.stringify({
      createOnlyProperties: ["/properties/Name", "/properties/Type"],
      primaryIdentifier: ["/properties/Name"],
      properties: {},
      readOnlyProperties: ["/properties/Arn"],
      typeName: "AWS::IoT::Dimension",
    }));
    // What Terraform must know of AWS::IoT::SecurityProfile; pinned, so that a plan asks AWS for no schema.
    const schemaOfSecurityProfile = new TerraformLocal(this, "schema_of_security_profile", JSON.stringify({
      createOnlyProperties: ["/properties/SecurityProfileName"],
      primaryIdentifier: ["/properties/SecurityProfileName"],
      properties: {},
      readOnlyProperties: ["/properties/SecurityProfileArn"],
      typeName: "AWS::IoT::SecurityProfile",
    }));

    // --- policies/odd.yaml:3 alertTopics.alerts ---
    // passes alerts on to whoever subscribes to `alerts`
    const topicAlerts = new SnsTopic(this, "topic_alerts", {
      name: "alerts",
      displayName: "$${local.x} %%{ if true } \"quoted\" */ // `tick` $${",
    });
    const policyOfTopicAlerts = new SnsTopicPolicy(this, "policy_of_topic_alerts", {
      arn: "arn:aws:sns:us-east-1:111122223333:alerts",
      policy: JSON.stringify({
        Statement: [
          {
            Action: [
              "sns:AddPermission",
              "sns:DeleteTopic",
              "sns:GetTopicAttributes",
              "sns:ListSubscriptionsByTopic",
              "sns:Publish",
              "sns:RemovePermission",
              "sns:SetTopicAttributes",
              "sns:Subscribe",
            ],
            Effect: "Allow",
            Principal: { AWS: "arn:aws:iam::111122223333:root" },
            Resource: "arn:aws:sns:us-east-1:111122223333:alerts",
            Sid: "AllowOwner",
          },
          {
            Action: "sns:Publish",
            Condition: { StringEquals: { "aws:SourceAccount": "111122223333" } },
            Effect: "Allow",
            Principal: { Service: "cloudwatch.amazonaws.com" },
            Resource: "arn:aws:sns:us-east-1:111122223333:alerts",
            Sid: "AllowCloudWatchAlarms",
          },
          {
            Action: "sns:Publish",
            Condition: { Bool: { "aws:SecureTransport": "false" } },
            Effect: "Deny",
            Principal: "*",
            Resource: "arn:aws:sns:us-east-1:111122223333:alerts",
            Sid: "DenyInsecureTransport",
          },
        ],
        Version: "2012-10-17",
      }),
      dependsOn: [topicAlerts],
    });

    // --- policies/odd.yaml:22 customMetrics.hasOwnProperty ---
    // lets devices report `hasOwnProperty`, a list of strings
    const customMetricHasOwnProperty = new CloudcontrolapiResource(this, "custom_metric_hasOwnProperty", {
      typeName: "AWS::IoT::CustomMetric",
      desiredState: JSON.stringify({
        DisplayName: "%%{ $${x} */",
        MetricName: "hasOwnProperty",
        MetricType: "string-list",
        Tags: [
          { Key: "note", Value: "it is + - = . _ : / @ fine" },
          { Key: "palisade:deployment", Value: "odd" },
          { Key: "palisade:source", Value: "policies/odd.yaml" },
        ],
      }),
      schema: schemaOfCustomMetric.asString,
      lifecycle: { createBeforeDestroy: true },
    });

    // --- policies/odd.yaml:24 thingGroups.constructor ---
    // static thing group: ${aws_iam_role.x.arn} */ "
    const thingGroupConstructor = new IotThingGroup(this, "thing_group_constructor", {
      name: "constructor",
      properties: { description: "$${aws_iam_role.x.arn} */ \"" },
    });

    // --- policies/odd.yaml:6 securityProfiles.__proto__ ---
    // lets Device Defender send the alerts of profile `__proto__` to `alerts`
    const roleAlertsProto = new IamRole(this, "role_alerts-__proto__", {
      name: "palisade-us-east-1-alerts-__proto__",
      description: "lets Device Defender send the alerts of profile `__proto__` to `alerts`",
      assumeRolePolicy: JSON.stringify({
        Statement: [
          {
            Action: "sts:AssumeRole",
            Condition: {
              ArnLike: { "aws:SourceArn": "arn:aws:iot:us-east-1:111122223333:securityprofile/__proto__" },
              StringEquals: { "aws:SourceAccount": "111122223333" },
            },
            Effect: "Allow",
            Principal: { Service: "iot.amazonaws.com" },
            Sid: "AllowAwsIot",
          },
        ],
        Version: "2012-10-17",
      }),
    });
    const permissionsOfRoleAlertsProto = new IamRolePolicy(this, "permissions_of_role_alerts-__proto__", {
      name: "palisade",
      role: roleAlertsProto.name,
      policy: JSON.stringify({
        Statement: [
          {
            Action: "sns:Publish",
            Effect: "Allow",
            Resource: "arn:aws:sns:us-east-1:111122223333:alerts",
            Sid: "PublishAlerts",
          },
        ],
        Version: "2012-10-17",
      }),
    });
    // watches a thing in `constructor` for 3 behaviours, sends alerts to `alerts`
    // - a:b (policies/odd.yaml:15) alarms when a thing in `constructor` sends more than 1 message in 5
    // minutes
    // - a_b (policies/odd.yaml:18) alarms when a thing in `constructor` sends more than 2 messages in 5
    // minutes
    // - toString (policies/odd.yaml:11) alarms when a thing in `constructor` lists in `hasOwnProperty` a
    // string inside "${path.module}", "%{x}", "a\"b", "new line", "ünï ☃ 🦊"
    new CloudcontrolapiResource(this, "security_profile___proto__", {
      typeName: "AWS::IoT::SecurityProfile",
      desiredState: JSON.stringify({
        AlertTargets: {
          SNS: {
            AlertTargetArn: "arn:aws:sns:us-east-1:111122223333:alerts",
            RoleArn: "arn:aws:iam::111122223333:role/palisade-us-east-1-alerts-__proto__",
          },
        },
        Behaviors: [
          {
            Criteria: {
              ComparisonOperator: "less-than-equals",
              ConsecutiveDatapointsToAlarm: 1,
              ConsecutiveDatapointsToClear: 1,
              DurationSeconds: 300,
              Value: { Count: "1" },
            },
            Metric: "aws:num-messages-sent",
            Name: "a:b",
            SuppressAlerts: false,
          },
          {
            Criteria: {
              ComparisonOperator: "less-than-equals",
              ConsecutiveDatapointsToAlarm: 1,
              ConsecutiveDatapointsToClear: 1,
              DurationSeconds: 300,
              Value: { Count: "2" },
            },
            Metric: "aws:num-messages-sent",
            Name: "a_b",
            SuppressAlerts: false,
          },
          {
            Criteria: {
              ComparisonOperator: "not-in-set",
              ConsecutiveDatapointsToAlarm: 1,
              ConsecutiveDatapointsToClear: 1,
              Value: { Strings: ["$${path.module}", "%%{x}", "a\"b", "new\nline", "ünï ☃ 🦊"] },
            },
            Metric: "hasOwnProperty",
            Name: "toString",
            SuppressAlerts: false,
          },
        ],
        SecurityProfileDescription: "*/ $${jsonencode(1)} %%{for x in y}%%{endfor} \\ \" ' ` <!-- --> </script> {{x}}",
        SecurityProfileName: "__proto__",
        Tags: [
          { Key: "note", Value: "it is + - = . _ : / @ fine" },
          { Key: "palisade:deployment", Value: "odd" },
          { Key: "palisade:source", Value: "policies/odd.yaml" },
        ],
        TargetArns: ["arn:aws:iot:us-east-1:111122223333:thinggroup/constructor"],
      }),
      schema: schemaOfSecurityProfile.asString,
      dependsOn: [
        customMetricHasOwnProperty,
        roleAlertsProto,
        permissionsOfRoleAlertsProto,
        topicAlerts,
        policyOfTopicAlerts,
        thingGroupConstructor,
      ],
    });
    // alarms when Device Defender could not deliver an alert: the topic, its key or the role does not let
    // it
    new CloudwatchMetricAlarm(this, "alarm_palisade-undelivered-alerts", {
      alarmName: "palisade-undelivered-alerts",
      alarmDescription: "alarms when Device Defender could not deliver an alert: the topic, its key or the role does not let it",
      metricQuery: [
        {
          id: "total",
          expression: "SELECT SUM(MisconfiguredDeviceDefenderNotification) FROM \"AWS/IoT\"",
          period: 300,
          returnData: true,
        },
      ],
      comparisonOperator: "GreaterThanOrEqualToThreshold",
      threshold: 1,
      evaluationPeriods: 1,
      treatMissingData: "notBreaching",
      alarmActions: ["arn:aws:sns:us-east-1:111122223333:alerts"],
      dependsOn: [topicAlerts, policyOfTopicAlerts],
    });

    // --- policies/odd.yaml:25 thingGroups.a:b ---
    // static thing group
    new IotThingGroup(this, "thing_group_a_b_6783a31e", { name: "a:b" });

    // --- policies/odd.yaml:26 thingGroups.a_b ---
    // static thing group
    new IotThingGroup(this, "thing_group_a_b", { name: "a_b" });

    // --- policies/odd.yaml:27 thingGroups.9-lives ---
    // static thing group
    new IotThingGroup(this, "thing_group_9-lives", { name: "9-lives" });

    // --- policies/odd.yaml:29 dimensions.valueOf ---
    // narrows metrics to messages on topics that match `a/${x}/%{y}`, `b/${iot:ClientId}/#`
    new CloudcontrolapiResource(this, "dimension_valueOf", {
      typeName: "AWS::IoT::Dimension",
      desiredState: JSON.stringify({
        Name: "valueOf",
        StringValues: ["a/$${x}/%%{y}", "b/$${iot:ClientId}/#"],
        Tags: [
          { Key: "note", Value: "it is + - = . _ : / @ fine" },
          { Key: "palisade:deployment", Value: "odd" },
          { Key: "palisade:source", Value: "policies/odd.yaml" },
        ],
        Type: "TOPIC_FILTER",
      }),
      schema: schemaOfDimension.asString,
      lifecycle: { createBeforeDestroy: true },
    });

    // --- Drift that Terraform's plan does not show by itself ---
    // For each AWS::IoT::CustomMetric, the properties in which AWS no longer agrees with its policy.
    new TerraformLocal(
      this,
      "differences_of_custom_metric",
      `\${{
  for id, pair in {
    custom_metric_hasOwnProperty = [aws_cloudcontrolapi_resource.custom_metric_hasOwnProperty.desired_state, aws_cloudcontrolapi_resource.custom_metric_hasOwnProperty.properties]
  } :
  id => flatten([
    for docs in [[for text in pair : try(jsondecode(text), {})]] : [
      for same in [setintersection([for doc in docs : concat([], try([for element in doc.Tags : jsonencode(element)], []))]...)] : [
        for facts in [[for doc in docs : try({
          for path, value in merge(concat(
            [{
              "DisplayName" = try(tostring(doc.DisplayName), null)
              "MetricName" = try(tostring(doc.MetricName), null)
              "MetricType" = try(tostring(doc.MetricType), null)
            }],
            [for element in try([for element in doc.Tags : element], []) : {
              for path, value in {
                ".Value" = try(tostring(element.Value), null)
              } :
              "Tags[\${try(coalesce(tostring(element.Key)), "")}]\${path}" => value
            } if !contains(same, jsonencode(element))]
          )...) :
          path => value if value != null
        }, {})]] :
        concat(
          [for path, value in facts[0] : path if try(facts[1][path], "false") != value],
          [
            for path, value in facts[1] : "\${path} (not in the policy)"
            if value == "present" && can(docs[0][split("[", path)[0]]) && !can(facts[0][path])
          ]
        )
      ]
    ]
  ])
}}`,
    );
    // For each AWS::IoT::Dimension, the properties in which AWS no longer agrees with its policy.
    new TerraformLocal(
      this,
      "differences_of_dimension",
      `\${{
  for id, pair in {
    dimension_valueOf = [aws_cloudcontrolapi_resource.dimension_valueOf.desired_state, aws_cloudcontrolapi_resource.dimension_valueOf.properties]
  } :
  id => flatten([
    for docs in [[for text in pair : try(jsondecode(text), {})]] : [
      for same in [setintersection([for doc in docs : concat([], try([for element in doc.Tags : jsonencode(element)], []))]...)] : [
        for facts in [[for doc in docs : try({
          for path, value in merge(concat(
            [{
              "Name" = try(tostring(doc.Name), null)
              "Type" = try(tostring(doc.Type), null)
            }],
            [for element in try([for element in doc.StringValues : coalesce(tostring(element))], []) : { "StringValues[\${element}]" = "present" }],
            [for element in try([for element in doc.Tags : element], []) : {
              for path, value in {
                ".Value" = try(tostring(element.Value), null)
              } :
              "Tags[\${try(coalesce(tostring(element.Key)), "")}]\${path}" => value
            } if !contains(same, jsonencode(element))]
          )...) :
          path => value if value != null
        }, {})]] :
        concat(
          [for path, value in facts[0] : path if try(facts[1][path], "false") != value],
          [
            for path, value in facts[1] : "\${path} (not in the policy)"
            if value == "present" && can(docs[0][split("[", path)[0]]) && !can(facts[0][path])
          ]
        )
      ]
    ]
  ])
}}`,
    );
    // For each AWS::IoT::SecurityProfile, the properties in which AWS no longer agrees with its policy.
    new TerraformLocal(
      this,
      "differences_of_security_profile",
      `\${{
  for id, pair in {
    security_profile___proto__ = [aws_cloudcontrolapi_resource.security_profile___proto__.desired_state, aws_cloudcontrolapi_resource.security_profile___proto__.properties]
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
              "AdditionalMetricsToRetainV2[\${join("/", compact([try(coalesce(tostring(element.Metric)), ""), try(coalesce(tostring(element.MetricDimension.DimensionName)), ""), try(coalesce(tostring(element.MetricDimension.Operator)), "")]))}]\${path}" => value
            } if !contains(same, jsonencode(element))],
            [for name, element in try({ for name, element in doc.AlertTargets : name => element }, {}) : {
              for path, value in {
                "" = "present"
                ".AlertTargetArn" = try(tostring(element.AlertTargetArn), null)
                ".RoleArn" = try(tostring(element.RoleArn), null)
              } :
              "AlertTargets[\${name}]\${path}" => value
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
              "Behaviors[\${try(coalesce(tostring(element.Name)), "")}]\${path}" => value
            } if !contains(same, jsonencode(element))],
            [for element in try([for element in doc.Tags : element], []) : {
              for path, value in {
                ".Value" = try(tostring(element.Value), null)
              } :
              "Tags[\${try(coalesce(tostring(element.Key)), "")}]\${path}" => value
            } if !contains(same, jsonencode(element))],
            [for element in try([for element in doc.TargetArns : coalesce(tostring(element))], []) : { "TargetArns[\${element}]" = "present" }]
          )...) :
          path => value if value != null
        }, {})]] :
        concat(
          [for path, value in facts[0] : path if try(facts[1][path], "false") != value],
          [
            for path, value in facts[1] : "\${path} (not in the policy)"
            if value == "present" && can(docs[0][split("[", path)[0]]) && !can(facts[0][path])
          ]
        )
      ]
    ]
  ])
}}`,
    );
    this.addOverride("check.custom_metric_hasOwnProperty", {
      assert: [
        {
          condition: "${length(local.differences_of_custom_metric[\"custom_metric_hasOwnProperty\"]) == 0}",
          error_message: "AWS::IoT::CustomMetric hasOwnProperty is no longer as policies/odd.yaml:22 declares it. These differ in AWS: ${join(\", \", local.differences_of_custom_metric[\"custom_metric_hasOwnProperty\"])}. Terraform plans no change for this.",
        },
      ],
    });
    this.addOverride("check.dimension_valueOf", {
      assert: [
        {
          condition: "${length(local.differences_of_dimension[\"dimension_valueOf\"]) == 0}",
          error_message: "AWS::IoT::Dimension valueOf is no longer as policies/odd.yaml:29 declares it. These differ in AWS: ${join(\", \", local.differences_of_dimension[\"dimension_valueOf\"])}. Terraform plans no change for this.",
        },
      ],
    });
    this.addOverride("check.security_profile___proto__", {
      assert: [
        {
          condition: "${length(local.differences_of_security_profile[\"security_profile___proto__\"]) == 0}",
          error_message: "AWS::IoT::SecurityProfile __proto__ is no longer as policies/odd.yaml:6 declares it. These differ in AWS: ${join(\", \", local.differences_of_security_profile[\"security_profile___proto__\"])}. Terraform plans no change for this.",
        },
      ],
    });
  }
}
