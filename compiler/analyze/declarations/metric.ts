import { findMetric, METRICS, type MetricFacts } from "../../catalog/metrics.ts";
import type { Place } from "../../source/place.ts";
import { didYouMean } from "../../util/did-you-mean.ts";
import { isSameButForSpelling } from "../../util/is-same-but-for-spelling.ts";
import { unknownMetric } from "../diagnostics/values.ts";
import { replaceScalar } from "../replace-scalar.ts";
import type { Report } from "../report.ts";

/** The facts of the declared custom metrics, by name. */
export type CustomMetrics = ReadonlyMap<string, MetricFacts>;

/** The metric of a name, built-in or custom; undefined, with a report, when there is none. */
export function readMetric(
  name: string,
  custom: CustomMetrics,
  place: Place,
  report: Report,
): MetricFacts | undefined {
  const metric = findMetric(name) ?? custom.get(name);
  if (metric !== undefined) return metric;
  const known = [...METRICS.map((facts) => facts.name), ...custom.keys()];
  const suggestion = didYouMean(name, known);
  const location = place.value();
  // Custom metrics may differ in their spelling alone.
  const [same, ...others] = known.filter((candidate) => isSameButForSpelling(name, candidate));
  const fix = same === undefined || others.length > 0 ? undefined : replaceScalar(location, same);
  report(unknownMetric.at(location, { name, suggestion, custom: [...custom.keys()] }, { fix }));
  return undefined;
}
