import type { Palette } from "./palette.ts";

/** What a change does to the protection of a fleet. */
export type Effect = "weaker" | "stronger" | "neutral" | "undecidable";

/** In the order of their weight. */
export const EFFECTS: readonly Effect[] = ["weaker", "undecidable", "stronger", "neutral"];

/** Where pictures can be shown. */
export const EFFECT_SIGNS: Readonly<Record<Effect, string>> = {
  weaker: "🔻",
  undecidable: "❔",
  stronger: "🔺",
  neutral: "➖",
};

/** A text about an effect, as bad as that is. */
export function paintEffect(effect: Effect, text: string, palette: Palette): string {
  const paint = {
    weaker: palette.error,
    undecidable: palette.warning,
    stronger: palette.success,
    neutral: palette.info,
  };
  return paint[effect](text);
}
