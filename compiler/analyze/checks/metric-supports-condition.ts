import type { ComparisonOperator } from "../../catalog/criteria.ts";
import { OPPOSITE_OPERATOR } from "../../catalog/criteria.ts";
import { findMetric } from "../../catalog/metrics.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { behaviorsOf } from "../behaviors-of.ts";
import { conditionKey, conditionPlace } from "../condition-place.ts";
import {
  disconnectDurationStep,
  noMachineLearning,
  noPercentiles,
  operatorNotSupported,
} from "../diagnostics/behaviors.ts";
import type { Model } from "../model.ts";
import type { Behavior, Comparison, Condition, Declared } from "../policy-set.ts";
import { formatDuration } from "../values/duration.ts";

const OPERATORS: Readonly<Record<Comparison, ComparisonOperator>> = {
  moreThan: "greater-than",
  atLeast: "greater-than-equals",
  lessThan: "less-than",
  atMost: "less-than-equals",
};

/** Console and API move disconnect durations in such steps. */
const STEP_MINUTES = 5;

/** The metric of a behaviour can be asked what the condition asks. */
export function* checkMetricSupportsCondition(model: Model): Iterable<Diagnostic> {
  for (const [behavior] of behaviorsOf(model)) {
    switch (behavior.condition.kind) {
      case "anomaly":
        yield* checkMachineLearning(behavior);
        break;
      case "percentile":
        yield* checkPercentile(behavior);
        yield* checkOperator(behavior, behavior.condition);
        break;
      case "threshold":
        yield* checkOperator(behavior, behavior.condition);
        yield* checkStep(behavior, behavior.condition);
    }
  }
}

function* checkMachineLearning(behavior: Declared<Behavior>): Iterable<Diagnostic> {
  const { metric } = behavior;
  if (metric.ml) return;
  const location = conditionPlace(behavior).at("anomalous").key();
  yield noMachineLearning.at(location, { metric: metric.name }, { help: learnedInstead(metric.name) });
}

/** Of a list ML Detect learns at most how long it is. */
function learnedInstead(list: string): string | undefined {
  const number = findMetric(list.replace("aws:", "aws:num-"));
  if (number === undefined || !number.ml) return undefined;
  return `what it learns is their number: \`${number.name}\``;
}

function* checkPercentile(behavior: Declared<Behavior>): Iterable<Diagnostic> {
  const { metric, condition } = behavior;
  if (metric.statistical || condition.kind !== "percentile") return;
  yield noPercentiles.at(conditionPlace(behavior).at(condition.comparison).value(), { metric: metric.name });
}

function* checkOperator(
  behavior: Declared<Behavior>,
  { comparison, side }: Extract<Condition, { comparison: Comparison }>,
): Iterable<Diagnostic> {
  const { metric } = behavior;
  const written = OPERATORS[comparison];
  const normal = side === "normal" ? written : OPPOSITE_OPERATOR[written];
  if (metric.operators.includes(normal)) return;
  const key = conditionKey(behavior);
  const expected = key === "alarmWhen" ? "`moreThan` or `atLeast`" : "`lessThan` or `atMost`";
  const args = { metric: metric.name, key: comparison, side: key, expected };
  yield operatorNotSupported.at(conditionPlace(behavior).at(comparison).key(), args);
}

function* checkStep(
  behavior: Declared<Behavior>,
  { comparison, value }: Extract<Condition, { kind: "threshold" }>,
): Iterable<Diagnostic> {
  if (behavior.metric.unit.kind !== "minutes" || value % STEP_MINUTES === 0) return;
  const down = Math.floor(value / STEP_MINUTES) * STEP_MINUTES;
  const nearest = [down, down + STEP_MINUTES]
    .filter((minutes) => minutes > 0)
    .map((minutes) => `${minutes}m`);
  const args = { written: formatDuration(value * 60), stepMinutes: STEP_MINUTES };
  const help = `the nearest that can be watched: ${nearest.join(" or ")}`;
  yield disconnectDurationStep.at(conditionPlace(behavior).at(comparison).value(), args, { help });
}
