import type { Condition } from "../../analyze/policy-set.ts";
import { assertNever } from "../../util/assert-never.ts";

/** On which values a condition alarms, whichever side of it the author described. */
export function alarmingValues(condition: Condition): "high" | "low" | "outside" | "inside" | "unusual" {
  switch (condition.kind) {
    case "threshold":
    case "percentile": {
      const isUpward = condition.comparison === "moreThan" || condition.comparison === "atLeast";
      return isUpward === (condition.side === "alarm") ? "high" : "low";
    }
    case "membership":
      return (condition.membership === "outside") === (condition.side === "alarm") ? "outside" : "inside";
    case "anomaly":
      return "unusual";
    default:
      return assertNever(condition);
  }
}
