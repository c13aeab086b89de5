import type { Input } from "../compile.ts";
import type { TextEdit } from "../diagnostics/diagnostic.ts";
import { SourceFile } from "../source/source-file.ts";

/** The texts as they would be behind some edits, which do not overlap. */
export function applyEdits(input: Input, edits: readonly TextEdit[]): Input {
  const edited = (source: SourceFile): SourceFile => {
    const own = edits.filter(({ location }) => location.source === source);
    return own.length === 0 ? source : new SourceFile(source.path, applyTo(source.text, own));
  };
  const { project, policies } = input;
  return { ...input, project: project && edited(project), policies: policies.map(edited) };
}

function applyTo(text: string, edits: readonly TextEdit[]): string {
  // From the end, so that offsets stay true.
  const backwards = [...edits].sort((a, b) => b.location.start - a.location.start);
  return backwards.reduce(
    (before, { location, newText }) => before.slice(0, location.start) + newText + before.slice(location.end),
    text,
  );
}
