import type { Judgment, PropertyJudgment } from "../../../compiler/protection/judgment.ts";

/** A line of the catalogue: a change in words, and the judgments on it. */
export interface Case {
  readonly property: string;
  /** `declared → actual` */
  readonly change: string;
  readonly judgments: () => readonly PropertyJudgment[];
}

/** A heading of the catalogue with its lines. */
export interface Section {
  readonly title: string;
  readonly cases: readonly Case[];
}

/** A judgment on a resource as a whole, as one on no property. */
export function ofAll(judgment: Judgment): readonly PropertyJudgment[] {
  return [{ property: "", ...judgment }];
}
