import type { Behavior, Fleet, RetainedMetric, StackPolicies } from "../../analyze/policy-set.ts";
import type { MetricFacts } from "../../catalog/metrics.ts";
import { datapointSeconds } from "../conditions/datapoint-seconds.ts";
import { type CountRange, thingsReached } from "./things-reached.ts";

/** AWS's examples reckon with 24 hours on 30 days. Source: AWS IoT Device Defender pricing. */
const SECONDS_PER_MONTH = 30 * 24 * 3600;

/** How many datapoints come in a month, by what evaluates them. */
export interface Datapoints {
  readonly rules: CountRange;
  readonly ml: CountRange;
}

type Watching = Pick<Behavior, "metric"> & { readonly kind: "rules" | "ml" | "retained" };

/**
 * The datapoints of a month. At least, each metric counts once for a thing, whatever asks for it; at most, each
 * behaviour counts for itself, and each metric that is only retained as well.
 */
export function datapointsOf(
  { securityProfiles, stack, thingGroups }: StackPolicies,
  fleet: Fleet,
): Datapoints {
  const counts = { rules: new Count(), ml: new Count() };
  if (stack.engine === "none") return { rules: counts.rules.range(), ml: counts.ml.range() };
  for (const { targets, behaviors, retainMetrics } of securityProfiles.values()) {
    const things = thingsReached(targets, fleet, thingGroups);
    for (const watching of [...behaviorKinds(behaviors.values()), ...retained(retainMetrics)]) {
      const each = datapointsPerThing(watching.metric, fleet);
      const count = watching.kind === "ml" ? counts.ml : counts.rules;
      const low = watching.kind === "retained" ? 0 : things.low * each;
      count.add(watching.metric.name, { low, high: things.high * each });
    }
  }
  return { rules: counts.rules.range(), ml: counts.ml.range() };
}

function behaviorKinds(behaviors: Iterable<Behavior>): readonly Watching[] {
  return [...behaviors].map(({ metric, condition }) => ({
    metric,
    kind: condition.kind === "anomaly" ? "ml" : "rules",
  }));
}

function retained(metrics: readonly RetainedMetric[]): readonly Watching[] {
  return metrics.map(({ metric }) => ({ metric, kind: "retained" }));
}

/** None of what an agent reports where there is none. */
function datapointsPerThing(metric: MetricFacts, fleet: Fleet): number {
  if (metric.side !== "cloud" && fleet.agent === undefined) return 0;
  return SECONDS_PER_MONTH / datapointSeconds(metric, fleet);
}

class Count {
  readonly #lowByMetric = new Map<string, number>();
  #high = 0;

  add(metric: string, { low, high }: CountRange): void {
    this.#lowByMetric.set(metric, Math.max(this.#lowByMetric.get(metric) ?? 0, low));
    this.#high += high;
  }

  range(): CountRange {
    return { low: [...this.#lowByMetric.values()].reduce((sum, low) => sum + low, 0), high: this.#high };
  }
}
