import { type Position, type Range, TextDocument } from "vscode-languageserver-textdocument";
import type { Span } from "../parse/outline.ts";
import type { Location } from "../source/location.ts";
import type { SourceFile } from "../source/source-file.ts";

/** What an editor counts in, and by how much it lies in front of our text. */
interface EditorText {
  readonly document: TextDocument;
  /** 1 where the editor's text begins with a byte order mark, which ours never does. */
  readonly shift: number;
}

const known = new WeakMap<SourceFile, EditorText>();

/** Notes the text of which a source was made, where that is not the same to the letter. */
export function noteEditorText(source: SourceFile, text: string): void {
  known.set(source, {
    document: TextDocument.create("", "", 0, text),
    shift: text.length - source.text.length,
  });
}

function editorTextOf(source: SourceFile): EditorText {
  const before = known.get(source);
  if (before !== undefined) return before;
  const made = { document: TextDocument.create("", "", 0, source.text), shift: 0 };
  known.set(source, made);
  return made;
}

/** A stretch of a text as the protocol counts: lines and UTF-16 code units, from 0. */
export function rangeOf(source: SourceFile, { start, end }: Span): Range {
  const { document, shift } = editorTextOf(source);
  return { start: document.positionAt(start + shift), end: document.positionAt(end + shift) };
}

/** The range of a location. */
export function rangeOfLocation(location: Location): Range {
  return rangeOf(location.source, location);
}

/** The offset of a position of the protocol; one behind the end of a line or of the text is taken as that end. */
export function offsetOf(source: SourceFile, position: Position): number {
  const { document, shift } = editorTextOf(source);
  return Math.max(0, document.offsetAt(position) - shift);
}
