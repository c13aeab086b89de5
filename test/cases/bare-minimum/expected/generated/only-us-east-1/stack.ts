// Made by Palisade from policies/logging.yaml for deployment only, account 111122223333, us-east-1. Change
// the policies, not this file.

import type { Construct } from "constructs";
import { LocalBackend, TerraformStack } from "cdktf";
import { AwsProvider } from "@cdktf/provider-aws/lib/provider/index.js";
import { IamRole } from "@cdktf/provider-aws/lib/iam-role/index.js";
import { IamRolePolicy } from "@cdktf/provider-aws/lib/iam-role-policy/index.js";
import { IotLoggingOptions } from "@cdktf/provider-aws/lib/iot-logging-options/index.js";

export class OnlyUsEast1Stack extends TerraformStack {
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
            "palisade:deployment": "only",
            "palisade:source": "policies/logging.yaml",
            "palisade:version": "0.1.0",
          },
        },
      ],
    });

    // --- policies/logging.yaml:2 logging ---
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
  }
}
