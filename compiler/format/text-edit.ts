/** A stretch of a text, by offsets, and what shall stand there. */
export interface TextPiece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text between two offsets with the pieces in it replaced; they are in order and do not overlap. */
export function replacePieces(
  text: string,
  start: number,
  end: number,
  pieces: readonly TextPiece[],
): string {
  let result = "";
  let at = start;
  for (const piece of pieces) {
    if (piece.start < start || piece.end > end) continue;
    result += text.slice(at, piece.start) + piece.text;
    at = piece.end;
  }
  return result + text.slice(at, end);
}

/** Where the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

/** Where the line of an offset ends, in front of its line break. */
export function lineEnd(text: string, offset: number): number {
  const at = text.indexOf("\n", offset);
  return at === -1 ? text.length : at;
}
