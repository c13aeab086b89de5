import type { Criteria } from "../ir/behavior.ts";
import { onChange } from "./change.ts";
import { type Judgment, type PropertyJudgment, stronger, undecidable, weaker } from "./judgment.ts";

/** What it does to need more or fewer datapoints in a row to alarm, and to clear. */
export function judgeDatapoints(
  property: string,
  declared: Criteria,
  actual: Criteria,
): readonly PropertyJudgment[] {
  return [
    ...onChange(`${property}.ConsecutiveDatapointsToAlarm`, judgeAlarming(declared, actual)),
    ...onChange(`${property}.ConsecutiveDatapointsToClear`, judgeClearing(declared, actual)),
  ];
}

// So many in a row hold fewer in a row.
function judgeAlarming(
  { datapointsToAlarm: before }: Criteria,
  { datapointsToAlarm: after }: Criteria,
): Judgment | undefined {
  if (before === after) return undefined;
  return after > before
    ? weaker("it takes more violations in a row until the alarm")
    : stronger("fewer violations in a row are enough for an alarm");
}

/** Whoever stays in alarm is kept in quarantine for longer, and raises no alarm of his own by what he does meanwhile. */
function judgeClearing(
  { datapointsToClear: before }: Criteria,
  { datapointsToClear: after }: Criteria,
): Judgment | undefined {
  if (before === after) return undefined;
  return undecidable(
    after > before
      ? "an alarm lasts longer, and what happens meanwhile raises none of its own"
      : "an alarm ends sooner, and the same thing may raise it again",
  );
}
