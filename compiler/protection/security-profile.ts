import type { MetricFacts } from "../catalog/metrics.ts";
import type { RetainedMetric, SecurityProfile } from "../ir/resource.ts";
import { EXPORT, judgeBehavior } from "./behavior.ts";
import { FOR_READERS, ifChanged, pair } from "./change.ts";
import type { Described } from "./described.ts";
import { unknownMetric } from "./judged-metric.ts";
import { on, type PropertyJudgment, stronger, weaker } from "./judgment.ts";
import { OTHER_ROLE, OTHER_TOPIC } from "./other-arns.ts";
import { judgeTargets } from "./targets.ts";

/** The facts of a metric, built-in or custom; undefined where neither AWS nor a policy knows it. */
export type MetricLookup = (name: string) => MetricFacts | undefined;

/** What changes of a security profile do. */
export function judgeSecurityProfile(
  declared: Described<SecurityProfile>,
  actual: Described<SecurityProfile>,
  metrics: MetricLookup,
): readonly PropertyJudgment[] {
  return [
    ...ifChanged("SecurityProfileDescription", declared.description, actual.description, FOR_READERS),
    ...judgeBehaviors(declared, actual, metrics),
    ...judgeTargets(declared.targetArns, actual.targetArns),
    ...judgeAlertTarget(declared.alertTarget, actual.alertTarget),
    ...judgeRetained(declared.retainedMetrics, actual.retainedMetrics),
    ...judgeExport(declared.metricsExport, actual.metricsExport),
  ];
}

function judgeBehaviors(
  { behaviors: declared }: Described<SecurityProfile>,
  { behaviors: actual }: Described<SecurityProfile>,
  metrics: MetricLookup,
): readonly PropertyJudgment[] {
  return pair(declared, actual, ({ name }) => name).flatMap(([, before, after]) => {
    const name = (before ?? after)?.metric ?? "";
    return judgeBehavior(before, after, metrics(name) ?? unknownMetric(name));
  });
}

type AlertTarget = SecurityProfile["alertTarget"];

function judgeAlertTarget(declared: AlertTarget, actual: AlertTarget): readonly PropertyJudgment[] {
  const property = "AlertTargets[SNS]";
  if (declared === undefined && actual === undefined) return [];
  if (actual === undefined) return [on(property, weaker("nobody is told of its alarms any more"))];
  if (declared === undefined) return [on(property, stronger("somebody is told of its alarms"))];
  return [
    ...ifChanged(`${property}.AlertTargetArn`, declared.topicArn, actual.topicArn, OTHER_TOPIC),
    ...ifChanged(`${property}.RoleArn`, declared.roleArn, actual.roleArn, OTHER_ROLE),
  ];
}

function judgeRetained(
  declared: readonly RetainedMetric[],
  actual: readonly RetainedMetric[],
): readonly PropertyJudgment[] {
  return pair(declared, actual, keyOfRetained).flatMap(([key, before, after]) => {
    const property = `AdditionalMetricsToRetainV2[${key}]`;
    if (after === undefined) return [on(property, weaker("its values are not kept to look into any more"))];
    if (before === undefined) return [on(property, stronger("its values are kept to look into"))];
    return ifChanged(`${property}.ExportMetric`, before.exportMetric, after.exportMetric, EXPORT);
  });
}

function keyOfRetained({ metric, dimension }: RetainedMetric): string {
  return [metric, ...(dimension === undefined ? [] : [dimension.name, dimension.operator])].join("/");
}

type Export = SecurityProfile["metricsExport"];

function judgeExport(declared: Export, actual: Export): readonly PropertyJudgment[] {
  const property = "MetricsExportConfig";
  if (declared === undefined || actual === undefined)
    return declared === actual ? [] : [on(property, EXPORT)];
  return [
    ...ifChanged(`${property}.MqttTopic`, declared.mqttTopic, actual.mqttTopic, EXPORT),
    ...ifChanged(`${property}.RoleArn`, declared.roleArn, actual.roleArn, OTHER_ROLE),
  ];
}
