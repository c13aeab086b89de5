import { EFFECTS, type Effect } from "../effect.ts";
import { type Html, html } from "./html.ts";

/** What a finding, or what is none, is marked with: by colour, by sign and by word. */
export type Mark = Effect | "in-sync" | "unmanaged" | "unchecked" | "remembered" | "gone" | "ignored";

/** Signs of text, not pictures: they take the colour of the word, and every font has them. */
const SIGNS: Readonly<Record<Mark, string>> = {
  weaker: "▼",
  undecidable: "?",
  stronger: "▲",
  neutral: "=",
  "in-sync": "✓",
  unmanaged: "+",
  unchecked: "!",
  remembered: "!",
  gone: "✓",
  ignored: "–",
};

/** A mark with the words that say the same; the sign is for the eye alone. */
export function marked(mark: Mark, words: string = mark): Html {
  return html`<span class="mark ${mark}"><span aria-hidden="true">${SIGNS[mark]}</span> ${words}</span>`;
}

/** How many rows have each effect, the worst first; none of which there are none. */
export function effectMarks(rows: readonly { readonly effect: Effect }[]): readonly Html[] {
  return EFFECTS.flatMap((effect) => {
    const count = rows.filter((row) => row.effect === effect).length;
    return count === 0 ? [] : [html`${marked(effect, `${count} ${effect}`)} `];
  });
}
