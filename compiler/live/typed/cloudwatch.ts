import { membersAt, textAt } from "../../drift/understand/values.ts";
import { isJsonList, type JsonObject, memberOf } from "../../util/narrow-json.ts";
import type { Json } from "../../util/stable-json.ts";
import { attributesOf, type Reader, told } from "./reader.ts";
import { tagsOf, withTags } from "./tags.ts";

export const readMetricAlarm: Reader = async ({ node }, ask) => {
  const heard = await ask("cloudwatch:DescribeAlarms", {
    AlarmNames: [node.name],
    AlarmTypes: ["MetricAlarm"],
  });
  const alarm = told(heard, (answer) => {
    const alarms = memberOf(answer, "MetricAlarms");
    if (!isJsonList(alarms)) return { reason: "the answer holds no list" };
    const alarm = alarms.find((each) => textAt(each, "AlarmName") === node.name);
    if (alarm === undefined) return { absent: true };
    const lastModified = textAt(alarm, "AlarmConfigurationUpdatedTimestamp");
    return {
      attributes: alarmAttributes(alarm),
      ...(lastModified === undefined ? {} : { lastModified }),
    };
  });
  const arn = "attributes" in alarm ? textAt(alarm.attributes, "arn") : undefined;
  return withTags(alarm, async () =>
    tagsOf(await ask("cloudwatch:ListTagsForResource", { ResourceARN: arn }), "Tags"),
  );
};

function alarmAttributes(alarm: Json): JsonObject {
  return attributesOf({
    actions_enabled: memberOf(alarm, "ActionsEnabled"),
    alarm_actions: membersAt(alarm, "AlarmActions"),
    alarm_description: textAt(alarm, "AlarmDescription"),
    alarm_name: textAt(alarm, "AlarmName"),
    arn: textAt(alarm, "AlarmArn"),
    comparison_operator: textAt(alarm, "ComparisonOperator"),
    datapoints_to_alarm: memberOf(alarm, "DatapointsToAlarm"),
    dimensions: dimensionsOf(alarm),
    evaluation_periods: memberOf(alarm, "EvaluationPeriods"),
    extended_statistic: textAt(alarm, "ExtendedStatistic"),
    id: textAt(alarm, "AlarmName"),
    insufficient_data_actions: membersAt(alarm, "InsufficientDataActions"),
    metric_name: textAt(alarm, "MetricName"),
    metric_query: (membersAt(alarm, "Metrics") ?? []).map(metricQuery),
    namespace: textAt(alarm, "Namespace"),
    ok_actions: membersAt(alarm, "OKActions"),
    period: memberOf(alarm, "Period"),
    statistic: textAt(alarm, "Statistic"),
    threshold: memberOf(alarm, "Threshold"),
    threshold_metric_id: textAt(alarm, "ThresholdMetricId"),
    // What CloudWatch does where nothing is said.
    treat_missing_data: textAt(alarm, "TreatMissingData") ?? "missing",
    unit: textAt(alarm, "Unit"),
  });
}

function metricQuery(query: Json): JsonObject {
  const stat = memberOf(query, "MetricStat");
  return attributesOf({
    account_id: textAt(query, "AccountId"),
    expression: textAt(query, "Expression"),
    id: textAt(query, "Id"),
    label: textAt(query, "Label"),
    metric: stat && [metricStat(stat)],
    period: memberOf(query, "Period"),
    return_data: memberOf(query, "ReturnData"),
  });
}

function metricStat(stat: Json): JsonObject {
  const metric = memberOf(stat, "Metric");
  return attributesOf({
    dimensions: dimensionsOf(metric),
    metric_name: textAt(metric, "MetricName"),
    namespace: textAt(metric, "Namespace"),
    period: memberOf(stat, "Period"),
    stat: textAt(stat, "Stat"),
    unit: textAt(stat, "Unit"),
  });
}

function dimensionsOf(metric: Json | undefined): JsonObject {
  const dimensions = membersAt(metric, "Dimensions") ?? [];
  return Object.fromEntries(
    dimensions.map((each) => [textAt(each, "Name") ?? "", textAt(each, "Value") ?? ""]),
  );
}

export const readDashboard: Reader = async ({ node }, ask) => {
  const heard = await ask("cloudwatch:GetDashboard", { DashboardName: node.name });
  return told(heard, (board) => ({
    attributes: attributesOf({
      dashboard_arn: textAt(board, "DashboardArn"),
      dashboard_body: textAt(board, "DashboardBody"),
      dashboard_name: textAt(board, "DashboardName"),
      id: textAt(board, "DashboardName"),
    }),
  }));
};
