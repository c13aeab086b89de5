import type { StackPolicies } from "../../analyze/policy-set.ts";
import { ML_TRAINING } from "../../catalog/ml-training.ts";
import type { WatchedBehavior } from "../behaviors-of.ts";
import { datapointSeconds } from "../conditions/datapoint-seconds.ts";
import { mostThings } from "./most-things.ts";

/** What a model that can never be built would be built from. */
export interface TooLittle {
  /** At most so many things report. */
  readonly things: number;
  /** So many datapoints come from one of them in the time of training. */
  readonly each: number;
}

/** Why an ML behaviour can never train; undefined where it can, or where the size of the fleet is not stated. */
export function tooLittleToTrain(
  { behavior, profile }: WatchedBehavior,
  policies: StackPolicies,
): TooLittle | undefined {
  if (behavior.condition.kind !== "anomaly" || profile.targets.length === 0) return undefined;
  const things = mostThings(profile.targets, policies);
  if (things === undefined) return undefined;
  const each = Math.floor(ML_TRAINING.seconds / datapointSeconds(behavior.metric, policies.stack.fleet));
  return things * each < ML_TRAINING.datapoints ? { things, each } : undefined;
}
