import type { MetricFacts, MetricValueKey } from "../../catalog/metrics.ts";
import type { Place } from "../../source/place.ts";
import { elementDoesNotFitMetric } from "../diagnostics/values.ts";
import type { SetElements } from "../policy-set.ts";
import { replaceScalar } from "../replace-scalar.ts";
import type { Report } from "../report.ts";
import { parseNumber, parsePort, parseRange, parseString } from "../values/elements.ts";
import type { Parsed } from "../values/parsed.ts";

/** The keys under which AWS takes a list. */
export type ListKey = Exclude<MetricValueKey, "count" | "number">;

/**
 * The elements behind `inside` or `outside`, in the author's order and without repetitions. Those that do not
 * fit the metric are left out, and reported.
 */
export function readElements(
  written: readonly (string | number)[],
  key: ListKey,
  metric: MetricFacts,
  place: Place,
  report: Report,
): SetElements {
  const read = <T>(parse: (element: string | number) => Parsed<T>): readonly T[] => {
    const elements = written.flatMap((element, index) => {
      const result = parse(element);
      if (result.ok) return [result.value];
      reportElement(String(element), result, metric, place.at(index), report);
      return [];
    });
    return [...new Set(elements)];
  };
  switch (key) {
    case "cidrs":
      return { key, cidrs: read(parseRange) };
    case "ports":
      return { key, ports: read(parsePort) };
    case "numbers":
      return { key, numbers: read(parseNumber) };
    case "strings":
      return { key, strings: read(parseString) };
  }
}

function reportElement(
  written: string,
  { problem, suggestion, certain }: Extract<Parsed<never>, { ok: false }>,
  metric: MetricFacts,
  place: Place,
  report: Report,
): void {
  const location = place.value();
  // Behind an alias or a variable stands a whole list: no single element to replace.
  const stands = location.source.text.slice(location.start, location.end).includes(written);
  const fix =
    suggestion === undefined || !certain || !stands ? undefined : replaceScalar(location, suggestion);
  report(
    elementDoesNotFitMetric.at(location, { written, metric: metric.name, problem, suggestion }, { fix }),
  );
}
