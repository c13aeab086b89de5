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
