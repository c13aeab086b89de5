import type { Input } from "../compile.ts";
import type { TextEdit } from "../diagnostics/diagnostic.ts";
import { applyFixes } from "../fix/apply-fixes.ts";
import { SourceFile } from "../source/source-file.ts";

/** The texts as they would be behind some edits, which do not overlap. */
export function applyEdits(input: Input, edits: readonly TextEdit[]): Input {
  const texts = applyFixes([{ title: "", edits }]);
  const edited = (source: SourceFile): SourceFile => {
    const text = texts.get(source.path);
    return text === undefined ? source : new SourceFile(source.path, text);
  };
  const { project, policies } = input;
  return { ...input, project: project && edited(project), policies: policies.map(edited) };
}
