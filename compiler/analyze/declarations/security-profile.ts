import type { Place } from "../../source/place.ts";
import type {
  SecurityProfile as Written,
  RetainedMetric as WrittenMetric,
} from "../../validate/policy-file.ts";
import type { Declared, RetainedMetric, SecurityProfile, Target } from "../policy-set.ts";
import type { Report } from "../report.ts";
import { readBehavior, readDimensionUse } from "./behavior.ts";
import { type CustomMetrics, readMetric } from "./metric.ts";
import { optional } from "./optional.ts";

/** Reads a security profile. Behaviours that make no sense are left out, and reported. */
export function readSecurityProfile(
  name: string,
  written: Written,
  place: Place,
  custom: CustomMetrics,
  report: Report,
): Declared<SecurityProfile> {
  const exports = written.exportMetrics !== undefined;
  return {
    name,
    place,
    targets: written.targets.map((target, index) => ({
      ...readTarget(target),
      place: place.at("targets", index),
    })),
    behaviors: new Map(
      Object.entries(written.behaviors ?? {}).flatMap(([key, entry]) => {
        const behavior = readBehavior(key, entry, exports, place.at("behaviors", key), custom, report);
        return behavior === undefined ? [] : [[key, behavior]];
      }),
    ),
    retainMetrics: (written.retainMetrics ?? []).flatMap(
      (entry, index) => readRetained(entry, exports, place.at("retainMetrics", index), custom, report) ?? [],
    ),
    ...optional("description", written.description),
    ...optional("alertTopic", written.alertTopic),
    ...optional("exportMetrics", written.exportMetrics),
  };
}

function readTarget(written: Written["targets"][number]): Target {
  return typeof written === "string" ? { kind: written } : { kind: "thing-group", name: written.thingGroup };
}

function readRetained(
  written: WrittenMetric,
  exports: boolean,
  place: Place,
  custom: CustomMetrics,
  report: Report,
): RetainedMetric | undefined {
  if (typeof written === "string") {
    const metric = readMetric(written, custom, place, report);
    return metric === undefined ? undefined : { metric, exportMetric: exports, place };
  }
  const metric = readMetric(written.metric, custom, place.at("metric"), report);
  if (metric === undefined) return undefined;
  return {
    metric,
    exportMetric: written.exportMetric ?? exports,
    place,
    ...optional("dimension", readDimensionUse(written.dimension)),
  };
}
