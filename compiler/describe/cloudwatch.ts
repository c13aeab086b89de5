import type { Dashboard, MetricAlarm } from "../ir/resource.ts";
import type { Json } from "../util/stable-json.ts";
import { describeDuration } from "./duration.ts";
import { countOf } from "./number.ts";
import { oneLine, quote } from "./quote.ts";

type DescribedAlarm = Pick<MetricAlarm, "description" | "source" | "threshold" | "periodSeconds">;

/** When a CloudWatch alarm goes off. For a query, which only its author can explain, his description. */
export function describeMetricAlarm({
  description,
  source,
  threshold,
  periodSeconds,
}: DescribedAlarm): string {
  if ("query" in source) return oneLine(description);
  const { SecurityProfileName: profile, BehaviorName: behavior } = source.dimensions;
  const parts = [behavior && `behaviour ${quote(behavior)}`, profile && `profile ${quote(profile)}`];
  const of = parts.filter((part) => part !== undefined).join(" of ");
  const what =
    source.metric === "Violations" ? countOf(threshold, "violation") : `${threshold} ${source.metric}`;
  return `alarms on at least ${what} of ${of || "any profile"} in ${describeDuration(periodSeconds)}`;
}

/** How much a dashboard shows. */
export function describeDashboard({ body }: Pick<Dashboard, "body">): string {
  return `dashboard of ${countOf(widgetsOf(body).length, "widget")}`;
}

function widgetsOf(body: Json): readonly Json[] {
  const widgets = isObject(body) ? body["widgets"] : undefined;
  return isList(widgets) ? widgets : [];
}

// Array.isArray does not narrow readonly arrays.
function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function isObject(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
