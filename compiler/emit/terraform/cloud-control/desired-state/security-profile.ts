import type { Behavior, Criteria, CriteriaValue, MetricDimension } from "../../../../ir/behavior.ts";
import type { RetainedMetric, SecurityProfile } from "../../../../ir/resource.ts";
import { assertNever } from "../../../../util/assert-never.ts";
import { compareText } from "../../../../util/compare.ts";
import { type Json, stableJson } from "../../../../util/stable-json.ts";
import { type Properties, withoutUndefined } from "./properties.ts";

/** AWS::IoT::SecurityProfile. Lists are sorted, because Cloud Control compares and patches them by index. */
export function securityProfileState(profile: SecurityProfile): Properties {
  const { alertTarget, metricsExport, retainedMetrics, description } = profile;
  const exports = metricsExport !== undefined;
  return withoutUndefined({
    SecurityProfileName: profile.name,
    SecurityProfileDescription: description === "" ? undefined : description,
    Behaviors: [...profile.behaviors]
      .sort((a, b) => compareText(a.name, b.name))
      .map((behavior) => behaviorState(behavior, exports)),
    TargetArns: [...profile.targetArns].sort(compareText),
    AlertTargets: alertTarget && {
      SNS: { AlertTargetArn: alertTarget.topicArn, RoleArn: alertTarget.roleArn },
    },
    AdditionalMetricsToRetainV2:
      retainedMetrics.length === 0
        ? undefined
        : sorted(retainedMetrics.map((metric) => retained(metric, exports))),
    MetricsExportConfig: metricsExport && {
      MqttTopic: metricsExport.mqttTopic,
      RoleArn: metricsExport.roleArn,
    },
  });
}

function behaviorState(behavior: Behavior, exports: boolean): Json {
  return withoutUndefined({
    Name: behavior.name,
    Metric: behavior.metric,
    MetricDimension: behavior.dimension && dimensionState(behavior.dimension),
    Criteria: criteriaState(behavior.criteria),
    // Written even when false: somebody who silences an alert out of band is then seen.
    SuppressAlerts: behavior.suppressAlerts,
    ExportMetric: exports ? behavior.exportMetric : undefined,
  });
}

function dimensionState(dimension: MetricDimension): Json {
  return { DimensionName: dimension.name, Operator: dimension.operator };
}

function retained(metric: RetainedMetric, exports: boolean): Json {
  return withoutUndefined({
    Metric: metric.metric,
    MetricDimension: metric.dimension && dimensionState(metric.dimension),
    ExportMetric: exports ? metric.exportMetric : undefined,
  });
}

function criteriaState(criteria: Criteria): Json {
  return withoutUndefined({
    ...comparison(criteria),
    ConsecutiveDatapointsToAlarm: criteria.datapointsToAlarm,
    ConsecutiveDatapointsToClear: criteria.datapointsToClear,
  });
}

function comparison(criteria: Criteria): Readonly<Record<string, Json | undefined>> {
  switch (criteria.kind) {
    case "static":
      return {
        ComparisonOperator: criteria.operator,
        Value: valueState(criteria.value),
        DurationSeconds: criteria.durationSeconds,
      };
    case "statistical":
      return {
        ComparisonOperator: criteria.operator,
        StatisticalThreshold: { Statistic: criteria.statistic },
        DurationSeconds: criteria.durationSeconds,
      };
    case "ml":
      return { MlDetectionConfig: { ConfidenceLevel: criteria.confidence } };
    default:
      return assertNever(criteria);
  }
}

function valueState(value: CriteriaValue): Json {
  switch (value.key) {
    case "count":
      // CloudFormation declares it as a string; an integer is refused.
      return { Count: String(value.count) };
    case "number":
      return { Number: value.number };
    case "cidrs":
      return { Cidrs: [...value.cidrs].sort(compareText) };
    case "ports":
      return { Ports: [...value.ports].sort((a, b) => a - b) };
    case "numbers":
      return { Numbers: [...value.numbers].sort((a, b) => a - b) };
    case "strings":
      return { Strings: [...value.strings].sort(compareText) };
    default:
      return assertNever(value);
  }
}

function sorted(items: readonly Json[]): readonly Json[] {
  return [...items].sort((a, b) => compareText(stableJson(a), stableJson(b)));
}
