import type { Resource, ResourceKind } from "../ir/resource.ts";
import { judgeIndexing, judgeLogging } from "./account-settings.ts";
import { judgeLambdaPermission, judgeQueue, judgeSubscription, judgeTopic } from "./alerts.ts";
import { judgeAuditConfiguration } from "./audit-configuration.ts";
import type { Described } from "./described.ts";
import { type DimensionUse, judgeDimension } from "./dimension.ts";
import { judgeIotPolicy } from "./iot-policy.ts";
import type { PropertyJudgment } from "./judgment.ts";
import { judgeMetricAlarm } from "./metric-alarm.ts";
import { judgeMitigationAction } from "./mitigation-action.ts";
import { judgeRole } from "./role.ts";
import { judgeScheduledAudit } from "./scheduled-audit.ts";
import { judgeSecurityProfile, type MetricLookup } from "./security-profile.ts";
import { judgeDynamicThingGroup, judgeThingGroup } from "./thing-groups.ts";
import {
  judgeCustomMetric,
  judgeDashboard,
  judgeFleetMetric,
  judgeJobTemplate,
} from "./views-and-templates.ts";

/** What a judgment needs to know of the stack around a resource. */
export interface Surroundings {
  readonly metrics: MetricLookup;
  /** The behaviours that a dimension narrows, by the name of the dimension. */
  readonly usesOf: (dimension: string) => readonly DimensionUse[];
}

/** A resource of a kind, described. */
export type DescribedOf<Kind extends ResourceKind> = Described<Extract<Resource, { readonly kind: Kind }>>;

type Judges = {
  readonly [Kind in ResourceKind]: (
    declared: DescribedOf<Kind>,
    actual: DescribedOf<Kind>,
    surroundings: Surroundings,
  ) => readonly PropertyJudgment[];
};

const JUDGES: Judges = {
  "sns-topic": judgeTopic,
  "sqs-queue": judgeQueue,
  "sns-subscription": judgeSubscription,
  "lambda-permission": judgeLambdaPermission,
  "iam-role": judgeRole,
  "logging-options": judgeLogging,
  "indexing-configuration": judgeIndexing,
  "thing-group": judgeThingGroup,
  "dynamic-thing-group": judgeDynamicThingGroup,
  "iot-policy": judgeIotPolicy,
  "custom-metric": judgeCustomMetric,
  dimension: (declared, actual, { usesOf }) => judgeDimension(declared, actual, usesOf(declared.name)),
  "security-profile": (declared, actual, { metrics }) => judgeSecurityProfile(declared, actual, metrics),
  "account-audit-configuration": judgeAuditConfiguration,
  "scheduled-audit": judgeScheduledAudit,
  "mitigation-action": judgeMitigationAction,
  "metric-alarm": judgeMetricAlarm,
  dashboard: judgeDashboard,
  "job-template": judgeJobTemplate,
  "fleet-metric": judgeFleetMetric,
};

/**
 * What the changes from a declared resource to the one that is there do to the protection: one judgment for each property
 * that changed, as though nothing else had; none where nothing did. `findJudgment` finds the one for a property.
 */
export function judgeChange<Kind extends ResourceKind>(
  kind: Kind,
  declared: DescribedOf<Kind>,
  actual: DescribedOf<Kind>,
  surroundings: Surroundings,
): readonly PropertyJudgment[] {
  return JUDGES[kind](declared, actual, surroundings);
}
