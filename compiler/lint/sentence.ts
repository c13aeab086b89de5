import type { Behavior, Declared, SecurityProfile } from "../analyze/policy-set.ts";
import { describeBehavior } from "../describe/behavior.ts";
import { lowerBehavior } from "../lower/behaviors.ts";
import { targetNames } from "../lower/targets.ts";

/** When a behaviour alarms, in plain English: what every finding about one carries. */
export function sentenceOf(behavior: Declared<Behavior>, profile: Declared<SecurityProfile>): string {
  return describeBehavior(lowerBehavior(behavior), behavior.metric, targetNames(profile.targets));
}
