// Made by Palisade from policies for deployment production, account 444455556666, us-east-1. Change the
// policies, not this file.

import type { Construct } from "constructs";
import { S3Backend, TerraformLocal, TerraformStack } from "cdktf";
import { AwsProvider } from "@cdktf/provider-aws/lib/provider/index.js";
import { CloudcontrolapiResource } from "@cdktf/provider-aws/lib/cloudcontrolapi-resource/index.js";
import { CloudwatchDashboard } from "@cdktf/provider-aws/lib/cloudwatch-dashboard/index.js";
import { CloudwatchMetricAlarm } from "@cdktf/provider-aws/lib/cloudwatch-metric-alarm/index.js";
import { IamRole } from "@cdktf/provider-aws/lib/iam-role/index.js";
import { IamRolePolicy } from "@cdktf/provider-aws/lib/iam-role-policy/index.js";
import { IamRolePolicyAttachment } from "@cdktf/provider-aws/lib/iam-role-policy-attachment/index.js";
import { IotIndexingConfiguration } from "@cdktf/provider-aws/lib/iot-indexing-configuration/index.js";
import { IotLoggingOptions } from "@cdktf/provider-aws/lib/iot-logging-options/index.js";
import { IotPolicy } from "@cdktf/provider-aws/lib/iot-policy/index.js";
import { IotPolicyAttachment } from "@cdktf/provider-aws/lib/iot-policy-attachment/index.js";
import { IotThingGroup } from "@cdktf/provider-aws/lib/iot-thing-group/index.js";
import { SnsTopic } from "@cdktf/provider-aws/lib/sns-topic/index.js";
import { SnsTopicPolicy } from "@cdktf/provider-aws/lib/sns-topic-policy/index.js";
import { SnsTopicSubscription } from "@cdktf/provider-aws/lib/sns-topic-subscription/index.js";
import { SqsQueue } from "@cdktf/provider-aws/lib/sqs-queue/index.js";
import { SqsQueuePolicy } from "@cdktf/provider-aws/lib/sqs-queue-policy/index.js";

