import type { Position, SourceFile } from "./source-file.ts";

/** A stretch of a source text: from `start` up to but not including `end`, in UTF-16 offsets. */
export interface Location {
  readonly source: SourceFile;
  readonly start: number;
  readonly end: number;
}

/** The first character of a location, as line and column. */
export function startOf(location: Location): Position {
  return location.source.positionAt(location.start);
}

/** The place just behind a location, as line and column. */
export function endOf(location: Location): Position {
  return location.source.positionAt(location.end);
}

/** The first place of something long: where a problem of the whole of it is shown. */
export function beginningOf({ source, start }: Location): Location {
  return { source, start, end: start };
}

/** The very beginning of a file: where a problem of the whole file is shown. */
export function fileStart(source: SourceFile): Location {
  return { source, start: 0, end: 0 };
}
