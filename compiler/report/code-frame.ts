import { endOf, type Location, startOf } from "../source/location.ts";
import type { Cell } from "./cells.ts";
import { cutLine, widthOf } from "./cut-line.ts";
import type { Palette } from "./palette.ts";

/** How a code frame is drawn. */
export interface FrameOptions {
  readonly palette: Palette;
  /** Columns that are there. */
  readonly columns: number;
  /** The style of the underline. */
  readonly mark: (text: string) => string;
  /** Lines shown before and after the span. */
  readonly context: number;
}

/** More lines than this of one span are left out in the middle. */
const MOST_LINES = 4;

/** The lines of a location with their numbers, the exact span underlined. */
export function codeFrame(location: Location, options: FrameOptions): readonly string[] {
  const { source } = location;
  const from = startOf(location);
  const to = lastPlace(location);
  const first = Math.max(1, from.line - options.context);
  const last = to.line + options.context;
  const margin = String(last).length;
  const lines: string[] = [];
  for (let line = first; line <= last; line++) {
    const isMarked = line >= from.line && line <= to.line;
    if (isMarked && isSkipped(line, from.line, to.line)) {
      if (line === from.line + MOST_LINES - 1) lines.push(gutter(options, "⋮", margin, false));
      continue;
    }
    const text = source.lineText(line);
    if (!isMarked && text.trim() === "") continue;
    const start = line === from.line ? from.column - 1 : indentOf(text);
    const end = line === to.line ? to.column - 1 : text.length;
    lines.push(...drawLine(options, { line, margin, text, start, end, isMarked }));
  }
  return lines;
}

/** The end of the span; a span that ends with a line break ends with that line. */
function lastPlace(location: Location): { readonly line: number; readonly column: number } {
  const end = endOf(location);
  if (end.column > 1 || location.end <= location.start) return end;
  return endOf({ ...location, end: location.end - 1 });
}

function isSkipped(line: number, from: number, to: number): boolean {
  return to - from >= MOST_LINES && line >= from + MOST_LINES - 1 && line < to;
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}

interface Line {
  readonly line: number;
  readonly margin: number;
  readonly text: string;
  /** The marked part, in UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  readonly isMarked: boolean;
}

function drawLine(options: FrameOptions, drawn: Line): readonly string[] {
  const room = Math.max(20, options.columns - drawn.margin - 8);
  const cells = cutLine(drawn.text, drawn, room);
  const text = cells.map((cell) => cell.text).join("");
  const numbered = `${gutter(options, String(drawn.line), drawn.margin, drawn.isMarked)} ${text}`.trimEnd();
  if (!drawn.isMarked) return [numbered];
  const { before, under } = underline(cells, drawn.start, drawn.end);
  const carets = `${" ".repeat(before)}${options.mark("^".repeat(under))}`;
  return [numbered, `${gutter(options, "", drawn.margin, false)} ${carets}`];
}

function gutter({ palette, mark }: FrameOptions, text: string, margin: number, isMarked: boolean): string {
  return `  ${isMarked ? mark(">") : " "} ${palette.faint(`${text.padStart(margin)} |`)}`;
}

/** Columns in front of the span, and of the span; an empty span is marked by one caret. */
function underline(cells: readonly Cell[], start: number, end: number): { before: number; under: number } {
  const before = widthOf(cells.filter((cell) => cell.end <= start));
  const under = widthOf(cells.filter((cell) => cell.end > start && cell.start < end));
  return { before, under: Math.max(1, under) };
}
