/** Whole numbers from one to another, both included. */
export interface Range {
  readonly from: bigint;
  readonly to: bigint;
}

/** The same numbers in ranges that neither overlap nor touch, in ascending order: one form for one set. */
export function mergeRanges(ranges: readonly Range[]): readonly Range[] {
  const merged: Range[] = [];
  for (const range of ranges.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const last = merged.at(-1);
    if (last === undefined || range.from > last.to + 1n) merged.push(range);
    else if (range.to > last.to) merged[merged.length - 1] = { from: last.from, to: range.to };
  }
  return merged;
}

/** What is left of a range without others that lie within it. */
export function withoutRanges({ from, to }: Range, ranges: readonly Range[]): readonly Range[] {
  const left: Range[] = [];
  let next = from;
  for (const range of mergeRanges(ranges)) {
    if (range.from > next) left.push({ from: next, to: range.from - 1n });
    next = range.to + 1n;
  }
  if (next <= to) left.push({ from: next, to });
  return left;
}

/** Whether every number of the one is a number of the other. */
export function areWithin(inner: readonly Range[], outer: readonly Range[]): boolean {
  const merged = mergeRanges(outer);
  let index = 0;
  // Both ascend, so that one walk through both suffices.
  return mergeRanges(inner).every(({ from, to }) => {
    while ((merged[index]?.to ?? to) < from) index += 1;
    const candidate = merged[index];
    return candidate !== undefined && candidate.from <= from && to <= candidate.to;
  });
}
