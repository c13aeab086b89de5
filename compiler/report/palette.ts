/** Wraps a text in a style. */
export type Paint = (text: string) => string;

/** The styles of the program, by what they mean: the only place that knows escape sequences. */
export interface Palette {
  readonly error: Paint;
  readonly warning: Paint;
  readonly info: Paint;
  readonly success: Paint;
  readonly strong: Paint;
  readonly faint: Paint;
  readonly place: Paint;
}

const plain: Paint = (text) => text;
const sgr =
  (on: string, off: string): Paint =>
  (text) =>
    `\u001b[${on}m${text}\u001b[${off}m`;

const PLAIN: Palette = {
  error: plain,
  warning: plain,
  info: plain,
  success: plain,
  strong: plain,
  faint: plain,
  place: plain,
};

// The sixteen basic colours, because they follow the theme of the reader's terminal.
const COLOURED: Palette = {
  error: sgr("1;31", "22;39"),
  warning: sgr("1;33", "22;39"),
  info: sgr("1;34", "22;39"),
  success: sgr("32", "39"),
  strong: sgr("1", "22"),
  faint: sgr("2", "22"),
  place: sgr("36", "39"),
};

/** The palette with colours, or the one that changes nothing. */
export function choosePalette(colours: boolean): Palette {
  return colours ? COLOURED : PLAIN;
}
