import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { decode } from "../parse/decode.ts";
import { SourceFile } from "../source/source-file.ts";
import { noteEditorText } from "./text-positions.ts";

/** What an editor holds of a file. */
export interface EditedText {
  readonly text: string;
  /** Empty where the text is refused: the file is a part of its project all the same, until it is mended. */
  readonly source: SourceFile;
  /** Why the text cannot be read at all. */
  readonly refused: readonly Diagnostic[];
}

/** Reads what an editor holds as if it were saved. */
export function editedText(path: string, text: string): EditedText {
  const { value, diagnostics } = decode(path, new TextEncoder().encode(text));
  const source = value ?? new SourceFile(path, "");
  noteEditorText(source, value === undefined ? "" : text);
  return { text, source, refused: diagnostics };
}

/** What the file is taken to hold on the disk: nothing where the text is refused, so that this is said only once. */
export function bytesOf(path: string, text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  return decode(path, bytes).value === undefined ? new Uint8Array() : bytes;
}
