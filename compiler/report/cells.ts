import { visibleText } from "./visible-text.ts";

/** What a terminal shows as one unit: text, the columns it takes, and where it stands in the line. */
export interface Cell {
  readonly text: string;
  readonly width: number;
  /** UTF-16 offset in the line, up to but not including `end`. */
  readonly start: number;
  readonly end: number;
}

const TAB_STOP = 4;
const WIDE =
  /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}])/u;
const EMOJI_STYLE = /\ufe0f/;
const ONLY_MARKS = /^[\p{M}\u200c\u200d]+$/u;
const PLAIN_ASCII = /^[\x20-\x7e]*$/;

/** A line (without its line break) as cells; tabs become spaces up to the next multiple of four. */
export function toCells(line: string): readonly Cell[] {
  let column = 0;
  const cells: Cell[] = [];
  for (const { segment, index } of segments(line)) {
    const text = segment === "\t" ? " ".repeat(TAB_STOP - (column % TAB_STOP)) : visibleText(segment);
    const width = text === segment ? widthOf(segment) : text.length;
    cells.push({ text, width, start: index, end: index + segment.length });
    column += width;
  }
  return cells;
}

/** Letters as people see them: an emoji of several code points, or a letter with its accents, is one. */
function segments(line: string): Iterable<{ readonly segment: string; readonly index: number }> {
  if (PLAIN_ASCII.test(line)) return Array.from(line, (segment, index) => ({ segment, index }));
  return new Intl.Segmenter("en", { granularity: "grapheme" }).segment(line);
}

function widthOf(segment: string): number {
  if (ONLY_MARKS.test(segment)) return 0;
  return WIDE.test(segment) || EMOJI_STYLE.test(segment) ? 2 : 1;
}
