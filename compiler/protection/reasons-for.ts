import type { Criteria } from "../ir/behavior.ts";
import { assertNever } from "../util/assert-never.ts";
import { directionOf } from "./alarming-values.ts";
import type { Reasons } from "./change.ts";
import type { JudgedMetric } from "./judged-metric.ts";

/** Why it matters that other values alarm, in the words of the metric. */
export function reasonsFor(criteria: Criteria, metric: JudgedMetric): Reasons {
  switch (criteria.kind) {
    case "ml":
    case "statistical":
      return {
        less: "a smaller part of the fleet raises an alarm",
        more: "a larger part of the fleet raises an alarm",
        neither: "which of the two raises more alarms depends on how the fleet behaves",
      };
    case "static":
      return { ...reasonsForValues(directionOf(criteria), metric), neither: NEITHER };
    default:
      return assertNever(criteria);
  }
}

const NEITHER = "some values raise an alarm in the one case only, and some in the other";

function reasonsForValues(
  direction: ReturnType<typeof directionOf>,
  { unit }: JudgedMetric,
): Pick<Reasons, "less" | "more"> {
  if (direction === undefined)
    return {
      less: "elements of the list pass that raised an alarm",
      more: "elements of the list raise an alarm that passed",
    };
  // A bare number has no noun of which there could be more.
  const [high, low] =
    unit.plural === "" ? ["higher values", "lower values"] : [`more ${unit.plural}`, `fewer ${unit.plural}`];
  const [beyond, before] = direction === "up" ? [high, low] : [low, high];
  return { less: `${beyond} pass without an alarm`, more: `${before} already raise an alarm` };
}
