import type { Fix, TextEdit } from "../diagnostics/diagnostic.ts";
import type { SourceFile } from "../source/source-file.ts";

/**
 * The texts that the fixes change, by path. What no edit names stays as it is, to the last blank; a line break that a
 * fix writes is the one that the file has.
 * @param fixes none of which overlap, as `chooseFixes` gives them
 */
export function applyFixes(fixes: readonly Fix[]): ReadonlyMap<string, string> {
  const bySource = new Map<SourceFile, TextEdit[]>();
  for (const edit of fixes.flatMap(({ edits }) => edits)) {
    const edits = bySource.get(edit.location.source) ?? [];
    edits.push(edit);
    bySource.set(edit.location.source, edits);
  }
  const texts = new Map<string, string>();
  for (const [source, edits] of bySource) {
    if (texts.has(source.path))
      throw new Error(`${source.path} was read twice; fixes of both cannot be joined`);
    texts.set(source.path, applyEdits(source.text, edits));
  }
  return texts;
}

function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const lineBreak = text.includes("\r\n") ? "\r\n" : "\n";
  const inOrder = [...edits].sort((a, b) => a.location.start - b.location.start);
  let done = 0;
  let result = "";
  for (const { location, newText } of inOrder) {
    result += text.slice(done, location.start) + newText.replace(/\r?\n/g, lineBreak);
    done = location.end;
  }
  return result + text.slice(done);
}
