import type { RetainedMetric, SecurityProfile } from "../../ir/resource.ts";
import type { Described } from "../../protection/described.ts";
import { compareText } from "../../util/compare.ts";
import { isJsonObject, type JsonObject, memberOf } from "../../util/narrow-json.ts";
import type { Json } from "../../util/stable-json.ts";
import { understandBehavior, understandDimension } from "./behavior.ts";
import { understandMembers } from "./members.ts";
import { inPart, known, not, together, type Understood } from "./understood.ts";
import { flagAt, textAt, textsAt } from "./values.ts";

/** AWS::IoT::SecurityProfile. */
export function understandSecurityProfile(properties: JsonObject): Understood<Described<SecurityProfile>> {
  const parts = together({
    name: known(textAt(properties, "SecurityProfileName"), "it has no name", "SecurityProfileName"),
    behaviors: understandMembers(properties, "Behaviors", "its behaviours are no list", understandBehavior),
    retained: understandMembers(
      properties,
      "AdditionalMetricsToRetainV2",
      "its retained metrics are no list",
      retainedMetric,
    ),
    targetArns: known(targetsIn(properties), "its targets are no list of ARNs", "TargetArns"),
    alerts: inPart("AlertTargets", alertTargetIn(memberOf(properties, "AlertTargets"))),
    exported: inPart("MetricsExportConfig", exportIn(memberOf(properties, "MetricsExportConfig"))),
  });
  if ("reason" in parts) return parts;
  const { name, behaviors, retained, targetArns, alerts, exported } = parts.understood;
  const description = textAt(properties, "SecurityProfileDescription");
  return {
    understood: {
      kind: "security-profile",
      name,
      arn: textAt(properties, "SecurityProfileArn") ?? "",
      ...(description === undefined ? {} : { description }),
      behaviors: behaviors.toSorted((a, b) => compareText(a.name, b.name)),
      targetArns,
      ...alerts,
      retainedMetrics: retained.toSorted(compareRetained),
      ...exported,
    },
  };
}

function targetsIn(properties: JsonObject): readonly string[] | undefined {
  return memberOf(properties, "TargetArns") === undefined ? [] : textsAt(properties, "TargetArns");
}

function retainedMetric(value: Json): Understood<RetainedMetric> {
  const metric = textAt(value, "Metric");
  if (metric === undefined) return not("a retained metric has no name");
  const dimension = inPart(
    "MetricDimension",
    understandDimension(memberOf(value, "MetricDimension")),
    (reason) => `the retained metric ${metric} ${reason}`,
  );
  if ("reason" in dimension) return dimension;
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
