import type { Diagnostic, TextEdit } from "../../compiler/diagnostics/diagnostic.ts";
import { compareText } from "../../compiler/util/compare.ts";
import type { Texts } from "./analyzed.ts";

/**
 * The texts of a project with the fixes of some diagnostics applied, each once.
 * @throws when two different edits overlap
 */
export function applyFixes(texts: Texts, diagnostics: readonly Diagnostic[]): Texts {
  const edits = diagnostics.flatMap(({ fix }) => fix?.edits ?? []);
  return Object.fromEntries(
    Object.entries(texts).map(([path, text]) => [
      path,
      applyEdits(
        text,
        edits.filter(({ location }) => location.source.path === path),
      ),
    ]),
  );
}

/**
 * A text with edits applied.
 * @throws when two different edits overlap
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const distinct = new Map(edits.map((edit) => [keyOf(edit), edit]));
  const sorted = [...distinct.values()].sort(
    (a, b) => a.location.start - b.location.start || compareText(keyOf(a), keyOf(b)),
  );
  let result = "";
  let done = 0;
  for (const { location, newText } of sorted) {
    if (location.start < done) throw new Error(`two edits overlap at ${location.start}`);
    result += text.slice(done, location.start) + newText;
    done = location.end;
  }
  return result + text.slice(done);
}

function keyOf({ location: { start, end }, newText }: TextEdit): string {
  return JSON.stringify([start, end, newText]);
}
