import type { Declared, Behavior as DeclaredBehavior, SecurityProfile } from "../analyze/policy-set.ts";
import type { Behavior } from "../ir/behavior.ts";
import { declarations } from "./declarations.ts";
import { toCriteria } from "./negation.ts";

/** The behaviours of a profile, sorted by name, because AWS compares and patches them by index. */
export function lowerBehaviors({ behaviors }: SecurityProfile): readonly Behavior[] {
  return declarations(behaviors).map(lowerBehavior);
}

/** A behaviour in the form in which AWS holds it. */
export function lowerBehavior(behavior: Declared<DeclaredBehavior>): Behavior {
  const { name, metric, dimension, because } = behavior;
  return {
    name,
    metric: metric.name,
    ...(dimension === undefined ? {} : { dimension }),
    criteria: toCriteria(behavior.condition, metric.valueKey, behavior),
    suppressAlerts: behavior.suppressAlerts,
    exportMetric: behavior.exportMetric,
    ...(because === undefined ? {} : { because }),
    origin: behavior.place.origin(),
  };
}
