import { type Judgment, neutral, undecidable } from "../../protection/judgment.ts";

/** More reasons than that are not read. */
const MOST = 3;
const BETWEEN = "; ";

/**
 * What several changes do together. Something that surely gets weaker weakens the whole, whatever else nobody knows; what
 * is said to be stronger must be so in every part that matters.
 * @param nothing what is said where there are none
 */
export function together(
  judgments: readonly Judgment[],
  nothing: Judgment = neutral("it stays the same"),
): Judgment {
  const of = (effect: Judgment["effect"]): readonly Judgment[] =>
    judgments.filter((judgment) => judgment.effect === effect);
  const [weaker, stronger, open] = [of("weaker"), of("stronger"), of("undecidable")];
  if (weaker.length > 0 && stronger.length > 0)
    return undecidable(`weaker in part: ${reasonsOf(weaker)}; and stronger in part: ${reasonsOf(stronger)}`);
  if (weaker.length > 0) return { effect: "weaker", because: reasonsOf(weaker) };
  if (open.length > 0) return undecidable(reasonsOf(open));
  if (stronger.length > 0) return { effect: "stronger", because: reasonsOf(stronger) };
  return judgments.length === 0 ? nothing : neutral(reasonsOf(judgments));
}

/** Each reason once, also where it is one of several of a part. */
function reasonsOf(judgments: readonly Judgment[]): string {
  const each = judgments.flatMap(({ effect, because }) =>
    // Its halves belong together.
    effect === "undecidable" ? [because] : because.split(BETWEEN),
  );
  const reasons = [...new Set(each)];
  const more = reasons.length - MOST;
  return [...reasons.slice(0, MOST), ...(more > 0 ? [`${more} more`] : [])].join(BETWEEN);
}
