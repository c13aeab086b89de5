import type { Criteria, MlCriteria } from "../ir/behavior.ts";
import { reachOf, relateValues } from "./alarming-values.ts";
import { judgeAmount, onChange, type Reasons, relateRanks } from "./change.ts";
import { changedMembers } from "./changed-members.ts";
import { changedParts } from "./criteria-parts.ts";
import { judgeDatapoints } from "./datapoints.ts";
import type { JudgedMetric } from "./judged-metric.ts";
import {
  type Judgment,
  neutral,
  on,
  type PropertyJudgment,
  stronger,
  undecidable,
  weaker,
} from "./judgment.ts";
import { reasonsFor } from "./reasons-for.ts";
import { judgeWindow } from "./window.ts";

/**
 * What a change of criteria does. Operator and value, or operator and percentile, are judged together, since one means
 * nothing without the other: each of them that changed gets the same judgment. So do the members of a list, unless they
 * point to different sides: then each is judged for itself.
 */
export function judgeCriteria(
  property: string,
  declared: Criteria,
  actual: Criteria,
  metric: JudgedMetric,
): readonly PropertyJudgment[] {
  const datapoints = judgeDatapoints(property, declared, actual);
  if (declared.kind !== actual.kind)
    return [on(property, judgeKinds(declared, actual, metric)), ...datapoints];
  return [
    ...judgeParts(property, declared, actual, metric),
    ...onChange(`${property}.DurationSeconds`, judgeWindow(declared, actual, metric)),
    ...datapoints,
  ];
}

function judgeParts(
  property: string,
  declared: Criteria,
  actual: Criteria,
  metric: JudgedMetric,
): readonly PropertyJudgment[] {
  const parts = changedParts(declared, actual);
  if (parts.length === 0) return [];
  const reach = judgeReach(declared, actual, metric);
  const judgment = reach ?? judgeValues(declared, actual, metric);
  const isMixed = reach === undefined && judgment.effect === "undecidable";
  const members = isMixed ? changedMembers(declared, actual) : undefined;
  if (members === undefined) return parts.map((part) => on(`${property}.${part}`, judgment));
  // Together they point nowhere; each of them does.
  return members.map(({ part, before, after }) =>
    on(`${property}.${part}`, judgeValues(before, after, metric)),
  );
}

/** Another way of finding what is not normal: no way is more than another but for one that finds nothing. */
function judgeKinds(declared: Criteria, actual: Criteria, metric: JudgedMetric): Judgment {
  return judgeReach(declared, actual, metric) ?? undecidable(OTHER_KIND);
}

const OTHER_KIND = "what a fixed value, a percentile and a model find differs with the traffic";

function judgeValues(declared: Criteria, actual: Criteria, metric: JudgedMetric): Judgment {
  if (declared.kind === "ml" && actual.kind === "ml") return judgeConfidence(declared, actual);
  const relation = relateValues(declared, actual);
  return judgeAmount(relation, reasonsFor(declared, metric)) ?? neutral("the same values raise an alarm");
}

/** Where one of the two tells nothing from anything. */
function judgeReach(declared: Criteria, actual: Criteria, metric: JudgedMetric): Judgment | undefined {
  const [before, after] = [reachOf(metric, declared), reachOf(metric, actual)];
  if (before === "unknown" || after === "unknown")
    return undecidable("it is not known how AWS reads this value");
  if (before === after) return before === "some" ? undefined : neutral(`it ${before} alarms, as it did`);
  // Who alarms for everything finds nothing: his alarm never begins anew.
  if (after === "always") return undecidable("every value raises an alarm, so that no alarm tells anything");
  if (before === "always")
    return undecidable("every value raised an alarm before, so that no alarm told anything");
  return after === "never" ? weaker(NEVER) : stronger("before, it could raise no alarm");
}

const NEVER = "no value can raise an alarm any more";

// From few alarms to many: HIGH is high confidence of the model, and low sensitivity.
const CONFIDENCES: readonly string[] = ["HIGH", "MEDIUM", "LOW"];

function judgeConfidence(declared: MlCriteria, actual: MlCriteria): Judgment {
  const reasons: Reasons = {
    less: "the model must be surer before it raises an alarm",
    more: "the model raises an alarm when it is less sure",
    neither: "it is not known what the model takes this for",
  };
  const relation = relateRanks(CONFIDENCES, declared.confidence, actual.confidence);
  return judgeAmount(relation, reasons) ?? neutral("the model is as sure as before");
}
