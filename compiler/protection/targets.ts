import { membersOfOne } from "./change.ts";
import { neutral, on, type PropertyJudgment, stronger, weaker } from "./judgment.ts";

/**
 * What it does to attach a profile to something more, or to something less. A target within another one that is there in
 * both cases makes no difference. Groups within groups are not known here.
 */
export function judgeTargets(
  declared: readonly string[],
  actual: readonly string[],
): readonly PropertyJudgment[] {
  const { lost, gained } = membersOfOne(declared, actual);
  const judge = (arn: string, others: readonly string[], isLost: boolean): PropertyJudgment => {
    const property = `TargetArns[${arn}]`;
    if (others.some((other) => holds(other, arn)))
      return on(property, neutral("its things are watched through a wider target anyway"));
    return on(
      property,
      isLost ? weaker("its things are not watched any more") : stronger("more things are watched"),
    );
  };
  return [
    ...lost.map((arn) => judge(arn, actual, true)),
    ...gained.map((arn) => judge(arn, declared, false)),
  ];
}

/** Whether every thing of the one target is a thing of the other. Only registered things are in groups. */
function holds(wide: string, narrow: string): boolean {
  if (wide.endsWith(":all/things")) return true;
  return wide.endsWith(":all/registered-things") && narrow.includes(":thinggroup/");
}
