import type { StackIdentity } from "../../analyze/policy-set.ts";
import { ML_TRAINING } from "../../catalog/ml-training.ts";
import { describeDuration, describeInterval } from "../../describe/duration.ts";
import { countOf } from "../../describe/number.ts";
import type { Related } from "../../diagnostics/diagnostic.ts";
import { datapointSeconds } from "../conditions/datapoint-seconds.ts";
import { detectedBehaviors } from "../conditions/detected-behaviors.ts";
import { defineRule, type Finding } from "../rule.ts";
import { sentenceOf } from "../sentence.ts";
import { tooLittleToTrain } from "../targets/training.ts";

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
    for (const watched of detectedBehaviors(policies)) {
      const tooLittle = tooLittleToTrain(watched, policies);
      if (tooLittle === undefined) continue;
      const { name, metric, place } = watched.behavior;
      const { things, each } = tooLittle;
      const where = `${countOf(things, "thing")} in \`${stack.deployment}\``;
      const times = countOf(things * each, "time");
      yield {
        place,
        message: `\`${name}\` can never train: ${where} report \`${metric.name}\` at most ${times} in ${describeDuration(ML_TRAINING.seconds)}, and a model takes ${ML_TRAINING.datapoints}`,
        sentence: sentenceOf(watched.behavior, watched.profile),
        help: helpFor(each, datapointSeconds(metric, stack.fleet)),
        related: statedIn(stack),
      };
    }
  },
});

function helpFor(each: number, seconds: number): string {
  const instead = "a behaviour with a number works from the first datapoint";
  if (each === 0) return instead;
  const needed = Math.ceil(ML_TRAINING.datapoints / each);
  return `training takes ${needed} things that report ${describeInterval(seconds)}; ${instead}`;
}

function statedIn({ declaredAt }: StackIdentity): readonly Related[] {
  if (declaredAt === undefined) return [];
  return [{ message: "how large the fleet is", location: declaredAt.at("fleet").key() }];
}
