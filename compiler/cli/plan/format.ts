/** The formats of `palisade plan`. */
export const PLAN_FORMATS = ["pretty", "json", "markdown", "github"] as const;

export type PlanFormat = (typeof PLAN_FORMATS)[number];

export function isPlanFormat(word: string): word is PlanFormat {
  return PLAN_FORMATS.some((format) => format === word);
}
