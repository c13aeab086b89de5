import type { Location } from "./location.ts";

/**
 * The place of a piece of text within the place of a value; the whole value where the piece is not written
 * in one go, as behind an escape or a line break.
 */
export function narrow(location: Location, piece: string): Location {
  const { source, start, end } = location;
  const at = source.text.indexOf(piece, start);
  return at === -1 || at + piece.length > end ? location : { source, start: at, end: at + piece.length };
}
