import { FLEET_METRIC_UNITS } from "../../catalog/fleet-metrics.ts";
import { QUOTAS } from "../../catalog/quotas.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { didYouMean } from "../../util/did-you-mean.ts";
import {
  fleetMetricPercentile,
  fleetMetricWithoutField,
  periodRefused,
  unknownUnit,
} from "../diagnostics/fleet.ts";
import type { Model } from "../model.ts";
import type { Declared, FleetMetric } from "../policy-set.ts";
import { formatDuration } from "../values/duration.ts";

/** A fleet metric says what AWS asks for: a field, a possible period, a percentile and a unit that exist. */
export function* checkFleetMetricsAreComplete({ policies }: Model): Iterable<Diagnostic> {
  for (const metric of policies.fleetMetrics.values()) {
    const { aggregation, field, place } = metric;
    const written = aggregation.values.join(", ");
    if (field === "")
      yield fleetMetricWithoutField.at(place.at("aggregation").value(), { aggregation: written });
    if (aggregation.type === "Percentiles" && !/^(\d{1,2}|100)$/.test(written)) {
      yield fleetMetricPercentile.at(place.at("aggregation").value(), { written: `p${written}` });
    }
    yield* checkPeriod(metric);
    yield* checkUnit(metric);
  }
}

function* checkPeriod({ periodSeconds, place }: Declared<FleetMetric>): Iterable<Diagnostic> {
  const min = QUOTAS.fleetMetricPeriodMinimumSeconds.value;
  const max = QUOTAS.fleetMetricPeriodMaximumSeconds.value;
  if (periodSeconds % 60 === 0 && periodSeconds >= min && periodSeconds <= max) return;
  yield periodRefused.at(place.at("period").value(), {
    what: "a fleet metric's period",
    written: formatDuration(periodSeconds),
    min: formatDuration(min),
    max: formatDuration(max),
  });
}

function* checkUnit({ unit, place }: Declared<FleetMetric>): Iterable<Diagnostic> {
  if (unit === undefined || FLEET_METRIC_UNITS.some((known) => known === unit)) return;
  const args = { unit, suggestion: didYouMean(unit, FLEET_METRIC_UNITS), known: FLEET_METRIC_UNITS };
  yield unknownUnit.at(place.at("unit").value(), args);
}
