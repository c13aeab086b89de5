import type { SecurityProfile, StackPolicies } from "../../analyze/policy-set.ts";
import { describeTargets } from "../../describe/target.ts";
import { targetNames } from "../../lower/targets.ts";
import { tellsSomebody } from "../alerts/told-by-alarm.ts";
import { noticesSilence } from "../conditions/notices-silence.ts";
import { lacking } from "../lacking.ts";
import { defineRule, type Finding } from "../rule.ts";
import { coverageOf, uncovered } from "../targets/covers.ts";

/** Things that are watched for what they do, and for which nobody notices that they do nothing any more. */
export const silentDeviceUnwatched = defineRule({
  name: "silent-device-unwatched",
  family: "blindness",
  severity: "warning",
  title: "things that may fall silent unnoticed",
  why: "Detect judges what a thing does. One that was stolen, jammed, switched off or moved to another account does nothing, conforms to every limit, and stays away.",
  mend: "Watch `aws:disconnect-duration` on the same targets, or few messages as a sign of life.",
  *inProject(input): Iterable<Finding> {
    yield* lacking(input, (policies) => {
      const unwatched = unwatchedTargets(policies);
      const [first] = unwatched;
      if (first === undefined) return undefined;
      const things = describeTargets(targetNames(unwatched));
      return {
        identity: things,
        message: (where) => `nobody notices in ${where} when ${things} falls silent`,
        help: "add a behaviour with `metric: aws:disconnect-duration` and, for instance, `alarmWhen: { atLeast: 1h }` to a profile with these targets",
        related: [{ message: "watched for other things only", location: first.place.key() }],
      };
    });
  },
});

type Targets = SecurityProfile["targets"];

/**
 * Those of the watched targets that nothing watches for silence, without those that others of them hold. Only registered
 * things count: a stranger is not missed when it goes.
 */
function unwatchedTargets(policies: StackPolicies): Targets {
  const { stack, securityProfiles, thingGroups } = policies;
  if (stack.engine === "none") return [];
  const profiles = [...securityProfiles.values()].filter(({ behaviors }) => behaviors.size > 0);
  const tells = tellsSomebody(policies);
  const alive = profiles.filter((profile) =>
    [...profile.behaviors.values()].some(
      (behavior) => noticesSilence(behavior) && tells({ behavior, profile }),
    ),
  );
  const left = uncovered(
    profiles.flatMap((profile) => profile.targets.flatMap(registeredPart)),
    alive.flatMap((profile) => profile.targets),
    thingGroups,
  );
  const wide = left.filter(({ kind }) => kind !== "thing-group");
  const { covers } = coverageOf(wide, thingGroups);
  const groups = left.filter((target) => target.kind === "thing-group" && !covers(target));
  return [...wide, ...groups];
}

function registeredPart(target: Targets[number]): Targets {
  if (target.kind === "all-unregistered-things") return [];
  return target.kind === "all-things" ? [{ ...target, kind: "all-registered-things" }] : [target];
}
