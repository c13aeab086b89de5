import type { StackPolicies } from "../analyze/policy-set.ts";
import type { Undescribed } from "../describe/resource.ts";
import type { LoggingOptions } from "../ir/resource.ts";
import { useLoggingRole } from "./logging-role.ts";
import { resourceId } from "./resource-id.ts";

const KIND = "logging-options";

/** Logging of AWS IoT, where the policies say anything of it. */
export function lowerLogging(policies: StackPolicies): readonly Undescribed<LoggingOptions>[] {
  const { logging } = policies;
  if (logging === undefined) return [];
  const role = useLoggingRole(policies);
  return [
    {
      kind: KIND,
      id: resourceId(KIND),
      name: KIND,
      roleArn: role.arn,
      level: logging.level,
      origin: logging.place.origin(),
      dependsOn: [role.id],
    },
  ];
}
