import { describeBehavior } from "../../describe/behavior.ts";
import type { Resource, SecurityProfile } from "../../ir/resource.ts";
import type { Described } from "../../protection/described.ts";
import { judgeSecurityProfile } from "../../protection/security-profile.ts";
import type { Origin } from "../../source/origin.ts";
import type { PlannedPart } from "../stack-plan.ts";
import { partOf } from "./part.ts";
import type { Side } from "./side.ts";
import { together } from "./together.ts";
import type { Telling } from "./touched.ts";

type Profile = Described<SecurityProfile>;

/** The behaviours of a profile that is made or goes, one part each; none for anything else. */
export function behaviorParts(
  before: Side,
  after: Side,
  node: Resource | undefined,
  telling: Telling,
): readonly PlannedPart[] {
  const [old, wanted] = [profileIn(before), profileIn(after)];
  const whole = wanted ?? old;
  if (whole === undefined) return [];
  const none: Profile = { ...whole, behaviors: [] };
  const { metrics } = telling.surroundings;
  return whole.behaviors.map((behavior) => {
    const alone: Profile = { ...whole, behaviors: [behavior] };
    return partOf({
      property: `Behaviors[${behavior.name}]`,
      origin: behaviorOrigin(node, behavior.name),
      before: behaviorSentence(before, behavior.name, telling),
      after: behaviorSentence(after, behavior.name, telling),
      judgment: together(
        wanted === undefined
          ? judgeSecurityProfile(alone, none, metrics)
          : judgeSecurityProfile(none, alone, metrics),
      ),
    });
  });
}

/** When a behaviour alarms; undefined where there is none, or its metric is unknown. */
export function behaviorSentence(
  side: Side,
  name: string | undefined,
  { surroundings }: Telling,
): string | undefined {
  const profile = profileIn(side);
  const behavior = profile?.behaviors.find((each) => each.name === name);
  const metric = behavior && surroundings.metrics(behavior.metric);
  return profile && behavior && metric && describeBehavior(behavior, metric, profile.targetArns);
}

/** The policy line of a behaviour. */
export function behaviorOrigin(node: Resource | undefined, name: string | undefined): Origin | undefined {
  if (node?.kind !== "security-profile") return undefined;
  return node.behaviors.find((behavior) => behavior.name === name)?.origin;
}

function profileIn(side: Side): Profile | undefined {
  if ("reason" in side || side.understood.kind !== "security-profile") return undefined;
  return side.understood;
}
