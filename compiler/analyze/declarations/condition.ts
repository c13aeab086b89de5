import type { MetricFacts } from "../../catalog/metrics.ts";
import type { Place } from "../../source/place.ts";
import type { AlarmCondition, NormalCondition } from "../../validate/policy-file.ts";
import { conditionOfWrongKind, malformedValue, valueDoesNotFitMetric } from "../diagnostics/values.ts";
import { windowMissing } from "../diagnostics/windows.ts";
import { OFFERED_WINDOWS } from "../offered-windows.ts";
import type { Comparison, Condition, Side } from "../policy-set.ts";
import { replaceScalar } from "../replace-scalar.ts";
import type { Report } from "../report.ts";
import type { Parsed } from "../values/parsed.ts";
import { looksLikePercentile, parsePercentile } from "../values/percentile.ts";
import { parseThreshold } from "../values/threshold.ts";
import { readDuration } from "./duration.ts";
import { type ListKey, readElements } from "./elements.ts";

type Written = AlarmCondition | NormalCondition;
type Refusal = Extract<Parsed<never>, { ok: false }>;

const COMPARISONS: readonly Comparison[] = ["moreThan", "atLeast", "lessThan", "atMost"];

const CONFIDENCES = { low: "LOW", medium: "MEDIUM", high: "HIGH" } as const;

const REPORTS: Readonly<Record<MetricFacts["valueKey"], string>> = {
  count: "a number",
  number: "a number",
  cidrs: "a list of IP addresses",
  ports: "a list of ports",
  numbers: "a list of numbers",
  strings: "a list of strings",
};

/** Reads `alarmWhen` or `normalWhen`; undefined, with a report, when it makes no sense for the metric. */
export function readCondition(
  side: Side,
  written: Written,
  metric: MetricFacts,
  place: Place,
  report: Report,
): Condition | undefined {
  if ("anomalous" in written && written.anomalous !== undefined) {
    return { kind: "anomaly", confidence: CONFIDENCES[written.anomalous] };
  }
  const comparison = COMPARISONS.find((key) => written[key] !== undefined);
  if (comparison !== undefined) return readComparison(side, comparison, written, metric, place, report);
  const membership = written.inside === undefined ? "outside" : "inside";
  const key = listKey(metric);
  if (key === undefined) return refuseKind(membership, metric, place, report);
  const elements = written.inside ?? written.outside ?? [];
  return {
    kind: "membership",
    side,
    membership,
    elements: readElements(elements, key, metric, place.at(membership), report),
  };
}

function readComparison(
  side: Side,
  comparison: Comparison,
  written: Written,
  metric: MetricFacts,
  place: Place,
  report: Report,
): Condition | undefined {
  if (listKey(metric) !== undefined) return refuseKind(comparison, metric, place, report);
  const value = written[comparison] ?? 0;
  const withinSeconds = readDuration(written.within, place.at("within"), report);
  if (written.within !== undefined && withinSeconds === undefined) return undefined;
  const at = place.at(comparison);
  if (typeof value === "string" && looksLikePercentile(value)) {
    const statistic = parsePercentile(value);
    if (!statistic.ok) return refuseMalformed(value, statistic, at, report);
    if (withinSeconds === undefined) return refuseMissingWindow(metric, at, report);
    return { kind: "percentile", side, comparison, statistic: statistic.value, withinSeconds };
  }
  const threshold = parseThreshold(value, metric);
  if (!threshold.ok) return refuseValue(String(value), threshold, metric, at, report);
  const window = withinSeconds === undefined ? {} : { withinSeconds };
  return { kind: "threshold", side, comparison, value: threshold.value, ...window };
}

function listKey({ valueKey }: MetricFacts): ListKey | undefined {
  return valueKey === "count" || valueKey === "number" ? undefined : valueKey;
}

function refuseKind(key: string, metric: MetricFacts, place: Place, report: Report): undefined {
  const args = { key, metric: metric.name, expected: REPORTS[metric.valueKey] };
  report(conditionOfWrongKind.at(place.at(key).key(), args));
}

function refuseMalformed(
  written: string,
  { problem, suggestion }: Refusal,
  place: Place,
  report: Report,
): undefined {
  // The nearest percentile is another threshold than the one meant: offered, not put in.
  report(malformedValue.at(place.value(), { written, problem, suggestion }));
}

function refuseMissingWindow(metric: MetricFacts, place: Place, report: Report): undefined {
  const args = { metric: metric.name, what: "a percentile", offered: OFFERED_WINDOWS };
  report(windowMissing.at(place.key(), args));
}

function refuseValue(
  written: string,
  { problem, suggestion, certain }: Refusal,
  metric: MetricFacts,
  place: Place,
  report: Report,
): undefined {
  const location = place.value();
  // Whether KB means 1000 or 1024 bytes, and 300 minutes or seconds, is not certain: offered, not put in.
  const fix = suggestion === undefined || !certain ? undefined : replaceScalar(location, suggestion);
  report(valueDoesNotFitMetric.at(location, { written, metric: metric.name, problem, suggestion }, { fix }));
}
