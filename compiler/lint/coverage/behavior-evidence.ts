import type { StackPolicies } from "../../analyze/policy-set.ts";
import type { CheckDetector, Detector, Strength } from "../../catalog/threats.ts";
import { behaviorsOf, type WatchedBehavior } from "../behaviors-of.ts";
import { alarmingValues } from "./alarming-values.ts";
import type { BehaviorEvidence } from "./coverage.ts";
import { isSilent, type Limit, limitsOf } from "./limits.ts";

type OnMetric = Exclude<Detector, CheckDetector>;

/** The behaviours of a stack by what they watch, so that a large fleet is walked through once. */
export interface WatchedMetrics {
  readonly policies: StackPolicies;
  readonly byMetric: ReadonlyMap<string, readonly WatchedBehavior[]>;
  /** What keeps a behaviour from seeing all; the same for every threat. */
  readonly limitsOf: (watched: WatchedBehavior) => readonly Limit[];
}

/** Sorts the behaviours of a stack by metric. */
export function watchedMetrics(policies: StackPolicies): WatchedMetrics {
  const byMetric = new Map<string, WatchedBehavior[]>();
  for (const watched of behaviorsOf(policies)) {
    const { name } = watched.behavior.metric;
    const others = byMetric.get(name);
    if (others === undefined) byMetric.set(name, [watched]);
    else others.push(watched);
  }
  const known = new Map<WatchedBehavior, readonly Limit[]>();
  const limits = (watched: WatchedBehavior): readonly Limit[] => {
    const found = known.get(watched) ?? limitsOf(watched, policies);
    known.set(watched, found);
    return found;
  };
  return { policies, byMetric, limitsOf: limits };
}

/** The behaviours that see what the detector would. */
export function behaviorEvidence(detector: OnMetric, watched: WatchedMetrics): readonly BehaviorEvidence[] {
  return metricsOf(detector, watched).flatMap((metric) =>
    (watched.byMetric.get(metric) ?? []).flatMap((each) => {
      if (!sees(detector, each)) return [];
      const limits = watched.limitsOf(each);
      const strength = strengthOf(detector, limits);
      return [{ ...each, detector, strength, limits, counts: !limits.some(isSilent) }];
    }),
  );
}

/** Whether some behaviour sees what the detector would, and counts. */
export function isWatched(detector: OnMetric, watched: WatchedMetrics): boolean {
  return metricsOf(detector, watched).some((metric) =>
    watched.byMetric
      .get(metric)
      ?.some((each) => sees(detector, each) && !watched.limitsOf(each).some(isSilent)),
  );
}

/** A custom metric is known by a word in its name only: what it measures is the author's affair. */
function metricsOf(detector: OnMetric, { policies }: WatchedMetrics): readonly string[] {
  if (detector.kind === "metric") return [detector.metric];
  return [...policies.customMetrics.values()]
    .filter(({ name, displayName = "" }) => `${name} ${displayName}`.toLowerCase().includes(detector.word))
    .map(({ name }) => name);
}

function sees({ alarms }: OnMetric, { behavior }: WatchedBehavior): boolean {
  const values = alarmingValues(behavior.condition);
  return values === alarms || (alarms === "outside" ? values === "inside" : values === "unusual");
}

/** A list of what is bad knows only yesterday's attackers. */
function strengthOf({ strength }: OnMetric, limits: readonly Limit[]): Strength {
  return limits.some(({ kind }) => kind === "listed") ? "indirect" : strength;
}
