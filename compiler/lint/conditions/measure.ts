import type { Behavior } from "../../analyze/policy-set.ts";

/**
 * What a behaviour looks at: the metric, by which topics it is narrowed, and over which window. The regions of two
 * behaviours can be compared where this is the same.
 */
export function measureOf({ metric, dimension, condition }: Behavior): string {
  const window = "withinSeconds" in condition ? (condition.withinSeconds ?? "") : "";
  // No name holds a space.
  return `${metric.name} ${dimension?.operator ?? ""} ${dimension?.name ?? ""} ${window}`;
}
