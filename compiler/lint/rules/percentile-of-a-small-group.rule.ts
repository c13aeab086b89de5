import type { Statistic } from "../../catalog/criteria.ts";
import { countOf } from "../../describe/number.ts";
import { detectedBehaviors } from "../conditions/detected-behaviors.ts";
import { wholeNumber } from "../options.ts";
import { defineRule, type Finding } from "../rule.ts";
import { sentenceOf } from "../sentence.ts";
import { mostThings } from "../targets/most-things.ts";

/** A percentile of so few things that none can lie beyond it, or always the same one does. */
export const percentileOfASmallGroup = defineRule({
  name: "percentile-of-a-small-group",
  family: "blindness",
  severity: "warning",
  title: "percentile of a group that is too small for it",
  why: "A percentile close to the end needs many things. Among few it is the value of the most extreme one: whether that thing always alarms or never does is decided by arithmetic, not by what it does.",
  mend: "Use a percentile further from the end, or a number.",
  options: {
    beyond: wholeNumber(1, "How many things there must be beyond the percentile for it to mean something.", {
      least: 1,
      most: 10_000,
    }),
  },
  *inStack(policies, { options }): Iterable<Finding> {
    for (const { behavior, profile } of detectedBehaviors(policies)) {
      const { name, condition, place } = behavior;
      if (condition.kind !== "percentile" || profile.targets.length === 0) continue;
      const { statistic } = condition;
      const needed = thingsNeeded(statistic, options.beyond);
      const things = mostThings(profile.targets, policies);
      if (needed === undefined || things === undefined || things >= needed) continue;
      const key = condition.side === "alarm" ? "alarmWhen" : "normalWhen";
      yield {
        place: place.at(key, condition.comparison),
        at: "value",
        message: `\`${name}\` compares with ${statistic}, which takes ${countOf(needed, "thing")} to mean anything, and the profile watches at most ${things} in \`${policies.stack.deployment}\``,
        sentence: sentenceOf(behavior, profile),
        help: helpFor(statistic, things, options.beyond),
      };
    }
  },
});

/**
 * How many of 10 000 things lie between a percentile and its end of the fleet; ascending. Written out, because in floating
 * point 100 - 99.99 is not 0.01.
 */
const BEYOND: ReadonlyMap<Statistic, number> = new Map([
  ["p0.01", 1],
  ["p0.1", 10],
  ["p1", 100],
  ["p10", 1000],
  ["p50", 5000],
  ["p90", 1000],
  ["p99", 100],
  ["p99.9", 10],
  ["p99.99", 1],
]);

/** Undefined for the ends themselves, `p0` and `p100`: nothing is beyond them, however large the fleet. */
function thingsNeeded(statistic: Statistic, beyond: number): number | undefined {
  const share = BEYOND.get(statistic);
  return share === undefined ? undefined : Math.ceil((beyond * 10_000) / share);
}

function helpFor(statistic: Statistic, things: number, beyond: number): string {
  const isUpper = Number(statistic.slice(1)) >= 50;
  const fitting = [...BEYOND.keys()]
    .filter((other) => Number(other.slice(1)) >= 50 === isUpper)
    .filter((other) => (thingsNeeded(other, beyond) ?? things) <= things);
  // The one closest to what was asked for.
  const closest = isUpper ? fitting.at(-1) : fitting.at(0);
  return closest === undefined ? "use a number instead" : `use ${closest} or a number instead`;
}
