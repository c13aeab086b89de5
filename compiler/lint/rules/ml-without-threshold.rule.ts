import type { SecurityProfile } from "../../analyze/policy-set.ts";
import { describeTargets } from "../../describe/target.ts";
import { targetNames } from "../../lower/targets.ts";
import { tellsSomebody } from "../alerts/told-by-alarm.ts";
import { detectedBehaviors } from "../conditions/detected-behaviors.ts";
import { defineRule, type Finding } from "../rule.ts";
import { sentenceOf } from "../sentence.ts";
import type { Coverage } from "../targets/covers.ts";
import { thresholdCoverage } from "../targets/threshold-coverage.ts";
import { tooLittleToTrain } from "../targets/training.ts";

/** ML Detect alone, for the time in which it has learnt nothing yet. */
export const mlWithoutThreshold = defineRule({
  name: "ml-without-threshold",
  family: "blindness",
  severity: "warning",
  title: "ML Detect with nothing beside it while it learns",
  why: "A model takes 14 days and 25 000 datapoints before it exists, and is gone again when the data runs dry. Until then the behaviour is there, and nothing is detected.",
  mend: "Put a behaviour with a number or a percentile on the same metric into another profile with the same targets. It may be loose: it is there for what is gross.",
  *inStack(policies): Iterable<Finding> {
    const tells = tellsSomebody(policies);
    const thresholds = thresholdCoverage(policies);
    for (const watched of detectedBehaviors(policies)) {
      const { behavior, profile } = watched;
      const { name, metric, condition, place } = behavior;
      // Whose alerts are suppressed protects nobody, with a model or without one.
      if (condition.kind !== "anomaly" || !tells(watched)) continue;
      // What will never learn is another rule's business, with the same way out.
      if (tooLittleToTrain(watched, policies) !== undefined) continue;
      const { covers } = thresholds(behavior);
      const unwatched = profile.targets.flatMap((target) => uncoveredPart(target, covers));
      if (unwatched.length === 0) continue;
      const things = describeTargets(targetNames(unwatched));
      const window = metric.duration === "required" ? ", within: 5m" : "";
      yield {
        place,
        message: `\`${name}\` learns for at least 14 days, and until then nothing else watches \`${metric.name}\` of ${things}`,
        sentence: sentenceOf(behavior, profile),
        help: `add a behaviour with \`metric: ${metric.name}\` and, for instance, \`alarmWhen: { moreThan: …${window} }\` to a profile with the same targets`,
      };
    }
  },
});

type Targets = SecurityProfile["targets"];

/** All things are the registered and the unregistered ones, of which one half may be covered. */
function uncoveredPart(target: Targets[number], covers: Coverage["covers"]): Targets {
  if (covers(target)) return [];
  if (target.kind !== "all-things") return [target];
  const halves = (["all-registered-things", "all-unregistered-things"] as const).map((kind) => ({
    ...target,
    kind,
  }));
  const left = halves.filter((half) => !covers(half));
  return left.length === halves.length ? [target] : left;
}
