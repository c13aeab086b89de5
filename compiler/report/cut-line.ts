import { type Cell, toCells } from "./cells.ts";

/** A part of a line, in UTF-16 offsets. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * As much of a line as there is room for, with the beginning of the span in it; `…` stands for what is left
 * out, and belongs to no span.
 * @param room columns
 */
export function cutLine(text: string, span: Span, room: number): readonly Cell[] {
  // A line may have megabytes: only what can be near the span is looked at, letter by letter.
  const reach = room * 4;
  const from = Math.max(0, span.start - reach);
  const to = Math.min(text.length, span.start + reach);
  const near = toCells(text.slice(from, to)).map((cell) => shift(cell, from));
  const isWhole = from === 0 && to === text.length;
  return isWhole && widthOf(near) <= room ? near : cutCells(near, span, room, to < text.length);
}

/** The columns that cells take. */
export function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}

function cutCells(cells: readonly Cell[], span: Span, room: number, isMoreBehind: boolean): readonly Cell[] {
  const at = cells.findIndex((cell) => cell.end > span.start);
  const focus = at === -1 ? cells.length : at;
  const spanWidth = Math.min(span.end - span.start, room / 2);
  const first = fitBefore(cells, focus, Math.floor((room - spanWidth) / 2) - 1);
  const end = fitBehind(cells, first, room - 2);
  const shown = cells.slice(first, end);
  const isCutInFront = (shown[0]?.start ?? 0) > 0;
  return [
    ...(isCutInFront ? [ellipsis(Number.NEGATIVE_INFINITY)] : []),
    ...shown,
    ...(end < cells.length || isMoreBehind ? [ellipsis(Number.POSITIVE_INFINITY)] : []),
  ];
}

function shift(cell: Cell, by: number): Cell {
  return { ...cell, start: cell.start + by, end: cell.end + by };
}

function ellipsis(at: number): Cell {
  return { text: "…", width: 1, start: at, end: at };
}

/** The index of the first of the cells in front of `index` that fit. */
function fitBefore(cells: readonly Cell[], index: number, room: number): number {
  let left = room;
  for (let first = index; first > 0; first--) {
    left -= cells[first - 1]?.width ?? 0;
    if (left < 0) return first;
  }
  return 0;
}

/** The index behind the last of the cells from `index` on that fit. */
function fitBehind(cells: readonly Cell[], index: number, room: number): number {
  let left = room;
  for (let end = index; end < cells.length; end++) {
    left -= cells[end]?.width ?? 0;
    if (left < 0) return end;
  }
  return cells.length;
}
