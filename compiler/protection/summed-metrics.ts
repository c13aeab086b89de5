import type { MetricFacts } from "../catalog/metrics.ts";

/**
 * The metrics that count what happens in the window, so that two windows together hold as much as both.
 * Source: IoT Device Defender guide, Cloud-side metrics, Device-side metrics ("the number of … in the window"). Ports and
 * open connections are what there is at a moment; sizes are those of single messages; a custom number can be anything.
 */
const SUMMED: ReadonlySet<string> = new Set([
  "aws:num-messages-sent",
  "aws:num-messages-received",
  "aws:num-authorization-failures",
  "aws:num-connection-attempts",
  "aws:num-disconnects",
  "aws:all-bytes-out",
  "aws:all-bytes-in",
  "aws:all-packets-out",
  "aws:all-packets-in",
]);

/** Whether a datapoint of the metric is a sum over its window. */
export function isSummed({ name }: Pick<MetricFacts, "name">): boolean {
  return SUMMED.has(name);
}
