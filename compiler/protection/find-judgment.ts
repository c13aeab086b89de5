import { type Judgment, type PropertyJudgment, undecidable } from "./judgment.ts";

/**
 * The judgment on a property: its own, else that on the nearest thing that holds it, else that on what it holds, all
 * together. Undefined where nothing of it was judged.
 */
export function findJudgment(judgments: readonly PropertyJudgment[], property: string): Judgment | undefined {
  const own = judgments.find((judgment) => judgment.property === property);
  if (own !== undefined) return own;
  const [nearest] = judgments
    .filter((judgment) => isBelow(property, judgment.property))
    .toSorted((a, b) => b.property.length - a.property.length);
  if (nearest !== undefined) return nearest;
  return agreed(judgments.filter((judgment) => isBelow(judgment.property, property)));
}

/** What several changes do together; `undecidable` where they do not agree. */
function agreed(judgments: readonly PropertyJudgment[]): Judgment | undefined {
  const telling = judgments.filter(({ effect }) => effect !== "neutral");
  const [first] = telling;
  if (first === undefined) return judgments[0];
  if (telling.every(({ effect }) => effect === first.effect)) return first;
  return undecidable("several changes come together, which do not all do the same");
}

function isBelow(property: string, above: string): boolean {
  if (!property.startsWith(above)) return false;
  const next = property.charAt(above.length);
  return next === "." || next === "[";
}
