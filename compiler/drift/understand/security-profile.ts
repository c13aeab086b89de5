import type { RetainedMetric, SecurityProfile } from "../../ir/resource.ts";
import type { Described } from "../../protection/described.ts";
import { compareText } from "../../util/compare.ts";
import { isJsonObject, type JsonObject, memberOf } from "../../util/narrow-json.ts";
import type { Json } from "../../util/stable-json.ts";
import { understandBehavior, understandDimension } from "./behavior.ts";
import { allUnderstood, not, type Understood } from "./understood.ts";
import { flagAt, membersAt, textAt, textsAt } from "./values.ts";

/** AWS::IoT::SecurityProfile. */
export function understandSecurityProfile(properties: JsonObject): Understood<Described<SecurityProfile>> {
  const name = textAt(properties, "SecurityProfileName");
  if (name === undefined) return not("it has no name");
  const parts = behaviorsIn(properties);
  if ("reason" in parts) return parts;
  const retained = retainedIn(properties);
  if ("reason" in retained) return retained;
  const targets = memberOf(properties, "TargetArns") === undefined ? [] : textsAt(properties, "TargetArns");
  if (targets === undefined) return not("its targets are no list of ARNs");
  const alerts = alertTargetIn(memberOf(properties, "AlertTargets"));
  if ("reason" in alerts) return alerts;
  const exported = exportIn(memberOf(properties, "MetricsExportConfig"));
  if ("reason" in exported) return exported;
  const description = textAt(properties, "SecurityProfileDescription");
  return {
    understood: {
      kind: "security-profile",
      name,
      arn: textAt(properties, "SecurityProfileArn") ?? "",
      ...(description === undefined ? {} : { description }),
      behaviors: parts.understood.toSorted((a, b) => compareText(a.name, b.name)),
      targetArns: targets,
      ...alerts.understood,
      retainedMetrics: retained.understood.toSorted(compareRetained),
      ...exported.understood,
    },
  };
}

function behaviorsIn(properties: JsonObject) {
  const members = membersAt(properties, "Behaviors");
  return members === undefined
    ? not("its behaviours are no list")
    : allUnderstood(members.map(understandBehavior));
}

function retainedIn(properties: JsonObject): Understood<readonly RetainedMetric[]> {
  const members = membersAt(properties, "AdditionalMetricsToRetainV2");
  if (members === undefined) return not("its retained metrics are no list");
  return allUnderstood(members.map(retainedMetric));
}

function retainedMetric(value: Json): Understood<RetainedMetric> {
  const metric = textAt(value, "Metric");
  if (metric === undefined) return not("a retained metric has no name");
  const dimension = understandDimension(memberOf(value, "MetricDimension"));
  if ("reason" in dimension) return not(`the retained metric ${metric} ${dimension.reason}`);
  return { understood: { metric, ...dimension.understood, exportMetric: flagAt(value, "ExportMetric") } };
}

/** SNS is the only way in which Detect alerts. */
function alertTargetIn(value: Json | undefined): Understood<Pick<SecurityProfile, "alertTarget">> {
  const ways = isJsonObject(value)
    ? Object.keys(value).filter((way) => memberOf(value, way) !== undefined)
    : [];
  if (ways.length === 0) return { understood: {} };
  const target = memberOf(value, "SNS");
  const topicArn = textAt(target, "AlertTargetArn");
  const roleArn = textAt(target, "RoleArn");
  if (ways.length > 1 || topicArn === undefined || roleArn === undefined)
    return not("it alerts otherwise than through one SNS topic and a role");
  return { understood: { alertTarget: { topicArn, roleArn } } };
}

function exportIn(value: Json | undefined): Understood<Pick<SecurityProfile, "metricsExport">> {
  const mqttTopic = textAt(value, "MqttTopic");
  const roleArn = textAt(value, "RoleArn");
  if (mqttTopic === undefined && roleArn === undefined) return { understood: {} };
  if (mqttTopic === undefined || roleArn === undefined)
    return not("it exports metrics without a topic or a role");
  return { understood: { metricsExport: { mqttTopic, roleArn } } };
}

/** The order of the IR: by metric, the one without a dimension first. */
function compareRetained(a: RetainedMetric, b: RetainedMetric): number {
  const dimensionOf = ({ dimension }: RetainedMetric): string =>
    dimension === undefined ? "" : `${dimension.name} ${dimension.operator}`;
  return compareText(a.metric, b.metric) || compareText(dimensionOf(a), dimensionOf(b));
}
