import type { Criteria, StaticCriteria } from "../ir/behavior.ts";
import { directionOf, reachOf } from "./alarming-values.ts";
import type { JudgedMetric } from "./judged-metric.ts";
import { type Judgment, neutral, stronger, undecidable, weaker } from "./judgment.ts";
import { isSummed } from "./summed-metrics.ts";

/**
 * What another window does to the same ceiling or floor. Windows hold each other where one is a multiple of the other,
 * whether AWS lets them follow or overlap each other, which is not documented. So the sums of the longer one are
 * greater: they pass a ceiling more easily, and a floor less easily. Several windows in a row are another matter: one
 * burst fills several short ones that follow each other, and only one that is long.
 */
export function judgeWindow(
  declared: Criteria,
  actual: Criteria,
  metric: JudgedMetric,
): Judgment | undefined {
  if (declared.kind === "ml" || actual.kind === "ml") return undefined;
  const [before, after] = [declared.durationSeconds, actual.durationSeconds];
  if (before === after) return undefined;
  if (before === undefined || after === undefined || !isSummed(metric))
    return undecidable("it is not documented what a window means for this metric");
  if (declared.kind === "statistical" || actual.kind === "statistical")
    return undecidable("the percentile of the fleet changes with the window as well");
  const reaches = [reachOf(metric, declared), reachOf(metric, actual)];
  if (reaches.some((reach) => reach === "always" || reach === "never"))
    return neutral("its alarm does not depend on what happens in the window");
  if (Math.max(before, after) % Math.min(before, after) !== 0)
    return undecidable("windows of these lengths do not lie within each other");
  return judgeSums(declared, actual, after > before);
}

function judgeSums(declared: StaticCriteria, actual: StaticCriteria, isLonger: boolean): Judgment {
  const direction = directionOf(declared);
  if (direction === undefined || direction !== directionOf(actual))
    return undecidable("it alarms on the other side of its value as well");
  if (direction === "down")
    return isLonger
      ? weaker("more comes together in a longer window, so that it is less often too little")
      : stronger("less comes together in a shorter window, so that it is more often too little");
  if (declared.datapointsToAlarm > 1 || actual.datapointsToAlarm > 1)
    return undecidable("it is not documented whether the windows in a row overlap");
  return isLonger
    ? stronger("more comes together in a longer window, so that it is more often too much")
    : weaker("less comes together in a shorter window, so that it is less often too much");
}
