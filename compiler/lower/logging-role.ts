import type { StackPolicies } from "../analyze/policy-set.ts";
import type { Undescribed } from "../describe/resource.ts";
import { arnOf } from "../ir/arn.ts";
import type { IamRole } from "../ir/resource.ts";
import { declarations } from "./declarations.ts";
import { allow } from "./permissions.ts";
import { lowerRole, type RoleUse, useRole } from "./role.ts";

/** The role with which AWS IoT writes logs: for logging itself and for actions that turn it on. */
export function useLoggingRole({ stack }: StackPolicies): RoleUse {
  return useRole(stack, "logging");
}

/** The logging role, where anything needs it. */
export function lowerLoggingRole(policies: StackPolicies): readonly Undescribed<IamRole>[] {
  const { stack, logging, mitigationActions } = policies;
  const user = logging ?? declarations(mitigationActions).find(({ kind }) => kind === "enableIotLogging");
  if (user === undefined) return [];
  // AWS IoT (V2) writes to this one log group. Source: AWS IoT Core guide, "Create a logging role".
  const logGroup = arnOf(stack, "logs", "log-group:AWSIotLogsV2:*");
  const role = lowerRole(stack, useLoggingRole(policies), {
    description: "lets AWS IoT write its logs to CloudWatch Logs",
    onBehalfOf: "*",
    permissions: [
      allow(
        "WriteLogs",
        [
          "logs:CreateLogGroup",
          "logs:CreateLogStream",
          "logs:PutLogEvents",
          "logs:PutMetricFilter",
          "logs:PutRetentionPolicy",
        ],
        [logGroup],
      ),
    ],
    place: user.place,
  });
  return [role];
}
