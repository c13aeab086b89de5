import type { Model } from "./model.ts";
import type { Behavior, Declared, RetainedMetric, SecurityProfile } from "./policy-set.ts";

/** Every behaviour of a stack, with its profile. */
export function* behaviorsOf({
  policies,
}: Model): Iterable<readonly [Declared<Behavior>, Declared<SecurityProfile>]> {
  for (const profile of policies.securityProfiles.values()) {
    for (const behavior of profile.behaviors.values()) yield [behavior, profile];
  }
}

/** Every use of a metric in a stack, be it watched or only retained. */
export function* metricUsesOf(
  model: Model,
): Iterable<readonly [Declared<Behavior> | RetainedMetric, Declared<SecurityProfile>]> {
  yield* behaviorsOf(model);
  for (const profile of model.policies.securityProfiles.values()) {
    for (const retained of profile.retainMetrics) yield [retained, profile];
  }
}
