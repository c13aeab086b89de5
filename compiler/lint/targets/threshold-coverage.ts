import type { Behavior, DimensionUse, StackPolicies, Target } from "../../analyze/policy-set.ts";
import { tellsSomebody } from "../alerts/told-by-alarm.ts";
import { behaviorsOf } from "../behaviors-of.ts";
import { alarmRegion } from "../conditions/alarm-region.ts";
import { type Coverage, coverageOf } from "./covers.ts";

type Watching = Pick<Behavior, "metric" | "dimension">;

/**
 * For a metric, and a dimension if there is one, which things a number or a percentile protects against what an attack
 * does to it. Somebody must be told, and the alarm must go off on the side of the danger: a floor says nothing of a
 * flood. What counts all topics counts those of a dimension, too.
 */
export function thresholdCoverage(policies: StackPolicies): (behavior: Watching) => Coverage {
  const targets = targetsByUse(policies);
  const known = new Map<string, Coverage>();
  return ({ metric, dimension }) => {
    const use = useOf(metric.name, dimension);
    const uses = [...new Set([use, useOf(metric.name)])];
    const coverage =
      known.get(use) ??
      coverageOf(
        uses.flatMap((each) => targets.get(each) ?? []),
        policies.thingGroups,
      );
    known.set(use, coverage);
    return coverage;
  };
}

function targetsByUse(policies: StackPolicies): ReadonlyMap<string, readonly Target[]> {
  const targets = new Map<string, Target[]>();
  const tells = tellsSomebody(policies);
  for (const watched of behaviorsOf(policies)) {
    const { behavior, profile } = watched;
    if (!tells(watched) || !isOnTheSideOfDanger(behavior)) continue;
    const use = useOf(behavior.metric.name, behavior.dimension);
    const list = targets.get(use) ?? [];
    list.push(...profile.targets);
    targets.set(use, list);
  }
  return targets;
}

function isOnTheSideOfDanger(behavior: Behavior): boolean {
  const { condition, metric } = behavior;
  if (condition.kind !== "threshold" && condition.kind !== "percentile") return false;
  if (metric.danger !== "high" && metric.danger !== "low") return true;
  const region = alarmRegion(behavior);
  return region.kind === "half-line" && region.direction === (metric.danger === "high" ? "up" : "down");
}

// No name holds a space.
function useOf(metric: string, dimension?: DimensionUse): string {
  return dimension === undefined ? metric : `${metric} ${dimension.operator} ${dimension.name}`;
}
