// Made by Palisade from policies for deployment audit-only, account 444455556666, us-west-2. Change the
// policies, not this file.

import type { Construct } from "constructs";
import { LocalBackend, TerraformLocal, TerraformStack } from "cdktf";
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
import { LambdaPermission } from "@cdktf/provider-aws/lib/lambda-permission/index.js";
import { SnsTopic } from "@cdktf/provider-aws/lib/sns-topic/index.js";
import { SnsTopicPolicy } from "@cdktf/provider-aws/lib/sns-topic-policy/index.js";
import { SnsTopicSubscription } from "@cdktf/provider-aws/lib/sns-topic-subscription/index.js";
import { SqsQueue } from "@cdktf/provider-aws/lib/sqs-queue/index.js";
import { SqsQueuePolicy } from "@cdktf/provider-aws/lib/sqs-queue-policy/index.js";

export class AuditOnlyUsWest2Stack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);

    this.addOverride("terraform.required_version", ">= 1.5.0");
    this.addOverride("terraform.required_providers.aws", {
      source: "hashicorp/aws",
      version: ">= 5.100.0, < 7.0.0",
    });
    new LocalBackend(this, { path: "terraform.tfstate" });
    new AwsProvider(this, "aws", {
      region: "us-west-2",
      allowedAccountIds: ["444455556666"],
      defaultTags: [
        {
          tags: {
            "palisade:deployment": "audit-only",
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

    // --- policies/alerts.yaml:4 alertTopics.security-alerts ---
    // passes alerts on to whoever subscribes to `iot-security-alerts`, encrypted with a customer-managed
    // key
    const topicIotSecurityAlerts = new SnsTopic(this, "topic_iot-security-alerts", {
      name: "iot-security-alerts",
      displayName: "IoT security (headquarters)",
      kmsMasterKeyId: "arn:aws:kms:us-west-2:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab",
    });
    const policyOfTopicIotSecurityAlerts = new SnsTopicPolicy(this, "policy_of_topic_iot-security-alerts", {
      arn: "arn:aws:sns:us-west-2:444455556666:iot-security-alerts",
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
            Resource: "arn:aws:sns:us-west-2:444455556666:iot-security-alerts",
            Sid: "AllowOwner",
          },
          {
            Action: "sns:Publish",
            Condition: { Bool: { "aws:SecureTransport": "false" } },
            Effect: "Deny",
            Principal: "*",
            Resource: "arn:aws:sns:us-west-2:444455556666:iot-security-alerts",
            Sid: "DenyInsecureTransport",
          },
        ],
        Version: "2012-10-17",
      }),
      dependsOn: [topicIotSecurityAlerts],
    });

    // --- policies/alerts.yaml:9 alertTopics.security-alerts.subscribers[0] ---
    // passes the alerts of `iot-security-alerts` on to secops@example.com by e-mail
    new SnsTopicSubscription(this, "subscription_iot-security-alerts-email-secops_example_com_c244e7c0", {
      topicArn: "arn:aws:sns:us-west-2:444455556666:iot-security-alerts",
      protocol: "email",
      endpoint: "secops@example.com",
      dependsOn: [topicIotSecurityAlerts, policyOfTopicIotSecurityAlerts],
    });

    // --- policies/alerts.yaml:14 alertTopics.audit-reports ---
    // passes alerts on to whoever subscribes to `audit-reports`
    const topicAuditReports = new SnsTopic(this, "topic_audit-reports", { name: "audit-reports" });
    const policyOfTopicAuditReports = new SnsTopicPolicy(this, "policy_of_topic_audit-reports", {
      arn: "arn:aws:sns:us-west-2:444455556666:audit-reports",
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
            Resource: "arn:aws:sns:us-west-2:444455556666:audit-reports",
            Sid: "AllowOwner",
          },
          {
            Action: "sns:Publish",
            Condition: { StringEquals: { "aws:SourceAccount": "444455556666" } },
            Effect: "Allow",
            Principal: { Service: "cloudwatch.amazonaws.com" },
            Resource: "arn:aws:sns:us-west-2:444455556666:audit-reports",
            Sid: "AllowCloudWatchAlarms",
          },
          {
            Action: "sns:Publish",
            Condition: { Bool: { "aws:SecureTransport": "false" } },
            Effect: "Deny",
            Principal: "*",
            Resource: "arn:aws:sns:us-west-2:444455556666:audit-reports",
            Sid: "DenyInsecureTransport",
          },
        ],
        Version: "2012-10-17",
      }),
      dependsOn: [topicAuditReports],
    });

    // --- policies/alerts.yaml:17 alertTopics.audit-reports.subscribers[1] ---
    // keeps for 14 days the alerts that could not be delivered to, or handled from, `security-alerts-queue`
    const queueSecurityAlertsQueueDeadLetters = new SqsQueue(this, "queue_security-alerts-queue-dead-letters", {
      name: "security-alerts-queue-dead-letters",
      messageRetentionSeconds: 1209600,
      sqsManagedSseEnabled: true,
      redriveAllowPolicy: JSON.stringify({
        redrivePermission: "byQueue",
        sourceQueueArns: ["arn:aws:sqs:us-west-2:444455556666:security-alerts-queue"],
      }),
    });
    const policyOfQueueSecurityAlertsQueueDeadLetters = new SqsQueuePolicy(this, "policy_of_queue_security-alerts-queue-dead-letters", {
      queueUrl: queueSecurityAlertsQueueDeadLetters.url,
      policy: JSON.stringify({
        Statement: [
          {
            Action: "sqs:SendMessage",
            Condition: {
              ArnEquals: {
                "aws:SourceArn": [
                  "arn:aws:sns:us-west-2:444455556666:audit-reports",
                  "arn:aws:sns:us-west-2:444455556666:iot-security-alerts",
                ],
              },
            },
            Effect: "Allow",
            Principal: { Service: "sns.amazonaws.com" },
            Resource: "arn:aws:sqs:us-west-2:444455556666:security-alerts-queue-dead-letters",
            Sid: "AllowAlertTopics",
          },
          {
            Action: "sqs:*",
            Condition: { Bool: { "aws:SecureTransport": "false" } },
            Effect: "Deny",
            Principal: "*",
            Resource: "arn:aws:sqs:us-west-2:444455556666:security-alerts-queue-dead-letters",
            Sid: "DenyInsecureTransport",
          },
        ],
        Version: "2012-10-17",
      }),
    });
    // keeps for 4 days the alerts of `audit-reports` and `iot-security-alerts`; after 5 failed tries one
    // goes to `security-alerts-queue-dead-letters`
    const queueSecurityAlertsQueue = new SqsQueue(this, "queue_security-alerts-queue", {
      name: "security-alerts-queue",
      messageRetentionSeconds: 345600,
      sqsManagedSseEnabled: true,
      redrivePolicy: JSON.stringify({
        deadLetterTargetArn: "arn:aws:sqs:us-west-2:444455556666:security-alerts-queue-dead-letters",
        maxReceiveCount: 5,
      }),
      dependsOn: [queueSecurityAlertsQueueDeadLetters, policyOfQueueSecurityAlertsQueueDeadLetters],
    });
    const policyOfQueueSecurityAlertsQueue = new SqsQueuePolicy(this, "policy_of_queue_security-alerts-queue", {
      queueUrl: queueSecurityAlertsQueue.url,
      policy: JSON.stringify({
        Statement: [
          {
            Action: "sqs:SendMessage",
            Condition: {
              ArnEquals: {
                "aws:SourceArn": [
                  "arn:aws:sns:us-west-2:444455556666:audit-reports",
                  "arn:aws:sns:us-west-2:444455556666:iot-security-alerts",
                ],
              },
            },
            Effect: "Allow",
            Principal: { Service: "sns.amazonaws.com" },
            Resource: "arn:aws:sqs:us-west-2:444455556666:security-alerts-queue",
            Sid: "AllowAlertTopics",
          },
          {
            Action: "sqs:*",
            Condition: { Bool: { "aws:SecureTransport": "false" } },
            Effect: "Deny",
            Principal: "*",
            Resource: "arn:aws:sqs:us-west-2:444455556666:security-alerts-queue",
            Sid: "DenyInsecureTransport",
          },
        ],
        Version: "2012-10-17",
      }),
    });
    // passes the alerts of `audit-reports` on to queue `security-alerts-queue`
    new SnsTopicSubscription(this, "subscription_audit-reports-sqs-security-alerts-queue", {
      topicArn: "arn:aws:sns:us-west-2:444455556666:audit-reports",
      protocol: "sqs",
      endpoint: "arn:aws:sqs:us-west-2:444455556666:security-alerts-queue",
      redrivePolicy: JSON.stringify({
        deadLetterTargetArn: "arn:aws:sqs:us-west-2:444455556666:security-alerts-queue-dead-letters",
      }),
      dependsOn: [
        topicAuditReports,
        policyOfTopicAuditReports,
        queueSecurityAlertsQueue,
        policyOfQueueSecurityAlertsQueue,
        queueSecurityAlertsQueueDeadLetters,
        policyOfQueueSecurityAlertsQueueDeadLetters,
      ],
    });

    // --- policies/alerts.yaml:10 alertTopics.security-alerts.subscribers[1] ---
    // passes the alerts of `iot-security-alerts` on to queue `security-alerts-queue`
    new SnsTopicSubscription(this, "subscription_iot-security-alerts-sqs-security-alerts-queue", {
      topicArn: "arn:aws:sns:us-west-2:444455556666:iot-security-alerts",
      protocol: "sqs",
      endpoint: "arn:aws:sqs:us-west-2:444455556666:security-alerts-queue",
      redrivePolicy: JSON.stringify({
        deadLetterTargetArn: "arn:aws:sqs:us-west-2:444455556666:security-alerts-queue-dead-letters",
      }),
      dependsOn: [
        topicIotSecurityAlerts,
        policyOfTopicIotSecurityAlerts,
        queueSecurityAlertsQueue,
        policyOfQueueSecurityAlertsQueue,
        queueSecurityAlertsQueueDeadLetters,
        policyOfQueueSecurityAlertsQueueDeadLetters,
      ],
    });

    // --- policies/alerts.yaml:11 alertTopics.security-alerts.subscribers[2] ---
    // passes the alerts of `iot-security-alerts` on to siem.example.com
    new SnsTopicSubscription(this, "subscription_iot-security-alerts-https-siem_example_com-f9df7761_547f35de", {
      topicArn: "arn:aws:sns:us-west-2:444455556666:iot-security-alerts",
      protocol: "https",
      endpoint: "https://siem.example.com/hook?site=headquarters",
      dependsOn: [topicIotSecurityAlerts, policyOfTopicIotSecurityAlerts],
    });

    // --- policies/alerts.yaml:12 alertTopics.security-alerts.subscribers[3] ---
    // lets topic `iot-security-alerts` invoke Lambda function `ticket`
    const lambdaPermissionPalisadeIotSecurityAlertsUsWest2Ticket = new LambdaPermission(this, "lambda_permission_palisade-iot-security-alerts-us-west-2-ticket", {
      statementId: "lambda_permission_palisade-iot-security-alerts-us-west-2-ticket",
      action: "lambda:InvokeFunction",
      functionName: "arn:aws:lambda:us-west-2:444455556666:function:ticket",
      principal: "sns.amazonaws.com",
      sourceArn: "arn:aws:sns:us-west-2:444455556666:iot-security-alerts",
      dependsOn: [topicIotSecurityAlerts, policyOfTopicIotSecurityAlerts],
    });
    // passes the alerts of `iot-security-alerts` on to Lambda function `ticket`
    new SnsTopicSubscription(this, "subscription_iot-security-alerts-lambda-ticket-b10726fa", {
      topicArn: "arn:aws:sns:us-west-2:444455556666:iot-security-alerts",
      protocol: "lambda",
      endpoint: "arn:aws:lambda:us-west-2:444455556666:function:ticket",
      dependsOn: [
        lambdaPermissionPalisadeIotSecurityAlertsUsWest2Ticket,
        topicIotSecurityAlerts,
        policyOfTopicIotSecurityAlerts,
      ],
    });

    // --- policies/alerts.yaml:16 alertTopics.audit-reports.subscribers[0] ---
    // keeps for 14 days the alerts that could not be delivered to, or handled from, `audit-reports-queue`
    const queueAuditReportsQueueDeadLetters = new SqsQueue(this, "queue_audit-reports-queue-dead-letters", {
      name: "audit-reports-queue-dead-letters",
      messageRetentionSeconds: 1209600,
      sqsManagedSseEnabled: true,
      redriveAllowPolicy: JSON.stringify({
        redrivePermission: "byQueue",
        sourceQueueArns: ["arn:aws:sqs:us-west-2:444455556666:audit-reports-queue"],
      }),
    });
    const policyOfQueueAuditReportsQueueDeadLetters = new SqsQueuePolicy(this, "policy_of_queue_audit-reports-queue-dead-letters", {
      queueUrl: queueAuditReportsQueueDeadLetters.url,
      policy: JSON.stringify({
        Statement: [
          {
            Action: "sqs:SendMessage",
            Condition: { ArnEquals: { "aws:SourceArn": "arn:aws:sns:us-west-2:444455556666:audit-reports" } },
            Effect: "Allow",
            Principal: { Service: "sns.amazonaws.com" },
            Resource: "arn:aws:sqs:us-west-2:444455556666:audit-reports-queue-dead-letters",
            Sid: "AllowAlertTopics",
          },
          {
            Action: "sqs:*",
            Condition: { Bool: { "aws:SecureTransport": "false" } },
            Effect: "Deny",
            Principal: "*",
            Resource: "arn:aws:sqs:us-west-2:444455556666:audit-reports-queue-dead-letters",
            Sid: "DenyInsecureTransport",
          },
        ],
        Version: "2012-10-17",
      }),
    });
    // keeps for 4 days the alerts of `audit-reports`; after 5 failed tries one goes to
    // `audit-reports-queue-dead-letters`
    const queueAuditReportsQueue = new SqsQueue(this, "queue_audit-reports-queue", {
      name: "audit-reports-queue",
      messageRetentionSeconds: 345600,
      sqsManagedSseEnabled: true,
      redrivePolicy: JSON.stringify({
        deadLetterTargetArn: "arn:aws:sqs:us-west-2:444455556666:audit-reports-queue-dead-letters",
        maxReceiveCount: 5,
      }),
      dependsOn: [queueAuditReportsQueueDeadLetters, policyOfQueueAuditReportsQueueDeadLetters],
    });
    const policyOfQueueAuditReportsQueue = new SqsQueuePolicy(this, "policy_of_queue_audit-reports-queue", {
      queueUrl: queueAuditReportsQueue.url,
      policy: JSON.stringify({
        Statement: [
          {
            Action: "sqs:SendMessage",
            Condition: { ArnEquals: { "aws:SourceArn": "arn:aws:sns:us-west-2:444455556666:audit-reports" } },
            Effect: "Allow",
            Principal: { Service: "sns.amazonaws.com" },
            Resource: "arn:aws:sqs:us-west-2:444455556666:audit-reports-queue",
            Sid: "AllowAlertTopics",
          },
          {
            Action: "sqs:*",
            Condition: { Bool: { "aws:SecureTransport": "false" } },
            Effect: "Deny",
            Principal: "*",
            Resource: "arn:aws:sqs:us-west-2:444455556666:audit-reports-queue",
            Sid: "DenyInsecureTransport",
          },
        ],
        Version: "2012-10-17",
      }),
    });
    // passes the alerts of `audit-reports` on to queue `audit-reports-queue`
    new SnsTopicSubscription(this, "subscription_audit-reports-sqs-audit-reports-queue", {
      topicArn: "arn:aws:sns:us-west-2:444455556666:audit-reports",
      protocol: "sqs",
      endpoint: "arn:aws:sqs:us-west-2:444455556666:audit-reports-queue",
      redrivePolicy: JSON.stringify({
        deadLetterTargetArn: "arn:aws:sqs:us-west-2:444455556666:audit-reports-queue-dead-letters",
      }),
      dependsOn: [
        topicAuditReports,
        policyOfTopicAuditReports,
        queueAuditReportsQueue,
        policyOfQueueAuditReportsQueue,
        queueAuditReportsQueueDeadLetters,
        policyOfQueueAuditReportsQueueDeadLetters,
      ],
    });

    // --- policies/alerts.yaml:20 alertTopics.nobody-listens ---
    // passes alerts on to whoever subscribes to `nobody-listens`
    const topicNobodyListens = new SnsTopic(this, "topic_nobody-listens", { name: "nobody-listens" });
    new SnsTopicPolicy(this, "policy_of_topic_nobody-listens", {
      arn: "arn:aws:sns:us-west-2:444455556666:nobody-listens",
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
            Resource: "arn:aws:sns:us-west-2:444455556666:nobody-listens",
            Sid: "AllowOwner",
          },
          {
            Action: "sns:Publish",
            Condition: { Bool: { "aws:SecureTransport": "false" } },
            Effect: "Deny",
            Principal: "*",
            Resource: "arn:aws:sns:us-west-2:444455556666:nobody-listens",
            Sid: "DenyInsecureTransport",
          },
        ],
        Version: "2012-10-17",
      }),
      dependsOn: [topicNobodyListens],
    });

    // --- policies/audit.yaml:3 audit ---
    // lets Device Defender read what its audit checks look at
    const roleAudit = new IamRole(this, "role_audit", {
      name: "palisade-us-west-2-audit",
      description: "lets Device Defender read what its audit checks look at",
      assumeRolePolicy: JSON.stringify({
        Statement: [
          {
            Action: "sts:AssumeRole",
            Condition: {
              ArnLike: { "aws:SourceArn": "arn:aws:iot:us-west-2:444455556666:*" },
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
    // lets Device Defender send the results of audits to `audit-reports`
    const roleAuditAlerts = new IamRole(this, "role_audit-alerts", {
      name: "palisade-us-west-2-audit-alerts",
      description: "lets Device Defender send the results of audits to `audit-reports`",
      assumeRolePolicy: JSON.stringify({
        Statement: [
          {
            Action: "sts:AssumeRole",
            Condition: {
              ArnLike: { "aws:SourceArn": "arn:aws:iot:us-west-2:444455556666:*" },
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
            Resource: "arn:aws:sns:us-west-2:444455556666:audit-reports",
            Sid: "PublishAlerts",
          },
        ],
        Version: "2012-10-17",
      }),
    });
    // 16 of 17 audit checks on, results go to `audit-reports`
    const auditConfiguration = new CloudcontrolapiResource(this, "audit_configuration", {
      typeName: "AWS::IoT::AccountAuditConfiguration",
      desiredState: JSON.stringify({
        AccountId: "444455556666",
        AuditCheckConfigurations: {
          AuthenticatedCognitoRoleOverlyPermissiveCheck: { Enabled: true },
          CaCertificateExpiringCheck: { Enabled: true },
          CaCertificateKeyQualityCheck: { Enabled: true },
          ConflictingClientIdsCheck: { Enabled: true },
          DeviceCertificateAgeCheck: { Configuration: { CertAgeThresholdInDays: "400" }, Enabled: true },
          DeviceCertificateExpiringCheck: {
            Configuration: { CertExpirationThresholdInDays: "60" },
            Enabled: true,
          },
          DeviceCertificateKeyQualityCheck: { Enabled: true },
          DeviceCertificateSharedCheck: { Enabled: true },
          IntermediateCaRevokedForActiveDeviceCertificatesCheck: { Enabled: true },
          IoTPolicyPotentialMisConfigurationCheck: { Enabled: true },
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
            RoleArn: "arn:aws:iam::444455556666:role/palisade-us-west-2-audit-alerts",
            TargetArn: "arn:aws:sns:us-west-2:444455556666:audit-reports",
          },
        },
        RoleArn: "arn:aws:iam::444455556666:role/palisade-us-west-2-audit",
      }),
      schema: schemaOfAuditConfiguration.asString,
      dependsOn: [
        roleAudit,
        managedPolicyOfRoleAuditAWSIoTDeviceDefenderAudit,
        roleAuditAlerts,
        permissionsOfRoleAuditAlerts,
        topicAuditReports,
        policyOfTopicAuditReports,
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
      alarmActions: ["arn:aws:sns:us-west-2:444455556666:audit-reports"],
      dependsOn: [topicAuditReports, policyOfTopicAuditReports],
    });

    // --- policies/audit.yaml:12 audit.schedules.EveryDay ---
    // every day runs 16 audit checks
    new CloudcontrolapiResource(this, "scheduled_audit_EveryDay", {
      typeName: "AWS::IoT::ScheduledAudit",
      desiredState: JSON.stringify({
        Frequency: "DAILY",
        ScheduledAuditName: "EveryDay",
        Tags: [
          { Key: "palisade:deployment", Value: "audit-only" },
          { Key: "palisade:source", Value: "policies/audit.yaml" },
        ],
        TargetCheckNames: [
          "AUTHENTICATED_COGNITO_ROLE_OVERLY_PERMISSIVE_CHECK",
          "CA_CERTIFICATE_EXPIRING_CHECK",
          "CA_CERTIFICATE_KEY_QUALITY_CHECK",
          "CONFLICTING_CLIENT_IDS_CHECK",
          "DEVICE_CERTIFICATE_AGE_CHECK",
          "DEVICE_CERTIFICATE_EXPIRING_CHECK",
          "DEVICE_CERTIFICATE_KEY_QUALITY_CHECK",
          "DEVICE_CERTIFICATE_SHARED_CHECK",
          "INTERMEDIATE_CA_REVOKED_FOR_ACTIVE_DEVICE_CERTIFICATES_CHECK",
          "IOT_POLICY_OVERLY_PERMISSIVE_CHECK",
          "IOT_POLICY_POTENTIAL_MISCONFIGURATION_CHECK",
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

    // --- policies/audit.yaml:13 audit.schedules.EveryMonday ---
    // every Monday runs 2 audit checks
    new CloudcontrolapiResource(this, "scheduled_audit_EveryMonday", {
      typeName: "AWS::IoT::ScheduledAudit",
      desiredState: JSON.stringify({
        DayOfWeek: "MON",
        Frequency: "WEEKLY",
        ScheduledAuditName: "EveryMonday",
        Tags: [
          { Key: "palisade:deployment", Value: "audit-only" },
          { Key: "palisade:source", Value: "policies/audit.yaml" },
        ],
        TargetCheckNames: ["CA_CERTIFICATE_EXPIRING_CHECK", "DEVICE_CERTIFICATE_SHARED_CHECK"],
      }),
      schema: schemaOfScheduledAudit.asString,
      dependsOn: [auditConfiguration],
    });

    // --- policies/audit.yaml:16 audit.schedules.EveryOtherSunday ---
    // every other Sunday runs 1 audit check
    new CloudcontrolapiResource(this, "scheduled_audit_EveryOtherSunday", {
      typeName: "AWS::IoT::ScheduledAudit",
      desiredState: JSON.stringify({
        DayOfWeek: "SUN",
        Frequency: "BIWEEKLY",
        ScheduledAuditName: "EveryOtherSunday",
        Tags: [
          { Key: "palisade:deployment", Value: "audit-only" },
          { Key: "palisade:source", Value: "policies/audit.yaml" },
        ],
        TargetCheckNames: ["LOGGING_DISABLED_CHECK"],
      }),
      schema: schemaOfScheduledAudit.asString,
      dependsOn: [auditConfiguration],
    });

    // --- policies/audit.yaml:17 audit.schedules.FirstOfMonth ---
    // on day 1 of every month runs 1 audit check
    new CloudcontrolapiResource(this, "scheduled_audit_FirstOfMonth", {
      typeName: "AWS::IoT::ScheduledAudit",
      desiredState: JSON.stringify({
        DayOfMonth: "1",
        Frequency: "MONTHLY",
        ScheduledAuditName: "FirstOfMonth",
        Tags: [
          { Key: "palisade:deployment", Value: "audit-only" },
          { Key: "palisade:source", Value: "policies/audit.yaml" },
        ],
        TargetCheckNames: ["CONFLICTING_CLIENT_IDS_CHECK"],
      }),
      schema: schemaOfScheduledAudit.asString,
      dependsOn: [auditConfiguration],
    });

    // --- policies/audit.yaml:18 audit.schedules.LastOfMonth ---
    // on the last day of every month runs 1 audit check
    new CloudcontrolapiResource(this, "scheduled_audit_LastOfMonth", {
      typeName: "AWS::IoT::ScheduledAudit",
      desiredState: JSON.stringify({
        DayOfMonth: "LAST",
        Frequency: "MONTHLY",
        ScheduledAuditName: "LastOfMonth",
        Tags: [
          { Key: "palisade:deployment", Value: "audit-only" },
          { Key: "palisade:source", Value: "policies/audit.yaml" },
        ],
        TargetCheckNames: ["IOT_POLICY_OVERLY_PERMISSIVE_CHECK"],
      }),
      schema: schemaOfScheduledAudit.asString,
      dependsOn: [auditConfiguration],
    });

    // --- policies/groups.yaml:26 quarantine.Quarantine ---
    // static thing group: may only say that it is alive
    const thingGroupQuarantine = new IotThingGroup(this, "thing_group_Quarantine", {
      name: "Quarantine",
      properties: { description: "may only say that it is alive" },
    });
    // denies a thing in `Quarantine` everything but publishing to 1 topic and subscribing to 2 topic
    // filters
    const iotPolicyQuarantineQuarantine = new IotPolicy(this, "iot_policy_Quarantine-quarantine", {
      name: "Quarantine-quarantine",
      policy: JSON.stringify({
        Statement: [
          {
            Action: "iot:*",
            Effect: "Deny",
            NotResource: [
              "arn:aws:iot:us-west-2:444455556666:client/$${iot:Connection.Thing.ThingName}",
              "arn:aws:iot:us-west-2:444455556666:topic/quarantine/$${iot:Connection.Thing.ThingName}/commands",
              "arn:aws:iot:us-west-2:444455556666:topic/quarantine/$${iot:Connection.Thing.ThingName}/status",
              "arn:aws:iot:us-west-2:444455556666:topic/quarantine/all/*",
              "arn:aws:iot:us-west-2:444455556666:topicfilter/quarantine/$${iot:Connection.Thing.ThingName}/commands",
              "arn:aws:iot:us-west-2:444455556666:topicfilter/quarantine/all/+",
            ],
          },
          {
            Action: ["iot:Publish", "iot:RetainPublish"],
            Effect: "Deny",
            NotResource: "arn:aws:iot:us-west-2:444455556666:topic/quarantine/$${iot:Connection.Thing.ThingName}/status",
          },
          {
            Action: "iot:Receive",
            Effect: "Deny",
            NotResource: [
              "arn:aws:iot:us-west-2:444455556666:topic/quarantine/$${iot:Connection.Thing.ThingName}/commands",
              "arn:aws:iot:us-west-2:444455556666:topic/quarantine/all/*",
            ],
          },
        ],
        Version: "2012-10-17",
      }),
    });
    new IotPolicyAttachment(this, "attachment_of_policy_Quarantine-quarantine-Quarantine", {
      policy: iotPolicyQuarantineQuarantine.name,
      target: "arn:aws:iot:us-west-2:444455556666:thinggroup/Quarantine",
      dependsOn: [thingGroupQuarantine],
    });

    // --- policies/audit.yaml:26 mitigationActions.IsolateThing ---
    // lets Device Defender carry out mitigation action `IsolateThing`
    const roleActionIsolateThing = new IamRole(this, "role_action-IsolateThing", {
      name: "palisade-us-west-2-action-IsolateThing",
      description: "lets Device Defender carry out mitigation action `IsolateThing`",
      assumeRolePolicy: JSON.stringify({
        Statement: [
          {
            Action: "sts:AssumeRole",
            Condition: {
              ArnLike: {
                "aws:SourceArn": "arn:aws:iot:us-west-2:444455556666:mitigationaction/IsolateThing",
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
              "arn:aws:iot:us-west-2:444455556666:thing/*",
              "arn:aws:iot:us-west-2:444455556666:thinggroup/Legacy",
              "arn:aws:iot:us-west-2:444455556666:thinggroup/Quarantine",
            ],
            Sid: "AddThings",
          },
        ],
        Version: "2012-10-17",
      }),
    });
    // when started, adds things to `Legacy` and `Quarantine`, if need be in place of a dynamic group
    new CloudcontrolapiResource(this, "mitigation_action_IsolateThing", {
      typeName: "AWS::IoT::MitigationAction",
      desiredState: JSON.stringify({
        ActionName: "IsolateThing",
        ActionParams: {
          AddThingsToThingGroupParams: {
            OverrideDynamicGroups: true,
            ThingGroupNames: ["Legacy", "Quarantine"],
          },
        },
        RoleArn: "arn:aws:iam::444455556666:role/palisade-us-west-2-action-IsolateThing",
        Tags: [
          { Key: "palisade:deployment", Value: "audit-only" },
          { Key: "palisade:source", Value: "policies/audit.yaml" },
        ],
      }),
      schema: schemaOfMitigationAction.asString,
      dependsOn: [roleActionIsolateThing, permissionsOfRoleActionIsolateThing, thingGroupQuarantine],
    });

    // --- policies/groups.yaml:4 thingGroups.Field ---
    // static thing group
    const thingGroupField = new IotThingGroup(this, "thing_group_Field", { name: "Field" });

    // --- policies/groups.yaml:5 thingGroups.Sensors ---
    // static thing group under `Field`: sensors in the field of headquarters
    const thingGroupSensors = new IotThingGroup(this, "thing_group_Sensors", {
      name: "Sensors",
      parentGroupName: thingGroupField.name,
      properties: {
        description: "sensors in the field of headquarters",
        attributePayload: { attributes: { class: "sensor", site: "headquarters" } },
      },
      dependsOn: [thingGroupField],
    });

    // --- policies/audit.yaml:27 mitigationActions.GroupThing ---
    // lets Device Defender carry out mitigation action `GroupThing`
    const roleActionGroupThing = new IamRole(this, "role_action-GroupThing", {
      name: "palisade-us-west-2-action-GroupThing",
      description: "lets Device Defender carry out mitigation action `GroupThing`",
      assumeRolePolicy: JSON.stringify({
        Statement: [
          {
            Action: "sts:AssumeRole",
            Condition: {
              ArnLike: { "aws:SourceArn": "arn:aws:iot:us-west-2:444455556666:mitigationaction/GroupThing" },
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
    const permissionsOfRoleActionGroupThing = new IamRolePolicy(this, "permissions_of_role_action-GroupThing", {
      name: "palisade",
      role: roleActionGroupThing.name,
      policy: JSON.stringify({
        Statement: [
          { Action: "iot:ListPrincipalThings", Effect: "Allow", Resource: "*", Sid: "FindThings" },
          {
            Action: "iot:AddThingToThingGroup",
            Effect: "Allow",
            Resource: [
              "arn:aws:iot:us-west-2:444455556666:thing/*",
              "arn:aws:iot:us-west-2:444455556666:thinggroup/Sensors",
            ],
            Sid: "AddThings",
          },
        ],
        Version: "2012-10-17",
      }),
    });
    // when started, adds things to `Sensors`
    new CloudcontrolapiResource(this, "mitigation_action_GroupThing", {
      typeName: "AWS::IoT::MitigationAction",
      desiredState: JSON.stringify({
        ActionName: "GroupThing",
        ActionParams: {
          AddThingsToThingGroupParams: { OverrideDynamicGroups: false, ThingGroupNames: ["Sensors"] },
        },
        RoleArn: "arn:aws:iam::444455556666:role/palisade-us-west-2-action-GroupThing",
        Tags: [
          { Key: "palisade:deployment", Value: "audit-only" },
          { Key: "palisade:source", Value: "policies/audit.yaml" },
        ],
      }),
      schema: schemaOfMitigationAction.asString,
      dependsOn: [roleActionGroupThing, permissionsOfRoleActionGroupThing, thingGroupSensors],
    });

    // --- policies/audit.yaml:28 mitigationActions.TellSecurity ---
    // lets Device Defender carry out mitigation action `TellSecurity`
    const roleActionTellSecurity = new IamRole(this, "role_action-TellSecurity", {
      name: "palisade-us-west-2-action-TellSecurity",
      description: "lets Device Defender carry out mitigation action `TellSecurity`",
      assumeRolePolicy: JSON.stringify({
        Statement: [
          {
            Action: "sts:AssumeRole",
            Condition: {
              ArnLike: {
                "aws:SourceArn": "arn:aws:iot:us-west-2:444455556666:mitigationaction/TellSecurity",
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
            Resource: "arn:aws:sns:us-west-2:444455556666:iot-security-alerts",
            Sid: "PublishAlerts",
          },
          {
            Action: ["kms:Decrypt", "kms:GenerateDataKey"],
            Effect: "Allow",
            Resource: "arn:aws:kms:us-west-2:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab",
            Sid: "UseTopicKey",
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
          PublishFindingToSnsParams: { TopicArn: "arn:aws:sns:us-west-2:444455556666:iot-security-alerts" },
        },
        RoleArn: "arn:aws:iam::444455556666:role/palisade-us-west-2-action-TellSecurity",
        Tags: [
          { Key: "palisade:deployment", Value: "audit-only" },
          { Key: "palisade:source", Value: "policies/audit.yaml" },
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

    // --- policies/audit.yaml:29 mitigationActions.TellPager ---
    // lets Device Defender carry out mitigation action `TellPager`
    const roleActionTellPager = new IamRole(this, "role_action-TellPager", {
      name: "palisade-us-west-2-action-TellPager",
      description: "lets Device Defender carry out mitigation action `TellPager`",
      assumeRolePolicy: JSON.stringify({
        Statement: [
          {
            Action: "sts:AssumeRole",
            Condition: {
              ArnLike: { "aws:SourceArn": "arn:aws:iot:us-west-2:444455556666:mitigationaction/TellPager" },
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
    const permissionsOfRoleActionTellPager = new IamRolePolicy(this, "permissions_of_role_action-TellPager", {
      name: "palisade",
      role: roleActionTellPager.name,
      policy: JSON.stringify({
        Statement: [
          {
            Action: "sns:Publish",
            Effect: "Allow",
            Resource: "arn:aws:sns:us-west-2:444455556666:pager",
            Sid: "PublishAlerts",
          },
        ],
        Version: "2012-10-17",
      }),
    });
    // when started, publishes findings to `pager`
    new CloudcontrolapiResource(this, "mitigation_action_TellPager", {
      typeName: "AWS::IoT::MitigationAction",
      desiredState: JSON.stringify({
        ActionName: "TellPager",
        ActionParams: { PublishFindingToSnsParams: { TopicArn: "arn:aws:sns:us-west-2:444455556666:pager" } },
        RoleArn: "arn:aws:iam::444455556666:role/palisade-us-west-2-action-TellPager",
        Tags: [
          { Key: "palisade:deployment", Value: "audit-only" },
          { Key: "palisade:source", Value: "policies/audit.yaml" },
        ],
      }),
      schema: schemaOfMitigationAction.asString,
      dependsOn: [roleActionTellPager, permissionsOfRoleActionTellPager],
    });

    // --- policies/audit.yaml:30 mitigationActions.BlankPolicy ---
    // lets Device Defender carry out mitigation action `BlankPolicy`
    const roleActionBlankPolicy = new IamRole(this, "role_action-BlankPolicy", {
      name: "palisade-us-west-2-action-BlankPolicy",
      description: "lets Device Defender carry out mitigation action `BlankPolicy`",
      assumeRolePolicy: JSON.stringify({
        Statement: [
          {
            Action: "sts:AssumeRole",
            Condition: {
              ArnLike: { "aws:SourceArn": "arn:aws:iot:us-west-2:444455556666:mitigationaction/BlankPolicy" },
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
            Resource: "arn:aws:iot:us-west-2:444455556666:policy/*",
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
        RoleArn: "arn:aws:iam::444455556666:role/palisade-us-west-2-action-BlankPolicy",
        Tags: [
          { Key: "palisade:deployment", Value: "audit-only" },
          { Key: "palisade:source", Value: "policies/audit.yaml" },
        ],
      }),
      schema: schemaOfMitigationAction.asString,
      dependsOn: [roleActionBlankPolicy, permissionsOfRoleActionBlankPolicy],
    });

    // --- policies/audit.yaml:31 mitigationActions.DeactivateDeviceCertificate ---
    // lets Device Defender carry out mitigation action `DeactivateDeviceCertificate`
    const roleActionDeactivateDeviceCertificate = new IamRole(this, "role_action-DeactivateDeviceCertificate", {
      name: "palisade-us-west-2-action-DeactivateDeviceCertificate",
      description: "lets Device Defender carry out mitigation action `DeactivateDeviceCertificate`",
      assumeRolePolicy: JSON.stringify({
        Statement: [
          {
            Action: "sts:AssumeRole",
            Condition: {
              ArnLike: {
                "aws:SourceArn": "arn:aws:iot:us-west-2:444455556666:mitigationaction/DeactivateDeviceCertificate",
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
            Resource: "arn:aws:iot:us-west-2:444455556666:cert/*",
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
        RoleArn: "arn:aws:iam::444455556666:role/palisade-us-west-2-action-DeactivateDeviceCertificate",
        Tags: [
          { Key: "palisade:deployment", Value: "audit-only" },
          { Key: "palisade:source", Value: "policies/audit.yaml" },
        ],
      }),
      schema: schemaOfMitigationAction.asString,
      dependsOn: [
        roleActionDeactivateDeviceCertificate,
        permissionsOfRoleActionDeactivateDeviceCertificate,
      ],
    });

    // --- policies/audit.yaml:32 mitigationActions.DeactivateCa ---
    // lets Device Defender carry out mitigation action `DeactivateCa`
    const roleActionDeactivateCa = new IamRole(this, "role_action-DeactivateCa", {
      name: "palisade-us-west-2-action-DeactivateCa",
      description: "lets Device Defender carry out mitigation action `DeactivateCa`",
      assumeRolePolicy: JSON.stringify({
        Statement: [
          {
            Action: "sts:AssumeRole",
            Condition: {
              ArnLike: {
                "aws:SourceArn": "arn:aws:iot:us-west-2:444455556666:mitigationaction/DeactivateCa",
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
            Resource: "arn:aws:iot:us-west-2:444455556666:cacert/*",
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
        RoleArn: "arn:aws:iam::444455556666:role/palisade-us-west-2-action-DeactivateCa",
        Tags: [
          { Key: "palisade:deployment", Value: "audit-only" },
          { Key: "palisade:source", Value: "policies/audit.yaml" },
        ],
      }),
      schema: schemaOfMitigationAction.asString,
      dependsOn: [roleActionDeactivateCa, permissionsOfRoleActionDeactivateCa],
    });

    // --- policies/audit.yaml:46 logging ---
    // lets AWS IoT write its logs to CloudWatch Logs
    const roleLogging = new IamRole(this, "role_logging", {
      name: "palisade-us-west-2-logging",
      description: "lets AWS IoT write its logs to CloudWatch Logs",
      assumeRolePolicy: JSON.stringify({
        Statement: [
          {
            Action: "sts:AssumeRole",
            Condition: {
              ArnLike: { "aws:SourceArn": "arn:aws:iot:us-west-2:444455556666:*" },
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
            Resource: "arn:aws:logs:us-west-2:444455556666:log-group:AWSIotLogsV2:*",
            Sid: "WriteLogs",
          },
        ],
        Version: "2012-10-17",
      }),
    });
    // AWS IoT writes to CloudWatch Logs what is of level ERROR or worse
    new IotLoggingOptions(this, "logging", {
      defaultLogLevel: "ERROR",
      roleArn: "arn:aws:iam::444455556666:role/palisade-us-west-2-logging",
      dependsOn: [roleLogging, permissionsOfRoleLogging],
    });

    // --- policies/audit.yaml:33 mitigationActions.LogErrors ---
    // lets Device Defender carry out mitigation action `LogErrors`
    const roleActionLogErrors = new IamRole(this, "role_action-LogErrors", {
      name: "palisade-us-west-2-action-LogErrors",
      description: "lets Device Defender carry out mitigation action `LogErrors`",
      assumeRolePolicy: JSON.stringify({
        Statement: [
          {
            Action: "sts:AssumeRole",
            Condition: {
              ArnLike: { "aws:SourceArn": "arn:aws:iot:us-west-2:444455556666:mitigationaction/LogErrors" },
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
            Resource: "arn:aws:iam::444455556666:role/palisade-us-west-2-logging",
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
            RoleArnForLogging: "arn:aws:iam::444455556666:role/palisade-us-west-2-logging",
          },
        },
        RoleArn: "arn:aws:iam::444455556666:role/palisade-us-west-2-action-LogErrors",
        Tags: [
          { Key: "palisade:deployment", Value: "audit-only" },
          { Key: "palisade:source", Value: "policies/audit.yaml" },
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

    // --- policies/groups.yaml:14 fleetIndexing ---
    // makes searchable: the registry, shadows, connectivity, violations, thing groups, the named shadows
    // `config`, `status` and 3 custom fields
    const fleetIndexing = new IotIndexingConfiguration(this, "fleet_indexing", {
      thingIndexingConfiguration: {
        thingIndexingMode: "REGISTRY_AND_SHADOW",
        thingConnectivityIndexingMode: "STATUS",
        deviceDefenderIndexingMode: "VIOLATIONS",
        namedShadowIndexingMode: "ON",
        filter: { namedShadowNames: ["config", "status"] },
        customField: [
          { name: "attributes.firmware", type: "String" },
          { name: "shadow.name.status.reported.battery", type: "Number" },
          { name: "shadow.reported.armed", type: "Boolean" },
        ],
      },
      thingGroupIndexingConfiguration: { thingGroupIndexingMode: "ON" },
    });

    // --- policies/groups.yaml:12 thingGroups.OldFirmware ---
    // holds the things that match `attributes.firmware:1.*`
    new CloudcontrolapiResource(this, "dynamic_thing_group_OldFirmware", {
      typeName: "AWS::IoT::ThingGroup",
      desiredState: JSON.stringify({
        QueryString: "attributes.firmware:1.*",
        Tags: [
          { Key: "palisade:deployment", Value: "audit-only" },
          { Key: "palisade:source", Value: "policies/groups.yaml" },
        ],
        ThingGroupName: "OldFirmware",
        ThingGroupProperties: { ThingGroupDescription: "must be updated" },
      }),
      schema: schemaOfDynamicThingGroup.asString,
      dependsOn: [fleetIndexing],
    });

    // --- policies/groups.yaml:31 quarantine.DeadSilence ---
    // static thing group
    const thingGroupDeadSilence = new IotThingGroup(this, "thing_group_DeadSilence", {
      name: "DeadSilence",
    });
    // denies a thing in `DeadSilence` everything
    const iotPolicyDeadSilenceQuarantine = new IotPolicy(this, "iot_policy_DeadSilence-quarantine", {
      name: "DeadSilence-quarantine",
      policy: JSON.stringify({
        Statement: [{ Action: "iot:*", Effect: "Deny", Resource: "*" }],
        Version: "2012-10-17",
      }),
    });
    new IotPolicyAttachment(this, "attachment_of_policy_DeadSilence-quarantine-DeadSilence", {
      policy: iotPolicyDeadSilenceQuarantine.name,
      target: "arn:aws:iot:us-west-2:444455556666:thinggroup/DeadSilence",
      dependsOn: [thingGroupDeadSilence],
    });

    // --- policies/watch.yaml:9 dashboards.fleet-security ---
    // dashboard of 2 widgets
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
              region: "us-west-2",
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
              region: "us-west-2",
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
        ],
      }),
    });

    // --- policies/watch.yaml:16 jobTemplates.update-firmware ---
    // template for jobs: reaches devices as they come back
    new CloudcontrolapiResource(this, "job_template_update-firmware", {
      typeName: "AWS::IoT::JobTemplate",
      desiredState: JSON.stringify({
        Description: "reaches devices as they come back",
        Document: "{\n  \"operation\": \"update-firmware\",\n  \"url\": \"https://firmware.example.com/$${aws:iot:job:variable}/latest.bin\",\n  \"note\": \"quotes \\\" and %%{ template marks } stay as they are\"\n}\n",
        JobTemplateId: "update-firmware",
        Tags: [{ Key: "palisade:deployment", Value: "audit-only" }],
      }),
      schema: schemaOfJobTemplate.asString,
    });

    // --- policies/watch.yaml:19 fleetMetrics.things-in-violation ---
    // every 5 minutes counts the things that match `deviceDefender.violationCount>0`
    new CloudcontrolapiResource(this, "fleet_metric_things-in-violation", {
      typeName: "AWS::IoT::FleetMetric",
      desiredState: JSON.stringify({
        AggregationField: "registry.version",
        AggregationType: { Name: "Statistics", Values: ["count"] },
        IndexName: "AWS_Things",
        MetricName: "things-in-violation",
        Period: 300,
        QueryString: "deviceDefender.violationCount>0",
        QueryVersion: "2017-09-30",
        Tags: [
          { Key: "palisade:deployment", Value: "audit-only" },
          { Key: "palisade:source", Value: "policies/watch.yaml" },
        ],
      }),
      schema: schemaOfFleetMetric.asString,
      dependsOn: [fleetIndexing],
    });

    // --- policies/watch.yaml:20 fleetMetrics.battery-p10 ---
    // every 10 minutes computes p10 of `shadow.name.status.reported.battery` over the things that match
    // `thingName:*`
    new CloudcontrolapiResource(this, "fleet_metric_battery-p10", {
      typeName: "AWS::IoT::FleetMetric",
      desiredState: JSON.stringify({
        AggregationField: "shadow.name.status.reported.battery",
        AggregationType: { Name: "Percentiles", Values: ["10"] },
        Description: "the weakest tenth",
        IndexName: "AWS_Things",
        MetricName: "battery-p10",
        Period: 600,
        QueryString: "thingName:*",
        QueryVersion: "2017-09-30",
        Tags: [
          { Key: "palisade:deployment", Value: "audit-only" },
          { Key: "palisade:source", Value: "policies/watch.yaml" },
        ],
        Unit: "Percent",
      }),
      schema: schemaOfFleetMetric.asString,
      dependsOn: [fleetIndexing],
    });

    // --- policies/watch.yaml:27 fleetMetrics.firmwares ---
    // every day counts the different values of `attributes.firmware` among the things that match
    // `thingName:*`
    new CloudcontrolapiResource(this, "fleet_metric_firmwares", {
      typeName: "AWS::IoT::FleetMetric",
      desiredState: JSON.stringify({
        AggregationField: "attributes.firmware",
        AggregationType: { Name: "Cardinality", Values: ["cardinality"] },
        IndexName: "AWS_Things",
        MetricName: "firmwares",
        Period: 86400,
        QueryString: "thingName:*",
        QueryVersion: "2017-09-30",
        Tags: [
          { Key: "palisade:deployment", Value: "audit-only" },
          { Key: "palisade:source", Value: "policies/watch.yaml" },
        ],
      }),
      schema: schemaOfFleetMetric.asString,
      dependsOn: [fleetIndexing],
    });

    // --- policies/watch.yaml:28 fleetMetrics.battery-average ---
    // every hour computes average of `shadow.name.status.reported.battery` over the things that match
    // `thingName:*`
    new CloudcontrolapiResource(this, "fleet_metric_battery-average", {
      typeName: "AWS::IoT::FleetMetric",
      desiredState: JSON.stringify({
        AggregationField: "shadow.name.status.reported.battery",
        AggregationType: { Name: "Statistics", Values: ["average"] },
        IndexName: "AWS_Things",
        MetricName: "battery-average",
        Period: 3600,
        QueryString: "thingName:*",
        QueryVersion: "2017-09-30",
        Tags: [
          { Key: "palisade:deployment", Value: "audit-only" },
          { Key: "palisade:source", Value: "policies/watch.yaml" },
        ],
      }),
      schema: schemaOfFleetMetric.asString,
      dependsOn: [fleetIndexing],
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
    // For each AWS::IoT::ThingGroup, the properties in which AWS no longer agrees with its policy.
    new TerraformLocal(
      this,
      "differences_of_dynamic_thing_group",
      `\${{
  for id, pair in {
    dynamic_thing_group_OldFirmware = [aws_cloudcontrolapi_resource.dynamic_thing_group_OldFirmware.desired_state, aws_cloudcontrolapi_resource.dynamic_thing_group_OldFirmware.properties]
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
    fleet_metric_battery-average = [aws_cloudcontrolapi_resource.fleet_metric_battery-average.desired_state, aws_cloudcontrolapi_resource.fleet_metric_battery-average.properties]
    fleet_metric_battery-p10 = [aws_cloudcontrolapi_resource.fleet_metric_battery-p10.desired_state, aws_cloudcontrolapi_resource.fleet_metric_battery-p10.properties]
    fleet_metric_firmwares = [aws_cloudcontrolapi_resource.fleet_metric_firmwares.desired_state, aws_cloudcontrolapi_resource.fleet_metric_firmwares.properties]
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
    mitigation_action_GroupThing = [aws_cloudcontrolapi_resource.mitigation_action_GroupThing.desired_state, aws_cloudcontrolapi_resource.mitigation_action_GroupThing.properties]
    mitigation_action_IsolateThing = [aws_cloudcontrolapi_resource.mitigation_action_IsolateThing.desired_state, aws_cloudcontrolapi_resource.mitigation_action_IsolateThing.properties]
    mitigation_action_LogErrors = [aws_cloudcontrolapi_resource.mitigation_action_LogErrors.desired_state, aws_cloudcontrolapi_resource.mitigation_action_LogErrors.properties]
    mitigation_action_TellPager = [aws_cloudcontrolapi_resource.mitigation_action_TellPager.desired_state, aws_cloudcontrolapi_resource.mitigation_action_TellPager.properties]
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
    scheduled_audit_EveryDay = [aws_cloudcontrolapi_resource.scheduled_audit_EveryDay.desired_state, aws_cloudcontrolapi_resource.scheduled_audit_EveryDay.properties]
    scheduled_audit_EveryMonday = [aws_cloudcontrolapi_resource.scheduled_audit_EveryMonday.desired_state, aws_cloudcontrolapi_resource.scheduled_audit_EveryMonday.properties]
    scheduled_audit_EveryOtherSunday = [aws_cloudcontrolapi_resource.scheduled_audit_EveryOtherSunday.desired_state, aws_cloudcontrolapi_resource.scheduled_audit_EveryOtherSunday.properties]
    scheduled_audit_FirstOfMonth = [aws_cloudcontrolapi_resource.scheduled_audit_FirstOfMonth.desired_state, aws_cloudcontrolapi_resource.scheduled_audit_FirstOfMonth.properties]
    scheduled_audit_LastOfMonth = [aws_cloudcontrolapi_resource.scheduled_audit_LastOfMonth.desired_state, aws_cloudcontrolapi_resource.scheduled_audit_LastOfMonth.properties]
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
    this.addOverride("check.dynamic_thing_group_OldFirmware", {
      assert: [
        {
          condition: "${length(local.differences_of_dynamic_thing_group[\"dynamic_thing_group_OldFirmware\"]) == 0}",
          error_message: "AWS::IoT::ThingGroup OldFirmware is no longer as policies/groups.yaml:12 declares it. These differ in AWS: ${join(\", \", local.differences_of_dynamic_thing_group[\"dynamic_thing_group_OldFirmware\"])}. Terraform plans no change for this.",
        },
      ],
    });
    this.addOverride("check.audit_configuration", {
      assert: [
        {
          condition: "${length(local.differences_of_audit_configuration[\"audit_configuration\"]) == 0}",
          error_message: "AWS::IoT::AccountAuditConfiguration account-audit-configuration is no longer as policies/audit.yaml:3 declares it. These differ in AWS: ${join(\", \", local.differences_of_audit_configuration[\"audit_configuration\"])}. Terraform plans no change for this.",
        },
      ],
    });
    this.addOverride("check.scheduled_audit_EveryDay", {
      assert: [
        {
          condition: "${length(local.differences_of_scheduled_audit[\"scheduled_audit_EveryDay\"]) == 0}",
          error_message: "AWS::IoT::ScheduledAudit EveryDay is no longer as policies/audit.yaml:12 declares it. These differ in AWS: ${join(\", \", local.differences_of_scheduled_audit[\"scheduled_audit_EveryDay\"])}. Terraform plans no change for this.",
        },
      ],
    });
    this.addOverride("check.scheduled_audit_EveryMonday", {
      assert: [
        {
          condition: "${length(local.differences_of_scheduled_audit[\"scheduled_audit_EveryMonday\"]) == 0}",
          error_message: "AWS::IoT::ScheduledAudit EveryMonday is no longer as policies/audit.yaml:13 declares it. These differ in AWS: ${join(\", \", local.differences_of_scheduled_audit[\"scheduled_audit_EveryMonday\"])}. Terraform plans no change for this.",
        },
      ],
    });
    this.addOverride("check.scheduled_audit_EveryOtherSunday", {
      assert: [
        {
          condition: "${length(local.differences_of_scheduled_audit[\"scheduled_audit_EveryOtherSunday\"]) == 0}",
          error_message: "AWS::IoT::ScheduledAudit EveryOtherSunday is no longer as policies/audit.yaml:16 declares it. These differ in AWS: ${join(\", \", local.differences_of_scheduled_audit[\"scheduled_audit_EveryOtherSunday\"])}. Terraform plans no change for this.",
        },
      ],
    });
    this.addOverride("check.scheduled_audit_FirstOfMonth", {
      assert: [
        {
          condition: "${length(local.differences_of_scheduled_audit[\"scheduled_audit_FirstOfMonth\"]) == 0}",
          error_message: "AWS::IoT::ScheduledAudit FirstOfMonth is no longer as policies/audit.yaml:17 declares it. These differ in AWS: ${join(\", \", local.differences_of_scheduled_audit[\"scheduled_audit_FirstOfMonth\"])}. Terraform plans no change for this.",
        },
      ],
    });
    this.addOverride("check.scheduled_audit_LastOfMonth", {
      assert: [
        {
          condition: "${length(local.differences_of_scheduled_audit[\"scheduled_audit_LastOfMonth\"]) == 0}",
          error_message: "AWS::IoT::ScheduledAudit LastOfMonth is no longer as policies/audit.yaml:18 declares it. These differ in AWS: ${join(\", \", local.differences_of_scheduled_audit[\"scheduled_audit_LastOfMonth\"])}. Terraform plans no change for this.",
        },
      ],
    });
    this.addOverride("check.mitigation_action_BlankPolicy", {
      assert: [
        {
          condition: "${length(local.differences_of_mitigation_action[\"mitigation_action_BlankPolicy\"]) == 0}",
          error_message: "AWS::IoT::MitigationAction BlankPolicy is no longer as policies/audit.yaml:30 declares it. These differ in AWS: ${join(\", \", local.differences_of_mitigation_action[\"mitigation_action_BlankPolicy\"])}. Terraform plans no change for this.",
        },
      ],
    });
    this.addOverride("check.mitigation_action_DeactivateCa", {
      assert: [
        {
          condition: "${length(local.differences_of_mitigation_action[\"mitigation_action_DeactivateCa\"]) == 0}",
          error_message: "AWS::IoT::MitigationAction DeactivateCa is no longer as policies/audit.yaml:32 declares it. These differ in AWS: ${join(\", \", local.differences_of_mitigation_action[\"mitigation_action_DeactivateCa\"])}. Terraform plans no change for this.",
        },
      ],
    });
    this.addOverride("check.mitigation_action_DeactivateDeviceCertificate", {
      assert: [
        {
          condition: "${length(local.differences_of_mitigation_action[\"mitigation_action_DeactivateDeviceCertificate\"]) == 0}",
          error_message: "AWS::IoT::MitigationAction DeactivateDeviceCertificate is no longer as policies/audit.yaml:31 declares it. These differ in AWS: ${join(\", \", local.differences_of_mitigation_action[\"mitigation_action_DeactivateDeviceCertificate\"])}. Terraform plans no change for this.",
        },
      ],
    });
    this.addOverride("check.mitigation_action_GroupThing", {
      assert: [
        {
          condition: "${length(local.differences_of_mitigation_action[\"mitigation_action_GroupThing\"]) == 0}",
          error_message: "AWS::IoT::MitigationAction GroupThing is no longer as policies/audit.yaml:27 declares it. These differ in AWS: ${join(\", \", local.differences_of_mitigation_action[\"mitigation_action_GroupThing\"])}. Terraform plans no change for this.",
        },
      ],
    });
    this.addOverride("check.mitigation_action_IsolateThing", {
      assert: [
        {
          condition: "${length(local.differences_of_mitigation_action[\"mitigation_action_IsolateThing\"]) == 0}",
          error_message: "AWS::IoT::MitigationAction IsolateThing is no longer as policies/audit.yaml:26 declares it. These differ in AWS: ${join(\", \", local.differences_of_mitigation_action[\"mitigation_action_IsolateThing\"])}. Terraform plans no change for this.",
        },
      ],
    });
    this.addOverride("check.mitigation_action_LogErrors", {
      assert: [
        {
          condition: "${length(local.differences_of_mitigation_action[\"mitigation_action_LogErrors\"]) == 0}",
          error_message: "AWS::IoT::MitigationAction LogErrors is no longer as policies/audit.yaml:33 declares it. These differ in AWS: ${join(\", \", local.differences_of_mitigation_action[\"mitigation_action_LogErrors\"])}. Terraform plans no change for this.",
        },
      ],
    });
    this.addOverride("check.mitigation_action_TellPager", {
      assert: [
        {
          condition: "${length(local.differences_of_mitigation_action[\"mitigation_action_TellPager\"]) == 0}",
          error_message: "AWS::IoT::MitigationAction TellPager is no longer as policies/audit.yaml:29 declares it. These differ in AWS: ${join(\", \", local.differences_of_mitigation_action[\"mitigation_action_TellPager\"])}. Terraform plans no change for this.",
        },
      ],
    });
    this.addOverride("check.mitigation_action_TellSecurity", {
      assert: [
        {
          condition: "${length(local.differences_of_mitigation_action[\"mitigation_action_TellSecurity\"]) == 0}",
          error_message: "AWS::IoT::MitigationAction TellSecurity is no longer as policies/audit.yaml:28 declares it. These differ in AWS: ${join(\", \", local.differences_of_mitigation_action[\"mitigation_action_TellSecurity\"])}. Terraform plans no change for this.",
        },
      ],
    });
    this.addOverride("check.job_template_update-firmware", {
      assert: [
        {
          condition: "${length(local.differences_of_job_template[\"job_template_update-firmware\"]) == 0}",
          error_message: "AWS::IoT::JobTemplate update-firmware is no longer as policies/watch.yaml:16 declares it. These differ in AWS: ${join(\", \", local.differences_of_job_template[\"job_template_update-firmware\"])}. Terraform plans no change for this.",
        },
      ],
    });
    this.addOverride("check.fleet_metric_battery-average", {
      assert: [
        {
          condition: "${length(local.differences_of_fleet_metric[\"fleet_metric_battery-average\"]) == 0}",
          error_message: "AWS::IoT::FleetMetric battery-average is no longer as policies/watch.yaml:28 declares it. These differ in AWS: ${join(\", \", local.differences_of_fleet_metric[\"fleet_metric_battery-average\"])}. Terraform plans no change for this.",
        },
      ],
    });
    this.addOverride("check.fleet_metric_battery-p10", {
      assert: [
        {
          condition: "${length(local.differences_of_fleet_metric[\"fleet_metric_battery-p10\"]) == 0}",
          error_message: "AWS::IoT::FleetMetric battery-p10 is no longer as policies/watch.yaml:20 declares it. These differ in AWS: ${join(\", \", local.differences_of_fleet_metric[\"fleet_metric_battery-p10\"])}. Terraform plans no change for this.",
        },
      ],
    });
    this.addOverride("check.fleet_metric_firmwares", {
      assert: [
        {
          condition: "${length(local.differences_of_fleet_metric[\"fleet_metric_firmwares\"]) == 0}",
          error_message: "AWS::IoT::FleetMetric firmwares is no longer as policies/watch.yaml:27 declares it. These differ in AWS: ${join(\", \", local.differences_of_fleet_metric[\"fleet_metric_firmwares\"])}. Terraform plans no change for this.",
        },
      ],
    });
    this.addOverride("check.fleet_metric_things-in-violation", {
      assert: [
        {
          condition: "${length(local.differences_of_fleet_metric[\"fleet_metric_things-in-violation\"]) == 0}",
          error_message: "AWS::IoT::FleetMetric things-in-violation is no longer as policies/watch.yaml:19 declares it. These differ in AWS: ${join(\", \", local.differences_of_fleet_metric[\"fleet_metric_things-in-violation\"])}. Terraform plans no change for this.",
        },
      ],
    });
  }
}
