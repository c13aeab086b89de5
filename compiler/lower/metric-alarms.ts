import type { Declared, StackPolicies, ViolationAlarm } from "../analyze/policy-set.ts";
import { DETECT_DIMENSIONS, DETECT_METRICS, IOT_NAMESPACE } from "../catalog/cloudwatch.ts";
import { describeMetricAlarm } from "../describe/cloudwatch.ts";
import type { Undescribed } from "../describe/resource.ts";
import type { MetricAlarm } from "../ir/resource.ts";
import { useTopic } from "./alert-topic.ts";
import { declarations } from "./declarations.ts";
import { lowerDeliveryAlarm, topicsOfDeliveryAlarm } from "./delivery-alarm.ts";
import { hasDetect } from "./engine.ts";
import { resourceId } from "./resource-id.ts";

/** The CloudWatch alarms: those on violations, and the one on alerts that could not be delivered. */
export function lowerMetricAlarms(policies: StackPolicies): readonly Undescribed<MetricAlarm>[] {
  return [
    ...declaredAlarms(policies).map((alarm) => lowerAlarm(policies, alarm)),
    ...lowerDeliveryAlarm(policies),
  ];
}

/** Names of the alert topics to which alarms publish, so that their policies let CloudWatch in. */
export function topicsOfAlarms(policies: StackPolicies): ReadonlySet<string> {
  return new Set([
    ...declaredAlarms(policies).map(({ alertTopic }) => alertTopic),
    ...topicsOfDeliveryAlarm(policies),
  ]);
}

function declaredAlarms(policies: StackPolicies): readonly Declared<ViolationAlarm>[] {
  return hasDetect(policies) ? declarations(policies.violationAlarms) : [];
}

function lowerAlarm(policies: StackPolicies, alarm: Declared<ViolationAlarm>): Undescribed<MetricAlarm> {
  const topic = useTopic(policies, alarm.alertTopic);
  const watched = {
    source: { namespace: IOT_NAMESPACE, metric: DETECT_METRICS.violations, dimensions: dimensionsOf(alarm) },
    threshold: alarm.atLeast,
    periodSeconds: alarm.withinSeconds,
  } as const;
  return {
    kind: "metric-alarm",
    id: resourceId("metric-alarm", alarm.name),
    name: alarm.name,
    description: alarm.description ?? describeMetricAlarm({ ...watched, description: "" }),
    ...watched,
    actionArns: [topic.arn],
    origin: alarm.place.origin(),
    dependsOn: topic.dependsOn,
  };
}

// AWS publishes violations for the account, per profile, and per profile and behaviour.
function dimensionsOf({ profile, behavior }: ViolationAlarm): Readonly<Record<string, string>> {
  return {
    ...(profile === undefined ? {} : { [DETECT_DIMENSIONS.profile]: profile }),
    ...(behavior === undefined ? {} : { [DETECT_DIMENSIONS.behavior]: behavior }),
  };
}
