// Made by Palisade from policies/sensors.yaml for deployment china, account 111122223333, cn-north-1.
// Change the policies, not this file.

import type { Construct } from "constructs";
import { LocalBackend, TerraformLocal, TerraformStack } from "cdktf";
import { AwsProvider } from "@cdktf/provider-aws/lib/provider/index.js";
import { CloudcontrolapiResource } from "@cdktf/provider-aws/lib/cloudcontrolapi-resource/index.js";
import { CloudwatchMetricAlarm } from "@cdktf/provider-aws/lib/cloudwatch-metric-alarm/index.js";
import { IamRole } from "@cdktf/provider-aws/lib/iam-role/index.js";
import { IamRolePolicy } from "@cdktf/provider-aws/lib/iam-role-policy/index.js";
import { IamRolePolicyAttachment } from "@cdktf/provider-aws/lib/iam-role-policy-attachment/index.js";
import { SnsTopic } from "@cdktf/provider-aws/lib/sns-topic/index.js";
import { SnsTopicPolicy } from "@cdktf/provider-aws/lib/sns-topic-policy/index.js";
import { SnsTopicSubscription } from "@cdktf/provider-aws/lib/sns-topic-subscription/index.js";
import { SqsQueue } from "@cdktf/provider-aws/lib/sqs-queue/index.js";
import { SqsQueuePolicy } from "@cdktf/provider-aws/lib/sqs-queue-policy/index.js";

