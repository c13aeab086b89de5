import { covers } from "../criteria/topic-filter.ts";
import type { Dimension } from "../ir/resource.ts";
import { judgeAmount, opposite, type Relation } from "./change.ts";
import type { Described, DescribedBehavior } from "./described.ts";
import { REASONS_OF_TOPICS, relateAlarms } from "./dimension-use.ts";
import type { JudgedMetric } from "./judged-metric.ts";
import { type Judgment, neutral, on, type PropertyJudgment } from "./judgment.ts";

/** A behaviour that a dimension narrows, with what is known of its metric. */
export interface DimensionUse {
  readonly behavior: DescribedBehavior;
  readonly metric: JudgedMetric;
}

/**
 * What changes of a dimension do to the behaviours that it narrows: its topics are those that count (`IN`), or those that
 * do not. All changed filters get one judgment, since it is their union that counts.
 * @param uses the behaviours of the stack that use it
 */
export function judgeDimension(
  declared: Described<Dimension>,
  actual: Described<Dimension>,
  uses: readonly DimensionUse[],
): readonly PropertyJudgment[] {
  const changed = symmetricDifference(declared.topicFilters, actual.topicFilters);
  if (changed.length === 0) return [];
  const judgment = judgeUses(relateFilters(declared.topicFilters, actual.topicFilters), uses);
  return changed.map((filter) => on(`StringValues[${filter}]`, judgment));
}

function judgeUses(filters: Relation, uses: readonly DimensionUse[]): Judgment {
  if (filters === "same") return neutral("the same topics are meant");
  if (uses.length === 0) return neutral("no behaviour is narrowed by it");
  const relations = uses.map(({ behavior: { dimension, criteria }, metric }) =>
    relateAlarms(dimension?.operator === "NOT_IN" ? opposite(filters) : filters, criteria, metric),
  );
  const [first = "neither"] = relations;
  const relation = relations.every((each) => each === first) ? first : "neither";
  return judgeAmount(relation, REASONS_OF_TOPICS) ?? neutral("the same topics are meant");
}

function relateFilters(declared: readonly string[], actual: readonly string[]): Relation {
  const isLess = areCovered(actual, declared);
  const isMore = areCovered(declared, actual);
  if (isLess) return isMore ? "same" : "less";
  return isMore ? "more" : "neither";
}

function areCovered(narrow: readonly string[], wide: readonly string[]): boolean {
  return narrow.every((filter) => wide.some((each) => covers(each, filter)));
}

function symmetricDifference(one: readonly string[], other: readonly string[]): readonly string[] {
  return [...one.filter((each) => !other.includes(each)), ...other.filter((each) => !one.includes(each))];
}
