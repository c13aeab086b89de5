import { findMetric } from "../../catalog/metrics.ts";
import type { AlarmingValues, Detector } from "../../catalog/threats.ts";
import { quote } from "../../describe/quote.ts";

const ON: Readonly<Record<AlarmingValues, string>> = {
  high: "high values",
  low: "low values",
  outside: "what its list does not name",
};

/** What an author would write to have the detector: ``a behaviour on `aws:all-bytes-out` that alarms on high values``. */
export function describeDetector(detector: Detector): string {
  switch (detector.kind) {
    case "check":
      return `a scheduled audit with the check ${quote(detector.check)}`;
    case "metric":
      return `a behaviour on ${quote(detector.metric)} that alarms on ${ON[detector.alarms]}`;
    case "custom-metric":
      return `a behaviour on a custom metric for ${detector.measures} that alarms on ${ON[detector.alarms]}`;
  }
}

/** Whether devices must report something for it. */
export function needsAgent(detector: Detector): boolean {
  if (detector.kind === "metric") return findMetric(detector.metric)?.side !== "cloud";
  return detector.kind === "custom-metric";
}