export class ProductionUsEast1Stack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);

    this.addOverride("terraform.required_version", ">= 1.5.0");
    this.addOverride("terraform.required_providers.aws", {
      source: "hashicorp/aws",
      version: ">= 5.100.0, < 7.0.0",
    });
    new S3Backend(this, {
      bucket: "acme-terraform-state",
      region: "us-east-1",
      encrypt: true,
      key: "palisade/production-us-east-1/terraform.tfstate",
    });
    new AwsProvider(this, "aws", {
      region: "us-east-1",
      allowedAccountIds: ["444455556666"],
      defaultTags: [
        {
          tags: {
            owner: "device-security",
            "palisade:deployment": "production",
            "palisade:source": "policies",
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
    // What Terraform must know of AWS::IoT::ThingGroup; pinned, so that a plan asks AWS for no schema.
    const schemaOfDynamicThingGroup = new TerraformLocal(this, "schema_of_dynamic_thing_group", JSON.stringify({
      createOnlyProperties: ["/properties/ParentGroupName", "/properties/ThingGroupName"],
      primaryIdentifier: ["/properties/ThingGroupName"],
      properties: {},
      readOnlyProperties: ["/properties/Arn", "/properties/Id"],
      typeName: "AWS::IoT::ThingGroup",
    }));
    // What Terraform must know of AWS::IoT::FleetMetric; pinned, so that a plan asks AWS for no schema.
    const schemaOfFleetMetric = new TerraformLocal(this, "schema_of_fleet_metric", JSON.stringify({
      createOnlyProperties: ["/properties/MetricName"],
      primaryIdentifier: ["/properties/MetricName"],
      properties: {},
      readOnlyProperties: [
        "/properties/CreationDate",
        "/properties/LastModifiedDate",
        "/properties/MetricArn",
        "/properties/Version",
      ],
      typeName: "AWS::IoT::FleetMetric",
    }));
    // What Terraform must know of AWS::IoT::JobTemplate; pinned, so that a plan asks AWS for no schema.
    const schemaOfJobTemplate = new TerraformLocal(this, "schema_of_job_template", JSON.stringify({
      createOnlyProperties: [
        "/properties/AbortConfig",
        "/properties/Description",
        "/properties/DestinationPackageVersions",
        "/properties/Document",
        "/properties/DocumentSource",
        "/properties/JobArn",
        "/properties/JobExecutionsRetryConfig",
        "/properties/JobExecutionsRolloutConfig",
        "/properties/JobTemplateId",
        "/properties/MaintenanceWindows",
        "/properties/PresignedUrlConfig",
        "/properties/Tags",
        "/properties/TimeoutConfig",
      ],
      primaryIdentifier: ["/properties/JobTemplateId"],
      properties: {},
      readOnlyProperties: ["/properties/Arn"],
      typeName: "AWS::IoT::JobTemplate",
    }));
    // What Terraform must know of AWS::IoT::MitigationAction; pinned, so that a plan asks AWS for no
    // schema.
    const schemaOfMitigationAction = new TerraformLocal(this, "schema_of_mitigation_action", JSON.stringify({
      createOnlyProperties: ["/properties/ActionName"],
      primaryIdentifier: ["/properties/ActionName"],
      properties: {},
      readOnlyProperties: ["/properties/MitigationActionArn", "/properties/MitigationActionId"],
      typeName: "AWS::IoT::MitigationAction",
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

    // --- policies/alerts.yaml:13 alertTopics.security-alerts ---
    // passes alerts on to whoever subscribes to `iot-security-alerts`
    const topicIotSecurityAlerts = new SnsTopic(this, "topic_iot-security-alerts", {
      name: "iot-security-alerts",
      displayName: "IoT security alerts",
    });
    const policyOfTopicIotSecurityAlerts = new SnsTopicPolicy(this, "policy_of_topic_iot-security-alerts", {
      arn: "arn:aws:sns:us-east-1:444455556666:iot-security-alerts",
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
            Principal: { AWS: "arn:aws:iam::444455556666:root" },
            Resource: "arn:aws:sns:us-east-1:444455556666:iot-security-alerts",
            Sid: "AllowOwner",
          },
          {
            Action: "sns:Publish",
            Condition: { StringEquals: { "aws:SourceAccount": "444455556666" } },
            Effect: "Allow",
            Principal: { Service: "cloudwatch.amazonaws.com" },
            Resource: "arn:aws:sns:us-east-1:444455556666:iot-security-alerts",
            Sid: "AllowCloudWatchAlarms",
          },
          {
            Action: "sns:Publish",
            Condition: { Bool: { "aws:SecureTransport": "false" } },
            Effect: "Deny",
            Principal: "*",
            Resource: "arn:aws:sns:us-east-1:444455556666:iot-security-alerts",
            Sid: "DenyInsecureTransport",
          },
        ],
        Version: "2012-10-17",
      }),
      dependsOn: [topicIotSecurityAlerts],
    });

    // --- policies/alerts.yaml:18 alertTopics.security-alerts.subscribers[0] ---
    // passes the alerts of `iot-security-alerts` on to secops@example.com by e-mail
    new SnsTopicSubscription(this, "subscription_iot-security-alerts-email-secops_example_com_c244e7c0", {
      topicArn: "arn:aws:sns:us-east-1:444455556666:iot-security-alerts",
      protocol: "email",
      endpoint: "secops@example.com",
      dependsOn: [topicIotSecurityAlerts, policyOfTopicIotSecurityAlerts],
    });

    // --- policies/alerts.yaml:20 alertTopics.security-alerts.subscribers[1] ---
    // keeps for 14 days the alerts that could not be delivered to, or handled from, `iot-security-alerts`
    const queueIotSecurityAlertsDeadLetters = new SqsQueue(this, "queue_iot-security-alerts-dead-letters", {
      name: "iot-security-alerts-dead-letters",
      messageRetentionSeconds: 1209600,
      sqsManagedSseEnabled: true,
      redriveAllowPolicy: JSON.stringify({
        redrivePermission: "byQueue",
        sourceQueueArns: ["arn:aws:sqs:us-east-1:444455556666:iot-security-alerts"],
      }),
    });
    const policyOfQueueIotSecurityAlertsDeadLetters = new SqsQueuePolicy(this, "policy_of_queue_iot-security-alerts-dead-letters", {
      queueUrl: queueIotSecurityAlertsDeadLetters.url,
      policy: JSON.stringify({
        Statement: [
          {
            Action: "sqs:SendMessage",
            Condition: {
              ArnEquals: { "aws:SourceArn": "arn:aws:sns:us-east-1:444455556666:iot-security-alerts" },
            },
            Effect: "Allow",
            Principal: { Service: "sns.amazonaws.com" },
            Resource: "arn:aws:sqs:us-east-1:444455556666:iot-security-alerts-dead-letters",
            Sid: "AllowAlertTopics",
          },
          {
            Action: "sqs:*",
            Condition: { Bool: { "aws:SecureTransport": "false" } },
            Effect: "Deny",
            Principal: "*",
            Resource: "arn:aws:sqs:us-east-1:444455556666:iot-security-alerts-dead-letters",
            Sid: "DenyInsecureTransport",
          },
        ],
        Version: "2012-10-17",
      }),
    });
    // keeps for 4 days the alerts of `iot-security-alerts` in 2 regions; after 5 failed tries one goes to
    // `iot-security-alerts-dead-letters`
    const queueIotSecurityAlerts = new SqsQueue(this, "queue_iot-security-alerts", {
      name: "iot-security-alerts",
      messageRetentionSeconds: 345600,
      sqsManagedSseEnabled: true,
      redrivePolicy: JSON.stringify({
        deadLetterTargetArn: "arn:aws:sqs:us-east-1:444455556666:iot-security-alerts-dead-letters",
        maxReceiveCount: 5,
      }),
      dependsOn: [queueIotSecurityAlertsDeadLetters, policyOfQueueIotSecurityAlertsDeadLetters],
    });
    const policyOfQueueIotSecurityAlerts = new SqsQueuePolicy(this, "policy_of_queue_iot-security-alerts", {
      queueUrl: queueIotSecurityAlerts.url,
      policy: JSON.stringify({
        Statement: [
          {
            Action: "sqs:SendMessage",
            Condition: {
              ArnEquals: {
                "aws:SourceArn": [
                  "arn:aws:sns:eu-west-1:444455556666:iot-security-alerts",
                  "arn:aws:sns:us-east-1:444455556666:iot-security-alerts",
                ],
              },
            },
            Effect: "Allow",
            Principal: { Service: "sns.amazonaws.com" },
            Resource: "arn:aws:sqs:us-east-1:444455556666:iot-security-alerts",
            Sid: "AllowAlertTopics",
          },
          {
            Action: "sqs:*",
            Condition: { Bool: { "aws:SecureTransport": "false" } },
            Effect: "Deny",
            Principal: "*",
            Resource: "arn:aws:sqs:us-east-1:444455556666:iot-security-alerts",
            Sid: "DenyInsecureTransport",
          },
        ],
        Version: "2012-10-17",
      }),
    });
    // passes the alerts of `iot-security-alerts` on to queue `iot-security-alerts`
    new SnsTopicSubscription(this, "subscription_iot-security-alerts-sqs-iot-security-alerts", {
      topicArn: "arn:aws:sns:us-east-1:444455556666:iot-security-alerts",
      protocol: "sqs",
      endpoint: "arn:aws:sqs:us-east-1:444455556666:iot-security-alerts",
      redrivePolicy: JSON.stringify({
        deadLetterTargetArn: "arn:aws:sqs:us-east-1:444455556666:iot-security-alerts-dead-letters",
      }),
      dependsOn: [
        topicIotSecurityAlerts,
        policyOfTopicIotSecurityAlerts,
        queueIotSecurityAlerts,
        policyOfQueueIotSecurityAlerts,
        queueIotSecurityAlertsDeadLetters,
        policyOfQueueIotSecurityAlertsDeadLetters,
      ],
    });

    // --- policies/alerts.yaml:23 alertTopics.disconnected-things ---
    // passes alerts on to whoever subscribes to `Disconnected_things_notification`
    const topicDisconnectedThingsNotification = new SnsTopic(this, "topic_Disconnected_things_notification", {
      name: "Disconnected_things_notification",
    });
    const policyOfTopicDisconnectedThingsNotification = new SnsTopicPolicy(this, "policy_of_topic_Disconnected_things_notification", {
      arn: "arn:aws:sns:us-east-1:444455556666:Disconnected_things_notification",
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
            Principal: { AWS: "arn:aws:iam::444455556666:root" },
            Resource: "arn:aws:sns:us-east-1:444455556666:Disconnected_things_notification",
            Sid: "AllowOwner",
          },
          {
            Action: "sns:Publish",
            Condition: { StringEquals: { "aws:SourceAccount": "444455556666" } },
            Effect: "Allow",
            Principal: { Service: "cloudwatch.amazonaws.com" },
            Resource: "arn:aws:sns:us-east-1:444455556666:Disconnected_things_notification",
            Sid: "AllowCloudWatchAlarms",
          },
          {
            Action: "sns:Publish",
            Condition: { Bool: { "aws:SecureTransport": "false" } },
            Effect: "Deny",
            Principal: "*",
            Resource: "arn:aws:sns:us-east-1:444455556666:Disconnected_things_notification",
            Sid: "DenyInsecureTransport",
          },
        ],
        Version: "2012-10-17",
      }),
      dependsOn: [topicDisconnectedThingsNotification],
    });

    // --- policies/alerts.yaml:28 alertTopics.disconnected-things.subscribers[0] ---
    // keeps for 14 days the alerts that could not be delivered to, or handled from,
    // `Disconnect_thing_notification_queue`
    const queueDisconnectThingNotificationQueueDeadLetters = new SqsQueue(this, "queue_Disconnect_thing_notification_queue-dead-letters", {
      name: "Disconnect_thing_notification_queue-dead-letters",
      messageRetentionSeconds: 1209600,
      sqsManagedSseEnabled: true,
      redriveAllowPolicy: JSON.stringify({
        redrivePermission: "byQueue",
        sourceQueueArns: ["arn:aws:sqs:us-east-1:444455556666:Disconnect_thing_notification_queue"],
      }),
    });
    const policyOfQueueDisconnectThingNotificationQueueDeadLetters = new SqsQueuePolicy(this, "policy_of_queue_Disconnect_thing_notification_queue-dead-letters", {
      queueUrl: queueDisconnectThingNotificationQueueDeadLetters.url,
      policy: JSON.stringify({
        Statement: [
          {
            Action: "sqs:SendMessage",
            Condition: {
              ArnEquals: {
                "aws:SourceArn": "arn:aws:sns:us-east-1:444455556666:Disconnected_things_notification",
              },
            },
            Effect: "Allow",
            Principal: { Service: "sns.amazonaws.com" },
            Resource: "arn:aws:sqs:us-east-1:444455556666:Disconnect_thing_notification_queue-dead-letters",
            Sid: "AllowAlertTopics",
          },
          {
            Action: "sqs:*",
            Condition: { Bool: { "aws:SecureTransport": "false" } },
            Effect: "Deny",
            Principal: "*",
            Resource: "arn:aws:sqs:us-east-1:444455556666:Disconnect_thing_notification_queue-dead-letters",
            Sid: "DenyInsecureTransport",
          },
        ],
        Version: "2012-10-17",
      }),
    });
    // keeps for 4 days the alerts of `Disconnected_things_notification` in 2 regions; after 5 failed tries
    // one goes to `Disconnect_thing_notification_queue-dead-letters`
    const queueDisconnectThingNotificationQueue = new SqsQueue(this, "queue_Disconnect_thing_notification_queue", {
      name: "Disconnect_thing_notification_queue",
      messageRetentionSeconds: 345600,
      sqsManagedSseEnabled: true,
      redrivePolicy: JSON.stringify({
        deadLetterTargetArn: "arn:aws:sqs:us-east-1:444455556666:Disconnect_thing_notification_queue-dead-letters",
        maxReceiveCount: 5,
      }),
      dependsOn: [
        queueDisconnectThingNotificationQueueDeadLetters,
        policyOfQueueDisconnectThingNotificationQueueDeadLetters,
      ],
    });
    const policyOfQueueDisconnectThingNotificationQueue = new SqsQueuePolicy(this, "policy_of_queue_Disconnect_thing_notification_queue", {
      queueUrl: queueDisconnectThingNotificationQueue.url,
      policy: JSON.stringify({
        Statement: [
          {
            Action: "sqs:SendMessage",
            Condition: {
              ArnEquals: {
                "aws:SourceArn": [
                  "arn:aws:sns:eu-west-1:444455556666:Disconnected_things_notification",
                  "arn:aws:sns:us-east-1:444455556666:Disconnected_things_notification",
                ],
              },
            },
            Effect: "Allow",
            Principal: { Service: "sns.amazonaws.com" },
            Resource: "arn:aws:sqs:us-east-1:444455556666:Disconnect_thing_notification_queue",
            Sid: "AllowAlertTopics",
          },
          {
            Action: "sqs:*",
            Condition: { Bool: { "aws:SecureTransport": "false" } },
            Effect: "Deny",
            Principal: "*",
            Resource: "arn:aws:sqs:us-east-1:444455556666:Disconnect_thing_notification_queue",
            Sid: "DenyInsecureTransport",
          },
        ],
        Version: "2012-10-17",
      }),
    });
    // passes the alerts of `Disconnected_things_notification` on to queue
    // `Disconnect_thing_notification_queue`
    new SnsTopicSubscription(this, "subscription_Disconnected_things_notification-sqs-Disconnect_thing_notification_queue", {
      topicArn: "arn:aws:sns:us-east-1:444455556666:Disconnected_things_notification",
      protocol: "sqs",
      endpoint: "arn:aws:sqs:us-east-1:444455556666:Disconnect_thing_notification_queue",
      redrivePolicy: JSON.stringify({
        deadLetterTargetArn: "arn:aws:sqs:us-east-1:444455556666:Disconnect_thing_notification_queue-dead-letters",
      }),
      dependsOn: [
        topicDisconnectedThingsNotification,
        policyOfTopicDisconnectedThingsNotification,
        queueDisconnectThingNotificationQueue,
        policyOfQueueDisconnectThingNotificationQueue,
        queueDisconnectThingNotificationQueueDeadLetters,
        policyOfQueueDisconnectThingNotificationQueueDeadLetters,
      ],
    });

    // --- policies/audit.yaml:5 audit ---
    // lets Device Defender read what its audit checks look at
    const roleAudit = new IamRole(this, "role_audit", {
      name: "palisade-us-east-1-audit",
      description: "lets Device Defender read what its audit checks look at",
      assumeRolePolicy: JSON.stringify({
        Statement: [
          {
            Action: "sts:AssumeRole",
            Condition: {
              ArnLike: { "aws:SourceArn": "arn:aws:iot:us-east-1:444455556666:*" },
              StringEquals: { "aws:SourceAccount": "444455556666" },
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
      policyArn: "arn:aws:iam::aws:policy/service-role/AWSIoTDeviceDefenderAudit",
    });
    // lets Device Defender send the results of audits to `iot-security-alerts`
    const roleAuditAlerts = new IamRole(this, "role_audit-alerts", {
      name: "palisade-us-east-1-audit-alerts",
      description: "lets Device Defender send the results of audits to `iot-security-alerts`",
      assumeRolePolicy: JSON.stringify({
        Statement: [
          {
            Action: "sts:AssumeRole",
            Condition: {
              ArnLike: { "aws:SourceArn": "arn:aws:iot:us-east-1:444455556666:*" },
              StringEquals: { "aws:SourceAccount": "444455556666" },
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
            Resource: "arn:aws:sns:us-east-1:444455556666:iot-security-alerts",
            Sid: "PublishAlerts",
          },
        ],
        Version: "2012-10-17",
      }),
    });
    // 14 of 17 audit checks on, results go to `iot-security-alerts`
    const auditConfiguration = new CloudcontrolapiResource(this, "audit_configuration", {
      typeName: "AWS::IoT::AccountAuditConfiguration",
      desiredState: JSON.stringify({
        AccountId: "444455556666",
        AuditCheckConfigurations: {
          AuthenticatedCognitoRoleOverlyPermissiveCheck: { Enabled: true },
          CaCertificateExpiringCheck: { Enabled: true },
          CaCertificateKeyQualityCheck: { Enabled: true },
          ConflictingClientIdsCheck: { Enabled: true },
          DeviceCertificateAgeCheck: { Enabled: false },
          DeviceCertificateExpiringCheck: {
            Configuration: { CertExpirationThresholdInDays: "60" },
            Enabled: true,
          },
          DeviceCertificateKeyQualityCheck: { Enabled: true },
          DeviceCertificateSharedCheck: { Enabled: true },
          IntermediateCaRevokedForActiveDeviceCertificatesCheck: { Enabled: true },
          IoTPolicyPotentialMisConfigurationCheck: { Enabled: false },
          IotPolicyOverlyPermissiveCheck: { Enabled: true },
          IotRoleAliasAllowsAccessToUnusedServicesCheck: { Enabled: false },
          IotRoleAliasOverlyPermissiveCheck: { Enabled: true },
          LoggingDisabledCheck: { Enabled: true },
          RevokedCaCertificateStillActiveCheck: { Enabled: true },
          RevokedDeviceCertificateStillActiveCheck: { Enabled: true },
          UnauthenticatedCognitoRoleOverlyPermissiveCheck: { Enabled: true },
        },
        AuditNotificationTargetConfigurations: {
          Sns: {
            Enabled: true,
            RoleArn: "arn:aws:iam::444455556666:role/palisade-us-east-1-audit-alerts",
            TargetArn: "arn:aws:sns:us-east-1:444455556666:iot-security-alerts",
          },
        },
        RoleArn: "arn:aws:iam::444455556666:role/palisade-us-east-1-audit",
      }),
      schema: schemaOfAuditConfiguration.asString,
      dependsOn: [
        roleAudit,
        managedPolicyOfRoleAuditAWSIoTDeviceDefenderAudit,
        roleAuditAlerts,
        permissionsOfRoleAuditAlerts,
        topicIotSecurityAlerts,
        policyOfTopicIotSecurityAlerts,
      ],
    });

    // --- policies/audit.yaml:31 audit.schedules.WeeklySecurityAudit ---
    // every Monday runs 5 audit checks
    new CloudcontrolapiResource(this, "scheduled_audit_WeeklySecurityAudit", {
      typeName: "AWS::IoT::ScheduledAudit",
      desiredState: JSON.stringify({
        DayOfWeek: "MON",
        Frequency: "WEEKLY",
        ScheduledAuditName: "WeeklySecurityAudit",
        Tags: [
          { Key: "owner", Value: "device-security" },
          { Key: "palisade:deployment", Value: "production" },
          { Key: "palisade:source", Value: "policies/audit.yaml" },
        ],
        TargetCheckNames: [
          "CA_CERTIFICATE_EXPIRING_CHECK",
          "CONFLICTING_CLIENT_IDS_CHECK",
          "DEVICE_CERTIFICATE_EXPIRING_CHECK",
          "DEVICE_CERTIFICATE_SHARED_CHECK",
          "IOT_POLICY_OVERLY_PERMISSIVE_CHECK",
        ],
      }),
      schema: schemaOfScheduledAudit.asString,
      dependsOn: [auditConfiguration],
    });

    // --- policies/audit.yaml:40 audit.schedules.DailySecurityAudit ---
    // every day runs 3 audit checks
    new CloudcontrolapiResource(this, "scheduled_audit_DailySecurityAudit", {
      typeName: "AWS::IoT::ScheduledAudit",
      desiredState: JSON.stringify({
        Frequency: "DAILY",
        ScheduledAuditName: "DailySecurityAudit",
        Tags: [
          { Key: "owner", Value: "device-security" },
          { Key: "palisade:deployment", Value: "production" },
          { Key: "palisade:source", Value: "policies/audit.yaml" },
        ],
        TargetCheckNames: [
          "DEVICE_CERTIFICATE_EXPIRING_CHECK",
          "IOT_POLICY_OVERLY_PERMISSIVE_CHECK",
          "LOGGING_DISABLED_CHECK",
        ],
      }),
      schema: schemaOfScheduledAudit.asString,
      dependsOn: [auditConfiguration],
    });

    // --- policies/audit.yaml:48 audit.schedules.MonthlyFullAudit ---
    // on day 1 of every month runs 14 audit checks
    new CloudcontrolapiResource(this, "scheduled_audit_MonthlyFullAudit", {
      typeName: "AWS::IoT::ScheduledAudit",
      desiredState: JSON.stringify({
        DayOfMonth: "1",
        Frequency: "MONTHLY",
        ScheduledAuditName: "MonthlyFullAudit",
        Tags: [
          { Key: "owner", Value: "device-security" },
          { Key: "palisade:deployment", Value: "production" },
          { Key: "palisade:source", Value: "policies/audit.yaml" },
        ],
        TargetCheckNames: [
          "AUTHENTICATED_COGNITO_ROLE_OVERLY_PERMISSIVE_CHECK",
          "CA_CERTIFICATE_EXPIRING_CHECK",
          "CA_CERTIFICATE_KEY_QUALITY_CHECK",
          "CONFLICTING_CLIENT_IDS_CHECK",
          "DEVICE_CERTIFICATE_EXPIRING_CHECK",
          "DEVICE_CERTIFICATE_KEY_QUALITY_CHECK",
          "DEVICE_CERTIFICATE_SHARED_CHECK",
          "INTERMEDIATE_CA_REVOKED_FOR_ACTIVE_DEVICE_CERTIFICATES_CHECK",
          "IOT_POLICY_OVERLY_PERMISSIVE_CHECK",
          "IOT_ROLE_ALIAS_OVERLY_PERMISSIVE_CHECK",
          "LOGGING_DISABLED_CHECK",
          "REVOKED_CA_CERTIFICATE_STILL_ACTIVE_CHECK",
          "REVOKED_DEVICE_CERTIFICATE_STILL_ACTIVE_CHECK",
          "UNAUTHENTICATED_COGNITO_ROLE_OVERLY_PERMISSIVE_CHECK",
        ],
      }),
      schema: schemaOfScheduledAudit.asString,
      dependsOn: [auditConfiguration],
    });

    // --- policies/disconnected.yaml:9 securityProfiles.Disconnect_duration_5m ---
    // lets Device Defender send the alerts of profile `Disconnect_duration_5m` to
    // `Disconnected_things_notification`
    const roleAlertsDisconnectDuration5m = new IamRole(this, "role_alerts-Disconnect_duration_5m", {
      name: "palisade-us-east-1-alerts-Disconnect_duration_5m",
      description: "lets Device Defender send the alerts of profile `Disconnect_duration_5m` to `Disconnected_things_notification`",
      assumeRolePolicy: JSON.stringify({
        Statement: [
          {
            Action: "sts:AssumeRole",
            Condition: {
              ArnLike: {
                "aws:SourceArn": "arn:aws:iot:us-east-1:444455556666:securityprofile/Disconnect_duration_5m",
              },
              StringEquals: { "aws:SourceAccount": "444455556666" },
            },
            Effect: "Allow",
            Principal: { Service: "iot.amazonaws.com" },
            Sid: "AllowAwsIot",
          },
        ],
        Version: "2012-10-17",
      }),
    });
    const permissionsOfRoleAlertsDisconnectDuration5m = new IamRolePolicy(this, "permissions_of_role_alerts-Disconnect_duration_5m", {
      name: "palisade",
      role: roleAlertsDisconnectDuration5m.name,
      policy: JSON.stringify({
        Statement: [
          {
            Action: "sns:Publish",
            Effect: "Allow",
            Resource: "arn:aws:sns:us-east-1:444455556666:Disconnected_things_notification",
            Sid: "PublishAlerts",
          },
        ],
        Version: "2012-10-17",
      }),
    });
    // watches any registered thing for 1 behaviour, sends alerts to `Disconnected_things_notification`
    // - Disconnect_duration_5m (policies/disconnected.yaml:14) alarms when any registered thing is
    // disconnected for at least 5 minutes
    new CloudcontrolapiResource(this, "security_profile_Disconnect_duration_5m", {
      typeName: "AWS::IoT::SecurityProfile",
      desiredState: JSON.stringify({
        AlertTargets: {
          SNS: {
            AlertTargetArn: "arn:aws:sns:us-east-1:444455556666:Disconnected_things_notification",
            RoleArn: "arn:aws:iam::444455556666:role/palisade-us-east-1-alerts-Disconnect_duration_5m",
          },
        },
        Behaviors: [
          {
            Criteria: {
              ComparisonOperator: "less-than",
              ConsecutiveDatapointsToAlarm: 1,
              ConsecutiveDatapointsToClear: 1,
              Value: { Count: "5" },
            },
            Metric: "aws:disconnect-duration",
            Name: "Disconnect_duration_5m",
            SuppressAlerts: false,
          },
        ],
        SecurityProfileDescription: "Registered things stay connected",
        SecurityProfileName: "Disconnect_duration_5m",
        Tags: [
          { Key: "owner", Value: "device-security" },
          { Key: "palisade:deployment", Value: "production" },
          { Key: "palisade:source", Value: "policies/disconnected.yaml" },
        ],
        TargetArns: ["arn:aws:iot:us-east-1:444455556666:all/registered-things"],
      }),
      schema: schemaOfSecurityProfile.asString,
      dependsOn: [
        roleAlertsDisconnectDuration5m,
        permissionsOfRoleAlertsDisconnectDuration5m,
        topicDisconnectedThingsNotification,
        policyOfTopicDisconnectedThingsNotification,
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
      alarmActions: [
        "arn:aws:sns:us-east-1:444455556666:Disconnected_things_notification",
        "arn:aws:sns:us-east-1:444455556666:iot-security-alerts",
      ],
      dependsOn: [
        topicDisconnectedThingsNotification,
        policyOfTopicDisconnectedThingsNotification,
        topicIotSecurityAlerts,
        policyOfTopicIotSecurityAlerts,
      ],
    });

    // --- policies/fleet.yaml:7 thingGroups.TelemetryDevices ---
    // static thing group: sensors in the field that send telemetry
    const thingGroupTelemetryDevices = new IotThingGroup(this, "thing_group_TelemetryDevices", {
      name: "TelemetryDevices",
      properties: { description: "sensors in the field that send telemetry" },
    });

    // --- policies/fleet.yaml:19 fleetIndexing ---
    // makes searchable: the registry, connectivity, violations and thing groups
    const fleetIndexing = new IotIndexingConfiguration(this, "fleet_indexing", {
      thingIndexingConfiguration: {
        thingIndexingMode: "REGISTRY",
        thingConnectivityIndexingMode: "STATUS",
        deviceDefenderIndexingMode: "VIOLATIONS",
        namedShadowIndexingMode: "OFF",
      },
      thingGroupIndexingConfiguration: { thingGroupIndexingMode: "ON" },
    });

    // --- policies/fleet.yaml:13 thingGroups.Disconnected_things ---
    // holds the things that violate any behaviour of profile `Disconnect_duration_5m`
    new CloudcontrolapiResource(this, "dynamic_thing_group_Disconnected_things", {
      typeName: "AWS::IoT::ThingGroup",
      desiredState: JSON.stringify({
        QueryString: "deviceDefender.Disconnect_duration_5m.*.inViolation:true",
        Tags: [
          { Key: "owner", Value: "device-security" },
          { Key: "palisade:deployment", Value: "production" },
          { Key: "palisade:source", Value: "policies/fleet.yaml" },
        ],
        ThingGroupName: "Disconnected_things",
        ThingGroupProperties: { ThingGroupDescription: "things in violation of Disconnect_duration_5m" },
      }),
      schema: schemaOfDynamicThingGroup.asString,
      dependsOn: [fleetIndexing],
    });

    // --- policies/fleet.yaml:26 logging ---
    // lets AWS IoT write its logs to CloudWatch Logs
    const roleLogging = new IamRole(this, "role_logging", {
      name: "palisade-us-east-1-logging",
      description: "lets AWS IoT write its logs to CloudWatch Logs",
      assumeRolePolicy: JSON.stringify({
        Statement: [
          {
            Action: "sts:AssumeRole",
            Condition: {
              ArnLike: { "aws:SourceArn": "arn:aws:iot:us-east-1:444455556666:*" },
              StringEquals: { "aws:SourceAccount": "444455556666" },
            },
            Effect: "Allow",
            Principal: { Service: "iot.amazonaws.com" },
            Sid: "AllowAwsIot",
          },
        ],
        Version: "2012-10-17",
      }),
    });
    const permissionsOfRoleLogging = new IamRolePolicy(this, "permissions_of_role_logging", {
      name: "palisade",
      role: roleLogging.name,
      policy: JSON.stringify({
        Statement: [
          {
            Action: [
              "logs:CreateLogGroup",
              "logs:CreateLogStream",
              "logs:PutLogEvents",
              "logs:PutMetricFilter",
              "logs:PutRetentionPolicy",
            ],
            Effect: "Allow",
            Resource: "arn:aws:logs:us-east-1:444455556666:log-group:AWSIotLogsV2:*",
            Sid: "WriteLogs",
          },
        ],
        Version: "2012-10-17",
      }),
    });
    // AWS IoT writes to CloudWatch Logs what is of level ERROR or worse
    new IotLoggingOptions(this, "logging", {
      defaultLogLevel: "ERROR",
      roleArn: "arn:aws:iam::444455556666:role/palisade-us-east-1-logging",
      dependsOn: [roleLogging, permissionsOfRoleLogging],
    });

    // --- policies/fleet.yaml:31 jobTemplates.update-firmware ---
    // template for jobs: firmware update for devices that come back after a long disconnection
    new CloudcontrolapiResource(this, "job_template_update-firmware", {
      typeName: "AWS::IoT::JobTemplate",
      desiredState: JSON.stringify({
        Description: "firmware update for devices that come back after a long disconnection",
        Document: "{\n  \"version\": \"1.0\",\n  \"steps\": [\n    {\n      \"action\": {\n        \"name\": \"update-firmware\",\n        \"type\": \"runHandler\",\n        \"input\": {\n          \"handler\": \"update-firmware.sh\",\n          \"args\": [\"--channel\", \"stable\"]\n        }\n      }\n    }\n  ]\n}\n",
        JobTemplateId: "update-firmware",
        Tags: [{ Key: "palisade:deployment", Value: "production" }],
      }),
      schema: schemaOfJobTemplate.asString,
    });

    // --- policies/fleet.yaml:36 fleetMetrics.things-in-violation ---
    // every 5 minutes counts the things that match `deviceDefender.violationCount>0`
    new CloudcontrolapiResource(this, "fleet_metric_things-in-violation", {
      typeName: "AWS::IoT::FleetMetric",
      desiredState: JSON.stringify({
        AggregationField: "registry.version",
        AggregationType: { Name: "Statistics", Values: ["count"] },
        Description: "how many things are in violation of any behaviour",
        IndexName: "AWS_Things",
        MetricName: "things-in-violation",
        Period: 300,
        QueryString: "deviceDefender.violationCount>0",
        QueryVersion: "2017-09-30",
        Tags: [
          { Key: "owner", Value: "device-security" },
          { Key: "palisade:deployment", Value: "production" },
          { Key: "palisade:source", Value: "policies/fleet.yaml" },
        ],
        Unit: "Count",
      }),
      schema: schemaOfFleetMetric.asString,
      dependsOn: [fleetIndexing],
    });

    // --- policies/machine-learning.yaml:15 securityProfiles.IoTSecurityProfile-ML ---
    // lets Device Defender send the alerts of profile `IoTSecurityProfile-ML` to `iot-security-alerts`
    const roleAlertsIoTSecurityProfileML = new IamRole(this, "role_alerts-IoTSecurityProfile-ML", {
      name: "palisade-us-east-1-alerts-IoTSecurityProfile-ML",
      description: "lets Device Defender send the alerts of profile `IoTSecurityProfile-ML` to `iot-security-alerts`",
      assumeRolePolicy: JSON.stringify({
        Statement: [
          {
            Action: "sts:AssumeRole",
            Condition: {
              ArnLike: {
                "aws:SourceArn": "arn:aws:iot:us-east-1:444455556666:securityprofile/IoTSecurityProfile-ML",
              },
              StringEquals: { "aws:SourceAccount": "444455556666" },
            },
            Effect: "Allow",
            Principal: { Service: "iot.amazonaws.com" },
            Sid: "AllowAwsIot",
          },
        ],
        Version: "2012-10-17",
      }),
    });
    const permissionsOfRoleAlertsIoTSecurityProfileML = new IamRolePolicy(this, "permissions_of_role_alerts-IoTSecurityProfile-ML", {
      name: "palisade",
      role: roleAlertsIoTSecurityProfileML.name,
      policy: JSON.stringify({
        Statement: [
          {
            Action: "sns:Publish",
            Effect: "Allow",
            Resource: "arn:aws:sns:us-east-1:444455556666:iot-security-alerts",
            Sid: "PublishAlerts",
          },
        ],
        Version: "2012-10-17",
      }),
    });
    // watches any registered thing for 4 behaviours, sends alerts to `iot-security-alerts`
    // - MLConnectionAttempts (policies/machine-learning.yaml:30) alarms when any registered thing makes an
    // unusual number of connection attempts (ML Detect, HIGH confidence)
    // - MLDisconnects (policies/machine-learning.yaml:36) alarms when any registered thing has an unusual
    // number of disconnects (ML Detect, MEDIUM confidence); recorded but not sent: alerts are suppressed
    // - MLMessagesReceived (policies/machine-learning.yaml:20) alarms when any registered thing receives an
    // unusual number of messages (ML Detect, HIGH confidence), 2 times in a row
    // - MLMessagesSent (policies/machine-learning.yaml:25) alarms when any registered thing sends an
    // unusual number of messages (ML Detect, HIGH confidence), 2 times in a row
    new CloudcontrolapiResource(this, "security_profile_IoTSecurityProfile-ML", {
      typeName: "AWS::IoT::SecurityProfile",
      desiredState: JSON.stringify({
        AlertTargets: {
          SNS: {
            AlertTargetArn: "arn:aws:sns:us-east-1:444455556666:iot-security-alerts",
            RoleArn: "arn:aws:iam::444455556666:role/palisade-us-east-1-alerts-IoTSecurityProfile-ML",
          },
        },
        Behaviors: [
          {
            Criteria: {
              ConsecutiveDatapointsToAlarm: 1,
              ConsecutiveDatapointsToClear: 1,
              MlDetectionConfig: { ConfidenceLevel: "HIGH" },
            },
            Metric: "aws:num-connection-attempts",
            Name: "MLConnectionAttempts",
            SuppressAlerts: false,
          },
          {
            Criteria: {
              ConsecutiveDatapointsToAlarm: 1,
              ConsecutiveDatapointsToClear: 1,
              MlDetectionConfig: { ConfidenceLevel: "MEDIUM" },
            },
            Metric: "aws:num-disconnects",
            Name: "MLDisconnects",
            SuppressAlerts: true,
          },
          {
            Criteria: {
              ConsecutiveDatapointsToAlarm: 2,
              ConsecutiveDatapointsToClear: 1,
              MlDetectionConfig: { ConfidenceLevel: "HIGH" },
            },
            Metric: "aws:num-messages-received",
            Name: "MLMessagesReceived",
            SuppressAlerts: false,
          },
          {
            Criteria: {
              ConsecutiveDatapointsToAlarm: 2,
              ConsecutiveDatapointsToClear: 1,
              MlDetectionConfig: { ConfidenceLevel: "HIGH" },
            },
            Metric: "aws:num-messages-sent",
            Name: "MLMessagesSent",
            SuppressAlerts: false,
          },
        ],
        SecurityProfileDescription: "Deviations from what each thing used to do",
        SecurityProfileName: "IoTSecurityProfile-ML",
        Tags: [
          { Key: "owner", Value: "device-security" },
          { Key: "palisade:deployment", Value: "production" },
          { Key: "palisade:source", Value: "policies/machine-learning.yaml" },
        ],
        TargetArns: ["arn:aws:iot:us-east-1:444455556666:all/registered-things"],
      }),
      schema: schemaOfSecurityProfile.asString,
      dependsOn: [
        roleAlertsIoTSecurityProfileML,
        permissionsOfRoleAlertsIoTSecurityProfileML,
        topicIotSecurityAlerts,
        policyOfTopicIotSecurityAlerts,
      ],
    });

    // --- policies/message-rates.yaml:17 securityProfiles.IoTSecurityProfile ---
    // lets Device Defender send the alerts of profile `IoTSecurityProfile` to `iot-security-alerts`
    const roleAlertsIoTSecurityProfile = new IamRole(this, "role_alerts-IoTSecurityProfile", {
      name: "palisade-us-east-1-alerts-IoTSecurityProfile",
      description: "lets Device Defender send the alerts of profile `IoTSecurityProfile` to `iot-security-alerts`",
      assumeRolePolicy: JSON.stringify({
        Statement: [
          {
            Action: "sts:AssumeRole",
            Condition: {
              ArnLike: {
                "aws:SourceArn": "arn:aws:iot:us-east-1:444455556666:securityprofile/IoTSecurityProfile",
              },
              StringEquals: { "aws:SourceAccount": "444455556666" },
            },
            Effect: "Allow",
            Principal: { Service: "iot.amazonaws.com" },
            Sid: "AllowAwsIot",
          },
        ],
        Version: "2012-10-17",
      }),
    });
    const permissionsOfRoleAlertsIoTSecurityProfile = new IamRolePolicy(this, "permissions_of_role_alerts-IoTSecurityProfile", {
      name: "palisade",
      role: roleAlertsIoTSecurityProfile.name,
      policy: JSON.stringify({
        Statement: [
          {
            Action: "sns:Publish",
            Effect: "Allow",
            Resource: "arn:aws:sns:us-east-1:444455556666:iot-security-alerts",
            Sid: "PublishAlerts",
          },
        ],
        Version: "2012-10-17",
      }),
    });
    // watches any registered thing for 5 behaviours, sends alerts to `iot-security-alerts`
    // - AuthorizationFailures (policies/message-rates.yaml:33) alarms when any registered thing has more
    // than 5 authorization failures in 5 minutes
    // - ExcessiveCommands (policies/message-rates.yaml:28) alarms when any registered thing receives more
    // than 2000 messages in 5 minutes
    // - ExcessiveMessages (policies/message-rates.yaml:23) alarms when any registered thing sends more than
    // 100 messages in 5 minutes
    // - LargeMessageSize (policies/message-rates.yaml:38) alarms when any registered thing sends or
    // receives a message of more than 1 KiB (1024 bytes)
    // - UnusualConnectionAttempts (policies/message-rates.yaml:43) alarms when any registered thing makes
    // more than 20 connection attempts in 5 minutes
    new CloudcontrolapiResource(this, "security_profile_IoTSecurityProfile", {
      typeName: "AWS::IoT::SecurityProfile",
      desiredState: JSON.stringify({
        AlertTargets: {
          SNS: {
            AlertTargetArn: "arn:aws:sns:us-east-1:444455556666:iot-security-alerts",
            RoleArn: "arn:aws:iam::444455556666:role/palisade-us-east-1-alerts-IoTSecurityProfile",
          },
        },
        Behaviors: [
          {
            Criteria: {
              ComparisonOperator: "less-than-equals",
              ConsecutiveDatapointsToAlarm: 1,
              ConsecutiveDatapointsToClear: 1,
              DurationSeconds: 300,
              Value: { Count: "5" },
            },
            Metric: "aws:num-authorization-failures",
            Name: "AuthorizationFailures",
            SuppressAlerts: false,
          },
          {
            Criteria: {
              ComparisonOperator: "less-than-equals",
              ConsecutiveDatapointsToAlarm: 1,
              ConsecutiveDatapointsToClear: 1,
              DurationSeconds: 300,
              Value: { Count: "2000" },
            },
            Metric: "aws:num-messages-received",
            Name: "ExcessiveCommands",
            SuppressAlerts: false,
          },
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
          {
            Criteria: {
              ComparisonOperator: "less-than-equals",
              ConsecutiveDatapointsToAlarm: 1,
              ConsecutiveDatapointsToClear: 1,
              Value: { Count: "1024" },
            },
            Metric: "aws:message-byte-size",
            Name: "LargeMessageSize",
            SuppressAlerts: false,
          },
          {
            Criteria: {
              ComparisonOperator: "less-than-equals",
              ConsecutiveDatapointsToAlarm: 1,
              ConsecutiveDatapointsToClear: 1,
              DurationSeconds: 300,
              Value: { Count: "20" },
            },
            Metric: "aws:num-connection-attempts",
            Name: "UnusualConnectionAttempts",
            SuppressAlerts: false,
          },
        ],
        SecurityProfileDescription: "Limits that no healthy thing comes near",
        SecurityProfileName: "IoTSecurityProfile",
        Tags: [
          { Key: "owner", Value: "device-security" },
          { Key: "palisade:deployment", Value: "production" },
          { Key: "palisade:source", Value: "policies/message-rates.yaml" },
        ],
        TargetArns: ["arn:aws:iot:us-east-1:444455556666:all/registered-things"],
      }),
      schema: schemaOfSecurityProfile.asString,
      dependsOn: [
        roleAlertsIoTSecurityProfile,
        permissionsOfRoleAlertsIoTSecurityProfile,
        topicIotSecurityAlerts,
        policyOfTopicIotSecurityAlerts,
      ],
    });

    // --- policies/message-rates.yaml:49 securityProfiles.UnregisteredDevices ---
    // lets Device Defender send the alerts of profile `UnregisteredDevices` to `iot-security-alerts`
    const roleAlertsUnregisteredDevices = new IamRole(this, "role_alerts-UnregisteredDevices", {
      name: "palisade-us-east-1-alerts-UnregisteredDevices",
      description: "lets Device Defender send the alerts of profile `UnregisteredDevices` to `iot-security-alerts`",
      assumeRolePolicy: JSON.stringify({
        Statement: [
          {
            Action: "sts:AssumeRole",
            Condition: {
              ArnLike: {
                "aws:SourceArn": "arn:aws:iot:us-east-1:444455556666:securityprofile/UnregisteredDevices",
              },
              StringEquals: { "aws:SourceAccount": "444455556666" },
            },
            Effect: "Allow",
            Principal: { Service: "iot.amazonaws.com" },
            Sid: "AllowAwsIot",
          },
        ],
        Version: "2012-10-17",
      }),
    });
    const permissionsOfRoleAlertsUnregisteredDevices = new IamRolePolicy(this, "permissions_of_role_alerts-UnregisteredDevices", {
      name: "palisade",
      role: roleAlertsUnregisteredDevices.name,
      policy: JSON.stringify({
        Statement: [
          {
            Action: "sns:Publish",
            Effect: "Allow",
            Resource: "arn:aws:sns:us-east-1:444455556666:iot-security-alerts",
            Sid: "PublishAlerts",
          },
        ],
        Version: "2012-10-17",
      }),
    });
    // watches any unregistered thing for 1 behaviour, sends alerts to `iot-security-alerts`
    // - UnregisteredConnection (policies/message-rates.yaml:54) alarms when any unregistered thing makes
    // more than 0 connection attempts in 5 minutes
    new CloudcontrolapiResource(this, "security_profile_UnregisteredDevices", {
      typeName: "AWS::IoT::SecurityProfile",
      desiredState: JSON.stringify({
        AlertTargets: {
          SNS: {
            AlertTargetArn: "arn:aws:sns:us-east-1:444455556666:iot-security-alerts",
            RoleArn: "arn:aws:iam::444455556666:role/palisade-us-east-1-alerts-UnregisteredDevices",
          },
        },
        Behaviors: [
          {
            Criteria: {
              ComparisonOperator: "less-than-equals",
              ConsecutiveDatapointsToAlarm: 1,
              ConsecutiveDatapointsToClear: 1,
              DurationSeconds: 300,
              Value: { Count: "0" },
            },
            Metric: "aws:num-connection-attempts",
            Name: "UnregisteredConnection",
            SuppressAlerts: false,
          },
        ],
        SecurityProfileDescription: "Only registered things connect",
        SecurityProfileName: "UnregisteredDevices",
        Tags: [
          { Key: "owner", Value: "device-security" },
          { Key: "palisade:deployment", Value: "production" },
          { Key: "palisade:source", Value: "policies/message-rates.yaml" },
        ],
        TargetArns: ["arn:aws:iot:us-east-1:444455556666:all/unregistered-things"],
      }),
      schema: schemaOfSecurityProfile.asString,
      dependsOn: [
        roleAlertsUnregisteredDevices,
        permissionsOfRoleAlertsUnregisteredDevices,
        topicIotSecurityAlerts,
        policyOfTopicIotSecurityAlerts,
      ],
    });

    // --- policies/message-rates.yaml:62 violationAlarms.IoT-SecurityViolations ---
    // alarms on at least 1 violation of profile `IoTSecurityProfile` in 5 minutes
    new CloudwatchMetricAlarm(this, "alarm_IoT-SecurityViolations", {
      alarmName: "IoT-SecurityViolations",
      alarmDescription: "Any violation of IoTSecurityProfile",
      namespace: "AWS/IoT",
      metricName: "Violations",
      dimensions: { SecurityProfileName: "IoTSecurityProfile" },
      statistic: "Sum",
      period: 300,
      comparisonOperator: "GreaterThanOrEqualToThreshold",
      threshold: 1,
      evaluationPeriods: 1,
      treatMissingData: "notBreaching",
      alarmActions: ["arn:aws:sns:us-east-1:444455556666:iot-security-alerts"],
      dependsOn: [topicIotSecurityAlerts, policyOfTopicIotSecurityAlerts],
    });

    // --- policies/message-rates.yaml:70 dashboards.fleet-security ---
    // dashboard of 15 widgets
    new CloudwatchDashboard(this, "dashboard_fleet-security", {
      dashboardName: "fleet-security",
      dashboardBody: JSON.stringify({
        widgets: [
          {
            height: 6,
            properties: {
              metrics: [
                [
                  {
                    expression: "SEARCH('{AWS/IoT,CheckName,ScheduledAuditName} MetricName=\"NonCompliantResources\"', 'Maximum', 86400)",
                    id: "audit",
                    label: "",
                  },
                ],
              ],
              period: 86400,
              region: "us-east-1",
              stacked: false,
              stat: "Maximum",
              title: "Audit: non-compliant resources",
              view: "timeSeries",
            },
            type: "metric",
            width: 12,
            x: 0,
            y: 0,
          },
          {
            height: 6,
            properties: {
              metrics: [
                [
                  {
                    expression: "SEARCH('{AWS/IoT,CheckName,ScheduledAuditName} MetricName=\"ResourcesEvaluated\"', 'Maximum', 86400)",
                    id: "audit",
                    label: "",
                  },
                ],
              ],
              period: 86400,
              region: "us-east-1",
              stacked: false,
              stat: "Maximum",
              title: "Audit: resources evaluated",
              view: "timeSeries",
            },
            type: "metric",
            width: 12,
            x: 12,
            y: 0,
          },
          {
            height: 6,
            properties: {
              metrics: [
                ["AWS/IoT", "Violations"],
                ["AWS/IoT", "ViolationsCleared"],
                ["AWS/IoT", "ViolationsInvalidated"],
              ],
              period: 300,
              region: "us-east-1",
              stacked: false,
              stat: "Sum",
              title: "Violations, all profiles",
              view: "timeSeries",
            },
            type: "metric",
            width: 24,
            x: 0,
            y: 6,
          },
          {
            height: 5,
            properties: {
              markdown: "### `Disconnect_duration_5m`\n\n- **Disconnect_duration_5m** alarms when any registered thing is disconnected for at least 5 minutes",
            },
            type: "text",
            width: 12,
            x: 0,
            y: 12,
          },
          {
            height: 5,
            properties: {
              metrics: [
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "Disconnect_duration_5m",
                  { label: "all behaviours" },
                ],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "Disconnect_duration_5m",
                  "BehaviorName",
                  "Disconnect_duration_5m",
                  { label: "Disconnect_duration_5m" },
                ],
              ],
              period: 300,
              region: "us-east-1",
              stacked: false,
              stat: "Sum",
              title: "Violations of Disconnect_duration_5m",
              view: "timeSeries",
            },
            type: "metric",
            width: 12,
            x: 12,
            y: 12,
          },
          {
            height: 12,
            properties: {
              markdown: "### `IoTSecurityProfile`\n\n- **AuthorizationFailures** alarms when any registered thing has more than 5 authorization failures in 5 minutes\n- **ExcessiveCommands** alarms when any registered thing receives more than 2000 messages in 5 minutes\n- **ExcessiveMessages** alarms when any registered thing sends more than 100 messages in 5 minutes\n- **LargeMessageSize** alarms when any registered thing sends or receives a message of more than 1 KiB (1024 bytes)\n- **UnusualConnectionAttempts** alarms when any registered thing makes more than 20 connection attempts in 5 minutes",
            },
            type: "text",
            width: 12,
            x: 0,
            y: 17,
          },
          {
            height: 12,
            properties: {
              metrics: [
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "IoTSecurityProfile",
                  { label: "all behaviours" },
                ],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "IoTSecurityProfile",
                  "BehaviorName",
                  "AuthorizationFailures",
                  { label: "AuthorizationFailures" },
                ],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "IoTSecurityProfile",
                  "BehaviorName",
                  "ExcessiveCommands",
                  { label: "ExcessiveCommands" },
                ],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "IoTSecurityProfile",
                  "BehaviorName",
                  "ExcessiveMessages",
                  { label: "ExcessiveMessages" },
                ],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "IoTSecurityProfile",
                  "BehaviorName",
                  "LargeMessageSize",
                  { label: "LargeMessageSize" },
                ],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "IoTSecurityProfile",
                  "BehaviorName",
                  "UnusualConnectionAttempts",
                  { label: "UnusualConnectionAttempts" },
                ],
              ],
              period: 300,
              region: "us-east-1",
              stacked: false,
              stat: "Sum",
              title: "Violations of IoTSecurityProfile",
              view: "timeSeries",
            },
            type: "metric",
            width: 12,
            x: 12,
            y: 17,
          },
          {
            height: 10,
            properties: {
              markdown: "### `IoTSecurityProfile-ML`\n\n- **MLConnectionAttempts** alarms when any registered thing makes an unusual number of connection attempts (ML Detect, HIGH confidence)\n- **MLDisconnects** alarms when any registered thing has an unusual number of disconnects (ML Detect, MEDIUM confidence); recorded but not sent: alerts are suppressed\n- **MLMessagesReceived** alarms when any registered thing receives an unusual number of messages (ML Detect, HIGH confidence), 2 times in a row\n- **MLMessagesSent** alarms when any registered thing sends an unusual number of messages (ML Detect, HIGH confidence), 2 times in a row",
            },
            type: "text",
            width: 12,
            x: 0,
            y: 29,
          },
          {
            height: 10,
            properties: {
              metrics: [
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "IoTSecurityProfile-ML",
                  { label: "all behaviours" },
                ],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "IoTSecurityProfile-ML",
                  "BehaviorName",
                  "MLConnectionAttempts",
                  { label: "MLConnectionAttempts" },
                ],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "IoTSecurityProfile-ML",
                  "BehaviorName",
                  "MLDisconnects",
                  { label: "MLDisconnects" },
                ],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "IoTSecurityProfile-ML",
                  "BehaviorName",
                  "MLMessagesReceived",
                  { label: "MLMessagesReceived" },
                ],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "IoTSecurityProfile-ML",
                  "BehaviorName",
                  "MLMessagesSent",
                  { label: "MLMessagesSent" },
                ],
              ],
              period: 300,
              region: "us-east-1",
              stacked: false,
              stat: "Sum",
              title: "Violations of IoTSecurityProfile-ML",
              view: "timeSeries",
            },
            type: "metric",
            width: 12,
            x: 12,
            y: 29,
          },
          {
            height: 12,
            properties: {
              markdown: "### `TelemetryDeviceNetwork`\n\n- **LowBattery** alarms when a thing in `TelemetryDevices` reports a value of less than 15 for `battery-percentage`\n- **OutlierTraffic** alarms when a thing in `TelemetryDevices` sends more packets over its network in 15 minutes than 99.9% of the fleet (p99.9), 3 times in a row; clears after 3\n- **StrangeDestination** alarms when a thing in `TelemetryDevices` connects to an IP address outside 10.0.0.0/8, fd00::/8\n- **UnexpectedTcpPort** alarms when a thing in `TelemetryDevices` listens on a TCP port outside 443, 8883\n- **UnexpectedUdpPort** alarms when a thing in `TelemetryDevices` listens on a UDP port outside 68, 123, 5353",
            },
            type: "text",
            width: 12,
            x: 0,
            y: 39,
          },
          {
            height: 12,
            properties: {
              metrics: [
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "TelemetryDeviceNetwork",
                  { label: "all behaviours" },
                ],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "TelemetryDeviceNetwork",
                  "BehaviorName",
                  "LowBattery",
                  { label: "LowBattery" },
                ],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "TelemetryDeviceNetwork",
                  "BehaviorName",
                  "OutlierTraffic",
                  { label: "OutlierTraffic" },
                ],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "TelemetryDeviceNetwork",
                  "BehaviorName",
                  "StrangeDestination",
                  { label: "StrangeDestination" },
                ],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "TelemetryDeviceNetwork",
                  "BehaviorName",
                  "UnexpectedTcpPort",
                  { label: "UnexpectedTcpPort" },
                ],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "TelemetryDeviceNetwork",
                  "BehaviorName",
                  "UnexpectedUdpPort",
                  { label: "UnexpectedUdpPort" },
                ],
              ],
              period: 300,
              region: "us-east-1",
              stacked: false,
              stat: "Sum",
              title: "Violations of TelemetryDeviceNetwork",
              view: "timeSeries",
            },
            type: "metric",
            width: 12,
            x: 12,
            y: 39,
          },
          {
            height: 12,
            properties: {
              markdown: "### `TelemetryDeviceProfile`\n\n- **AuthFailures** alarms when a thing in `TelemetryDevices` has more than 5 authorization failures in 5 minutes; recorded but not sent: alerts are suppressed\n- **CommandFlood** alarms when a thing in `TelemetryDevices` receives more than 500 messages in 5 minutes\n- **HighMessageRate** alarms when a thing in `TelemetryDevices` sends more than 1000 messages in 5 minutes, 2 times in a row; clears after 2\n- **SilentSensor** alarms when a thing in `TelemetryDevices` sends no messages in 1 hour on topics matching `telemetry-topics`\n- **StrangeSource** alarms when a thing in `TelemetryDevices` connects from an IP address outside 198.51.100.0/24, 2001:db8::/32, 203.0.113.0/24",
            },
            type: "text",
            width: 12,
            x: 0,
            y: 51,
          },
          {
            height: 12,
            properties: {
              metrics: [
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "TelemetryDeviceProfile",
                  { label: "all behaviours" },
                ],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "TelemetryDeviceProfile",
                  "BehaviorName",
                  "AuthFailures",
                  { label: "AuthFailures" },
                ],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "TelemetryDeviceProfile",
                  "BehaviorName",
                  "CommandFlood",
                  { label: "CommandFlood" },
                ],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "TelemetryDeviceProfile",
                  "BehaviorName",
                  "HighMessageRate",
                  { label: "HighMessageRate" },
                ],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "TelemetryDeviceProfile",
                  "BehaviorName",
                  "SilentSensor",
                  { label: "SilentSensor" },
                ],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "TelemetryDeviceProfile",
                  "BehaviorName",
                  "StrangeSource",
                  { label: "StrangeSource" },
                ],
              ],
              period: 300,
              region: "us-east-1",
              stacked: false,
              stat: "Sum",
              title: "Violations of TelemetryDeviceProfile",
              view: "timeSeries",
            },
            type: "metric",
            width: 12,
            x: 12,
            y: 51,
          },
          {
            height: 5,
            properties: {
              markdown: "### `UnregisteredDevices`\n\n- **UnregisteredConnection** alarms when any unregistered thing makes more than 0 connection attempts in 5 minutes",
            },
            type: "text",
            width: 12,
            x: 0,
            y: 63,
          },
          {
            height: 5,
            properties: {
              metrics: [
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "UnregisteredDevices",
                  { label: "all behaviours" },
                ],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "UnregisteredDevices",
                  "BehaviorName",
                  "UnregisteredConnection",
                  { label: "UnregisteredConnection" },
                ],
              ],
              period: 300,
              region: "us-east-1",
              stacked: false,
              stat: "Sum",
              title: "Violations of UnregisteredDevices",
              view: "timeSeries",
            },
            type: "metric",
            width: 12,
            x: 12,
            y: 63,
          },
        ],
      }),
    });

    // --- policies/mitigation.yaml:40 quarantine.Quarantine ---
    // static thing group: isolated things, which may report their status and take commands
    const thingGroupQuarantine = new IotThingGroup(this, "thing_group_Quarantine", {
      name: "Quarantine",
      properties: { description: "isolated things, which may report their status and take commands" },
    });
    // denies a thing in `Quarantine` everything but publishing to 1 topic and subscribing to 1 topic filter
    const iotPolicyQuarantineQuarantine = new IotPolicy(this, "iot_policy_Quarantine-quarantine", {
      name: "Quarantine-quarantine",
      policy: JSON.stringify({
        Statement: [
          {
            Action: "iot:*",
            Effect: "Deny",
            NotResource: [
              "arn:aws:iot:us-east-1:444455556666:client/$${iot:Connection.Thing.ThingName}",
              "arn:aws:iot:us-east-1:444455556666:topic/quarantine/$${iot:Connection.Thing.ThingName}/commands",
              "arn:aws:iot:us-east-1:444455556666:topic/quarantine/$${iot:Connection.Thing.ThingName}/status",
              "arn:aws:iot:us-east-1:444455556666:topicfilter/quarantine/$${iot:Connection.Thing.ThingName}/commands",
            ],
          },
          {
            Action: ["iot:Publish", "iot:RetainPublish"],
            Effect: "Deny",
            NotResource: "arn:aws:iot:us-east-1:444455556666:topic/quarantine/$${iot:Connection.Thing.ThingName}/status",
          },
          {
            Action: "iot:Receive",
            Effect: "Deny",
            NotResource: "arn:aws:iot:us-east-1:444455556666:topic/quarantine/$${iot:Connection.Thing.ThingName}/commands",
          },
        ],
        Version: "2012-10-17",
      }),
    });
    new IotPolicyAttachment(this, "attachment_of_policy_Quarantine-quarantine-Quarantine", {
      policy: iotPolicyQuarantineQuarantine.name,
      target: "arn:aws:iot:us-east-1:444455556666:thinggroup/Quarantine",
      dependsOn: [thingGroupQuarantine],
    });

    // --- policies/mitigation.yaml:13 mitigationActions.IsolateThing ---
    // lets Device Defender carry out mitigation action `IsolateThing`
    const roleActionIsolateThing = new IamRole(this, "role_action-IsolateThing", {
      name: "palisade-us-east-1-action-IsolateThing",
      description: "lets Device Defender carry out mitigation action `IsolateThing`",
      assumeRolePolicy: JSON.stringify({
        Statement: [
          {
            Action: "sts:AssumeRole",
            Condition: {
              ArnLike: {
                "aws:SourceArn": "arn:aws:iot:us-east-1:444455556666:mitigationaction/IsolateThing",
              },
              StringEquals: { "aws:SourceAccount": "444455556666" },
            },
            Effect: "Allow",
            Principal: { Service: "iot.amazonaws.com" },
            Sid: "AllowAwsIot",
          },
        ],
        Version: "2012-10-17",
      }),
    });
    const permissionsOfRoleActionIsolateThing = new IamRolePolicy(this, "permissions_of_role_action-IsolateThing", {
      name: "palisade",
      role: roleActionIsolateThing.name,
      policy: JSON.stringify({
        Statement: [
          { Action: "iot:ListPrincipalThings", Effect: "Allow", Resource: "*", Sid: "FindThings" },
          {
            Action: "iot:AddThingToThingGroup",
            Effect: "Allow",
            Resource: [
              "arn:aws:iot:us-east-1:444455556666:thing/*",
              "arn:aws:iot:us-east-1:444455556666:thinggroup/Quarantine",
            ],
            Sid: "AddThings",
          },
        ],
        Version: "2012-10-17",
      }),
    });
    // when started, adds things to `Quarantine`, if need be in place of a dynamic group
    new CloudcontrolapiResource(this, "mitigation_action_IsolateThing", {
      typeName: "AWS::IoT::MitigationAction",
      desiredState: JSON.stringify({
        ActionName: "IsolateThing",
        ActionParams: {
          AddThingsToThingGroupParams: { OverrideDynamicGroups: true, ThingGroupNames: ["Quarantine"] },
        },
        RoleArn: "arn:aws:iam::444455556666:role/palisade-us-east-1-action-IsolateThing",
        Tags: [
          { Key: "owner", Value: "device-security" },
          { Key: "palisade:deployment", Value: "production" },
          { Key: "palisade:source", Value: "policies/mitigation.yaml" },
        ],
      }),
      schema: schemaOfMitigationAction.asString,
      dependsOn: [roleActionIsolateThing, permissionsOfRoleActionIsolateThing, thingGroupQuarantine],
    });

    // --- policies/mitigation.yaml:17 mitigationActions.TellSecurity ---
    // lets Device Defender carry out mitigation action `TellSecurity`
    const roleActionTellSecurity = new IamRole(this, "role_action-TellSecurity", {
      name: "palisade-us-east-1-action-TellSecurity",
      description: "lets Device Defender carry out mitigation action `TellSecurity`",
      assumeRolePolicy: JSON.stringify({
        Statement: [
          {
            Action: "sts:AssumeRole",
            Condition: {
              ArnLike: {
                "aws:SourceArn": "arn:aws:iot:us-east-1:444455556666:mitigationaction/TellSecurity",
              },
              StringEquals: { "aws:SourceAccount": "444455556666" },
            },
            Effect: "Allow",
            Principal: { Service: "iot.amazonaws.com" },
            Sid: "AllowAwsIot",
          },
        ],
        Version: "2012-10-17",
      }),
    });
    const permissionsOfRoleActionTellSecurity = new IamRolePolicy(this, "permissions_of_role_action-TellSecurity", {
      name: "palisade",
      role: roleActionTellSecurity.name,
      policy: JSON.stringify({
        Statement: [
          {
            Action: "sns:Publish",
            Effect: "Allow",
            Resource: "arn:aws:sns:us-east-1:444455556666:iot-security-alerts",
            Sid: "PublishAlerts",
          },
        ],
        Version: "2012-10-17",
      }),
    });
    // when started, publishes findings to `iot-security-alerts`
    new CloudcontrolapiResource(this, "mitigation_action_TellSecurity", {
      typeName: "AWS::IoT::MitigationAction",
      desiredState: JSON.stringify({
        ActionName: "TellSecurity",
        ActionParams: {
          PublishFindingToSnsParams: { TopicArn: "arn:aws:sns:us-east-1:444455556666:iot-security-alerts" },
        },
        RoleArn: "arn:aws:iam::444455556666:role/palisade-us-east-1-action-TellSecurity",
        Tags: [
          { Key: "owner", Value: "device-security" },
          { Key: "palisade:deployment", Value: "production" },
          { Key: "palisade:source", Value: "policies/mitigation.yaml" },
        ],
      }),
      schema: schemaOfMitigationAction.asString,
      dependsOn: [
        roleActionTellSecurity,
        permissionsOfRoleActionTellSecurity,
        topicIotSecurityAlerts,
        policyOfTopicIotSecurityAlerts,
      ],
    });

    // --- policies/mitigation.yaml:21 mitigationActions.BlankPolicy ---
    // lets Device Defender carry out mitigation action `BlankPolicy`
    const roleActionBlankPolicy = new IamRole(this, "role_action-BlankPolicy", {
      name: "palisade-us-east-1-action-BlankPolicy",
      description: "lets Device Defender carry out mitigation action `BlankPolicy`",
      assumeRolePolicy: JSON.stringify({
        Statement: [
          {
            Action: "sts:AssumeRole",
            Condition: {
              ArnLike: { "aws:SourceArn": "arn:aws:iot:us-east-1:444455556666:mitigationaction/BlankPolicy" },
              StringEquals: { "aws:SourceAccount": "444455556666" },
            },
            Effect: "Allow",
            Principal: { Service: "iot.amazonaws.com" },
            Sid: "AllowAwsIot",
          },
        ],
        Version: "2012-10-17",
      }),
    });
    const permissionsOfRoleActionBlankPolicy = new IamRolePolicy(this, "permissions_of_role_action-BlankPolicy", {
      name: "palisade",
      role: roleActionBlankPolicy.name,
      policy: JSON.stringify({
        Statement: [
          {
            Action: "iot:CreatePolicyVersion",
            Effect: "Allow",
            Resource: "arn:aws:iot:us-east-1:444455556666:policy/*",
            Sid: "ReplacePolicies",
          },
        ],
        Version: "2012-10-17",
      }),
    });
    // when started, gives an IoT policy a blank default version, which allows nothing
    new CloudcontrolapiResource(this, "mitigation_action_BlankPolicy", {
      typeName: "AWS::IoT::MitigationAction",
      desiredState: JSON.stringify({
        ActionName: "BlankPolicy",
        ActionParams: { ReplaceDefaultPolicyVersionParams: { TemplateName: "BLANK_POLICY" } },
        RoleArn: "arn:aws:iam::444455556666:role/palisade-us-east-1-action-BlankPolicy",
        Tags: [
          { Key: "owner", Value: "device-security" },
          { Key: "palisade:deployment", Value: "production" },
          { Key: "palisade:source", Value: "policies/mitigation.yaml" },
        ],
      }),
      schema: schemaOfMitigationAction.asString,
      dependsOn: [roleActionBlankPolicy, permissionsOfRoleActionBlankPolicy],
    });

    // --- policies/mitigation.yaml:25 mitigationActions.DeactivateDeviceCertificate ---
    // lets Device Defender carry out mitigation action `DeactivateDeviceCertificate`
    const roleActionDeactivateDeviceCertificate = new IamRole(this, "role_action-DeactivateDeviceCertificate", {
      name: "palisade-us-east-1-action-DeactivateDeviceCertificate",
      description: "lets Device Defender carry out mitigation action `DeactivateDeviceCertificate`",
      assumeRolePolicy: JSON.stringify({
        Statement: [
          {
            Action: "sts:AssumeRole",
            Condition: {
              ArnLike: {
                "aws:SourceArn": "arn:aws:iot:us-east-1:444455556666:mitigationaction/DeactivateDeviceCertificate",
              },
              StringEquals: { "aws:SourceAccount": "444455556666" },
            },
            Effect: "Allow",
            Principal: { Service: "iot.amazonaws.com" },
            Sid: "AllowAwsIot",
          },
        ],
        Version: "2012-10-17",
      }),
    });
    const permissionsOfRoleActionDeactivateDeviceCertificate = new IamRolePolicy(this, "permissions_of_role_action-DeactivateDeviceCertificate", {
      name: "palisade",
      role: roleActionDeactivateDeviceCertificate.name,
      policy: JSON.stringify({
        Statement: [
          {
            Action: "iot:UpdateCertificate",
            Effect: "Allow",
            Resource: "arn:aws:iot:us-east-1:444455556666:cert/*",
            Sid: "DeactivateCertificates",
          },
        ],
        Version: "2012-10-17",
      }),
    });
    // when started, deactivates device certificates
    new CloudcontrolapiResource(this, "mitigation_action_DeactivateDeviceCertificate", {
      typeName: "AWS::IoT::MitigationAction",
      desiredState: JSON.stringify({
        ActionName: "DeactivateDeviceCertificate",
        ActionParams: { UpdateDeviceCertificateParams: { Action: "DEACTIVATE" } },
        RoleArn: "arn:aws:iam::444455556666:role/palisade-us-east-1-action-DeactivateDeviceCertificate",
        Tags: [
          { Key: "owner", Value: "device-security" },
          { Key: "palisade:deployment", Value: "production" },
          { Key: "palisade:source", Value: "policies/mitigation.yaml" },
        ],
      }),
      schema: schemaOfMitigationAction.asString,
      dependsOn: [
        roleActionDeactivateDeviceCertificate,
        permissionsOfRoleActionDeactivateDeviceCertificate,
      ],
    });

    // --- policies/mitigation.yaml:29 mitigationActions.DeactivateCa ---
    // lets Device Defender carry out mitigation action `DeactivateCa`
    const roleActionDeactivateCa = new IamRole(this, "role_action-DeactivateCa", {
      name: "palisade-us-east-1-action-DeactivateCa",
      description: "lets Device Defender carry out mitigation action `DeactivateCa`",
      assumeRolePolicy: JSON.stringify({
        Statement: [
          {
            Action: "sts:AssumeRole",
            Condition: {
              ArnLike: {
                "aws:SourceArn": "arn:aws:iot:us-east-1:444455556666:mitigationaction/DeactivateCa",
              },
              StringEquals: { "aws:SourceAccount": "444455556666" },
            },
            Effect: "Allow",
            Principal: { Service: "iot.amazonaws.com" },
            Sid: "AllowAwsIot",
          },
        ],
        Version: "2012-10-17",
      }),
    });
    const permissionsOfRoleActionDeactivateCa = new IamRolePolicy(this, "permissions_of_role_action-DeactivateCa", {
      name: "palisade",
      role: roleActionDeactivateCa.name,
      policy: JSON.stringify({
        Statement: [
          {
            Action: "iot:UpdateCACertificate",
            Effect: "Allow",
            Resource: "arn:aws:iot:us-east-1:444455556666:cacert/*",
            Sid: "DeactivateCaCertificates",
          },
        ],
        Version: "2012-10-17",
      }),
    });
    // when started, deactivates CA certificates
    new CloudcontrolapiResource(this, "mitigation_action_DeactivateCa", {
      typeName: "AWS::IoT::MitigationAction",
      desiredState: JSON.stringify({
        ActionName: "DeactivateCa",
        ActionParams: { UpdateCACertificateParams: { Action: "DEACTIVATE" } },
        RoleArn: "arn:aws:iam::444455556666:role/palisade-us-east-1-action-DeactivateCa",
        Tags: [
          { Key: "owner", Value: "device-security" },
          { Key: "palisade:deployment", Value: "production" },
          { Key: "palisade:source", Value: "policies/mitigation.yaml" },
        ],
      }),
      schema: schemaOfMitigationAction.asString,
      dependsOn: [roleActionDeactivateCa, permissionsOfRoleActionDeactivateCa],
    });

    // --- policies/mitigation.yaml:33 mitigationActions.LogErrors ---
    // lets Device Defender carry out mitigation action `LogErrors`
    const roleActionLogErrors = new IamRole(this, "role_action-LogErrors", {
      name: "palisade-us-east-1-action-LogErrors",
      description: "lets Device Defender carry out mitigation action `LogErrors`",
      assumeRolePolicy: JSON.stringify({
        Statement: [
          {
            Action: "sts:AssumeRole",
            Condition: {
              ArnLike: { "aws:SourceArn": "arn:aws:iot:us-east-1:444455556666:mitigationaction/LogErrors" },
              StringEquals: { "aws:SourceAccount": "444455556666" },
            },
            Effect: "Allow",
            Principal: { Service: "iot.amazonaws.com" },
            Sid: "AllowAwsIot",
          },
        ],
        Version: "2012-10-17",
      }),
    });
    const permissionsOfRoleActionLogErrors = new IamRolePolicy(this, "permissions_of_role_action-LogErrors", {
      name: "palisade",
      role: roleActionLogErrors.name,
      policy: JSON.stringify({
        Statement: [
          { Action: "iot:SetV2LoggingOptions", Effect: "Allow", Resource: "*", Sid: "EnableLogging" },
          {
            Action: "iam:PassRole",
            Condition: { StringEquals: { "iam:PassedToService": "iot.amazonaws.com" } },
            Effect: "Allow",
            Resource: "arn:aws:iam::444455556666:role/palisade-us-east-1-logging",
            Sid: "PassLoggingRole",
          },
        ],
        Version: "2012-10-17",
      }),
    });
    // when started, turns on AWS IoT logging at level ERROR
    new CloudcontrolapiResource(this, "mitigation_action_LogErrors", {
      typeName: "AWS::IoT::MitigationAction",
      desiredState: JSON.stringify({
        ActionName: "LogErrors",
        ActionParams: {
          EnableIoTLoggingParams: {
            LogLevel: "ERROR",
            RoleArnForLogging: "arn:aws:iam::444455556666:role/palisade-us-east-1-logging",
          },
        },
        RoleArn: "arn:aws:iam::444455556666:role/palisade-us-east-1-action-LogErrors",
        Tags: [
          { Key: "owner", Value: "device-security" },
          { Key: "palisade:deployment", Value: "production" },
          { Key: "palisade:source", Value: "policies/mitigation.yaml" },
        ],
      }),
      schema: schemaOfMitigationAction.asString,
      dependsOn: [
        roleActionLogErrors,
        permissionsOfRoleActionLogErrors,
        roleLogging,
        permissionsOfRoleLogging,
      ],
    });

    // --- policies/telemetry.yaml:7 customMetrics.battery-percentage ---
    // lets devices report `battery-percentage`, a number
    const customMetricBatteryPercentage = new CloudcontrolapiResource(this, "custom_metric_battery-percentage", {
      typeName: "AWS::IoT::CustomMetric",
      desiredState: JSON.stringify({
        DisplayName: "Battery (%)",
        MetricName: "battery-percentage",
        MetricType: "number",
        Tags: [
          { Key: "owner", Value: "device-security" },
          { Key: "palisade:deployment", Value: "production" },
          { Key: "palisade:source", Value: "policies/telemetry.yaml" },
        ],
      }),
      schema: schemaOfCustomMetric.asString,
      lifecycle: { createBeforeDestroy: true },
    });

    // --- policies/telemetry.yaml:13 dimensions.telemetry-topics ---
    // narrows metrics to messages on topics that match `telemetry/${iot:ClientId}/#`, `telemetry/+/data`
    const dimensionTelemetryTopics = new CloudcontrolapiResource(this, "dimension_telemetry-topics", {
      typeName: "AWS::IoT::Dimension",
      desiredState: JSON.stringify({
        Name: "telemetry-topics",
        StringValues: ["telemetry/$${iot:ClientId}/#", "telemetry/+/data"],
        Tags: [
          { Key: "owner", Value: "device-security" },
          { Key: "palisade:deployment", Value: "production" },
          { Key: "palisade:source", Value: "policies/telemetry.yaml" },
        ],
        Type: "TOPIC_FILTER",
      }),
      schema: schemaOfDimension.asString,
      lifecycle: { createBeforeDestroy: true },
    });

    // --- policies/telemetry.yaml:17 securityProfiles.TelemetryDeviceProfile ---
    // lets Device Defender send the alerts of profile `TelemetryDeviceProfile` to `iot-security-alerts`
    const roleAlertsTelemetryDeviceProfile = new IamRole(this, "role_alerts-TelemetryDeviceProfile", {
      name: "palisade-us-east-1-alerts-TelemetryDeviceProfile",
      description: "lets Device Defender send the alerts of profile `TelemetryDeviceProfile` to `iot-security-alerts`",
      assumeRolePolicy: JSON.stringify({
        Statement: [
          {
            Action: "sts:AssumeRole",
            Condition: {
              ArnLike: {
                "aws:SourceArn": "arn:aws:iot:us-east-1:444455556666:securityprofile/TelemetryDeviceProfile",
              },
              StringEquals: { "aws:SourceAccount": "444455556666" },
            },
            Effect: "Allow",
            Principal: { Service: "iot.amazonaws.com" },
            Sid: "AllowAwsIot",
          },
        ],
        Version: "2012-10-17",
      }),
    });
    const permissionsOfRoleAlertsTelemetryDeviceProfile = new IamRolePolicy(this, "permissions_of_role_alerts-TelemetryDeviceProfile", {
      name: "palisade",
      role: roleAlertsTelemetryDeviceProfile.name,
      policy: JSON.stringify({
        Statement: [
          {
            Action: "sns:Publish",
            Effect: "Allow",
            Resource: "arn:aws:sns:us-east-1:444455556666:iot-security-alerts",
            Sid: "PublishAlerts",
          },
        ],
        Version: "2012-10-17",
      }),
    });
    // watches a thing in `TelemetryDevices` for 5 behaviours, sends alerts to `iot-security-alerts`
    // - AuthFailures (policies/telemetry.yaml:40) alarms when a thing in `TelemetryDevices` has more than 5
    // authorization failures in 5 minutes; recorded but not sent: alerts are suppressed
    // - CommandFlood (policies/telemetry.yaml:33) alarms when a thing in `TelemetryDevices` receives more
    // than 500 messages in 5 minutes
    // - HighMessageRate (policies/telemetry.yaml:25) alarms when a thing in `TelemetryDevices` sends more
    // than 1000 messages in 5 minutes, 2 times in a row; clears after 2
    // - SilentSensor (policies/telemetry.yaml:52) alarms when a thing in `TelemetryDevices` sends no
    // messages in 1 hour on topics matching `telemetry-topics`
    // - StrangeSource (policies/telemetry.yaml:47) alarms when a thing in `TelemetryDevices` connects from
    // an IP address outside 198.51.100.0/24, 2001:db8::/32, 203.0.113.0/24
    new CloudcontrolapiResource(this, "security_profile_TelemetryDeviceProfile", {
      typeName: "AWS::IoT::SecurityProfile",
      desiredState: JSON.stringify({
        AlertTargets: {
          SNS: {
            AlertTargetArn: "arn:aws:sns:us-east-1:444455556666:iot-security-alerts",
            RoleArn: "arn:aws:iam::444455556666:role/palisade-us-east-1-alerts-TelemetryDeviceProfile",
          },
        },
        Behaviors: [
          {
            Criteria: {
              ComparisonOperator: "less-than-equals",
              ConsecutiveDatapointsToAlarm: 1,
              ConsecutiveDatapointsToClear: 1,
              DurationSeconds: 300,
              Value: { Count: "5" },
            },
            Metric: "aws:num-authorization-failures",
            Name: "AuthFailures",
            SuppressAlerts: true,
          },
          {
            Criteria: {
              ComparisonOperator: "less-than-equals",
              ConsecutiveDatapointsToAlarm: 1,
              ConsecutiveDatapointsToClear: 1,
              DurationSeconds: 300,
              Value: { Count: "500" },
            },
            Metric: "aws:num-messages-received",
            Name: "CommandFlood",
            SuppressAlerts: false,
          },
          {
            Criteria: {
              ComparisonOperator: "less-than-equals",
              ConsecutiveDatapointsToAlarm: 2,
              ConsecutiveDatapointsToClear: 2,
              DurationSeconds: 300,
              Value: { Count: "1000" },
            },
            Metric: "aws:num-messages-sent",
            Name: "HighMessageRate",
            SuppressAlerts: false,
          },
          {
            Criteria: {
              ComparisonOperator: "greater-than-equals",
              ConsecutiveDatapointsToAlarm: 1,
              ConsecutiveDatapointsToClear: 1,
              DurationSeconds: 3600,
              Value: { Count: "1" },
            },
            Metric: "aws:num-messages-sent",
            MetricDimension: { DimensionName: "telemetry-topics", Operator: "IN" },
            Name: "SilentSensor",
            SuppressAlerts: false,
          },
          {
            Criteria: {
              ComparisonOperator: "in-cidr-set",
              ConsecutiveDatapointsToAlarm: 1,
              ConsecutiveDatapointsToClear: 1,
              Value: { Cidrs: ["198.51.100.0/24", "2001:db8::/32", "203.0.113.0/24"] },
            },
            Metric: "aws:source-ip-address",
            Name: "StrangeSource",
            SuppressAlerts: false,
          },
        ],
        SecurityProfileDescription: "Monitors message rates and authorization failures of the sensors",
        SecurityProfileName: "TelemetryDeviceProfile",
        Tags: [
          { Key: "owner", Value: "device-security" },
          { Key: "palisade:deployment", Value: "production" },
          { Key: "palisade:source", Value: "policies/telemetry.yaml" },
        ],
        TargetArns: ["arn:aws:iot:us-east-1:444455556666:thinggroup/TelemetryDevices"],
      }),
      schema: schemaOfSecurityProfile.asString,
      dependsOn: [
        dimensionTelemetryTopics,
        roleAlertsTelemetryDeviceProfile,
        permissionsOfRoleAlertsTelemetryDeviceProfile,
        topicIotSecurityAlerts,
        policyOfTopicIotSecurityAlerts,
        thingGroupTelemetryDevices,
      ],
    });

    // --- policies/telemetry.yaml:59 securityProfiles.TelemetryDeviceNetwork ---
    // lets Device Defender send the alerts of profile `TelemetryDeviceNetwork` to `iot-security-alerts`
    const roleAlertsTelemetryDeviceNetwork = new IamRole(this, "role_alerts-TelemetryDeviceNetwork", {
      name: "palisade-us-east-1-alerts-TelemetryDeviceNetwork",
      description: "lets Device Defender send the alerts of profile `TelemetryDeviceNetwork` to `iot-security-alerts`",
      assumeRolePolicy: JSON.stringify({
        Statement: [
          {
            Action: "sts:AssumeRole",
            Condition: {
              ArnLike: {
                "aws:SourceArn": "arn:aws:iot:us-east-1:444455556666:securityprofile/TelemetryDeviceNetwork",
              },
              StringEquals: { "aws:SourceAccount": "444455556666" },
            },
            Effect: "Allow",
            Principal: { Service: "iot.amazonaws.com" },
            Sid: "AllowAwsIot",
          },
        ],
        Version: "2012-10-17",
      }),
    });
    const permissionsOfRoleAlertsTelemetryDeviceNetwork = new IamRolePolicy(this, "permissions_of_role_alerts-TelemetryDeviceNetwork", {
      name: "palisade",
      role: roleAlertsTelemetryDeviceNetwork.name,
      policy: JSON.stringify({
        Statement: [
          {
            Action: "sns:Publish",
            Effect: "Allow",
            Resource: "arn:aws:sns:us-east-1:444455556666:iot-security-alerts",
            Sid: "PublishAlerts",
          },
        ],
        Version: "2012-10-17",
      }),
    });
    // watches a thing in `TelemetryDevices` for 5 behaviours, records 1 more metric, sends alerts to
    // `iot-security-alerts`
    // - LowBattery (policies/telemetry.yaml:86) alarms when a thing in `TelemetryDevices` reports a value
    // of less than 15 for `battery-percentage`
    // - OutlierTraffic (policies/telemetry.yaml:80) alarms when a thing in `TelemetryDevices` sends more
    // packets over its network in 15 minutes than 99.9% of the fleet (p99.9), 3 times in a row; clears
    // after 3
    // - StrangeDestination (policies/telemetry.yaml:75) alarms when a thing in `TelemetryDevices` connects
    // to an IP address outside 10.0.0.0/8, fd00::/8
    // - UnexpectedTcpPort (policies/telemetry.yaml:65) alarms when a thing in `TelemetryDevices` listens on
    // a TCP port outside 443, 8883
    // - UnexpectedUdpPort (policies/telemetry.yaml:69) alarms when a thing in `TelemetryDevices` listens on
    // a UDP port outside 68, 123, 5353
    new CloudcontrolapiResource(this, "security_profile_TelemetryDeviceNetwork", {
      typeName: "AWS::IoT::SecurityProfile",
      desiredState: JSON.stringify({
        AdditionalMetricsToRetainV2: [{ Metric: "aws:all-bytes-out" }],
        AlertTargets: {
          SNS: {
            AlertTargetArn: "arn:aws:sns:us-east-1:444455556666:iot-security-alerts",
            RoleArn: "arn:aws:iam::444455556666:role/palisade-us-east-1-alerts-TelemetryDeviceNetwork",
          },
        },
        Behaviors: [
          {
            Criteria: {
              ComparisonOperator: "greater-than-equals",
              ConsecutiveDatapointsToAlarm: 1,
              ConsecutiveDatapointsToClear: 1,
              Value: { Number: 15 },
            },
            Metric: "battery-percentage",
            Name: "LowBattery",
            SuppressAlerts: false,
          },
          {
            Criteria: {
              ComparisonOperator: "less-than-equals",
              ConsecutiveDatapointsToAlarm: 3,
              ConsecutiveDatapointsToClear: 3,
              DurationSeconds: 900,
              StatisticalThreshold: { Statistic: "p99.9" },
            },
            Metric: "aws:all-packets-out",
            Name: "OutlierTraffic",
            SuppressAlerts: false,
          },
          {
            Criteria: {
              ComparisonOperator: "in-cidr-set",
              ConsecutiveDatapointsToAlarm: 1,
              ConsecutiveDatapointsToClear: 1,
              Value: { Cidrs: ["10.0.0.0/8", "fd00::/8"] },
            },
            Metric: "aws:destination-ip-addresses",
            Name: "StrangeDestination",
            SuppressAlerts: false,
          },
          {
            Criteria: {
              ComparisonOperator: "in-port-set",
              ConsecutiveDatapointsToAlarm: 1,
              ConsecutiveDatapointsToClear: 1,
              Value: { Ports: [443, 8883] },
            },
            Metric: "aws:listening-tcp-ports",
            Name: "UnexpectedTcpPort",
            SuppressAlerts: false,
          },
          {
            Criteria: {
              ComparisonOperator: "in-port-set",
              ConsecutiveDatapointsToAlarm: 1,
              ConsecutiveDatapointsToClear: 1,
              Value: { Ports: [68, 123, 5353] },
            },
            Metric: "aws:listening-udp-ports",
            Name: "UnexpectedUdpPort",
            SuppressAlerts: false,
          },
        ],
        SecurityProfileDescription: "What the agent on the sensors reports of their network",
        SecurityProfileName: "TelemetryDeviceNetwork",
        Tags: [
          { Key: "owner", Value: "device-security" },
          { Key: "palisade:deployment", Value: "production" },
          { Key: "palisade:source", Value: "policies/telemetry.yaml" },
        ],
        TargetArns: ["arn:aws:iot:us-east-1:444455556666:thinggroup/TelemetryDevices"],
      }),
      schema: schemaOfSecurityProfile.asString,
      dependsOn: [
        customMetricBatteryPercentage,
        roleAlertsTelemetryDeviceNetwork,
        permissionsOfRoleAlertsTelemetryDeviceNetwork,
        topicIotSecurityAlerts,
        policyOfTopicIotSecurityAlerts,
        thingGroupTelemetryDevices,
      ],
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
    // For each AWS::IoT::CustomMetric, the properties in which AWS no longer agrees with its policy.
    new TerraformLocal(
      this,
      "differences_of_custom_metric",
      `\${{
  for id, pair in {
    custom_metric_battery-percentage = [aws_cloudcontrolapi_resource.custom_metric_battery-percentage.desired_state, aws_cloudcontrolapi_resource.custom_metric_battery-percentage.properties]
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
    dimension_telemetry-topics = [aws_cloudcontrolapi_resource.dimension_telemetry-topics.desired_state, aws_cloudcontrolapi_resource.dimension_telemetry-topics.properties]
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
    // For each AWS::IoT::ThingGroup, the properties in which AWS no longer agrees with its policy.
    new TerraformLocal(
      this,
      "differences_of_dynamic_thing_group",
      `\${{
  for id, pair in {
    dynamic_thing_group_Disconnected_things = [aws_cloudcontrolapi_resource.dynamic_thing_group_Disconnected_things.desired_state, aws_cloudcontrolapi_resource.dynamic_thing_group_Disconnected_things.properties]
  } :
  id => flatten([
    for docs in [[for text in pair : try(jsondecode(text), {})]] : [
      for same in [setintersection([for doc in docs : concat([], try([for element in doc.Tags : jsonencode(element)], []))]...)] : [
        for facts in [[for doc in docs : try({
          for path, value in merge(concat(
            [{
              "ParentGroupName" = try(tostring(doc.ParentGroupName), null)
              "QueryString" = try(tostring(doc.QueryString), null)
              "ThingGroupName" = try(tostring(doc.ThingGroupName), null)
              "ThingGroupProperties.ThingGroupDescription" = try(tostring(doc.ThingGroupProperties.ThingGroupDescription), null)
            }],
            [for element in try([for element in doc.Tags : element], []) : {
              for path, value in {
                ".Value" = try(tostring(element.Value), null)
              } :
              "Tags[\${try(coalesce(tostring(element.Key)), "")}]\${path}" => value
            } if !contains(same, jsonencode(element))],
            [for name, element in try({ for name, element in doc.ThingGroupProperties.AttributePayload.Attributes : name => element }, {}) : {
              for path, value in {
                "" = try(tostring(element), null)
              } :
              "ThingGroupProperties.AttributePayload.Attributes[\${name}]\${path}" => value
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
    // For each AWS::IoT::FleetMetric, the properties in which AWS no longer agrees with its policy.
    new TerraformLocal(
      this,
      "differences_of_fleet_metric",
      `\${{
  for id, pair in {
    fleet_metric_things-in-violation = [aws_cloudcontrolapi_resource.fleet_metric_things-in-violation.desired_state, aws_cloudcontrolapi_resource.fleet_metric_things-in-violation.properties]
  } :
  id => flatten([
    for docs in [[for text in pair : try(jsondecode(text), {})]] : [
      for same in [setintersection([for doc in docs : concat([], try([for element in doc.Tags : jsonencode(element)], []))]...)] : [
        for facts in [[for doc in docs : try({
          for path, value in merge(concat(
            [{
              "AggregationField" = try(tostring(doc.AggregationField), null)
              "AggregationType.Name" = try(tostring(doc.AggregationType.Name), null)
              "AggregationType.Values" = try(jsonencode(sort(distinct([for item in doc.AggregationType.Values : tostring(item)]))), null)
              "Description" = try(tostring(doc.Description), null)
              "IndexName" = try(tostring(doc.IndexName), null)
              "MetricName" = try(tostring(doc.MetricName), null)
              "Period" = try(tostring(doc.Period), null)
              "QueryString" = try(tostring(doc.QueryString), null)
              "QueryVersion" = try(tostring(doc.QueryVersion), null)
              "Unit" = try(tostring(doc.Unit), null)
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
    // For each AWS::IoT::JobTemplate, the properties in which AWS no longer agrees with its policy.
    new TerraformLocal(
      this,
      "differences_of_job_template",
      `\${{
  for id, pair in {
    job_template_update-firmware = [aws_cloudcontrolapi_resource.job_template_update-firmware.desired_state, aws_cloudcontrolapi_resource.job_template_update-firmware.properties]
  } :
  id => flatten([
    for docs in [[for text in pair : try(jsondecode(text), {})]] : [
      for same in [setintersection([for doc in docs : concat([], try([for element in doc.Tags : jsonencode(element)], []))]...)] : [
        for facts in [[for doc in docs : try({
          for path, value in merge(concat(
            [{
              "Description" = try(tostring(doc.Description), null)
              "JobTemplateId" = try(tostring(doc.JobTemplateId), null)
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
    // For each AWS::IoT::MitigationAction, the properties in which AWS no longer agrees with its policy.
    new TerraformLocal(
      this,
      "differences_of_mitigation_action",
      `\${{
  for id, pair in {
    mitigation_action_BlankPolicy = [aws_cloudcontrolapi_resource.mitigation_action_BlankPolicy.desired_state, aws_cloudcontrolapi_resource.mitigation_action_BlankPolicy.properties]
    mitigation_action_DeactivateCa = [aws_cloudcontrolapi_resource.mitigation_action_DeactivateCa.desired_state, aws_cloudcontrolapi_resource.mitigation_action_DeactivateCa.properties]
    mitigation_action_DeactivateDeviceCertificate = [aws_cloudcontrolapi_resource.mitigation_action_DeactivateDeviceCertificate.desired_state, aws_cloudcontrolapi_resource.mitigation_action_DeactivateDeviceCertificate.properties]
    mitigation_action_IsolateThing = [aws_cloudcontrolapi_resource.mitigation_action_IsolateThing.desired_state, aws_cloudcontrolapi_resource.mitigation_action_IsolateThing.properties]
    mitigation_action_LogErrors = [aws_cloudcontrolapi_resource.mitigation_action_LogErrors.desired_state, aws_cloudcontrolapi_resource.mitigation_action_LogErrors.properties]
    mitigation_action_TellSecurity = [aws_cloudcontrolapi_resource.mitigation_action_TellSecurity.desired_state, aws_cloudcontrolapi_resource.mitigation_action_TellSecurity.properties]
  } :
  id => flatten([
    for docs in [[for text in pair : try(jsondecode(text), {})]] : [
      for same in [setintersection([for doc in docs : concat([], try([for element in doc.Tags : jsonencode(element)], []))]...)] : [
        for facts in [[for doc in docs : try({
          for path, value in merge(concat(
            [{
              "ActionName" = try(tostring(doc.ActionName), null)
              "ActionParams.AddThingsToThingGroupParams.OverrideDynamicGroups" = try(tostring(doc.ActionParams.AddThingsToThingGroupParams.OverrideDynamicGroups), null)
              "ActionParams.AddThingsToThingGroupParams.ThingGroupNames" = try(jsonencode(sort(distinct([for item in doc.ActionParams.AddThingsToThingGroupParams.ThingGroupNames : tostring(item)]))), null)
              "ActionParams.EnableIoTLoggingParams.LogLevel" = try(tostring(doc.ActionParams.EnableIoTLoggingParams.LogLevel), null)
              "ActionParams.EnableIoTLoggingParams.RoleArnForLogging" = try(tostring(doc.ActionParams.EnableIoTLoggingParams.RoleArnForLogging), null)
              "ActionParams.PublishFindingToSnsParams.TopicArn" = try(tostring(doc.ActionParams.PublishFindingToSnsParams.TopicArn), null)
              "ActionParams.ReplaceDefaultPolicyVersionParams.TemplateName" = try(tostring(doc.ActionParams.ReplaceDefaultPolicyVersionParams.TemplateName), null)
              "ActionParams.UpdateCACertificateParams.Action" = try(tostring(doc.ActionParams.UpdateCACertificateParams.Action), null)
              "ActionParams.UpdateDeviceCertificateParams.Action" = try(tostring(doc.ActionParams.UpdateDeviceCertificateParams.Action), null)
              "RoleArn" = try(tostring(doc.RoleArn), null)
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
    // For each AWS::IoT::ScheduledAudit, the properties in which AWS no longer agrees with its policy.
    new TerraformLocal(
      this,
      "differences_of_scheduled_audit",
      `\${{
  for id, pair in {
    scheduled_audit_DailySecurityAudit = [aws_cloudcontrolapi_resource.scheduled_audit_DailySecurityAudit.desired_state, aws_cloudcontrolapi_resource.scheduled_audit_DailySecurityAudit.properties]
    scheduled_audit_MonthlyFullAudit = [aws_cloudcontrolapi_resource.scheduled_audit_MonthlyFullAudit.desired_state, aws_cloudcontrolapi_resource.scheduled_audit_MonthlyFullAudit.properties]
    scheduled_audit_WeeklySecurityAudit = [aws_cloudcontrolapi_resource.scheduled_audit_WeeklySecurityAudit.desired_state, aws_cloudcontrolapi_resource.scheduled_audit_WeeklySecurityAudit.properties]
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
    security_profile_Disconnect_duration_5m = [aws_cloudcontrolapi_resource.security_profile_Disconnect_duration_5m.desired_state, aws_cloudcontrolapi_resource.security_profile_Disconnect_duration_5m.properties]
    security_profile_IoTSecurityProfile = [aws_cloudcontrolapi_resource.security_profile_IoTSecurityProfile.desired_state, aws_cloudcontrolapi_resource.security_profile_IoTSecurityProfile.properties]
    security_profile_IoTSecurityProfile-ML = [aws_cloudcontrolapi_resource.security_profile_IoTSecurityProfile-ML.desired_state, aws_cloudcontrolapi_resource.security_profile_IoTSecurityProfile-ML.properties]
    security_profile_TelemetryDeviceNetwork = [aws_cloudcontrolapi_resource.security_profile_TelemetryDeviceNetwork.desired_state, aws_cloudcontrolapi_resource.security_profile_TelemetryDeviceNetwork.properties]
    security_profile_TelemetryDeviceProfile = [aws_cloudcontrolapi_resource.security_profile_TelemetryDeviceProfile.desired_state, aws_cloudcontrolapi_resource.security_profile_TelemetryDeviceProfile.properties]
    security_profile_UnregisteredDevices = [aws_cloudcontrolapi_resource.security_profile_UnregisteredDevices.desired_state, aws_cloudcontrolapi_resource.security_profile_UnregisteredDevices.properties]
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
    this.addOverride("check.dynamic_thing_group_Disconnected_things", {
      assert: [
        {
          condition: "${length(local.differences_of_dynamic_thing_group[\"dynamic_thing_group_Disconnected_things\"]) == 0}",
          error_message: "AWS::IoT::ThingGroup Disconnected_things is no longer as policies/fleet.yaml:13 declares it. These differ in AWS: ${join(\", \", local.differences_of_dynamic_thing_group[\"dynamic_thing_group_Disconnected_things\"])}. Terraform plans no change for this.",
        },
      ],
    });
    this.addOverride("check.custom_metric_battery-percentage", {
      assert: [
        {
          condition: "${length(local.differences_of_custom_metric[\"custom_metric_battery-percentage\"]) == 0}",
          error_message: "AWS::IoT::CustomMetric battery-percentage is no longer as policies/telemetry.yaml:7 declares it. These differ in AWS: ${join(\", \", local.differences_of_custom_metric[\"custom_metric_battery-percentage\"])}. Terraform plans no change for this.",
        },
      ],
    });
    this.addOverride("check.dimension_telemetry-topics", {
      assert: [
        {
          condition: "${length(local.differences_of_dimension[\"dimension_telemetry-topics\"]) == 0}",
          error_message: "AWS::IoT::Dimension telemetry-topics is no longer as policies/telemetry.yaml:13 declares it. These differ in AWS: ${join(\", \", local.differences_of_dimension[\"dimension_telemetry-topics\"])}. Terraform plans no change for this.",
        },
      ],
    });
    this.addOverride("check.security_profile_Disconnect_duration_5m", {
      assert: [
        {
          condition: "${length(local.differences_of_security_profile[\"security_profile_Disconnect_duration_5m\"]) == 0}",
          error_message: "AWS::IoT::SecurityProfile Disconnect_duration_5m is no longer as policies/disconnected.yaml:9 declares it. These differ in AWS: ${join(\", \", local.differences_of_security_profile[\"security_profile_Disconnect_duration_5m\"])}. Terraform plans no change for this.",
        },
      ],
    });
    this.addOverride("check.security_profile_IoTSecurityProfile", {
      assert: [
        {
          condition: "${length(local.differences_of_security_profile[\"security_profile_IoTSecurityProfile\"]) == 0}",
          error_message: "AWS::IoT::SecurityProfile IoTSecurityProfile is no longer as policies/message-rates.yaml:17 declares it. These differ in AWS: ${join(\", \", local.differences_of_security_profile[\"security_profile_IoTSecurityProfile\"])}. Terraform plans no change for this.",
        },
      ],
    });
    this.addOverride("check.security_profile_IoTSecurityProfile-ML", {
      assert: [
        {
          condition: "${length(local.differences_of_security_profile[\"security_profile_IoTSecurityProfile-ML\"]) == 0}",
          error_message: "AWS::IoT::SecurityProfile IoTSecurityProfile-ML is no longer as policies/machine-learning.yaml:15 declares it. These differ in AWS: ${join(\", \", local.differences_of_security_profile[\"security_profile_IoTSecurityProfile-ML\"])}. Terraform plans no change for this.",
        },
      ],
    });
    this.addOverride("check.security_profile_TelemetryDeviceNetwork", {
      assert: [
        {
          condition: "${length(local.differences_of_security_profile[\"security_profile_TelemetryDeviceNetwork\"]) == 0}",
          error_message: "AWS::IoT::SecurityProfile TelemetryDeviceNetwork is no longer as policies/telemetry.yaml:59 declares it. These differ in AWS: ${join(\", \", local.differences_of_security_profile[\"security_profile_TelemetryDeviceNetwork\"])}. Terraform plans no change for this.",
        },
      ],
    });
    this.addOverride("check.security_profile_TelemetryDeviceProfile", {
      assert: [
        {
          condition: "${length(local.differences_of_security_profile[\"security_profile_TelemetryDeviceProfile\"]) == 0}",
          error_message: "AWS::IoT::SecurityProfile TelemetryDeviceProfile is no longer as policies/telemetry.yaml:17 declares it. These differ in AWS: ${join(\", \", local.differences_of_security_profile[\"security_profile_TelemetryDeviceProfile\"])}. Terraform plans no change for this.",
        },
      ],
    });
    this.addOverride("check.security_profile_UnregisteredDevices", {
      assert: [
        {
          condition: "${length(local.differences_of_security_profile[\"security_profile_UnregisteredDevices\"]) == 0}",
          error_message: "AWS::IoT::SecurityProfile UnregisteredDevices is no longer as policies/message-rates.yaml:49 declares it. These differ in AWS: ${join(\", \", local.differences_of_security_profile[\"security_profile_UnregisteredDevices\"])}. Terraform plans no change for this.",
        },
      ],
    });
    this.addOverride("check.audit_configuration", {
      assert: [
        {
          condition: "${length(local.differences_of_audit_configuration[\"audit_configuration\"]) == 0}",
          error_message: "AWS::IoT::AccountAuditConfiguration account-audit-configuration is no longer as policies/audit.yaml:5 declares it. These differ in AWS: ${join(\", \", local.differences_of_audit_configuration[\"audit_configuration\"])}. Terraform plans no change for this.",
        },
      ],
    });
    this.addOverride("check.scheduled_audit_DailySecurityAudit", {
      assert: [
        {
          condition: "${length(local.differences_of_scheduled_audit[\"scheduled_audit_DailySecurityAudit\"]) == 0}",
          error_message: "AWS::IoT::ScheduledAudit DailySecurityAudit is no longer as policies/audit.yaml:40 declares it. These differ in AWS: ${join(\", \", local.differences_of_scheduled_audit[\"scheduled_audit_DailySecurityAudit\"])}. Terraform plans no change for this.",
        },
      ],
    });
    this.addOverride("check.scheduled_audit_MonthlyFullAudit", {
      assert: [
        {
          condition: "${length(local.differences_of_scheduled_audit[\"scheduled_audit_MonthlyFullAudit\"]) == 0}",
          error_message: "AWS::IoT::ScheduledAudit MonthlyFullAudit is no longer as policies/audit.yaml:48 declares it. These differ in AWS: ${join(\", \", local.differences_of_scheduled_audit[\"scheduled_audit_MonthlyFullAudit\"])}. Terraform plans no change for this.",
        },
      ],
    });
    this.addOverride("check.scheduled_audit_WeeklySecurityAudit", {
      assert: [
        {
          condition: "${length(local.differences_of_scheduled_audit[\"scheduled_audit_WeeklySecurityAudit\"]) == 0}",
          error_message: "AWS::IoT::ScheduledAudit WeeklySecurityAudit is no longer as policies/audit.yaml:31 declares it. These differ in AWS: ${join(\", \", local.differences_of_scheduled_audit[\"scheduled_audit_WeeklySecurityAudit\"])}. Terraform plans no change for this.",
        },
      ],
    });
    this.addOverride("check.mitigation_action_BlankPolicy", {
      assert: [
        {
          condition: "${length(local.differences_of_mitigation_action[\"mitigation_action_BlankPolicy\"]) == 0}",
          error_message: "AWS::IoT::MitigationAction BlankPolicy is no longer as policies/mitigation.yaml:21 declares it. These differ in AWS: ${join(\", \", local.differences_of_mitigation_action[\"mitigation_action_BlankPolicy\"])}. Terraform plans no change for this.",
        },
      ],
    });
    this.addOverride("check.mitigation_action_DeactivateCa", {
      assert: [
        {
          condition: "${length(local.differences_of_mitigation_action[\"mitigation_action_DeactivateCa\"]) == 0}",
          error_message: "AWS::IoT::MitigationAction DeactivateCa is no longer as policies/mitigation.yaml:29 declares it. These differ in AWS: ${join(\", \", local.differences_of_mitigation_action[\"mitigation_action_DeactivateCa\"])}. Terraform plans no change for this.",
        },
      ],
    });
    this.addOverride("check.mitigation_action_DeactivateDeviceCertificate", {
      assert: [
        {
          condition: "${length(local.differences_of_mitigation_action[\"mitigation_action_DeactivateDeviceCertificate\"]) == 0}",
          error_message: "AWS::IoT::MitigationAction DeactivateDeviceCertificate is no longer as policies/mitigation.yaml:25 declares it. These differ in AWS: ${join(\", \", local.differences_of_mitigation_action[\"mitigation_action_DeactivateDeviceCertificate\"])}. Terraform plans no change for this.",
        },
      ],
    });
    this.addOverride("check.mitigation_action_IsolateThing", {
      assert: [
        {
          condition: "${length(local.differences_of_mitigation_action[\"mitigation_action_IsolateThing\"]) == 0}",
          error_message: "AWS::IoT::MitigationAction IsolateThing is no longer as policies/mitigation.yaml:13 declares it. These differ in AWS: ${join(\", \", local.differences_of_mitigation_action[\"mitigation_action_IsolateThing\"])}. Terraform plans no change for this.",
        },
      ],
    });
    this.addOverride("check.mitigation_action_LogErrors", {
      assert: [
        {
          condition: "${length(local.differences_of_mitigation_action[\"mitigation_action_LogErrors\"]) == 0}",
          error_message: "AWS::IoT::MitigationAction LogErrors is no longer as policies/mitigation.yaml:33 declares it. These differ in AWS: ${join(\", \", local.differences_of_mitigation_action[\"mitigation_action_LogErrors\"])}. Terraform plans no change for this.",
        },
      ],
    });
    this.addOverride("check.mitigation_action_TellSecurity", {
      assert: [
        {
          condition: "${length(local.differences_of_mitigation_action[\"mitigation_action_TellSecurity\"]) == 0}",
          error_message: "AWS::IoT::MitigationAction TellSecurity is no longer as policies/mitigation.yaml:17 declares it. These differ in AWS: ${join(\", \", local.differences_of_mitigation_action[\"mitigation_action_TellSecurity\"])}. Terraform plans no change for this.",
        },
      ],
    });
    this.addOverride("check.job_template_update-firmware", {
      assert: [
        {
          condition: "${length(local.differences_of_job_template[\"job_template_update-firmware\"]) == 0}",
          error_message: "AWS::IoT::JobTemplate update-firmware is no longer as policies/fleet.yaml:31 declares it. These differ in AWS: ${join(\", \", local.differences_of_job_template[\"job_template_update-firmware\"])}. Terraform plans no change for this.",
        },
      ],
    });
    this.addOverride("check.fleet_metric_things-in-violation", {
      assert: [
        {
          condition: "${length(local.differences_of_fleet_metric[\"fleet_metric_things-in-violation\"]) == 0}",
          error_message: "AWS::IoT::FleetMetric things-in-violation is no longer as policies/fleet.yaml:36 declares it. These differ in AWS: ${join(\", \", local.differences_of_fleet_metric[\"fleet_metric_things-in-violation\"])}. Terraform plans no change for this.",
        },
      ],
    });
  }
}
