import type { StackPolicies } from "../analyze/policy-set.ts";
import type { Undescribed } from "../describe/resource.ts";
import { assertStack } from "../ir/assertions.ts";
import { compareResources } from "../ir/canonical-order.ts";
import type { Stack } from "../ir/stack.ts";
import { compareText } from "../util/compare.ts";
import { lowerAudit } from "./audit.ts";
import { complete } from "./complete.ts";
import { lowerCustomMetrics } from "./custom-metrics.ts";
import { lowerDashboards } from "./dashboards.ts";
import { lowerDimensions } from "./dimensions.ts";
import { lowerFleetIndexing } from "./fleet-indexing.ts";
import { lowerFleetMetrics } from "./fleet-metrics.ts";
import { lowerJobTemplates } from "./job-templates.ts";
import { lowerLambdaPermissions } from "./lambda-permissions.ts";
import { lowerLogging } from "./logging.ts";
import { lowerMetricAlarms } from "./metric-alarms.ts";
import { lowerMitigationActions } from "./mitigation-actions.ts";
import { lowerQuarantine } from "./quarantine.ts";
import { lowerQueues } from "./queues.ts";
import { lowerRoles } from "./roles.ts";
import { lowerSecurityProfiles } from "./security-profiles.ts";
import { lowerSubscriptions } from "./subscriptions.ts";
import { lowerThingGroups } from "./thing-groups.ts";
import { lowerTopics } from "./topics.ts";

/** What each family of declarations becomes. Their order means nothing: the stack has an order of its own. */
const FAMILIES: readonly ((policies: StackPolicies) => readonly Undescribed[])[] = [
  lowerTopics,
  lowerQueues,
  lowerSubscriptions,
  lowerLambdaPermissions,
  lowerRoles,
  lowerLogging,
  lowerFleetIndexing,
  lowerThingGroups,
  lowerQuarantine,
  lowerCustomMetrics,
  lowerDimensions,
  lowerSecurityProfiles,
  lowerAudit,
  lowerMitigationActions,
  lowerMetricAlarms,
  lowerDashboards,
  lowerJobTemplates,
  lowerFleetMetrics,
];

/**
 * What policies mean in the cloud, for one stack. Total: whatever can be wrong with a policy was found by analysis.
 * Equal policies give equal stacks, in whatever order they were declared.
 */
export function lower(policies: StackPolicies): Stack {
  const { name, deployment, account, region, partition, backend, tags } = policies.stack;
  const resources = FAMILIES.flatMap((family) => family(policies))
    .map(complete)
    .toSorted(compareResources);
  const stack: Stack = {
    name,
    deployment,
    account,
    region,
    partition,
    backend,
    tags,
    sources: policies.sources.toSorted(compareText),
    resources,
  };
  assertStack(stack);
  return stack;
}
