import type {
  Declared,
  SecurityProfile as DeclaredProfile,
  RetainedMetric,
  StackPolicies,
} from "../analyze/policy-set.ts";
import type { MetricFacts } from "../catalog/metrics.ts";
import type { Undescribed } from "../describe/resource.ts";
import { iotArn } from "../ir/arn.ts";
import type { ResourceId, SecurityProfile } from "../ir/resource.ts";
import { compareText } from "../util/compare.ts";
import { useTopic } from "./alert-topic.ts";
import { lowerBehaviors } from "./behaviors.ts";
import { declarations } from "./declarations.ts";
import { declaredProfiles } from "./engine.ts";
import { resourceId } from "./resource-id.ts";
import { useRole } from "./role.ts";
import { targetNames, targetResources } from "./targets.ts";
import { groupDependency } from "./thing-groups.ts";

/** The security profiles, in AWS's normal form. */
export function lowerSecurityProfiles(policies: StackPolicies): readonly Undescribed<SecurityProfile>[] {
  return declaredProfiles(policies).map((profile) => lowerProfile(policies, profile));
}

function lowerProfile(
  policies: StackPolicies,
  profile: Declared<DeclaredProfile>,
): Undescribed<SecurityProfile> {
  const { name, description } = profile;
  const alerts = lowerAlertTarget(policies, profile);
  const metricsExport = lowerExport(policies, profile);
  return {
    kind: "security-profile",
    id: resourceId("security-profile", name),
    name,
    arn: iotArn(policies.stack, `securityprofile/${name}`),
    ...(description === undefined ? {} : { description }),
    behaviors: lowerBehaviors(profile),
    targetArns: targetResources(profile.targets).map((resource) => iotArn(policies.stack, resource)),
    targets: targetNames(profile.targets),
    ...(alerts === undefined ? {} : { alertTarget: alerts.target }),
    retainedMetrics: lowerRetainedMetrics(profile.retainMetrics),
    ...(metricsExport === undefined ? {} : { metricsExport: metricsExport.target }),
    origin: profile.place.origin(),
    dependsOn: [
      ...profile.targets.flatMap((target) =>
        target.kind === "thing-group" ? groupDependency(policies, target.name) : [],
      ),
      ...measured(profile).flatMap(measureDependencies),
      ...(alerts?.dependsOn ?? []),
      ...(metricsExport?.dependsOn ?? []),
    ],
  };
}

function lowerAlertTarget(policies: StackPolicies, { name, alertTopic }: Declared<DeclaredProfile>) {
  if (alertTopic === undefined) return undefined;
  const topic = useTopic(policies, alertTopic);
  const role = useRole(policies.stack, "alerts", name);
  return { target: { topicArn: topic.arn, roleArn: role.arn }, dependsOn: [...topic.dependsOn, role.id] };
}

function lowerExport({ stack }: StackPolicies, { name, exportMetrics }: Declared<DeclaredProfile>) {
  if (exportMetrics === undefined) return undefined;
  const role = useRole(stack, "export", name);
  return { target: { mqttTopic: exportMetrics.topic, roleArn: role.arn }, dependsOn: [role.id] };
}

function lowerRetainedMetrics(retained: readonly RetainedMetric[]): SecurityProfile["retainedMetrics"] {
  return retained
    .map(({ metric, dimension, exportMetric }) => ({
      metric: metric.name,
      ...(dimension === undefined ? {} : { dimension }),
      exportMetric,
    }))
    .toSorted((a, b) => compareText(a.metric, b.metric) || compareText(dimensionKey(a), dimensionKey(b)));
}

function dimensionKey({ dimension }: SecurityProfile["retainedMetrics"][number]): string {
  return dimension === undefined ? "" : `${dimension.name} ${dimension.operator}`;
}

type Measured = Pick<RetainedMetric, "metric" | "dimension">;

function measured({ behaviors, retainMetrics }: DeclaredProfile): readonly Measured[] {
  return [...declarations(behaviors), ...retainMetrics];
}

function measureDependencies({ metric, dimension }: Measured): readonly ResourceId[] {
  return [
    ...customMetricDependency(metric),
    ...(dimension === undefined ? [] : [resourceId("dimension", dimension.name)]),
  ];
}

function customMetricDependency({ side, name }: MetricFacts): readonly ResourceId[] {
  return side === "custom" ? [resourceId("custom-metric", name)] : [];
}
