import type { Fix, TextEdit } from "../diagnostics/diagnostic.ts";
import { compareText } from "../util/compare.ts";

/**
 * The fixes that can be made at once, in the order given: of two that overlap, the first stays and the other
 * waits until the first is made. A fix is made whole or not at all.
 * @throws when the edits of one fix overlap one another: that is a bug of whoever made it
 */
export function chooseFixes(fixes: readonly Fix[]): readonly Fix[] {
  const taken = new Map<string, TextEdit[]>();
  return fixes.filter((fix) => {
    refuseOwnOverlap(fix);
    const isFree = fix.edits.every((edit) =>
      (taken.get(edit.location.source.path) ?? []).every((other) => !overlap(edit, other)),
    );
    if (!isFree || fix.edits.length === 0) return false;
    for (const edit of fix.edits) {
      const { path } = edit.location.source;
      const others = taken.get(path) ?? [];
      others.push(edit);
      taken.set(path, others);
    }
    return true;
  });
}

/** Where an insertion only touches another edit, it may have meant what that one changes: that counts as overlapping. */
function overlap({ location: a }: TextEdit, { location: b }: TextEdit): boolean {
  const isInsertion = a.start === a.end || b.start === b.end;
  return isInsertion ? a.start <= b.end && b.start <= a.end : a.start < b.end && b.start < a.end;
}

function refuseOwnOverlap({ title, edits }: Fix): void {
  const sorted = [...edits].sort(
    (a, b) =>
      compareText(a.location.source.path, b.location.source.path) || a.location.start - b.location.start,
  );
  const overlapping = sorted.some((edit, index) => {
    const next = sorted[index + 1];
    const { source, end } = edit.location;
    return next?.location.source.path === source.path && next.location.start < end;
  });
  if (overlapping) throw new Error(`the edits of the fix ${JSON.stringify(title)} overlap one another`);
}
