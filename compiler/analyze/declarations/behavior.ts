import { CONSECUTIVE_DATAPOINTS } from "../../catalog/criteria.ts";
import type { Place } from "../../source/place.ts";
import type { Behavior as Written, DimensionUse as WrittenUse } from "../../validate/policy-file.ts";
import type { Behavior, Declared, DimensionUse } from "../policy-set.ts";
import type { Report } from "../report.ts";
import { readCondition } from "./condition.ts";
import { type CustomMetrics, readMetric } from "./metric.ts";
import { optional } from "./optional.ts";

/**
 * Reads a behaviour; undefined, with a report, when its metric or its condition make no sense.
 * @param exports whether the profile exports its metrics
 */
export function readBehavior(
  name: string,
  written: Written,
  exports: boolean,
  place: Place,
  custom: CustomMetrics,
  report: Report,
): Declared<Behavior> | undefined {
  const metric = readMetric(written.metric, custom, place.at("metric"), report);
  if (metric === undefined) return undefined;
  const condition =
    written.alarmWhen === undefined
      ? readCondition("normal", written.normalWhen, metric, place.at("normalWhen"), report)
      : readCondition("alarm", written.alarmWhen, metric, place.at("alarmWhen"), report);
  if (condition === undefined) return undefined;
  return {
    name,
    place,
    metric,
    condition,
    datapointsToAlarm: written.alarmAfter ?? CONSECUTIVE_DATAPOINTS.default,
    datapointsToClear: written.clearAfter ?? CONSECUTIVE_DATAPOINTS.default,
    suppressAlerts: written.suppressAlerts ?? false,
    exportMetric: written.exportMetric ?? exports,
    ...optional("dimension", readDimensionUse(written.dimension)),
    ...optional("because", written.because),
  };
}

/** Reads the dimension laid over a metric. */
export function readDimensionUse(written: WrittenUse | undefined): DimensionUse | undefined {
  if (written === undefined) return undefined;
  return { name: written.name, operator: written.operator === "not-in" ? "NOT_IN" : "IN" };
}
