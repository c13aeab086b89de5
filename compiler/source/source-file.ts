/** A text that a person wrote, with the means to turn an offset in it into a line and a column. */
export class SourceFile {
  #lineStarts: readonly number[] | undefined;

  /**
   * @param path relative to the project folder, `/` as separator on every platform; `<stdin>` for standard input
   * @param text the whole content, decoded as UTF-8, without a byte order mark
   */
  constructor(
    readonly path: string,
    readonly text: string,
  ) {}

  /** Line and column, both from 1, of a UTF-16 offset. An offset past the end answers with the end. */
  positionAt(offset: number): Position {
    const starts = this.#starts();
    const clamped = Math.max(0, Math.min(offset, this.text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= clamped) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: clamped - (starts[low] ?? 0) + 1 };
  }

  /** The text of a line (from 1), without its line break; empty past the end. */
  lineText(line: number): string {
    const starts = this.#starts();
    const start = starts[line - 1];
    if (start === undefined) return "";
    return this.text.slice(start, starts[line] ?? this.text.length).replace(/\r?\n$|\r$/, "");
  }

  // Computed on first use: a file without a diagnostic and without an origin never needs it.
  #starts(): readonly number[] {
    if (this.#lineStarts === undefined) {
      const starts = [0];
      for (let at = this.text.indexOf("\n"); at !== -1; at = this.text.indexOf("\n", at + 1))
        starts.push(at + 1);
      this.#lineStarts = starts;
    }
    return this.#lineStarts;
  }
}

/** A place in a text as people count: both numbers start at 1; columns count UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}
