import type { CustomMetric, Dashboard, FleetMetric, JobTemplate } from "../ir/resource.ts";
import { stableJson } from "../util/stable-json.ts";
import { FOR_READERS, ifChanged } from "./change.ts";
import type { Described } from "./described.ts";
import { type PropertyJudgment, undecidable } from "./judgment.ts";

/** What changes of a custom metric do: its values may fit no behaviour any more. */
export function judgeCustomMetric(
  declared: Described<CustomMetric>,
  actual: Described<CustomMetric>,
): readonly PropertyJudgment[] {
  const type = undecidable("whether reports of another type still reach its behaviours is not known");
  return [
    ...ifChanged("DisplayName", declared.displayName, actual.displayName, FOR_READERS),
    ...ifChanged("MetricType", declared.type, actual.type, type),
  ];
}

/** What changes of a fleet metric do: policies show it, and others may have set alarms on it. */
export function judgeFleetMetric(
  declared: Described<FleetMetric>,
  actual: Described<FleetMetric>,
): readonly PropertyJudgment[] {
  const other = undecidable("who goes by its values is not known");
  return [
    ...ifChanged("Description", declared.description, actual.description, FOR_READERS),
    ...ifChanged("QueryString", declared.query, actual.query, other),
    ...ifChanged("AggregationField", declared.field, actual.field, other),
    ...ifChanged("AggregationType.Name", declared.aggregation.type, actual.aggregation.type, other),
    ...ifChanged(
      "AggregationType.Values",
      stableJson([...declared.aggregation.values].sort()),
      stableJson([...actual.aggregation.values].sort()),
      other,
    ),
    ...ifChanged("Period", declared.periodSeconds, actual.periodSeconds, other),
    ...ifChanged("Unit", declared.unit, actual.unit, other),
  ];
}

/** What changes of a job template do: whoever starts the job has devices do something else. */
export function judgeJobTemplate(
  declared: Described<JobTemplate>,
  actual: Described<JobTemplate>,
): readonly PropertyJudgment[] {
  const other = undecidable("what the other job does on devices is not known");
  return [
    ...ifChanged("Description", declared.description, actual.description, FOR_READERS),
    ...ifChanged("Document", declared.document, actual.document, other),
  ];
}

/** What changes of a dashboard do: nothing, but for whoever looks at it. */
export function judgeDashboard(
  declared: Described<Dashboard>,
  actual: Described<Dashboard>,
): readonly PropertyJudgment[] {
  return ifChanged("dashboard_body", stableJson(declared.body), stableJson(actual.body), FOR_READERS);
}
