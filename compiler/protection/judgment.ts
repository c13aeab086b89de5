/**
 * What a change does to the protection of a fleet. `undecidable` is said where it depends on what nobody wrote down,
 * such as the traffic of the devices; it is never a guess.
 */
export type Effect = "weaker" | "stronger" | "neutral" | "undecidable";

/** A judgment of one change, from what was declared to what is there. */
export interface Judgment {
  readonly effect: Effect;
  /** Why, as the second half of a sentence: "more messages pass without an alarm". */
  readonly because: string;
}

/** A judgment of one property of a resource, as though nothing else had changed. */
export interface PropertyJudgment extends Judgment {
  /**
   * Where: `Behaviors[Flood].Criteria.Value.Count`, in CloudFormation's words, members of a set by what tells them
   * apart; in Terraform's where the resource has a type of its own there: `thing_indexing_configuration`.
   */
  readonly property: string;
}

export const weaker = (because: string): Judgment => ({ effect: "weaker", because });
export const stronger = (because: string): Judgment => ({ effect: "stronger", because });
export const neutral = (because: string): Judgment => ({ effect: "neutral", because });
export const undecidable = (because: string): Judgment => ({ effect: "undecidable", because });

/** The judgment as one on a property. */
export function on(property: string, { effect, because }: Judgment): PropertyJudgment {
  return { property, effect, because };
}
