import type { Dashboard, MetricAlarm } from "../../../ir/resource.ts";
import { logicalId } from "../logical-id.ts";
import type { Argument } from "../model.ts";
import { attribute, blocks, json, list, map } from "../values.ts";
import type { Draft } from "./draft.ts";

/** An alarm on the sum of a metric, or on a Metrics Insights query. Missing data never breaches. */
export function metricAlarm(alarm: MetricAlarm): readonly Draft[] {
  return [
    {
      type: "aws_cloudwatch_metric_alarm",
      id: logicalId("alarm", alarm.name),
      arguments: [
        attribute("alarm_name", alarm.name),
        attribute("alarm_description", alarm.description),
        ...sourceArguments(alarm),
        attribute("comparison_operator", "GreaterThanOrEqualToThreshold"),
        attribute("threshold", alarm.threshold),
        attribute("evaluation_periods", 1),
        attribute("treat_missing_data", "notBreaching"),
        attribute("alarm_actions", list(alarm.actionArns)),
      ],
    },
  ];
}

function sourceArguments({ source, periodSeconds }: MetricAlarm): readonly Argument[] {
  if ("query" in source) {
    const query = [
      attribute("id", "total"),
      attribute("expression", source.query),
      attribute("period", periodSeconds),
      attribute("return_data", true),
    ];
    return blocks("metric_query", [query]);
  }
  return [
    attribute("namespace", source.namespace),
    attribute("metric_name", source.metric),
    attribute("dimensions", map(Object.entries(source.dimensions))),
    attribute("statistic", "Sum"),
    attribute("period", periodSeconds),
  ];
}

export function dashboard(board: Dashboard): readonly Draft[] {
  return [
    {
      type: "aws_cloudwatch_dashboard",
      id: logicalId("dashboard", board.name),
      arguments: [attribute("dashboard_name", board.name), attribute("dashboard_body", json(board.body))],
    },
  ];
}
