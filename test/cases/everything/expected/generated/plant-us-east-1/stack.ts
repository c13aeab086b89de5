// Made by Palisade from policies for deployment plant, account 111122223333, us-east-1. Change the
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
import { LambdaPermission } from "@cdktf/provider-aws/lib/lambda-permission/index.js";
import { SnsTopic } from "@cdktf/provider-aws/lib/sns-topic/index.js";
import { SnsTopicPolicy } from "@cdktf/provider-aws/lib/sns-topic-policy/index.js";
import { SnsTopicSubscription } from "@cdktf/provider-aws/lib/sns-topic-subscription/index.js";
import { SqsQueue } from "@cdktf/provider-aws/lib/sqs-queue/index.js";
import { SqsQueuePolicy } from "@cdktf/provider-aws/lib/sqs-queue-policy/index.js";

export class PlantUsEast1Stack extends TerraformStack {
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
      key: "security/plant/us-east-1.tfstate",
    });
    new AwsProvider(this, "aws", {
      region: "us-east-1",
      allowedAccountIds: ["111122223333"],
      defaultTags: [
        {
          tags: {
            "cost-center": "4711",
            owner: "device-security",
            "palisade:deployment": "plant",
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

    // --- policies/alerts.yaml:4 alertTopics.security-alerts ---
    // passes alerts on to whoever subscribes to `iot-security-alerts`, encrypted with a customer-managed
    // key
    const topicIotSecurityAlerts = new SnsTopic(this, "topic_iot-security-alerts", {
      name: "iot-security-alerts",
      displayName: "IoT security (hamburg)",
      kmsMasterKeyId: "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab",
    });
    const policyOfTopicIotSecurityAlerts = new SnsTopicPolicy(this, "policy_of_topic_iot-security-alerts", {
      arn: "arn:aws:sns:us-east-1:111122223333:iot-security-alerts",
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
            Resource: "arn:aws:sns:us-east-1:111122223333:iot-security-alerts",
            Sid: "AllowOwner",
          },
          {
            Action: "sns:Publish",
            Condition: { StringEquals: { "aws:SourceAccount": "111122223333" } },
            Effect: "Allow",
            Principal: { Service: "cloudwatch.amazonaws.com" },
            Resource: "arn:aws:sns:us-east-1:111122223333:iot-security-alerts",
            Sid: "AllowCloudWatchAlarms",
          },
          {
            Action: "sns:Publish",
            Condition: { Bool: { "aws:SecureTransport": "false" } },
            Effect: "Deny",
            Principal: "*",
            Resource: "arn:aws:sns:us-east-1:111122223333:iot-security-alerts",
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
      topicArn: "arn:aws:sns:us-east-1:111122223333:iot-security-alerts",
      protocol: "email",
      endpoint: "secops@example.com",
      dependsOn: [topicIotSecurityAlerts, policyOfTopicIotSecurityAlerts],
    });

    // --- policies/alerts.yaml:14 alertTopics.audit-reports ---
    // passes alerts on to whoever subscribes to `audit-reports`
    const topicAuditReports = new SnsTopic(this, "topic_audit-reports", { name: "audit-reports" });
    const policyOfTopicAuditReports = new SnsTopicPolicy(this, "policy_of_topic_audit-reports", {
      arn: "arn:aws:sns:us-east-1:111122223333:audit-reports",
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
            Resource: "arn:aws:sns:us-east-1:111122223333:audit-reports",
            Sid: "AllowOwner",
          },
          {
            Action: "sns:Publish",
            Condition: { StringEquals: { "aws:SourceAccount": "111122223333" } },
            Effect: "Allow",
            Principal: { Service: "cloudwatch.amazonaws.com" },
            Resource: "arn:aws:sns:us-east-1:111122223333:audit-reports",
            Sid: "AllowCloudWatchAlarms",
          },
          {
            Action: "sns:Publish",
            Condition: { Bool: { "aws:SecureTransport": "false" } },
            Effect: "Deny",
            Principal: "*",
            Resource: "arn:aws:sns:us-east-1:111122223333:audit-reports",
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
        sourceQueueArns: ["arn:aws:sqs:us-east-1:111122223333:security-alerts-queue"],
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
                  "arn:aws:sns:us-east-1:111122223333:audit-reports",
                  "arn:aws:sns:us-east-1:111122223333:iot-security-alerts",
                ],
              },
            },
            Effect: "Allow",
            Principal: { Service: "sns.amazonaws.com" },
            Resource: "arn:aws:sqs:us-east-1:111122223333:security-alerts-queue-dead-letters",
            Sid: "AllowAlertTopics",
          },
          {
            Action: "sqs:*",
            Condition: { Bool: { "aws:SecureTransport": "false" } },
            Effect: "Deny",
            Principal: "*",
            Resource: "arn:aws:sqs:us-east-1:111122223333:security-alerts-queue-dead-letters",
            Sid: "DenyInsecureTransport",
          },
        ],
        Version: "2012-10-17",
      }),
    });
    // keeps for 4 days the alerts of `audit-reports` and `iot-security-alerts` in 2 regions; after 5 failed
    // tries one goes to `security-alerts-queue-dead-letters`
    const queueSecurityAlertsQueue = new SqsQueue(this, "queue_security-alerts-queue", {
      name: "security-alerts-queue",
      messageRetentionSeconds: 345600,
      sqsManagedSseEnabled: true,
      redrivePolicy: JSON.stringify({
        deadLetterTargetArn: "arn:aws:sqs:us-east-1:111122223333:security-alerts-queue-dead-letters",
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
                  "arn:aws:sns:eu-central-1:111122223333:audit-reports",
                  "arn:aws:sns:eu-central-1:111122223333:iot-security-alerts",
                  "arn:aws:sns:us-east-1:111122223333:audit-reports",
                  "arn:aws:sns:us-east-1:111122223333:iot-security-alerts",
                ],
              },
            },
            Effect: "Allow",
            Principal: { Service: "sns.amazonaws.com" },
            Resource: "arn:aws:sqs:us-east-1:111122223333:security-alerts-queue",
            Sid: "AllowAlertTopics",
          },
          {
            Action: "sqs:*",
            Condition: { Bool: { "aws:SecureTransport": "false" } },
            Effect: "Deny",
            Principal: "*",
            Resource: "arn:aws:sqs:us-east-1:111122223333:security-alerts-queue",
            Sid: "DenyInsecureTransport",
          },
        ],
        Version: "2012-10-17",
      }),
    });
    // passes the alerts of `audit-reports` on to queue `security-alerts-queue`
    new SnsTopicSubscription(this, "subscription_audit-reports-sqs-security-alerts-queue", {
      topicArn: "arn:aws:sns:us-east-1:111122223333:audit-reports",
      protocol: "sqs",
      endpoint: "arn:aws:sqs:us-east-1:111122223333:security-alerts-queue",
      redrivePolicy: JSON.stringify({
        deadLetterTargetArn: "arn:aws:sqs:us-east-1:111122223333:security-alerts-queue-dead-letters",
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
      topicArn: "arn:aws:sns:us-east-1:111122223333:iot-security-alerts",
      protocol: "sqs",
      endpoint: "arn:aws:sqs:us-east-1:111122223333:security-alerts-queue",
      redrivePolicy: JSON.stringify({
        deadLetterTargetArn: "arn:aws:sqs:us-east-1:111122223333:security-alerts-queue-dead-letters",
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
    new SnsTopicSubscription(this, "subscription_iot-security-alerts-https-siem_example_com-c68234ad_4f67b456", {
      topicArn: "arn:aws:sns:us-east-1:111122223333:iot-security-alerts",
      protocol: "https",
      endpoint: "https://siem.example.com/hook?site=hamburg",
      dependsOn: [topicIotSecurityAlerts, policyOfTopicIotSecurityAlerts],
    });

    // --- policies/alerts.yaml:12 alertTopics.security-alerts.subscribers[3] ---
    // lets topic `iot-security-alerts` in eu-central-1 invoke Lambda function `ticket`
    new LambdaPermission(this, "lambda_permission_palisade-iot-security-alerts-eu-central-1-ticket", {
      statementId: "lambda_permission_palisade-iot-security-alerts-eu-central-1-ticket",
      action: "lambda:InvokeFunction",
      functionName: "arn:aws:lambda:us-east-1:111122223333:function:ticket",
      principal: "sns.amazonaws.com",
      sourceArn: "arn:aws:sns:eu-central-1:111122223333:iot-security-alerts",
    });
    // lets topic `iot-security-alerts` invoke Lambda function `ticket`
    const lambdaPermissionPalisadeIotSecurityAlertsUsEast1Ticket = new LambdaPermission(this, "lambda_permission_palisade-iot-security-alerts-us-east-1-ticket", {
      statementId: "lambda_permission_palisade-iot-security-alerts-us-east-1-ticket",
      action: "lambda:InvokeFunction",
      functionName: "arn:aws:lambda:us-east-1:111122223333:function:ticket",
      principal: "sns.amazonaws.com",
      sourceArn: "arn:aws:sns:us-east-1:111122223333:iot-security-alerts",
      dependsOn: [topicIotSecurityAlerts, policyOfTopicIotSecurityAlerts],
    });
    // passes the alerts of `iot-security-alerts` on to Lambda function `ticket`
    new SnsTopicSubscription(this, "subscription_iot-security-alerts-lambda-ticket-d570a18c", {
      topicArn: "arn:aws:sns:us-east-1:111122223333:iot-security-alerts",
      protocol: "lambda",
      endpoint: "arn:aws:lambda:us-east-1:111122223333:function:ticket",
      dependsOn: [
        lambdaPermissionPalisadeIotSecurityAlertsUsEast1Ticket,
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
        sourceQueueArns: ["arn:aws:sqs:us-east-1:111122223333:audit-reports-queue"],
      }),
    });
    const policyOfQueueAuditReportsQueueDeadLetters = new SqsQueuePolicy(this, "policy_of_queue_audit-reports-queue-dead-letters", {
      queueUrl: queueAuditReportsQueueDeadLetters.url,
      policy: JSON.stringify({
        Statement: [
          {
            Action: "sqs:SendMessage",
            Condition: { ArnEquals: { "aws:SourceArn": "arn:aws:sns:us-east-1:111122223333:audit-reports" } },
            Effect: "Allow",
            Principal: { Service: "sns.amazonaws.com" },
            Resource: "arn:aws:sqs:us-east-1:111122223333:audit-reports-queue-dead-letters",
            Sid: "AllowAlertTopics",
          },
          {
            Action: "sqs:*",
            Condition: { Bool: { "aws:SecureTransport": "false" } },
            Effect: "Deny",
            Principal: "*",
            Resource: "arn:aws:sqs:us-east-1:111122223333:audit-reports-queue-dead-letters",
            Sid: "DenyInsecureTransport",
          },
        ],
        Version: "2012-10-17",
      }),
    });
    // keeps for 4 days the alerts of `audit-reports` in 2 regions; after 5 failed tries one goes to
    // `audit-reports-queue-dead-letters`
    const queueAuditReportsQueue = new SqsQueue(this, "queue_audit-reports-queue", {
      name: "audit-reports-queue",
      messageRetentionSeconds: 345600,
      sqsManagedSseEnabled: true,
      redrivePolicy: JSON.stringify({
        deadLetterTargetArn: "arn:aws:sqs:us-east-1:111122223333:audit-reports-queue-dead-letters",
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
            Condition: {
              ArnEquals: {
                "aws:SourceArn": [
                  "arn:aws:sns:eu-central-1:111122223333:audit-reports",
                  "arn:aws:sns:us-east-1:111122223333:audit-reports",
                ],
              },
            },
            Effect: "Allow",
            Principal: { Service: "sns.amazonaws.com" },
            Resource: "arn:aws:sqs:us-east-1:111122223333:audit-reports-queue",
            Sid: "AllowAlertTopics",
          },
          {
            Action: "sqs:*",
            Condition: { Bool: { "aws:SecureTransport": "false" } },
            Effect: "Deny",
            Principal: "*",
            Resource: "arn:aws:sqs:us-east-1:111122223333:audit-reports-queue",
            Sid: "DenyInsecureTransport",
          },
        ],
        Version: "2012-10-17",
      }),
    });
    // passes the alerts of `audit-reports` on to queue `audit-reports-queue`
    new SnsTopicSubscription(this, "subscription_audit-reports-sqs-audit-reports-queue", {
      topicArn: "arn:aws:sns:us-east-1:111122223333:audit-reports",
      protocol: "sqs",
      endpoint: "arn:aws:sqs:us-east-1:111122223333:audit-reports-queue",
      redrivePolicy: JSON.stringify({
        deadLetterTargetArn: "arn:aws:sqs:us-east-1:111122223333:audit-reports-queue-dead-letters",
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
      arn: "arn:aws:sns:us-east-1:111122223333:nobody-listens",
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
            Resource: "arn:aws:sns:us-east-1:111122223333:nobody-listens",
            Sid: "AllowOwner",
          },
          {
            Action: "sns:Publish",
            Condition: { Bool: { "aws:SecureTransport": "false" } },
            Effect: "Deny",
            Principal: "*",
            Resource: "arn:aws:sns:us-east-1:111122223333:nobody-listens",
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
      name: "palisade-us-east-1-audit",
      description: "lets Device Defender read what its audit checks look at",
      assumeRolePolicy: JSON.stringify({
        Statement: [
          {
            Action: "sts:AssumeRole",
            Condition: {
              ArnLike: { "aws:SourceArn": "arn:aws:iot:us-east-1:111122223333:*" },
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
      policyArn: "arn:aws:iam::aws:policy/service-role/AWSIoTDeviceDefenderAudit",
    });
    // lets Device Defender send the results of audits to `audit-reports`
    const roleAuditAlerts = new IamRole(this, "role_audit-alerts", {
      name: "palisade-us-east-1-audit-alerts",
      description: "lets Device Defender send the results of audits to `audit-reports`",
      assumeRolePolicy: JSON.stringify({
        Statement: [
          {
            Action: "sts:AssumeRole",
            Condition: {
              ArnLike: { "aws:SourceArn": "arn:aws:iot:us-east-1:111122223333:*" },
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
            Resource: "arn:aws:sns:us-east-1:111122223333:audit-reports",
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
        AccountId: "111122223333",
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
            RoleArn: "arn:aws:iam::111122223333:role/palisade-us-east-1-audit-alerts",
            TargetArn: "arn:aws:sns:us-east-1:111122223333:audit-reports",
          },
        },
        RoleArn: "arn:aws:iam::111122223333:role/palisade-us-east-1-audit",
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

    // --- policies/audit.yaml:12 audit.schedules.EveryDay ---
    // every day runs 16 audit checks
    new CloudcontrolapiResource(this, "scheduled_audit_EveryDay", {
      typeName: "AWS::IoT::ScheduledAudit",
      desiredState: JSON.stringify({
        Frequency: "DAILY",
        ScheduledAuditName: "EveryDay",
        Tags: [
          { Key: "cost-center", Value: "4711" },
          { Key: "owner", Value: "device-security" },
          { Key: "palisade:deployment", Value: "plant" },
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
          { Key: "cost-center", Value: "4711" },
          { Key: "owner", Value: "device-security" },
          { Key: "palisade:deployment", Value: "plant" },
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
          { Key: "cost-center", Value: "4711" },
          { Key: "owner", Value: "device-security" },
          { Key: "palisade:deployment", Value: "plant" },
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
          { Key: "cost-center", Value: "4711" },
          { Key: "owner", Value: "device-security" },
          { Key: "palisade:deployment", Value: "plant" },
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
          { Key: "cost-center", Value: "4711" },
          { Key: "owner", Value: "device-security" },
          { Key: "palisade:deployment", Value: "plant" },
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
              "arn:aws:iot:us-east-1:111122223333:client/$${iot:Connection.Thing.ThingName}",
              "arn:aws:iot:us-east-1:111122223333:topic/quarantine/$${iot:Connection.Thing.ThingName}/commands",
              "arn:aws:iot:us-east-1:111122223333:topic/quarantine/$${iot:Connection.Thing.ThingName}/status",
              "arn:aws:iot:us-east-1:111122223333:topic/quarantine/all/*",
              "arn:aws:iot:us-east-1:111122223333:topicfilter/quarantine/$${iot:Connection.Thing.ThingName}/commands",
              "arn:aws:iot:us-east-1:111122223333:topicfilter/quarantine/all/+",
            ],
          },
          {
            Action: ["iot:Publish", "iot:RetainPublish"],
            Effect: "Deny",
            NotResource: "arn:aws:iot:us-east-1:111122223333:topic/quarantine/$${iot:Connection.Thing.ThingName}/status",
          },
          {
            Action: "iot:Receive",
            Effect: "Deny",
            NotResource: [
              "arn:aws:iot:us-east-1:111122223333:topic/quarantine/$${iot:Connection.Thing.ThingName}/commands",
              "arn:aws:iot:us-east-1:111122223333:topic/quarantine/all/*",
            ],
          },
        ],
        Version: "2012-10-17",
      }),
    });
    new IotPolicyAttachment(this, "attachment_of_policy_Quarantine-quarantine-Quarantine", {
      policy: iotPolicyQuarantineQuarantine.name,
      target: "arn:aws:iot:us-east-1:111122223333:thinggroup/Quarantine",
      dependsOn: [thingGroupQuarantine],
    });

    // --- policies/audit.yaml:26 mitigationActions.IsolateThing ---
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
                "aws:SourceArn": "arn:aws:iot:us-east-1:111122223333:mitigationaction/IsolateThing",
              },
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
              "arn:aws:iot:us-east-1:111122223333:thing/*",
              "arn:aws:iot:us-east-1:111122223333:thinggroup/Legacy",
              "arn:aws:iot:us-east-1:111122223333:thinggroup/Quarantine",
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
        RoleArn: "arn:aws:iam::111122223333:role/palisade-us-east-1-action-IsolateThing",
        Tags: [
          { Key: "cost-center", Value: "4711" },
          { Key: "owner", Value: "device-security" },
          { Key: "palisade:deployment", Value: "plant" },
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
    // static thing group under `Field`: sensors in the field of hamburg
    const thingGroupSensors = new IotThingGroup(this, "thing_group_Sensors", {
      name: "Sensors",
      parentGroupName: thingGroupField.name,
      properties: {
        description: "sensors in the field of hamburg",
        attributePayload: { attributes: { class: "sensor", site: "hamburg" } },
      },
      dependsOn: [thingGroupField],
    });

    // --- policies/audit.yaml:27 mitigationActions.GroupThing ---
    // lets Device Defender carry out mitigation action `GroupThing`
    const roleActionGroupThing = new IamRole(this, "role_action-GroupThing", {
      name: "palisade-us-east-1-action-GroupThing",
      description: "lets Device Defender carry out mitigation action `GroupThing`",
      assumeRolePolicy: JSON.stringify({
        Statement: [
          {
            Action: "sts:AssumeRole",
            Condition: {
              ArnLike: { "aws:SourceArn": "arn:aws:iot:us-east-1:111122223333:mitigationaction/GroupThing" },
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
              "arn:aws:iot:us-east-1:111122223333:thing/*",
              "arn:aws:iot:us-east-1:111122223333:thinggroup/Sensors",
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
        RoleArn: "arn:aws:iam::111122223333:role/palisade-us-east-1-action-GroupThing",
        Tags: [
          { Key: "cost-center", Value: "4711" },
          { Key: "owner", Value: "device-security" },
          { Key: "palisade:deployment", Value: "plant" },
          { Key: "palisade:source", Value: "policies/audit.yaml" },
        ],
      }),
      schema: schemaOfMitigationAction.asString,
      dependsOn: [roleActionGroupThing, permissionsOfRoleActionGroupThing, thingGroupSensors],
    });

    // --- policies/audit.yaml:28 mitigationActions.TellSecurity ---
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
                "aws:SourceArn": "arn:aws:iot:us-east-1:111122223333:mitigationaction/TellSecurity",
              },
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
    const permissionsOfRoleActionTellSecurity = new IamRolePolicy(this, "permissions_of_role_action-TellSecurity", {
      name: "palisade",
      role: roleActionTellSecurity.name,
      policy: JSON.stringify({
        Statement: [
          {
            Action: "sns:Publish",
            Effect: "Allow",
            Resource: "arn:aws:sns:us-east-1:111122223333:iot-security-alerts",
            Sid: "PublishAlerts",
          },
          {
            Action: ["kms:Decrypt", "kms:GenerateDataKey"],
            Effect: "Allow",
            Resource: "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab",
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
          PublishFindingToSnsParams: { TopicArn: "arn:aws:sns:us-east-1:111122223333:iot-security-alerts" },
        },
        RoleArn: "arn:aws:iam::111122223333:role/palisade-us-east-1-action-TellSecurity",
        Tags: [
          { Key: "cost-center", Value: "4711" },
          { Key: "owner", Value: "device-security" },
          { Key: "palisade:deployment", Value: "plant" },
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
      name: "palisade-us-east-1-action-TellPager",
      description: "lets Device Defender carry out mitigation action `TellPager`",
      assumeRolePolicy: JSON.stringify({
        Statement: [
          {
            Action: "sts:AssumeRole",
            Condition: {
              ArnLike: { "aws:SourceArn": "arn:aws:iot:us-east-1:111122223333:mitigationaction/TellPager" },
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
    const permissionsOfRoleActionTellPager = new IamRolePolicy(this, "permissions_of_role_action-TellPager", {
      name: "palisade",
      role: roleActionTellPager.name,
      policy: JSON.stringify({
        Statement: [
          {
            Action: "sns:Publish",
            Effect: "Allow",
            Resource: "arn:aws:sns:us-east-1:111122223333:pager",
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
        ActionParams: { PublishFindingToSnsParams: { TopicArn: "arn:aws:sns:us-east-1:111122223333:pager" } },
        RoleArn: "arn:aws:iam::111122223333:role/palisade-us-east-1-action-TellPager",
        Tags: [
          { Key: "cost-center", Value: "4711" },
          { Key: "owner", Value: "device-security" },
          { Key: "palisade:deployment", Value: "plant" },
          { Key: "palisade:source", Value: "policies/audit.yaml" },
        ],
      }),
      schema: schemaOfMitigationAction.asString,
      dependsOn: [roleActionTellPager, permissionsOfRoleActionTellPager],
    });

    // --- policies/audit.yaml:30 mitigationActions.BlankPolicy ---
    // lets Device Defender carry out mitigation action `BlankPolicy`
    const roleActionBlankPolicy = new IamRole(this, "role_action-BlankPolicy", {
      name: "palisade-us-east-1-action-BlankPolicy",
      description: "lets Device Defender carry out mitigation action `BlankPolicy`",
      assumeRolePolicy: JSON.stringify({
        Statement: [
          {
            Action: "sts:AssumeRole",
            Condition: {
              ArnLike: { "aws:SourceArn": "arn:aws:iot:us-east-1:111122223333:mitigationaction/BlankPolicy" },
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
    const permissionsOfRoleActionBlankPolicy = new IamRolePolicy(this, "permissions_of_role_action-BlankPolicy", {
      name: "palisade",
      role: roleActionBlankPolicy.name,
      policy: JSON.stringify({
        Statement: [
          {
            Action: "iot:CreatePolicyVersion",
            Effect: "Allow",
            Resource: "arn:aws:iot:us-east-1:111122223333:policy/*",
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
        RoleArn: "arn:aws:iam::111122223333:role/palisade-us-east-1-action-BlankPolicy",
        Tags: [
          { Key: "cost-center", Value: "4711" },
          { Key: "owner", Value: "device-security" },
          { Key: "palisade:deployment", Value: "plant" },
          { Key: "palisade:source", Value: "policies/audit.yaml" },
        ],
      }),
      schema: schemaOfMitigationAction.asString,
      dependsOn: [roleActionBlankPolicy, permissionsOfRoleActionBlankPolicy],
    });

    // --- policies/audit.yaml:31 mitigationActions.DeactivateDeviceCertificate ---
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
                "aws:SourceArn": "arn:aws:iot:us-east-1:111122223333:mitigationaction/DeactivateDeviceCertificate",
              },
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
    const permissionsOfRoleActionDeactivateDeviceCertificate = new IamRolePolicy(this, "permissions_of_role_action-DeactivateDeviceCertificate", {
      name: "palisade",
      role: roleActionDeactivateDeviceCertificate.name,
      policy: JSON.stringify({
        Statement: [
          {
            Action: "iot:UpdateCertificate",
            Effect: "Allow",
            Resource: "arn:aws:iot:us-east-1:111122223333:cert/*",
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
        RoleArn: "arn:aws:iam::111122223333:role/palisade-us-east-1-action-DeactivateDeviceCertificate",
        Tags: [
          { Key: "cost-center", Value: "4711" },
          { Key: "owner", Value: "device-security" },
          { Key: "palisade:deployment", Value: "plant" },
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
      name: "palisade-us-east-1-action-DeactivateCa",
      description: "lets Device Defender carry out mitigation action `DeactivateCa`",
      assumeRolePolicy: JSON.stringify({
        Statement: [
          {
            Action: "sts:AssumeRole",
            Condition: {
              ArnLike: {
                "aws:SourceArn": "arn:aws:iot:us-east-1:111122223333:mitigationaction/DeactivateCa",
              },
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
    const permissionsOfRoleActionDeactivateCa = new IamRolePolicy(this, "permissions_of_role_action-DeactivateCa", {
      name: "palisade",
      role: roleActionDeactivateCa.name,
      policy: JSON.stringify({
        Statement: [
          {
            Action: "iot:UpdateCACertificate",
            Effect: "Allow",
            Resource: "arn:aws:iot:us-east-1:111122223333:cacert/*",
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
        RoleArn: "arn:aws:iam::111122223333:role/palisade-us-east-1-action-DeactivateCa",
        Tags: [
          { Key: "cost-center", Value: "4711" },
          { Key: "owner", Value: "device-security" },
          { Key: "palisade:deployment", Value: "plant" },
          { Key: "palisade:source", Value: "policies/audit.yaml" },
        ],
      }),
      schema: schemaOfMitigationAction.asString,
      dependsOn: [roleActionDeactivateCa, permissionsOfRoleActionDeactivateCa],
    });

    // --- policies/audit.yaml:46 logging ---
    // lets AWS IoT write its logs to CloudWatch Logs
    const roleLogging = new IamRole(this, "role_logging", {
      name: "palisade-us-east-1-logging",
      description: "lets AWS IoT write its logs to CloudWatch Logs",
      assumeRolePolicy: JSON.stringify({
        Statement: [
          {
            Action: "sts:AssumeRole",
            Condition: {
              ArnLike: { "aws:SourceArn": "arn:aws:iot:us-east-1:111122223333:*" },
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
            Resource: "arn:aws:logs:us-east-1:111122223333:log-group:AWSIotLogsV2:*",
            Sid: "WriteLogs",
          },
        ],
        Version: "2012-10-17",
      }),
    });
    // AWS IoT writes to CloudWatch Logs what is of level ERROR or worse
    new IotLoggingOptions(this, "logging", {
      defaultLogLevel: "ERROR",
      roleArn: "arn:aws:iam::111122223333:role/palisade-us-east-1-logging",
      dependsOn: [roleLogging, permissionsOfRoleLogging],
    });

    // --- policies/audit.yaml:33 mitigationActions.LogErrors ---
    // lets Device Defender carry out mitigation action `LogErrors`
    const roleActionLogErrors = new IamRole(this, "role_action-LogErrors", {
      name: "palisade-us-east-1-action-LogErrors",
      description: "lets Device Defender carry out mitigation action `LogErrors`",
      assumeRolePolicy: JSON.stringify({
        Statement: [
          {
            Action: "sts:AssumeRole",
            Condition: {
              ArnLike: { "aws:SourceArn": "arn:aws:iot:us-east-1:111122223333:mitigationaction/LogErrors" },
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
            Resource: "arn:aws:iam::111122223333:role/palisade-us-east-1-logging",
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
            RoleArnForLogging: "arn:aws:iam::111122223333:role/palisade-us-east-1-logging",
          },
        },
        RoleArn: "arn:aws:iam::111122223333:role/palisade-us-east-1-action-LogErrors",
        Tags: [
          { Key: "cost-center", Value: "4711" },
          { Key: "owner", Value: "device-security" },
          { Key: "palisade:deployment", Value: "plant" },
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

    // --- policies/groups.yaml:10 thingGroups.Misbehaving ---
    // holds the things that violate any behaviour of profile `Limits`
    new CloudcontrolapiResource(this, "dynamic_thing_group_Misbehaving", {
      typeName: "AWS::IoT::ThingGroup",
      desiredState: JSON.stringify({
        QueryString: "deviceDefender.Limits.*.inViolation:true",
        Tags: [
          { Key: "cost-center", Value: "4711" },
          { Key: "owner", Value: "device-security" },
          { Key: "palisade:deployment", Value: "plant" },
          { Key: "palisade:source", Value: "policies/groups.yaml" },
        ],
        ThingGroupName: "Misbehaving",
        ThingGroupProperties: { ThingGroupDescription: "in violation of any behaviour of Limits" },
      }),
      schema: schemaOfDynamicThingGroup.asString,
      dependsOn: [fleetIndexing],
    });

    // --- policies/groups.yaml:11 thingGroups.Flooding ---
    // holds the things that violate behaviour `MessagesSent` of profile `Limits`
    new CloudcontrolapiResource(this, "dynamic_thing_group_Flooding", {
      typeName: "AWS::IoT::ThingGroup",
      desiredState: JSON.stringify({
        QueryString: "deviceDefender.Limits.MessagesSent.inViolation:true",
        Tags: [
          { Key: "cost-center", Value: "4711" },
          { Key: "owner", Value: "device-security" },
          { Key: "palisade:deployment", Value: "plant" },
          { Key: "palisade:source", Value: "policies/groups.yaml" },
        ],
        ThingGroupName: "Flooding",
      }),
      schema: schemaOfDynamicThingGroup.asString,
      dependsOn: [fleetIndexing],
    });

    // --- policies/groups.yaml:12 thingGroups.OldFirmware ---
    // holds the things that match `attributes.firmware:1.*`
    const dynamicThingGroupOldFirmware = new CloudcontrolapiResource(this, "dynamic_thing_group_OldFirmware", {
      typeName: "AWS::IoT::ThingGroup",
      desiredState: JSON.stringify({
        QueryString: "attributes.firmware:1.*",
        Tags: [
          { Key: "cost-center", Value: "4711" },
          { Key: "owner", Value: "device-security" },
          { Key: "palisade:deployment", Value: "plant" },
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
      target: "arn:aws:iot:us-east-1:111122223333:thinggroup/DeadSilence",
      dependsOn: [thingGroupDeadSilence],
    });

    // --- policies/metrics.yaml:4 customMetrics.battery-percentage ---
    // lets devices report `battery-percentage`, a number
    const customMetricBatteryPercentage = new CloudcontrolapiResource(this, "custom_metric_battery-percentage", {
      typeName: "AWS::IoT::CustomMetric",
      desiredState: JSON.stringify({
        DisplayName: "Battery",
        MetricName: "battery-percentage",
        MetricType: "number",
        Tags: [
          { Key: "cost-center", Value: "4711" },
          { Key: "owner", Value: "device-security" },
          { Key: "palisade:deployment", Value: "plant" },
          { Key: "palisade:source", Value: "policies/metrics.yaml" },
        ],
      }),
      schema: schemaOfCustomMetric.asString,
      lifecycle: { createBeforeDestroy: true },
    });

    // --- policies/metrics.yaml:5 customMetrics.error-codes ---
    // lets devices report `error-codes`, a list of numbers
    const customMetricErrorCodes = new CloudcontrolapiResource(this, "custom_metric_error-codes", {
      typeName: "AWS::IoT::CustomMetric",
      desiredState: JSON.stringify({
        MetricName: "error-codes",
        MetricType: "number-list",
        Tags: [
          { Key: "cost-center", Value: "4711" },
          { Key: "owner", Value: "device-security" },
          { Key: "palisade:deployment", Value: "plant" },
          { Key: "palisade:source", Value: "policies/metrics.yaml" },
        ],
      }),
      schema: schemaOfCustomMetric.asString,
      lifecycle: { createBeforeDestroy: true },
    });

    // --- policies/metrics.yaml:6 customMetrics.loaded-modules ---
    // lets devices report `loaded-modules`, a list of strings
    const customMetricLoadedModules = new CloudcontrolapiResource(this, "custom_metric_loaded-modules", {
      typeName: "AWS::IoT::CustomMetric",
      desiredState: JSON.stringify({
        DisplayName: "Kernel modules",
        MetricName: "loaded-modules",
        MetricType: "string-list",
        Tags: [
          { Key: "cost-center", Value: "4711" },
          { Key: "owner", Value: "device-security" },
          { Key: "palisade:deployment", Value: "plant" },
          { Key: "palisade:source", Value: "policies/metrics.yaml" },
        ],
      }),
      schema: schemaOfCustomMetric.asString,
      lifecycle: { createBeforeDestroy: true },
    });

    // --- policies/metrics.yaml:7 customMetrics.peers ---
    // lets devices report `peers`, a list of IP addresses
    const customMetricPeers = new CloudcontrolapiResource(this, "custom_metric_peers", {
      typeName: "AWS::IoT::CustomMetric",
      desiredState: JSON.stringify({
        MetricName: "peers",
        MetricType: "ip-address-list",
        Tags: [
          { Key: "cost-center", Value: "4711" },
          { Key: "owner", Value: "device-security" },
          { Key: "palisade:deployment", Value: "plant" },
          { Key: "palisade:source", Value: "policies/metrics.yaml" },
        ],
      }),
      schema: schemaOfCustomMetric.asString,
      lifecycle: { createBeforeDestroy: true },
    });

    // --- policies/metrics.yaml:10 dimensions.telemetry-topics ---
    // narrows metrics to messages on topics that match `telemetry/${iot:ClientId}/#`, `telemetry/+/data`
    const dimensionTelemetryTopics = new CloudcontrolapiResource(this, "dimension_telemetry-topics", {
      typeName: "AWS::IoT::Dimension",
      desiredState: JSON.stringify({
        Name: "telemetry-topics",
        StringValues: ["telemetry/$${iot:ClientId}/#", "telemetry/+/data"],
        Tags: [
          { Key: "cost-center", Value: "4711" },
          { Key: "owner", Value: "device-security" },
          { Key: "palisade:deployment", Value: "plant" },
          { Key: "palisade:source", Value: "policies/metrics.yaml" },
        ],
        Type: "TOPIC_FILTER",
      }),
      schema: schemaOfDimension.asString,
      lifecycle: { createBeforeDestroy: true },
    });

    // --- policies/metrics.yaml:12 dimensions.command-topics ---
    // narrows metrics to messages on topics that match `commands/#`
    const dimensionCommandTopics = new CloudcontrolapiResource(this, "dimension_command-topics", {
      typeName: "AWS::IoT::Dimension",
      desiredState: JSON.stringify({
        Name: "command-topics",
        StringValues: ["commands/#"],
        Tags: [
          { Key: "cost-center", Value: "4711" },
          { Key: "owner", Value: "device-security" },
          { Key: "palisade:deployment", Value: "plant" },
          { Key: "palisade:source", Value: "policies/metrics.yaml" },
        ],
        Type: "TOPIC_FILTER",
      }),
      schema: schemaOfDimension.asString,
      lifecycle: { createBeforeDestroy: true },
    });

    // --- policies/profiles.yaml:5 securityProfiles.Limits ---
    // lets Device Defender send the alerts of profile `Limits` to `iot-security-alerts`
    const roleAlertsLimits = new IamRole(this, "role_alerts-Limits", {
      name: "palisade-us-east-1-alerts-Limits",
      description: "lets Device Defender send the alerts of profile `Limits` to `iot-security-alerts`",
      assumeRolePolicy: JSON.stringify({
        Statement: [
          {
            Action: "sts:AssumeRole",
            Condition: {
              ArnLike: { "aws:SourceArn": "arn:aws:iot:us-east-1:111122223333:securityprofile/Limits" },
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
    const permissionsOfRoleAlertsLimits = new IamRolePolicy(this, "permissions_of_role_alerts-Limits", {
      name: "palisade",
      role: roleAlertsLimits.name,
      policy: JSON.stringify({
        Statement: [
          {
            Action: "sns:Publish",
            Effect: "Allow",
            Resource: "arn:aws:sns:us-east-1:111122223333:iot-security-alerts",
            Sid: "PublishAlerts",
          },
          {
            Action: ["kms:Decrypt", "kms:GenerateDataKey"],
            Effect: "Allow",
            Resource: "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab",
            Sid: "UseTopicKey",
          },
        ],
        Version: "2012-10-17",
      }),
    });
    // watches any registered thing for 15 behaviours, records 3 more metrics, sends alerts to
    // `iot-security-alerts`
    // - AuthorizationFailures (policies/profiles.yaml:27) alarms when any registered thing has at least 6
    // authorization failures in 5 minutes on topics not matching `command-topics`
    // - BytesIn (policies/profiles.yaml:48) alarms when any registered thing receives more than 1000000000
    // bytes over its network in 1 hour
    // - BytesOut (policies/profiles.yaml:47) alarms when any registered thing sends more than 2 MiB
    // (2097152 bytes) over its network in 1 hour
    // - Disconnected (policies/profiles.yaml:50) alarms when any registered thing is disconnected for at
    // least 1 hour
    // - DisconnectedLong (policies/profiles.yaml:51) alarms when any registered thing is disconnected for
    // more than 1 day
    // - Disconnects (policies/profiles.yaml:31) alarms when any registered thing has more than 10
    // disconnects in 30 minutes; recorded but not sent: alerts are suppressed
    // - FewAttempts (policies/profiles.yaml:23) alarms when any registered thing makes no connection
    // attempts in 1 hour
    // - LargeMessages (policies/profiles.yaml:43) alarms when any registered thing sends or receives a
    // message of more than 1 KiB (1024 bytes)
    // - MessagesReceived (policies/profiles.yaml:15) alarms when any registered thing receives at least 300
    // messages in 10 minutes
    // - MessagesSent (policies/profiles.yaml:10) alarms when any registered thing sends more than 500
    // messages in 5 minutes, 2 times in a row; clears after 3
    // - PacketsIn (policies/profiles.yaml:39) alarms when any registered thing receives fewer than 3
    // packets over its network in 15 minutes
    // - PacketsOut (policies/profiles.yaml:35) alarms when any registered thing sends at most 2 packets
    // over its network in 15 minutes
    // - SilentThing (policies/profiles.yaml:18) alarms when any registered thing sends no messages in 1
    // hour on topics matching `telemetry-topics`
    // - SmallMessages (policies/profiles.yaml:49) alarms when any registered thing sends or receives a
    // message of less than 16 bytes
    // - TcpConnections (policies/profiles.yaml:52) alarms when any registered thing has more than 3
    // established TCP connections
    new CloudcontrolapiResource(this, "security_profile_Limits", {
      typeName: "AWS::IoT::SecurityProfile",
      desiredState: JSON.stringify({
        AdditionalMetricsToRetainV2: [
          { Metric: "aws:num-listening-tcp-ports" },
          { Metric: "aws:num-listening-udp-ports" },
          {
            Metric: "aws:num-messages-sent",
            MetricDimension: { DimensionName: "telemetry-topics", Operator: "NOT_IN" },
          },
        ],
        AlertTargets: {
          SNS: {
            AlertTargetArn: "arn:aws:sns:us-east-1:111122223333:iot-security-alerts",
            RoleArn: "arn:aws:iam::111122223333:role/palisade-us-east-1-alerts-Limits",
          },
        },
        Behaviors: [
          {
            Criteria: {
              ComparisonOperator: "less-than",
              ConsecutiveDatapointsToAlarm: 1,
              ConsecutiveDatapointsToClear: 1,
              DurationSeconds: 300,
              Value: { Count: "6" },
            },
            Metric: "aws:num-authorization-failures",
            MetricDimension: { DimensionName: "command-topics", Operator: "NOT_IN" },
            Name: "AuthorizationFailures",
            SuppressAlerts: false,
          },
          {
            Criteria: {
              ComparisonOperator: "less-than-equals",
              ConsecutiveDatapointsToAlarm: 1,
              ConsecutiveDatapointsToClear: 1,
              DurationSeconds: 3600,
              Value: { Count: "1000000000" },
            },
            Metric: "aws:all-bytes-in",
            Name: "BytesIn",
            SuppressAlerts: false,
          },
          {
            Criteria: {
              ComparisonOperator: "less-than-equals",
              ConsecutiveDatapointsToAlarm: 1,
              ConsecutiveDatapointsToClear: 1,
              DurationSeconds: 3600,
              Value: { Count: "2097152" },
            },
            Metric: "aws:all-bytes-out",
            Name: "BytesOut",
            SuppressAlerts: false,
          },
          {
            Criteria: {
              ComparisonOperator: "less-than",
              ConsecutiveDatapointsToAlarm: 1,
              ConsecutiveDatapointsToClear: 1,
              Value: { Count: "60" },
            },
            Metric: "aws:disconnect-duration",
            Name: "Disconnected",
            SuppressAlerts: false,
          },
          {
            Criteria: {
              ComparisonOperator: "less-than-equals",
              ConsecutiveDatapointsToAlarm: 1,
              ConsecutiveDatapointsToClear: 1,
              Value: { Count: "1440" },
            },
            Metric: "aws:disconnect-duration",
            Name: "DisconnectedLong",
            SuppressAlerts: false,
          },
          {
            Criteria: {
              ComparisonOperator: "less-than-equals",
              ConsecutiveDatapointsToAlarm: 1,
              ConsecutiveDatapointsToClear: 1,
              DurationSeconds: 1800,
              Value: { Count: "10" },
            },
            Metric: "aws:num-disconnects",
            Name: "Disconnects",
            SuppressAlerts: true,
          },
          {
            Criteria: {
              ComparisonOperator: "greater-than",
              ConsecutiveDatapointsToAlarm: 1,
              ConsecutiveDatapointsToClear: 1,
              DurationSeconds: 3600,
              Value: { Count: "0" },
            },
            Metric: "aws:num-connection-attempts",
            Name: "FewAttempts",
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
            Name: "LargeMessages",
            SuppressAlerts: false,
          },
          {
            Criteria: {
              ComparisonOperator: "less-than",
              ConsecutiveDatapointsToAlarm: 1,
              ConsecutiveDatapointsToClear: 1,
              DurationSeconds: 600,
              Value: { Count: "300" },
            },
            Metric: "aws:num-messages-received",
            Name: "MessagesReceived",
            SuppressAlerts: false,
          },
          {
            Criteria: {
              ComparisonOperator: "less-than-equals",
              ConsecutiveDatapointsToAlarm: 2,
              ConsecutiveDatapointsToClear: 3,
              DurationSeconds: 300,
              Value: { Count: "500" },
            },
            Metric: "aws:num-messages-sent",
            Name: "MessagesSent",
            SuppressAlerts: false,
          },
          {
            Criteria: {
              ComparisonOperator: "greater-than-equals",
              ConsecutiveDatapointsToAlarm: 1,
              ConsecutiveDatapointsToClear: 1,
              DurationSeconds: 900,
              Value: { Count: "3" },
            },
            Metric: "aws:all-packets-in",
            Name: "PacketsIn",
            SuppressAlerts: false,
          },
          {
            Criteria: {
              ComparisonOperator: "greater-than",
              ConsecutiveDatapointsToAlarm: 1,
              ConsecutiveDatapointsToClear: 1,
              DurationSeconds: 900,
              Value: { Count: "2" },
            },
            Metric: "aws:all-packets-out",
            Name: "PacketsOut",
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
            Name: "SilentThing",
            SuppressAlerts: false,
          },
          {
            Criteria: {
              ComparisonOperator: "greater-than-equals",
              ConsecutiveDatapointsToAlarm: 1,
              ConsecutiveDatapointsToClear: 1,
              Value: { Count: "16" },
            },
            Metric: "aws:message-byte-size",
            Name: "SmallMessages",
            SuppressAlerts: false,
          },
          {
            Criteria: {
              ComparisonOperator: "less-than-equals",
              ConsecutiveDatapointsToAlarm: 1,
              ConsecutiveDatapointsToClear: 1,
              Value: { Count: "3" },
            },
            Metric: "aws:num-established-tcp-connections",
            Name: "TcpConnections",
            SuppressAlerts: false,
          },
        ],
        SecurityProfileDescription: "limits for every thing of hamburg",
        SecurityProfileName: "Limits",
        Tags: [
          { Key: "cost-center", Value: "4711" },
          { Key: "owner", Value: "device-security" },
          { Key: "palisade:deployment", Value: "plant" },
          { Key: "palisade:source", Value: "policies/profiles.yaml" },
        ],
        TargetArns: ["arn:aws:iot:us-east-1:111122223333:all/registered-things"],
      }),
      schema: schemaOfSecurityProfile.asString,
      dependsOn: [
        dimensionCommandTopics,
        dimensionTelemetryTopics,
        roleAlertsLimits,
        permissionsOfRoleAlertsLimits,
        topicIotSecurityAlerts,
        policyOfTopicIotSecurityAlerts,
      ],
    });

    // --- policies/profiles.yaml:59 securityProfiles.Sets ---
    // lets Device Defender send the alerts of profile `Sets` to `pager`
    const roleAlertsSets = new IamRole(this, "role_alerts-Sets", {
      name: "palisade-us-east-1-alerts-Sets",
      description: "lets Device Defender send the alerts of profile `Sets` to `pager`",
      assumeRolePolicy: JSON.stringify({
        Statement: [
          {
            Action: "sts:AssumeRole",
            Condition: {
              ArnLike: { "aws:SourceArn": "arn:aws:iot:us-east-1:111122223333:securityprofile/Sets" },
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
    const permissionsOfRoleAlertsSets = new IamRolePolicy(this, "permissions_of_role_alerts-Sets", {
      name: "palisade",
      role: roleAlertsSets.name,
      policy: JSON.stringify({
        Statement: [
          {
            Action: "sns:Publish",
            Effect: "Allow",
            Resource: "arn:aws:sns:us-east-1:111122223333:pager",
            Sid: "PublishAlerts",
          },
        ],
        Version: "2012-10-17",
      }),
    });
    // watches a thing in `Legacy`, `OldFirmware`, `Quarantine` or `Sensors` for 8 behaviours, sends alerts
    // to `pager`
    // - Destinations (policies/profiles.yaml:67) alarms when a thing in `Legacy`, `OldFirmware`,
    // `Quarantine` or `Sensors` connects to an IP address outside 10.0.0.0/8, 2001:db8::/32
    // - ErrorCodes (policies/profiles.yaml:79) alarms when a thing in `Legacy`, `OldFirmware`, `Quarantine`
    // or `Sensors` lists in `error-codes` a number inside -1, 2.5, 13
    // - LowBattery (policies/profiles.yaml:88) alarms when a thing in `Legacy`, `OldFirmware`, `Quarantine`
    // or `Sensors` reports a value of less than 12.5 for `battery-percentage`, 10 times in a row; clears
    // after 10
    // - Modules (policies/profiles.yaml:82) alarms when a thing in `Legacy`, `OldFirmware`, `Quarantine` or
    // `Sensors` lists in `loaded-modules` a string outside "${notAReference}", "%{ neither }", "spaces
    // \"and\" quotes", "tcp_cubic"
    // - Peers (policies/profiles.yaml:85) alarms when a thing in `Legacy`, `OldFirmware`, `Quarantine` or
    // `Sensors` lists in `peers` an IP address outside 172.16.0.0/12
    // - Sources (policies/profiles.yaml:70) alarms when a thing in `Legacy`, `OldFirmware`, `Quarantine` or
    // `Sensors` connects from an IP address inside 192.0.2.0/24
    // - Telnet (policies/profiles.yaml:73) alarms when a thing in `Legacy`, `OldFirmware`, `Quarantine` or
    // `Sensors` listens on a TCP port inside 23, 2323
    // - UdpServices (policies/profiles.yaml:76) alarms when a thing in `Legacy`, `OldFirmware`,
    // `Quarantine` or `Sensors` listens on a UDP port outside 123, 5353
    new CloudcontrolapiResource(this, "security_profile_Sets", {
      typeName: "AWS::IoT::SecurityProfile",
      desiredState: JSON.stringify({
        AlertTargets: {
          SNS: {
            AlertTargetArn: "arn:aws:sns:us-east-1:111122223333:pager",
            RoleArn: "arn:aws:iam::111122223333:role/palisade-us-east-1-alerts-Sets",
          },
        },
        Behaviors: [
          {
            Criteria: {
              ComparisonOperator: "in-cidr-set",
              ConsecutiveDatapointsToAlarm: 1,
              ConsecutiveDatapointsToClear: 1,
              Value: { Cidrs: ["10.0.0.0/8", "2001:db8::/32"] },
            },
            Metric: "aws:destination-ip-addresses",
            Name: "Destinations",
            SuppressAlerts: false,
          },
          {
            Criteria: {
              ComparisonOperator: "not-in-set",
              ConsecutiveDatapointsToAlarm: 1,
              ConsecutiveDatapointsToClear: 1,
              Value: { Numbers: [-1, 2.5, 13] },
            },
            Metric: "error-codes",
            Name: "ErrorCodes",
            SuppressAlerts: false,
          },
          {
            Criteria: {
              ComparisonOperator: "greater-than-equals",
              ConsecutiveDatapointsToAlarm: 10,
              ConsecutiveDatapointsToClear: 10,
              Value: { Number: 12.5 },
            },
            Metric: "battery-percentage",
            Name: "LowBattery",
            SuppressAlerts: false,
          },
          {
            Criteria: {
              ComparisonOperator: "in-set",
              ConsecutiveDatapointsToAlarm: 1,
              ConsecutiveDatapointsToClear: 1,
              Value: {
                Strings: ["$${notAReference}", "%%{ neither }", "spaces \"and\" quotes", "tcp_cubic"],
              },
            },
            Metric: "loaded-modules",
            Name: "Modules",
            SuppressAlerts: false,
          },
          {
            Criteria: {
              ComparisonOperator: "in-cidr-set",
              ConsecutiveDatapointsToAlarm: 1,
              ConsecutiveDatapointsToClear: 1,
              Value: { Cidrs: ["172.16.0.0/12"] },
            },
            Metric: "peers",
            Name: "Peers",
            SuppressAlerts: false,
          },
          {
            Criteria: {
              ComparisonOperator: "not-in-cidr-set",
              ConsecutiveDatapointsToAlarm: 1,
              ConsecutiveDatapointsToClear: 1,
              Value: { Cidrs: ["192.0.2.0/24"] },
            },
            Metric: "aws:source-ip-address",
            Name: "Sources",
            SuppressAlerts: false,
          },
          {
            Criteria: {
              ComparisonOperator: "not-in-port-set",
              ConsecutiveDatapointsToAlarm: 1,
              ConsecutiveDatapointsToClear: 1,
              Value: { Ports: [23, 2323] },
            },
            Metric: "aws:listening-tcp-ports",
            Name: "Telnet",
            SuppressAlerts: false,
          },
          {
            Criteria: {
              ComparisonOperator: "in-port-set",
              ConsecutiveDatapointsToAlarm: 1,
              ConsecutiveDatapointsToClear: 1,
              Value: { Ports: [123, 5353] },
            },
            Metric: "aws:listening-udp-ports",
            Name: "UdpServices",
            SuppressAlerts: false,
          },
        ],
        SecurityProfileName: "Sets",
        Tags: [
          { Key: "cost-center", Value: "4711" },
          { Key: "owner", Value: "device-security" },
          { Key: "palisade:deployment", Value: "plant" },
          { Key: "palisade:source", Value: "policies/profiles.yaml" },
        ],
        TargetArns: [
          "arn:aws:iot:us-east-1:111122223333:thinggroup/Legacy",
          "arn:aws:iot:us-east-1:111122223333:thinggroup/OldFirmware",
          "arn:aws:iot:us-east-1:111122223333:thinggroup/Quarantine",
          "arn:aws:iot:us-east-1:111122223333:thinggroup/Sensors",
        ],
      }),
      schema: schemaOfSecurityProfile.asString,
      dependsOn: [
        customMetricBatteryPercentage,
        customMetricErrorCodes,
        customMetricLoadedModules,
        customMetricPeers,
        dynamicThingGroupOldFirmware,
        roleAlertsSets,
        permissionsOfRoleAlertsSets,
        thingGroupQuarantine,
        thingGroupSensors,
      ],
    });

    // --- policies/profiles.yaml:95 securityProfiles.Outliers ---
    // lets Device Defender export the metrics of profile `Outliers` to an MQTT topic
    const roleExportOutliers = new IamRole(this, "role_export-Outliers", {
      name: "palisade-us-east-1-export-Outliers",
      description: "lets Device Defender export the metrics of profile `Outliers` to an MQTT topic",
      assumeRolePolicy: JSON.stringify({
        Statement: [
          {
            Action: "sts:AssumeRole",
            Condition: {
              ArnLike: { "aws:SourceArn": "arn:aws:iot:us-east-1:111122223333:securityprofile/Outliers" },
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
    const permissionsOfRoleExportOutliers = new IamRolePolicy(this, "permissions_of_role_export-Outliers", {
      name: "palisade",
      role: roleExportOutliers.name,
      policy: JSON.stringify({
        Statement: [
          {
            Action: "iot:Publish",
            Effect: "Allow",
            Resource: "arn:aws:iot:us-east-1:111122223333:topic/$aws/rules/defender_export",
            Sid: "PublishMetrics",
          },
        ],
        Version: "2012-10-17",
      }),
    });
    // watches any unregistered thing for 3 behaviours, records 2 more metrics, exports metrics to
    // `$aws/rules/defender_export`
    // - ConnectionOutlier (policies/profiles.yaml:107) alarms when any unregistered thing has more
    // established TCP connections in 15 minutes than 90% of the fleet (p90)
    // - OutlierTraffic (policies/profiles.yaml:99) alarms when any unregistered thing sends more bytes over
    // its network in 1 hour than 99.9% of the fleet (p99.9)
    // - UsuallyMore (policies/profiles.yaml:102) alarms when any unregistered thing sends fewer messages in
    // 5 minutes than 99.9% of the fleet (p0.1)
    new CloudcontrolapiResource(this, "security_profile_Outliers", {
      typeName: "AWS::IoT::SecurityProfile",
      desiredState: JSON.stringify({
        AdditionalMetricsToRetainV2: [
          { ExportMetric: false, Metric: "aws:num-disconnects" },
          { ExportMetric: true, Metric: "aws:num-connection-attempts" },
        ],
        Behaviors: [
          {
            Criteria: {
              ComparisonOperator: "less-than-equals",
              ConsecutiveDatapointsToAlarm: 1,
              ConsecutiveDatapointsToClear: 1,
              DurationSeconds: 900,
              StatisticalThreshold: { Statistic: "p90" },
            },
            ExportMetric: true,
            Metric: "aws:num-established-tcp-connections",
            Name: "ConnectionOutlier",
            SuppressAlerts: false,
          },
          {
            Criteria: {
              ComparisonOperator: "less-than-equals",
              ConsecutiveDatapointsToAlarm: 1,
              ConsecutiveDatapointsToClear: 1,
              DurationSeconds: 3600,
              StatisticalThreshold: { Statistic: "p99.9" },
            },
            ExportMetric: true,
            Metric: "aws:all-bytes-out",
            Name: "OutlierTraffic",
            SuppressAlerts: false,
          },
          {
            Criteria: {
              ComparisonOperator: "greater-than-equals",
              ConsecutiveDatapointsToAlarm: 1,
              ConsecutiveDatapointsToClear: 1,
              DurationSeconds: 300,
              StatisticalThreshold: { Statistic: "p0.1" },
            },
            ExportMetric: false,
            Metric: "aws:num-messages-sent",
            Name: "UsuallyMore",
            SuppressAlerts: false,
          },
        ],
        MetricsExportConfig: {
          MqttTopic: "$aws/rules/defender_export",
          RoleArn: "arn:aws:iam::111122223333:role/palisade-us-east-1-export-Outliers",
        },
        SecurityProfileName: "Outliers",
        Tags: [
          { Key: "cost-center", Value: "4711" },
          { Key: "owner", Value: "device-security" },
          { Key: "palisade:deployment", Value: "plant" },
          { Key: "palisade:source", Value: "policies/profiles.yaml" },
        ],
        TargetArns: ["arn:aws:iot:us-east-1:111122223333:all/unregistered-things"],
      }),
      schema: schemaOfSecurityProfile.asString,
      dependsOn: [roleExportOutliers, permissionsOfRoleExportOutliers],
    });

    // --- policies/profiles.yaml:116 securityProfiles.Learned ---
    // lets Device Defender send the alerts of profile `Learned` to `iot-security-alerts`
    const roleAlertsLearned = new IamRole(this, "role_alerts-Learned", {
      name: "palisade-us-east-1-alerts-Learned",
      description: "lets Device Defender send the alerts of profile `Learned` to `iot-security-alerts`",
      assumeRolePolicy: JSON.stringify({
        Statement: [
          {
            Action: "sts:AssumeRole",
            Condition: {
              ArnLike: { "aws:SourceArn": "arn:aws:iot:us-east-1:111122223333:securityprofile/Learned" },
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
    const permissionsOfRoleAlertsLearned = new IamRolePolicy(this, "permissions_of_role_alerts-Learned", {
      name: "palisade",
      role: roleAlertsLearned.name,
      policy: JSON.stringify({
        Statement: [
          {
            Action: "sns:Publish",
            Effect: "Allow",
            Resource: "arn:aws:sns:us-east-1:111122223333:iot-security-alerts",
            Sid: "PublishAlerts",
          },
          {
            Action: ["kms:Decrypt", "kms:GenerateDataKey"],
            Effect: "Allow",
            Resource: "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab",
            Sid: "UseTopicKey",
          },
        ],
        Version: "2012-10-17",
      }),
    });
    // watches any thing for 5 behaviours, sends alerts to `iot-security-alerts`
    // - UnusualBattery (policies/profiles.yaml:123) alarms when any thing reports a value of unusual size
    // for `battery-percentage` (ML Detect, HIGH confidence)
    // - UnusualPorts (policies/profiles.yaml:122) alarms when any thing listens on an unusual number of TCP
    // ports (ML Detect, MEDIUM confidence); recorded but not sent: alerts are suppressed
    // - UnusualRate (policies/profiles.yaml:120) alarms when any thing receives an unusual number of
    // messages (ML Detect, HIGH confidence)
    // - UnusualSize (policies/profiles.yaml:121) alarms when any thing sends or receives a message of an
    // unusual number of bytes (ML Detect, LOW confidence), 4 times in a row
    // - UnusualTelemetry (policies/profiles.yaml:124) alarms when any thing sends an unusual number of
    // messages on topics matching `telemetry-topics` (ML Detect, HIGH confidence)
    new CloudcontrolapiResource(this, "security_profile_Learned", {
      typeName: "AWS::IoT::SecurityProfile",
      desiredState: JSON.stringify({
        AlertTargets: {
          SNS: {
            AlertTargetArn: "arn:aws:sns:us-east-1:111122223333:iot-security-alerts",
            RoleArn: "arn:aws:iam::111122223333:role/palisade-us-east-1-alerts-Learned",
          },
        },
        Behaviors: [
          {
            Criteria: {
              ConsecutiveDatapointsToAlarm: 1,
              ConsecutiveDatapointsToClear: 1,
              MlDetectionConfig: { ConfidenceLevel: "HIGH" },
            },
            Metric: "battery-percentage",
            Name: "UnusualBattery",
            SuppressAlerts: false,
          },
          {
            Criteria: {
              ConsecutiveDatapointsToAlarm: 1,
              ConsecutiveDatapointsToClear: 1,
              MlDetectionConfig: { ConfidenceLevel: "MEDIUM" },
            },
            Metric: "aws:num-listening-tcp-ports",
            Name: "UnusualPorts",
            SuppressAlerts: true,
          },
          {
            Criteria: {
              ConsecutiveDatapointsToAlarm: 1,
              ConsecutiveDatapointsToClear: 1,
              MlDetectionConfig: { ConfidenceLevel: "HIGH" },
            },
            Metric: "aws:num-messages-received",
            Name: "UnusualRate",
            SuppressAlerts: false,
          },
          {
            Criteria: {
              ConsecutiveDatapointsToAlarm: 4,
              ConsecutiveDatapointsToClear: 1,
              MlDetectionConfig: { ConfidenceLevel: "LOW" },
            },
            Metric: "aws:message-byte-size",
            Name: "UnusualSize",
            SuppressAlerts: false,
          },
          {
            Criteria: {
              ConsecutiveDatapointsToAlarm: 1,
              ConsecutiveDatapointsToClear: 1,
              MlDetectionConfig: { ConfidenceLevel: "HIGH" },
            },
            Metric: "aws:num-messages-sent",
            MetricDimension: { DimensionName: "telemetry-topics", Operator: "IN" },
            Name: "UnusualTelemetry",
            SuppressAlerts: false,
          },
        ],
        SecurityProfileName: "Learned",
        Tags: [
          { Key: "cost-center", Value: "4711" },
          { Key: "owner", Value: "device-security" },
          { Key: "palisade:deployment", Value: "plant" },
          { Key: "palisade:source", Value: "policies/profiles.yaml" },
        ],
        TargetArns: ["arn:aws:iot:us-east-1:111122223333:all/things"],
      }),
      schema: schemaOfSecurityProfile.asString,
      dependsOn: [
        customMetricBatteryPercentage,
        dimensionTelemetryTopics,
        roleAlertsLearned,
        permissionsOfRoleAlertsLearned,
        topicIotSecurityAlerts,
        policyOfTopicIotSecurityAlerts,
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
        "arn:aws:sns:us-east-1:111122223333:audit-reports",
        "arn:aws:sns:us-east-1:111122223333:iot-security-alerts",
        "arn:aws:sns:us-east-1:111122223333:pager",
      ],
      dependsOn: [
        topicAuditReports,
        policyOfTopicAuditReports,
        topicIotSecurityAlerts,
        policyOfTopicIotSecurityAlerts,
      ],
    });

    // --- policies/profiles.yaml:130 securityProfiles.RecordOnly ---
    // watches any registered thing for 0 behaviours, records 1 more metric
    new CloudcontrolapiResource(this, "security_profile_RecordOnly", {
      typeName: "AWS::IoT::SecurityProfile",
      desiredState: JSON.stringify({
        AdditionalMetricsToRetainV2: [{ Metric: "battery-percentage" }],
        Behaviors: [],
        SecurityProfileName: "RecordOnly",
        Tags: [
          { Key: "cost-center", Value: "4711" },
          { Key: "owner", Value: "device-security" },
          { Key: "palisade:deployment", Value: "plant" },
          { Key: "palisade:source", Value: "policies/profiles.yaml" },
        ],
        TargetArns: ["arn:aws:iot:us-east-1:111122223333:all/registered-things"],
      }),
      schema: schemaOfSecurityProfile.asString,
      dependsOn: [customMetricBatteryPercentage],
    });

    // --- policies/watch.yaml:4 violationAlarms.any-violation ---
    // alarms on at least 1 violation of any profile in 5 minutes
    new CloudwatchMetricAlarm(this, "alarm_any-violation", {
      alarmName: "any-violation",
      alarmDescription: "alarms on at least 1 violation of any profile in 5 minutes",
      namespace: "AWS/IoT",
      metricName: "Violations",
      dimensions: {},
      statistic: "Sum",
      period: 300,
      comparisonOperator: "GreaterThanOrEqualToThreshold",
      threshold: 1,
      evaluationPeriods: 1,
      treatMissingData: "notBreaching",
      alarmActions: ["arn:aws:sns:us-east-1:111122223333:iot-security-alerts"],
      dependsOn: [topicIotSecurityAlerts, policyOfTopicIotSecurityAlerts],
    });

    // --- policies/watch.yaml:5 violationAlarms.limits-violated ---
    // alarms on at least 5 violations of profile `Limits` in 10 minutes
    new CloudwatchMetricAlarm(this, "alarm_limits-violated", {
      alarmName: "limits-violated",
      alarmDescription: "many at once in hamburg",
      namespace: "AWS/IoT",
      metricName: "Violations",
      dimensions: { SecurityProfileName: "Limits" },
      statistic: "Sum",
      period: 600,
      comparisonOperator: "GreaterThanOrEqualToThreshold",
      threshold: 5,
      evaluationPeriods: 1,
      treatMissingData: "notBreaching",
      alarmActions: ["arn:aws:sns:us-east-1:111122223333:iot-security-alerts"],
      dependsOn: [topicIotSecurityAlerts, policyOfTopicIotSecurityAlerts],
    });

    // --- policies/watch.yaml:6 violationAlarms.floods ---
    // alarms on at least 2 violations of behaviour `MessagesSent` of profile `Limits` in 1 hour
    new CloudwatchMetricAlarm(this, "alarm_floods", {
      alarmName: "floods",
      alarmDescription: "alarms on at least 2 violations of behaviour `MessagesSent` of profile `Limits` in 1 hour",
      namespace: "AWS/IoT",
      metricName: "Violations",
      dimensions: { BehaviorName: "MessagesSent", SecurityProfileName: "Limits" },
      statistic: "Sum",
      period: 3600,
      comparisonOperator: "GreaterThanOrEqualToThreshold",
      threshold: 2,
      evaluationPeriods: 1,
      treatMissingData: "notBreaching",
      alarmActions: ["arn:aws:sns:us-east-1:111122223333:pager"],
    });

    // --- policies/watch.yaml:9 dashboards.fleet-security ---
    // dashboard of 13 widgets
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
            height: 12,
            properties: {
              markdown: "### `Learned`\n\n- **UnusualBattery** alarms when any thing reports a value of unusual size for `battery-percentage` (ML Detect, HIGH confidence)\n- **UnusualPorts** alarms when any thing listens on an unusual number of TCP ports (ML Detect, MEDIUM confidence); recorded but not sent: alerts are suppressed\n- **UnusualRate** alarms when any thing receives an unusual number of messages (ML Detect, HIGH confidence)\n- **UnusualSize** alarms when any thing sends or receives a message of an unusual number of bytes (ML Detect, LOW confidence), 4 times in a row\n- **UnusualTelemetry** alarms when any thing sends an unusual number of messages on topics matching `telemetry-topics` (ML Detect, HIGH confidence)",
            },
            type: "text",
            width: 12,
            x: 0,
            y: 12,
          },
          {
            height: 12,
            properties: {
              metrics: [
                ["AWS/IoT", "Violations", "SecurityProfileName", "Learned", { label: "all behaviours" }],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "Learned",
                  "BehaviorName",
                  "UnusualBattery",
                  { label: "UnusualBattery" },
                ],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "Learned",
                  "BehaviorName",
                  "UnusualPorts",
                  { label: "UnusualPorts" },
                ],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "Learned",
                  "BehaviorName",
                  "UnusualRate",
                  { label: "UnusualRate" },
                ],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "Learned",
                  "BehaviorName",
                  "UnusualSize",
                  { label: "UnusualSize" },
                ],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "Learned",
                  "BehaviorName",
                  "UnusualTelemetry",
                  { label: "UnusualTelemetry" },
                ],
              ],
              period: 300,
              region: "us-east-1",
              stacked: false,
              stat: "Sum",
              title: "Violations of Learned",
              view: "timeSeries",
            },
            type: "metric",
            width: 12,
            x: 12,
            y: 12,
          },
          {
            height: 20,
            properties: {
              markdown: "### `Limits`\n\n- **AuthorizationFailures** alarms when any registered thing has at least 6 authorization failures in 5 minutes on topics not matching `command-topics`\n- **BytesIn** alarms when any registered thing receives more than 1000000000 bytes over its network in 1 hour\n- **BytesOut** alarms when any registered thing sends more than 2 MiB (2097152 bytes) over its network in 1 hour\n- **Disconnected** alarms when any registered thing is disconnected for at least 1 hour\n- **DisconnectedLong** alarms when any registered thing is disconnected for more than 1 day\n- **Disconnects** alarms when any registered thing has more than 10 disconnects in 30 minutes; recorded but not sent: alerts are suppressed\n- **FewAttempts** alarms when any registered thing makes no connection attempts in 1 hour\n- **LargeMessages** alarms when any registered thing sends or receives a message of more than 1 KiB (1024 bytes)\n- **MessagesReceived** alarms when any registered thing receives at least 300 messages in 10 minutes\n- **MessagesSent** alarms when any registered thing sends more than 500 messages in 5 minutes, 2 times in a row; clears after 3\n- **PacketsIn** alarms when any registered thing receives fewer than 3 packets over its network in 15 minutes\n- **PacketsOut** alarms when any registered thing sends at most 2 packets over its network in 15 minutes\n- **SilentThing** alarms when any registered thing sends no messages in 1 hour on topics matching `telemetry-topics`\n- **SmallMessages** alarms when any registered thing sends or receives a message of less than 16 bytes\n- **TcpConnections** alarms when any registered thing has more than 3 established TCP connections",
            },
            type: "text",
            width: 12,
            x: 0,
            y: 24,
          },
          {
            height: 20,
            properties: {
              metrics: [
                ["AWS/IoT", "Violations", "SecurityProfileName", "Limits", { label: "all behaviours" }],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "Limits",
                  "BehaviorName",
                  "AuthorizationFailures",
                  { label: "AuthorizationFailures" },
                ],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "Limits",
                  "BehaviorName",
                  "BytesIn",
                  { label: "BytesIn" },
                ],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "Limits",
                  "BehaviorName",
                  "BytesOut",
                  { label: "BytesOut" },
                ],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "Limits",
                  "BehaviorName",
                  "Disconnected",
                  { label: "Disconnected" },
                ],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "Limits",
                  "BehaviorName",
                  "DisconnectedLong",
                  { label: "DisconnectedLong" },
                ],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "Limits",
                  "BehaviorName",
                  "Disconnects",
                  { label: "Disconnects" },
                ],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "Limits",
                  "BehaviorName",
                  "FewAttempts",
                  { label: "FewAttempts" },
                ],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "Limits",
                  "BehaviorName",
                  "LargeMessages",
                  { label: "LargeMessages" },
                ],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "Limits",
                  "BehaviorName",
                  "MessagesReceived",
                  { label: "MessagesReceived" },
                ],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "Limits",
                  "BehaviorName",
                  "MessagesSent",
                  { label: "MessagesSent" },
                ],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "Limits",
                  "BehaviorName",
                  "PacketsIn",
                  { label: "PacketsIn" },
                ],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "Limits",
                  "BehaviorName",
                  "PacketsOut",
                  { label: "PacketsOut" },
                ],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "Limits",
                  "BehaviorName",
                  "SilentThing",
                  { label: "SilentThing" },
                ],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "Limits",
                  "BehaviorName",
                  "SmallMessages",
                  { label: "SmallMessages" },
                ],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "Limits",
                  "BehaviorName",
                  "TcpConnections",
                  { label: "TcpConnections" },
                ],
              ],
              period: 300,
              region: "us-east-1",
              stacked: false,
              stat: "Sum",
              title: "Violations of Limits",
              view: "timeSeries",
            },
            type: "metric",
            width: 12,
            x: 12,
            y: 24,
          },
          {
            height: 8,
            properties: {
              markdown: "### `Outliers`\n\n- **ConnectionOutlier** alarms when any unregistered thing has more established TCP connections in 15 minutes than 90% of the fleet (p90)\n- **OutlierTraffic** alarms when any unregistered thing sends more bytes over its network in 1 hour than 99.9% of the fleet (p99.9)\n- **UsuallyMore** alarms when any unregistered thing sends fewer messages in 5 minutes than 99.9% of the fleet (p0.1)",
            },
            type: "text",
            width: 12,
            x: 0,
            y: 44,
          },
          {
            height: 8,
            properties: {
              metrics: [
                ["AWS/IoT", "Violations", "SecurityProfileName", "Outliers", { label: "all behaviours" }],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "Outliers",
                  "BehaviorName",
                  "ConnectionOutlier",
                  { label: "ConnectionOutlier" },
                ],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "Outliers",
                  "BehaviorName",
                  "OutlierTraffic",
                  { label: "OutlierTraffic" },
                ],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "Outliers",
                  "BehaviorName",
                  "UsuallyMore",
                  { label: "UsuallyMore" },
                ],
              ],
              period: 300,
              region: "us-east-1",
              stacked: false,
              stat: "Sum",
              title: "Violations of Outliers",
              view: "timeSeries",
            },
            type: "metric",
            width: 12,
            x: 12,
            y: 44,
          },
          { height: 5, properties: { markdown: "### `RecordOnly`\n" }, type: "text", width: 12, x: 0, y: 52 },
          {
            height: 5,
            properties: {
              metrics: [
                ["AWS/IoT", "Violations", "SecurityProfileName", "RecordOnly", { label: "all behaviours" }],
              ],
              period: 300,
              region: "us-east-1",
              stacked: false,
              stat: "Sum",
              title: "Violations of RecordOnly",
              view: "timeSeries",
            },
            type: "metric",
            width: 12,
            x: 12,
            y: 52,
          },
          {
            height: 18,
            properties: {
              markdown: "### `Sets`\n\n- **Destinations** alarms when a thing in `Legacy`, `OldFirmware`, `Quarantine` or `Sensors` connects to an IP address outside 10.0.0.0/8, 2001:db8::/32\n- **ErrorCodes** alarms when a thing in `Legacy`, `OldFirmware`, `Quarantine` or `Sensors` lists in `error-codes` a number inside -1, 2.5, 13\n- **LowBattery** alarms when a thing in `Legacy`, `OldFirmware`, `Quarantine` or `Sensors` reports a value of less than 12.5 for `battery-percentage`, 10 times in a row; clears after 10\n- **Modules** alarms when a thing in `Legacy`, `OldFirmware`, `Quarantine` or `Sensors` lists in `loaded-modules` a string outside \"$${notAReference}\", \"%%{ neither }\", \"spaces \\\\\"and\\\\\" quotes\", \"tcp_cubic\"\n- **Peers** alarms when a thing in `Legacy`, `OldFirmware`, `Quarantine` or `Sensors` lists in `peers` an IP address outside 172.16.0.0/12\n- **Sources** alarms when a thing in `Legacy`, `OldFirmware`, `Quarantine` or `Sensors` connects from an IP address inside 192.0.2.0/24\n- **Telnet** alarms when a thing in `Legacy`, `OldFirmware`, `Quarantine` or `Sensors` listens on a TCP port inside 23, 2323\n- **UdpServices** alarms when a thing in `Legacy`, `OldFirmware`, `Quarantine` or `Sensors` listens on a UDP port outside 123, 5353",
            },
            type: "text",
            width: 12,
            x: 0,
            y: 57,
          },
          {
            height: 18,
            properties: {
              metrics: [
                ["AWS/IoT", "Violations", "SecurityProfileName", "Sets", { label: "all behaviours" }],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "Sets",
                  "BehaviorName",
                  "Destinations",
                  { label: "Destinations" },
                ],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "Sets",
                  "BehaviorName",
                  "ErrorCodes",
                  { label: "ErrorCodes" },
                ],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "Sets",
                  "BehaviorName",
                  "LowBattery",
                  { label: "LowBattery" },
                ],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "Sets",
                  "BehaviorName",
                  "Modules",
                  { label: "Modules" },
                ],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "Sets",
                  "BehaviorName",
                  "Peers",
                  { label: "Peers" },
                ],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "Sets",
                  "BehaviorName",
                  "Sources",
                  { label: "Sources" },
                ],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "Sets",
                  "BehaviorName",
                  "Telnet",
                  { label: "Telnet" },
                ],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "Sets",
                  "BehaviorName",
                  "UdpServices",
                  { label: "UdpServices" },
                ],
              ],
              period: 300,
              region: "us-east-1",
              stacked: false,
              stat: "Sum",
              title: "Violations of Sets",
              view: "timeSeries",
            },
            type: "metric",
            width: 12,
            x: 12,
            y: 57,
          },
        ],
      }),
    });

    // --- policies/watch.yaml:10 dashboards.limits ---
    // dashboard of 3 widgets
    new CloudwatchDashboard(this, "dashboard_limits", {
      dashboardName: "limits",
      dashboardBody: JSON.stringify({
        widgets: [
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
            y: 0,
          },
          {
            height: 20,
            properties: {
              markdown: "### `Limits`\n\n- **AuthorizationFailures** alarms when any registered thing has at least 6 authorization failures in 5 minutes on topics not matching `command-topics`\n- **BytesIn** alarms when any registered thing receives more than 1000000000 bytes over its network in 1 hour\n- **BytesOut** alarms when any registered thing sends more than 2 MiB (2097152 bytes) over its network in 1 hour\n- **Disconnected** alarms when any registered thing is disconnected for at least 1 hour\n- **DisconnectedLong** alarms when any registered thing is disconnected for more than 1 day\n- **Disconnects** alarms when any registered thing has more than 10 disconnects in 30 minutes; recorded but not sent: alerts are suppressed\n- **FewAttempts** alarms when any registered thing makes no connection attempts in 1 hour\n- **LargeMessages** alarms when any registered thing sends or receives a message of more than 1 KiB (1024 bytes)\n- **MessagesReceived** alarms when any registered thing receives at least 300 messages in 10 minutes\n- **MessagesSent** alarms when any registered thing sends more than 500 messages in 5 minutes, 2 times in a row; clears after 3\n- **PacketsIn** alarms when any registered thing receives fewer than 3 packets over its network in 15 minutes\n- **PacketsOut** alarms when any registered thing sends at most 2 packets over its network in 15 minutes\n- **SilentThing** alarms when any registered thing sends no messages in 1 hour on topics matching `telemetry-topics`\n- **SmallMessages** alarms when any registered thing sends or receives a message of less than 16 bytes\n- **TcpConnections** alarms when any registered thing has more than 3 established TCP connections",
            },
            type: "text",
            width: 12,
            x: 0,
            y: 6,
          },
          {
            height: 20,
            properties: {
              metrics: [
                ["AWS/IoT", "Violations", "SecurityProfileName", "Limits", { label: "all behaviours" }],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "Limits",
                  "BehaviorName",
                  "AuthorizationFailures",
                  { label: "AuthorizationFailures" },
                ],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "Limits",
                  "BehaviorName",
                  "BytesIn",
                  { label: "BytesIn" },
                ],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "Limits",
                  "BehaviorName",
                  "BytesOut",
                  { label: "BytesOut" },
                ],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "Limits",
                  "BehaviorName",
                  "Disconnected",
                  { label: "Disconnected" },
                ],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "Limits",
                  "BehaviorName",
                  "DisconnectedLong",
                  { label: "DisconnectedLong" },
                ],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "Limits",
                  "BehaviorName",
                  "Disconnects",
                  { label: "Disconnects" },
                ],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "Limits",
                  "BehaviorName",
                  "FewAttempts",
                  { label: "FewAttempts" },
                ],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "Limits",
                  "BehaviorName",
                  "LargeMessages",
                  { label: "LargeMessages" },
                ],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "Limits",
                  "BehaviorName",
                  "MessagesReceived",
                  { label: "MessagesReceived" },
                ],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "Limits",
                  "BehaviorName",
                  "MessagesSent",
                  { label: "MessagesSent" },
                ],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "Limits",
                  "BehaviorName",
                  "PacketsIn",
                  { label: "PacketsIn" },
                ],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "Limits",
                  "BehaviorName",
                  "PacketsOut",
                  { label: "PacketsOut" },
                ],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "Limits",
                  "BehaviorName",
                  "SilentThing",
                  { label: "SilentThing" },
                ],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "Limits",
                  "BehaviorName",
                  "SmallMessages",
                  { label: "SmallMessages" },
                ],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "Limits",
                  "BehaviorName",
                  "TcpConnections",
                  { label: "TcpConnections" },
                ],
              ],
              period: 300,
              region: "us-east-1",
              stacked: false,
              stat: "Sum",
              title: "Violations of Limits",
              view: "timeSeries",
            },
            type: "metric",
            width: 12,
            x: 12,
            y: 6,
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
        Tags: [{ Key: "palisade:deployment", Value: "plant" }],
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
          { Key: "cost-center", Value: "4711" },
          { Key: "owner", Value: "device-security" },
          { Key: "palisade:deployment", Value: "plant" },
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
          { Key: "cost-center", Value: "4711" },
          { Key: "owner", Value: "device-security" },
          { Key: "palisade:deployment", Value: "plant" },
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
          { Key: "cost-center", Value: "4711" },
          { Key: "owner", Value: "device-security" },
          { Key: "palisade:deployment", Value: "plant" },
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
          { Key: "cost-center", Value: "4711" },
          { Key: "owner", Value: "device-security" },
          { Key: "palisade:deployment", Value: "plant" },
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
    // For each AWS::IoT::CustomMetric, the properties in which AWS no longer agrees with its policy.
    new TerraformLocal(
      this,
      "differences_of_custom_metric",
      `\${{
  for id, pair in {
    custom_metric_battery-percentage = [aws_cloudcontrolapi_resource.custom_metric_battery-percentage.desired_state, aws_cloudcontrolapi_resource.custom_metric_battery-percentage.properties]
    custom_metric_error-codes = [aws_cloudcontrolapi_resource.custom_metric_error-codes.desired_state, aws_cloudcontrolapi_resource.custom_metric_error-codes.properties]
    custom_metric_loaded-modules = [aws_cloudcontrolapi_resource.custom_metric_loaded-modules.desired_state, aws_cloudcontrolapi_resource.custom_metric_loaded-modules.properties]
    custom_metric_peers = [aws_cloudcontrolapi_resource.custom_metric_peers.desired_state, aws_cloudcontrolapi_resource.custom_metric_peers.properties]
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
    dimension_command-topics = [aws_cloudcontrolapi_resource.dimension_command-topics.desired_state, aws_cloudcontrolapi_resource.dimension_command-topics.properties]
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
    dynamic_thing_group_Flooding = [aws_cloudcontrolapi_resource.dynamic_thing_group_Flooding.desired_state, aws_cloudcontrolapi_resource.dynamic_thing_group_Flooding.properties]
    dynamic_thing_group_Misbehaving = [aws_cloudcontrolapi_resource.dynamic_thing_group_Misbehaving.desired_state, aws_cloudcontrolapi_resource.dynamic_thing_group_Misbehaving.properties]
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
    // For each AWS::IoT::SecurityProfile, the properties in which AWS no longer agrees with its policy.
    new TerraformLocal(
      this,
      "differences_of_security_profile",
      `\${{
  for id, pair in {
    security_profile_Learned = [aws_cloudcontrolapi_resource.security_profile_Learned.desired_state, aws_cloudcontrolapi_resource.security_profile_Learned.properties]
    security_profile_Limits = [aws_cloudcontrolapi_resource.security_profile_Limits.desired_state, aws_cloudcontrolapi_resource.security_profile_Limits.properties]
    security_profile_Outliers = [aws_cloudcontrolapi_resource.security_profile_Outliers.desired_state, aws_cloudcontrolapi_resource.security_profile_Outliers.properties]
    security_profile_RecordOnly = [aws_cloudcontrolapi_resource.security_profile_RecordOnly.desired_state, aws_cloudcontrolapi_resource.security_profile_RecordOnly.properties]
    security_profile_Sets = [aws_cloudcontrolapi_resource.security_profile_Sets.desired_state, aws_cloudcontrolapi_resource.security_profile_Sets.properties]
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
    this.addOverride("check.dynamic_thing_group_Flooding", {
      assert: [
        {
          condition: "${length(local.differences_of_dynamic_thing_group[\"dynamic_thing_group_Flooding\"]) == 0}",
          error_message: "AWS::IoT::ThingGroup Flooding is no longer as policies/groups.yaml:11 declares it. These differ in AWS: ${join(\", \", local.differences_of_dynamic_thing_group[\"dynamic_thing_group_Flooding\"])}. Terraform plans no change for this.",
        },
      ],
    });
    this.addOverride("check.dynamic_thing_group_Misbehaving", {
      assert: [
        {
          condition: "${length(local.differences_of_dynamic_thing_group[\"dynamic_thing_group_Misbehaving\"]) == 0}",
          error_message: "AWS::IoT::ThingGroup Misbehaving is no longer as policies/groups.yaml:10 declares it. These differ in AWS: ${join(\", \", local.differences_of_dynamic_thing_group[\"dynamic_thing_group_Misbehaving\"])}. Terraform plans no change for this.",
        },
      ],
    });
    this.addOverride("check.dynamic_thing_group_OldFirmware", {
      assert: [
        {
          condition: "${length(local.differences_of_dynamic_thing_group[\"dynamic_thing_group_OldFirmware\"]) == 0}",
          error_message: "AWS::IoT::ThingGroup OldFirmware is no longer as policies/groups.yaml:12 declares it. These differ in AWS: ${join(\", \", local.differences_of_dynamic_thing_group[\"dynamic_thing_group_OldFirmware\"])}. Terraform plans no change for this.",
        },
      ],
    });
    this.addOverride("check.custom_metric_battery-percentage", {
      assert: [
        {
          condition: "${length(local.differences_of_custom_metric[\"custom_metric_battery-percentage\"]) == 0}",
          error_message: "AWS::IoT::CustomMetric battery-percentage is no longer as policies/metrics.yaml:4 declares it. These differ in AWS: ${join(\", \", local.differences_of_custom_metric[\"custom_metric_battery-percentage\"])}. Terraform plans no change for this.",
        },
      ],
    });
    this.addOverride("check.custom_metric_error-codes", {
      assert: [
        {
          condition: "${length(local.differences_of_custom_metric[\"custom_metric_error-codes\"]) == 0}",
          error_message: "AWS::IoT::CustomMetric error-codes is no longer as policies/metrics.yaml:5 declares it. These differ in AWS: ${join(\", \", local.differences_of_custom_metric[\"custom_metric_error-codes\"])}. Terraform plans no change for this.",
        },
      ],
    });
    this.addOverride("check.custom_metric_loaded-modules", {
      assert: [
        {
          condition: "${length(local.differences_of_custom_metric[\"custom_metric_loaded-modules\"]) == 0}",
          error_message: "AWS::IoT::CustomMetric loaded-modules is no longer as policies/metrics.yaml:6 declares it. These differ in AWS: ${join(\", \", local.differences_of_custom_metric[\"custom_metric_loaded-modules\"])}. Terraform plans no change for this.",
        },
      ],
    });
    this.addOverride("check.custom_metric_peers", {
      assert: [
        {
          condition: "${length(local.differences_of_custom_metric[\"custom_metric_peers\"]) == 0}",
          error_message: "AWS::IoT::CustomMetric peers is no longer as policies/metrics.yaml:7 declares it. These differ in AWS: ${join(\", \", local.differences_of_custom_metric[\"custom_metric_peers\"])}. Terraform plans no change for this.",
        },
      ],
    });
    this.addOverride("check.dimension_command-topics", {
      assert: [
        {
          condition: "${length(local.differences_of_dimension[\"dimension_command-topics\"]) == 0}",
          error_message: "AWS::IoT::Dimension command-topics is no longer as policies/metrics.yaml:12 declares it. These differ in AWS: ${join(\", \", local.differences_of_dimension[\"dimension_command-topics\"])}. Terraform plans no change for this.",
        },
      ],
    });
    this.addOverride("check.dimension_telemetry-topics", {
      assert: [
        {
          condition: "${length(local.differences_of_dimension[\"dimension_telemetry-topics\"]) == 0}",
          error_message: "AWS::IoT::Dimension telemetry-topics is no longer as policies/metrics.yaml:10 declares it. These differ in AWS: ${join(\", \", local.differences_of_dimension[\"dimension_telemetry-topics\"])}. Terraform plans no change for this.",
        },
      ],
    });
    this.addOverride("check.security_profile_Learned", {
      assert: [
        {
          condition: "${length(local.differences_of_security_profile[\"security_profile_Learned\"]) == 0}",
          error_message: "AWS::IoT::SecurityProfile Learned is no longer as policies/profiles.yaml:116 declares it. These differ in AWS: ${join(\", \", local.differences_of_security_profile[\"security_profile_Learned\"])}. Terraform plans no change for this.",
        },
      ],
    });
    this.addOverride("check.security_profile_Limits", {
      assert: [
        {
          condition: "${length(local.differences_of_security_profile[\"security_profile_Limits\"]) == 0}",
          error_message: "AWS::IoT::SecurityProfile Limits is no longer as policies/profiles.yaml:5 declares it. These differ in AWS: ${join(\", \", local.differences_of_security_profile[\"security_profile_Limits\"])}. Terraform plans no change for this.",
        },
      ],
    });
    this.addOverride("check.security_profile_Outliers", {
      assert: [
        {
          condition: "${length(local.differences_of_security_profile[\"security_profile_Outliers\"]) == 0}",
          error_message: "AWS::IoT::SecurityProfile Outliers is no longer as policies/profiles.yaml:95 declares it. These differ in AWS: ${join(\", \", local.differences_of_security_profile[\"security_profile_Outliers\"])}. Terraform plans no change for this.",
        },
      ],
    });
    this.addOverride("check.security_profile_RecordOnly", {
      assert: [
        {
          condition: "${length(local.differences_of_security_profile[\"security_profile_RecordOnly\"]) == 0}",
          error_message: "AWS::IoT::SecurityProfile RecordOnly is no longer as policies/profiles.yaml:130 declares it. These differ in AWS: ${join(\", \", local.differences_of_security_profile[\"security_profile_RecordOnly\"])}. Terraform plans no change for this.",
        },
      ],
    });
    this.addOverride("check.security_profile_Sets", {
      assert: [
        {
          condition: "${length(local.differences_of_security_profile[\"security_profile_Sets\"]) == 0}",
          error_message: "AWS::IoT::SecurityProfile Sets is no longer as policies/profiles.yaml:59 declares it. These differ in AWS: ${join(\", \", local.differences_of_security_profile[\"security_profile_Sets\"])}. Terraform plans no change for this.",
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
