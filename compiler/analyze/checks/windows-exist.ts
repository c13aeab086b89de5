import { DURATION_SECONDS } from "../../catalog/criteria.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { behaviorsOf } from "../behaviors-of.ts";
import { conditionPlace } from "../condition-place.ts";
import { windowMissing, windowNotOffered, windowSuperfluous } from "../diagnostics/windows.ts";
import type { Model } from "../model.ts";
import { OFFERED_WINDOWS } from "../offered-windows.ts";
import type { Behavior, Declared } from "../policy-set.ts";
import { formatDuration } from "../values/duration.ts";

const SECONDS: ReadonlySet<number> = new Set(DURATION_SECONDS);

/** A window stands where the metric needs one, and is one of those that Detect offers. */
export function* checkWindowsExist(model: Model): Iterable<Diagnostic> {
  for (const [behavior] of behaviorsOf(model)) yield* checkBehavior(behavior);
}

function* checkBehavior(behavior: Declared<Behavior>): Iterable<Diagnostic> {
  const { condition, metric } = behavior;
  if (condition.kind === "anomaly" || condition.kind === "membership") return;
  const { withinSeconds } = condition;
  const needed = condition.kind === "percentile" ? "required" : metric.duration;
  if (withinSeconds === undefined) {
    if (needed !== "required") return;
    const args = { metric: metric.name, what: "a threshold", offered: OFFERED_WINDOWS };
    yield windowMissing.at(conditionPlace(behavior).at(condition.comparison).key(), args);
  } else if (needed !== "required") {
    yield windowSuperfluous.at(conditionPlace(behavior).at("within").key(), { metric: metric.name });
  } else if (!SECONDS.has(withinSeconds)) {
    const args = { written: formatDuration(withinSeconds), offered: OFFERED_WINDOWS };
    yield windowNotOffered.at(conditionPlace(behavior).at("within").value(), args);
  }
}
