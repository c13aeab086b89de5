import type { StackIdentity } from "../../analyze/policy-set.ts";
import type { MetricFacts } from "../../catalog/metrics.ts";
import { ML_TRAINING } from "../../catalog/ml-training.ts";
import { describeDuration, describeInterval } from "../../describe/duration.ts";
import { countOf } from "../../describe/number.ts";
import type { Related } from "../../diagnostics/diagnostic.ts";
import { datapointSeconds } from "../conditions/datapoint-seconds.ts";
import { detectedBehaviors } from "../conditions/detected-behaviors.ts";
import { defineRule, type Finding } from "../rule.ts";
import { sentenceOf } from "../sentence.ts";
import { mostThings } from "../targets/most-things.ts";

/** ML Detect on so few things that there will never be a model. */
export const mlFleetTooSmall = defineRule({
  name: "ml-fleet-too-small",
  family: "blindness",
  severity: "warning",
  title: "ML Detect on a fleet that is too small to train",
  why: "Without 25 000 datapoints in 14 days no model is ever built. The behaviour stands in the console and never alarms.",
  mend: "Watch the metric with a number instead, or attach the behaviour to more things.",
  *inStack(policies): Iterable<Finding> {
    const { stack } = policies;
    for (const { behavior, profile } of detectedBehaviors(policies)) {
      const { name, metric, condition, place } = behavior;
      if (condition.kind !== "anomaly" || profile.targets.length === 0) continue;
      const things = mostThings(profile.targets, policies);
      if (things === undefined) continue;
      const reports = reportsOfThing(metric, stack);
      const datapoints = things * reports;
      if (datapoints >= ML_TRAINING.datapoints) continue;
      const where = `${countOf(things, "thing")} in \`${stack.deployment}\``;
      yield {
        place,
        message: `\`${name}\` can never train: ${where} report \`${metric.name}\` at most ${countOf(datapoints, "time")} in ${describeDuration(ML_TRAINING.seconds)}, and a model takes ${ML_TRAINING.datapoints}`,
        sentence: sentenceOf(behavior, profile),
        help: helpFor(reports, datapointSeconds(metric, stack.fleet)),
        related: statedIn(stack),
      };
    }
  },
});

/** How many datapoints one thing gives in the time of training. */
function reportsOfThing(metric: MetricFacts, { fleet }: StackIdentity): number {
  return Math.floor(ML_TRAINING.seconds / datapointSeconds(metric, fleet));
}

function helpFor(reports: number, seconds: number): string {
  const instead = "a behaviour with a number works from the first datapoint";
  if (reports === 0) return instead;
  const needed = Math.ceil(ML_TRAINING.datapoints / reports);
  return `training takes ${needed} things that report ${describeInterval(seconds)}; ${instead}`;
}

function statedIn({ declaredAt }: StackIdentity): readonly Related[] {
  if (declaredAt === undefined) return [];
  return [{ message: "how large the fleet is", location: declaredAt.at("fleet").key() }];
}
