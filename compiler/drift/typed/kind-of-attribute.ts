import type { Json } from "../../util/stable-json.ts";
import type { DriftKind } from "../drift-report.ts";

/** Which kind of drift a changed attribute is. */
export function kindOfAttribute(type: string, path: string, actual: Json | undefined): DriftKind {
  if (/^(?:attachment|policies)\[/u.test(path)) return "unattached";
  const isAlarm = type === "aws_cloudwatch_metric_alarm";
  if (isAlarm && path === "alarm_actions" && isNothing(actual)) return "suppressed";
  if (isAlarm && path === "actions_enabled" && actual === false) return "suppressed";
  if (type === "aws_iot_logging_options" && path === "disable_all_logs" && actual === true)
    return "suppressed";
  if (type === "aws_sns_topic_subscription" && path === "filter_policy" && !isNothing(actual))
    return "suppressed";
  return "changed";
}

function isNothing(value: Json | undefined): boolean {
  return (
    value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0)
  );
}