export class ChinaCnNorth1Stack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);

    this.addOverride("terraform.required_version", ">= 1.5.0");
    this.addOverride("terraform.required_providers.aws", {
      source: "hashicorp/aws",
      version: ">= 5.100.0, < 7.0.0",
    });
    new LocalBackend(this, { path: "terraform.tfstate" });
    new AwsProvider(this, "aws", {
      region: "cn-north-1",
      allowedAccountIds: ["111122223333"],
      defaultTags: [
        {
          tags: {
            "palisade:deployment": "china",
            "palisade:source": "policies/sensors.yaml",
            "palisade:version": "0.1.0",
          },
        },
      ],
    });

    // What Terraform must know of AWS::IoT::AccountAuditConfiguration; pinned, so that a plan asks AWS for
    // no schema.
    const schemaOfAuditConfiguration = new TerraformLocal(this, "schema_of_audit_configuration", JSON.stringify({
      createOnlyProperties: ["/properties/AccountId"],
      primaryIdentifier: ["/properties/AccountId"],
      properties: {},
      readOnlyProperties: [],
      typeName: "AWS::IoT::AccountAuditConfiguration",
    }));
    // What Terraform must know of AWS::IoT::ScheduledAudit; pinned, so that a plan asks AWS for no schema.
    const schemaOfScheduledAudit = new TerraformLocal(this, "schema_of_scheduled_audit", JSON.stringify({
      createOnlyProperties: [
        "/properties/ScheduledAuditName",
        "/properties/TargetCheckNames",
        "/properties/TargetCheckNames/0",
        "/properties/TargetCheckNames/1",
        "/properties/TargetCheckNames/2",
        "/properties/TargetCheckNames/3",
        "/properties/TargetCheckNames/4",
        "/properties/TargetCheckNames/5",
        "/properties/TargetCheckNames/6",
        "/properties/TargetCheckNames/7",
        "/properties/TargetCheckNames/8",
        "/properties/TargetCheckNames/9",
        "/properties/TargetCheckNames/10",
        "/properties/TargetCheckNames/11",
        "/properties/TargetCheckNames/12",
        "/properties/TargetCheckNames/13",
        "/properties/TargetCheckNames/14",
        "/properties/TargetCheckNames/15",
        "/properties/TargetCheckNames/16",
      ],
      primaryIdentifier: ["/properties/ScheduledAuditName"],
      properties: {},
      readOnlyProperties: ["/properties/ScheduledAuditArn"],
      typeName: "AWS::IoT::ScheduledAudit",
    }));
    // What Terraform must know of AWS::IoT::SecurityProfile; pinned, so that a plan asks AWS for no schema.
    const schemaOfSecurityProfile = new TerraformLocal(this, "schema_of_security_profile", JSON.stringify({
      createOnlyProperties: ["/properties/SecurityProfileName"],
      primaryIdentifier: ["/properties/SecurityProfileName"],
      properties: {},
      readOnlyProperties: ["/properties/SecurityProfileArn"],
      typeName: "AWS::IoT::SecurityProfile",
    }));

    // --- policies/sensors.yaml:3 alertTopics.alerts ---
    // passes alerts on to whoever subscribes to `alerts`
    const topicAlerts = new SnsTopic(this, "topic_alerts", { name: "alerts" });
    const policyOfTopicAlerts = new SnsTopicPolicy(this, "policy_of_topic_alerts", {
      arn: "arn:aws-cn:sns:cn-north-1:111122223333:alerts",
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
            Principal: { AWS: "arn:aws-cn:iam::111122223333:root" },
            Resource: "arn:aws-cn:sns:cn-north-1:111122223333:alerts",
            Sid: "AllowOwner",
          },
          {
            Action: "sns:Publish",
            Condition: { StringEquals: { "aws:SourceAccount": "111122223333" } },
            Effect: "Allow",
            Principal: { Service: "cloudwatch.amazonaws.com" },
            Resource: "arn:aws-cn:sns:cn-north-1:111122223333:alerts",
            Sid: "AllowCloudWatchAlarms",
          },
          {
            Action: "sns:Publish",
            Condition: { Bool: { "aws:SecureTransport": "false" } },
            Effect: "Deny",
            Principal: "*",
            Resource: "arn:aws-cn:sns:cn-north-1:111122223333:alerts",
            Sid: "DenyInsecureTransport",
          },
        ],
        Version: "2012-10-17",
      }),
      dependsOn: [topicAlerts],
    });

    // --- policies/sensors.yaml:4 alertTopics.alerts.subscribers[0] ---
    // keeps for 14 days the alerts that could not be delivered to, or handled from, `alerts`
    const queueAlertsDeadLetters = new SqsQueue(this, "queue_alerts-dead-letters", {
      name: "alerts-dead-letters",
      messageRetentionSeconds: 1209600,
      sqsManagedSseEnabled: true,
      redriveAllowPolicy: JSON.stringify({
        redrivePermission: "byQueue",
        sourceQueueArns: ["arn:aws-cn:sqs:cn-north-1:111122223333:alerts"],
      }),
    });
    const policyOfQueueAlertsDeadLetters = new SqsQueuePolicy(this, "policy_of_queue_alerts-dead-letters", {
      queueUrl: queueAlertsDeadLetters.url,
      policy: JSON.stringify({
        Statement: [
          {
            Action: "sqs:SendMessage",
            Condition: { ArnEquals: { "aws:SourceArn": "arn:aws-cn:sns:cn-north-1:111122223333:alerts" } },
            Effect: "Allow",
            Principal: { Service: "sns.amazonaws.com" },
            Resource: "arn:aws-cn:sqs:cn-north-1:111122223333:alerts-dead-letters",
            Sid: "AllowAlertTopics",
          },
          {
            Action: "sqs:*",
            Condition: { Bool: { "aws:SecureTransport": "false" } },
            Effect: "Deny",
            Principal: "*",
            Resource: "arn:aws-cn:sqs:cn-north-1:111122223333:alerts-dead-letters",
            Sid: "DenyInsecureTransport",
          },
        ],
        Version: "2012-10-17",
      }),
    });
    // keeps for 4 days the alerts of `alerts`; after 5 failed tries one goes to `alerts-dead-letters`
    const queueAlerts = new SqsQueue(this, "queue_alerts", {
      name: "alerts",
      messageRetentionSeconds: 345600,
      sqsManagedSseEnabled: true,
      redrivePolicy: JSON.stringify({
        deadLetterTargetArn: "arn:aws-cn:sqs:cn-north-1:111122223333:alerts-dead-letters",
        maxReceiveCount: 5,
      }),
      dependsOn: [queueAlertsDeadLetters, policyOfQueueAlertsDeadLetters],
    });
    const policyOfQueueAlerts = new SqsQueuePolicy(this, "policy_of_queue_alerts", {
      queueUrl: queueAlerts.url,
      policy: JSON.stringify({
        Statement: [
          {
            Action: "sqs:SendMessage",
            Condition: { ArnEquals: { "aws:SourceArn": "arn:aws-cn:sns:cn-north-1:111122223333:alerts" } },
            Effect: "Allow",
            Principal: { Service: "sns.amazonaws.com" },
            Resource: "arn:aws-cn:sqs:cn-north-1:111122223333:alerts",
            Sid: "AllowAlertTopics",
          },
          {
            Action: "sqs:*",
            Condition: { Bool: { "aws:SecureTransport": "false" } },
            Effect: "Deny",
            Principal: "*",
            Resource: "arn:aws-cn:sqs:cn-north-1:111122223333:alerts",
            Sid: "DenyInsecureTransport",
          },
        ],
        Version: "2012-10-17",
      }),
    });
    // passes the alerts of `alerts` on to queue `alerts`
    new SnsTopicSubscription(this, "subscription_alerts-sqs-alerts", {
      topicArn: "arn:aws-cn:sns:cn-north-1:111122223333:alerts",
      protocol: "sqs",
      endpoint: "arn:aws-cn:sqs:cn-north-1:111122223333:alerts",
      redrivePolicy: JSON.stringify({
        deadLetterTargetArn: "arn:aws-cn:sqs:cn-north-1:111122223333:alerts-dead-letters",
      }),
      dependsOn: [
        topicAlerts,
        policyOfTopicAlerts,
        queueAlerts,
        policyOfQueueAlerts,
        queueAlertsDeadLetters,
        policyOfQueueAlertsDeadLetters,
      ],
    });

    // --- policies/sensors.yaml:6 securityProfiles.Sensors ---
    // lets Device Defender send the alerts of profile `Sensors` to `alerts`
    const roleAlertsSensors = new IamRole(this, "role_alerts-Sensors", {
      name: "palisade-cn-north-1-alerts-Sensors",
      description: "lets Device Defender send the alerts of profile `Sensors` to `alerts`",
      assumeRolePolicy: JSON.stringify({
        Statement: [
          {
            Action: "sts:AssumeRole",
            Condition: {
              ArnLike: { "aws:SourceArn": "arn:aws-cn:iot:cn-north-1:111122223333:securityprofile/Sensors" },
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
    const permissionsOfRoleAlertsSensors = new IamRolePolicy(this, "permissions_of_role_alerts-Sensors", {
      name: "palisade",
      role: roleAlertsSensors.name,
      policy: JSON.stringify({
        Statement: [
          {
            Action: "sns:Publish",
            Effect: "Allow",
            Resource: "arn:aws-cn:sns:cn-north-1:111122223333:alerts",
            Sid: "PublishAlerts",
          },
        ],
        Version: "2012-10-17",
      }),
    });
    // watches any registered thing for 1 behaviour, sends alerts to `alerts`
    // - Flood (policies/sensors.yaml:10) alarms when any registered thing sends more than 100 messages in 5
    // minutes
    new CloudcontrolapiResource(this, "security_profile_Sensors", {
      typeName: "AWS::IoT::SecurityProfile",
      desiredState: JSON.stringify({
        AlertTargets: {
          SNS: {
            AlertTargetArn: "arn:aws-cn:sns:cn-north-1:111122223333:alerts",
            RoleArn: "arn:aws-cn:iam::111122223333:role/palisade-cn-north-1-alerts-Sensors",
          },
        },
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
            Name: "Flood",
            SuppressAlerts: false,
          },
        ],
        SecurityProfileName: "Sensors",
        Tags: [
          { Key: "palisade:deployment", Value: "china" },
          { Key: "palisade:source", Value: "policies/sensors.yaml" },
        ],
        TargetArns: ["arn:aws-cn:iot:cn-north-1:111122223333:all/registered-things"],
      }),
      schema: schemaOfSecurityProfile.asString,
      dependsOn: [roleAlertsSensors, permissionsOfRoleAlertsSensors, topicAlerts, policyOfTopicAlerts],
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
      alarmActions: ["arn:aws-cn:sns:cn-north-1:111122223333:alerts"],
      dependsOn: [topicAlerts, policyOfTopicAlerts],
    });

    // --- policies/sensors.yaml:11 audit ---
    // lets Device Defender read what its audit checks look at
    const roleAudit = new IamRole(this, "role_audit", {
      name: "palisade-cn-north-1-audit",
      description: "lets Device Defender read what its audit checks look at",
      assumeRolePolicy: JSON.stringify({
        Statement: [
          {
            Action: "sts:AssumeRole",
            Condition: {
              ArnLike: { "aws:SourceArn": "arn:aws-cn:iot:cn-north-1:111122223333:*" },
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
    const managedPolicyOfRoleAuditAWSIoTDeviceDefenderAudit = new IamRolePolicyAttachment(this, "managed_policy_of_role_audit-AWSIoTDeviceDefenderAudit", {
      role: roleAudit.name,
      policyArn: "arn:aws-cn:iam::aws:policy/service-role/AWSIoTDeviceDefenderAudit",
    });
    // lets Device Defender send the results of audits to `alerts`
    const roleAuditAlerts = new IamRole(this, "role_audit-alerts", {
      name: "palisade-cn-north-1-audit-alerts",
      description: "lets Device Defender send the results of audits to `alerts`",
      assumeRolePolicy: JSON.stringify({
        Statement: [
          {
            Action: "sts:AssumeRole",
            Condition: {
              ArnLike: { "aws:SourceArn": "arn:aws-cn:iot:cn-north-1:111122223333:*" },
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
    const permissionsOfRoleAuditAlerts = new IamRolePolicy(this, "permissions_of_role_audit-alerts", {
      name: "palisade",
      role: roleAuditAlerts.name,
      policy: JSON.stringify({
        Statement: [
          {
            Action: "sns:Publish",
            Effect: "Allow",
            Resource: "arn:aws-cn:sns:cn-north-1:111122223333:alerts",
            Sid: "PublishAlerts",
          },
        ],
        Version: "2012-10-17",
      }),
    });
    // 1 of 17 audit checks on, results go to `alerts`
    const auditConfiguration = new CloudcontrolapiResource(this, "audit_configuration", {
      typeName: "AWS::IoT::AccountAuditConfiguration",
      desiredState: JSON.stringify({
        AccountId: "111122223333",
        AuditCheckConfigurations: {
          AuthenticatedCognitoRoleOverlyPermissiveCheck: { Enabled: false },
          CaCertificateExpiringCheck: { Enabled: false },
          CaCertificateKeyQualityCheck: { Enabled: false },
          ConflictingClientIdsCheck: { Enabled: false },
          DeviceCertificateAgeCheck: { Enabled: false },
          DeviceCertificateExpiringCheck: { Enabled: false },
          DeviceCertificateKeyQualityCheck: { Enabled: false },
          DeviceCertificateSharedCheck: { Enabled: false },
          IntermediateCaRevokedForActiveDeviceCertificatesCheck: { Enabled: false },
          IoTPolicyPotentialMisConfigurationCheck: { Enabled: false },
          IotPolicyOverlyPermissiveCheck: { Enabled: false },
          IotRoleAliasAllowsAccessToUnusedServicesCheck: { Enabled: false },
          IotRoleAliasOverlyPermissiveCheck: { Enabled: false },
          LoggingDisabledCheck: { Enabled: true },
          RevokedCaCertificateStillActiveCheck: { Enabled: false },
          RevokedDeviceCertificateStillActiveCheck: { Enabled: false },
          UnauthenticatedCognitoRoleOverlyPermissiveCheck: { Enabled: false },
        },
        AuditNotificationTargetConfigurations: {
          Sns: {
            Enabled: true,
            RoleArn: "arn:aws-cn:iam::111122223333:role/palisade-cn-north-1-audit-alerts",
            TargetArn: "arn:aws-cn:sns:cn-north-1:111122223333:alerts",
          },
        },
        RoleArn: "arn:aws-cn:iam::111122223333:role/palisade-cn-north-1-audit",
      }),
      schema: schemaOfAuditConfiguration.asString,
      dependsOn: [
        roleAudit,
        managedPolicyOfRoleAuditAWSIoTDeviceDefenderAudit,
        roleAuditAlerts,
        permissionsOfRoleAuditAlerts,
        topicAlerts,
        policyOfTopicAlerts,
      ],
    });

    // --- policies/sensors.yaml:15 audit.schedules.Weekly ---
    // every Sunday runs 1 audit check
    new CloudcontrolapiResource(this, "scheduled_audit_Weekly", {
      typeName: "AWS::IoT::ScheduledAudit",
      desiredState: JSON.stringify({
        DayOfWeek: "SUN",
        Frequency: "WEEKLY",
        ScheduledAuditName: "Weekly",
        Tags: [
          { Key: "palisade:deployment", Value: "china" },
          { Key: "palisade:source", Value: "policies/sensors.yaml" },
        ],
        TargetCheckNames: ["LOGGING_DISABLED_CHECK"],
      }),
      schema: schemaOfScheduledAudit.asString,
      dependsOn: [auditConfiguration],
    });

    // --- Drift that Terraform's plan does not show by itself ---
    // For each AWS::IoT::AccountAuditConfiguration, the properties in which AWS no longer agrees with its
    // policy.
    new TerraformLocal(
      this,
      "differences_of_audit_configuration",
      `\${{
  for id, pair in {
    audit_configuration = [aws_cloudcontrolapi_resource.audit_configuration.desired_state, aws_cloudcontrolapi_resource.audit_configuration.properties]
  } :
  id => flatten([
    for docs in [[for text in pair : try(jsondecode(text), {})]] : [
      for same in [setintersection([for doc in docs : concat([])]...)] : [
        for facts in [[for doc in docs : try({
          for path, value in merge(concat(
            [{
              "AccountId" = try(tostring(doc.AccountId), null)
              "AuditCheckConfigurations.AuthenticatedCognitoRoleOverlyPermissiveCheck.Enabled" = try(tostring(doc.AuditCheckConfigurations.AuthenticatedCognitoRoleOverlyPermissiveCheck.Enabled), null)
              "AuditCheckConfigurations.CaCertificateExpiringCheck.Enabled" = try(tostring(doc.AuditCheckConfigurations.CaCertificateExpiringCheck.Enabled), null)
              "AuditCheckConfigurations.CaCertificateKeyQualityCheck.Enabled" = try(tostring(doc.AuditCheckConfigurations.CaCertificateKeyQualityCheck.Enabled), null)
              "AuditCheckConfigurations.ConflictingClientIdsCheck.Enabled" = try(tostring(doc.AuditCheckConfigurations.ConflictingClientIdsCheck.Enabled), null)
              "AuditCheckConfigurations.DeviceCertificateAgeCheck.Configuration.CertAgeThresholdInDays" = try(tostring(doc.AuditCheckConfigurations.DeviceCertificateAgeCheck.Configuration.CertAgeThresholdInDays), null)
              "AuditCheckConfigurations.DeviceCertificateAgeCheck.Enabled" = try(tostring(doc.AuditCheckConfigurations.DeviceCertificateAgeCheck.Enabled), null)
              "AuditCheckConfigurations.DeviceCertificateExpiringCheck.Configuration.CertExpirationThresholdInDays" = try(tostring(doc.AuditCheckConfigurations.DeviceCertificateExpiringCheck.Configuration.CertExpirationThresholdInDays), null)
              "AuditCheckConfigurations.DeviceCertificateExpiringCheck.Enabled" = try(tostring(doc.AuditCheckConfigurations.DeviceCertificateExpiringCheck.Enabled), null)
              "AuditCheckConfigurations.DeviceCertificateKeyQualityCheck.Enabled" = try(tostring(doc.AuditCheckConfigurations.DeviceCertificateKeyQualityCheck.Enabled), null)
              "AuditCheckConfigurations.DeviceCertificateSharedCheck.Enabled" = try(tostring(doc.AuditCheckConfigurations.DeviceCertificateSharedCheck.Enabled), null)
              "AuditCheckConfigurations.IntermediateCaRevokedForActiveDeviceCertificatesCheck.Enabled" = try(tostring(doc.AuditCheckConfigurations.IntermediateCaRevokedForActiveDeviceCertificatesCheck.Enabled), null)
              "AuditCheckConfigurations.IoTPolicyPotentialMisConfigurationCheck.Enabled" = try(tostring(doc.AuditCheckConfigurations.IoTPolicyPotentialMisConfigurationCheck.Enabled), null)
              "AuditCheckConfigurations.IotPolicyOverlyPermissiveCheck.Enabled" = try(tostring(doc.AuditCheckConfigurations.IotPolicyOverlyPermissiveCheck.Enabled), null)
              "AuditCheckConfigurations.IotRoleAliasAllowsAccessToUnusedServicesCheck.Enabled" = try(tostring(doc.AuditCheckConfigurations.IotRoleAliasAllowsAccessToUnusedServicesCheck.Enabled), null)
              "AuditCheckConfigurations.IotRoleAliasOverlyPermissiveCheck.Enabled" = try(tostring(doc.AuditCheckConfigurations.IotRoleAliasOverlyPermissiveCheck.Enabled), null)
              "AuditCheckConfigurations.LoggingDisabledCheck.Enabled" = try(tostring(doc.AuditCheckConfigurations.LoggingDisabledCheck.Enabled), null)
              "AuditCheckConfigurations.RevokedCaCertificateStillActiveCheck.Enabled" = try(tostring(doc.AuditCheckConfigurations.RevokedCaCertificateStillActiveCheck.Enabled), null)
              "AuditCheckConfigurations.RevokedDeviceCertificateStillActiveCheck.Enabled" = try(tostring(doc.AuditCheckConfigurations.RevokedDeviceCertificateStillActiveCheck.Enabled), null)
              "AuditCheckConfigurations.UnauthenticatedCognitoRoleOverlyPermissiveCheck.Enabled" = try(tostring(doc.AuditCheckConfigurations.UnauthenticatedCognitoRoleOverlyPermissiveCheck.Enabled), null)
              "AuditNotificationTargetConfigurations.Sns.Enabled" = try(tostring(doc.AuditNotificationTargetConfigurations.Sns.Enabled), null)
              "AuditNotificationTargetConfigurations.Sns.RoleArn" = try(tostring(doc.AuditNotificationTargetConfigurations.Sns.RoleArn), null)
              "AuditNotificationTargetConfigurations.Sns.TargetArn" = try(tostring(doc.AuditNotificationTargetConfigurations.Sns.TargetArn), null)
              "RoleArn" = try(tostring(doc.RoleArn), null)
            }]
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
    // For each AWS::IoT::ScheduledAudit, the properties in which AWS no longer agrees with its policy.
    new TerraformLocal(
      this,
      "differences_of_scheduled_audit",
      `\${{
  for id, pair in {
    scheduled_audit_Weekly = [aws_cloudcontrolapi_resource.scheduled_audit_Weekly.desired_state, aws_cloudcontrolapi_resource.scheduled_audit_Weekly.properties]
  } :
  id => flatten([
    for docs in [[for text in pair : try(jsondecode(text), {})]] : [
      for same in [setintersection([for doc in docs : concat([], try([for element in doc.Tags : jsonencode(element)], []))]...)] : [
        for facts in [[for doc in docs : try({
          for path, value in merge(concat(
            [{
              "DayOfMonth" = try(tostring(doc.DayOfMonth), null)
              "DayOfWeek" = try(tostring(doc.DayOfWeek), null)
              "Frequency" = try(tostring(doc.Frequency), null)
              "ScheduledAuditName" = try(tostring(doc.ScheduledAuditName), null)
            }],
            [for element in try([for element in doc.Tags : element], []) : {
              for path, value in {
                ".Value" = try(tostring(element.Value), null)
              } :
              "Tags[\${try(coalesce(tostring(element.Key)), "")}]\${path}" => value
            } if !contains(same, jsonencode(element))],
            [for element in try([for element in doc.TargetCheckNames : coalesce(tostring(element))], []) : { "TargetCheckNames[\${element}]" = "present" }]
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
    this.addOverride("check.security_profile_Sensors", {
      assert: [
        {
          condition: "${length(local.differences_of_security_profile[\"security_profile_Sensors\"]) == 0}",
          error_message: "AWS::IoT::SecurityProfile Sensors is no longer as policies/sensors.yaml:6 declares it. These differ in AWS: ${join(\", \", local.differences_of_security_profile[\"security_profile_Sensors\"])}. Terraform plans no change for this.",
        },
      ],
    });
    this.addOverride("check.audit_configuration", {
      assert: [
        {
          condition: "${length(local.differences_of_audit_configuration[\"audit_configuration\"]) == 0}",
          error_message: "AWS::IoT::AccountAuditConfiguration account-audit-configuration is no longer as policies/sensors.yaml:11 declares it. These differ in AWS: ${join(\", \", local.differences_of_audit_configuration[\"audit_configuration\"])}. Terraform plans no change for this.",
        },
      ],
    });
    this.addOverride("check.scheduled_audit_Weekly", {
      assert: [
        {
          condition: "${length(local.differences_of_scheduled_audit[\"scheduled_audit_Weekly\"]) == 0}",
          error_message: "AWS::IoT::ScheduledAudit Weekly is no longer as policies/sensors.yaml:15 declares it. These differ in AWS: ${join(\", \", local.differences_of_scheduled_audit[\"scheduled_audit_Weekly\"])}. Terraform plans no change for this.",
        },
      ],
    });
  }
}
