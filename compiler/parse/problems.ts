import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { fileStart, type Location } from "../source/location.ts";
import type { SourceFile } from "../source/source-file.ts";
import { tooManyProblems } from "./file-diagnostics.ts";
import { MAX_PROBLEMS } from "./limits.ts";

/** What was found in one file: the first so many, and whether there are more. */
export class Problems {
  readonly #source: SourceFile;
  readonly #found: Diagnostic[] = [];
  #count = 0;

  constructor(source: SourceFile) {
    this.#source = source;
  }

  /** Grows with every problem that keeps a document from being used; warnings do not count. */
  get errorCount(): number {
    return this.#count;
  }

  /** Whether no more are shown. */
  get full(): boolean {
    return this.#count > MAX_PROBLEMS;
  }

  /** Adds a warning. */
  warn(diagnostic: Diagnostic): void {
    if (this.#found.length < MAX_PROBLEMS) this.#found.push(diagnostic);
  }

  /** Adds an error, which is made only when it will be shown. */
  add(make: () => Diagnostic): void {
    this.#count += 1;
    if (this.#count <= MAX_PROBLEMS) this.#found.push(make());
  }

  /** A stretch of the file. */
  locate(start: number, end: number): Location {
    const { length } = this.#source.text;
    return { source: this.#source, start: Math.min(start, length), end: Math.min(end, length) };
  }

  /** In the order of the text. */
  list(): readonly Diagnostic[] {
    const sorted = this.#found.sort((a, b) => (a.location?.start ?? 0) - (b.location?.start ?? 0));
    if (!this.full) return sorted;
    return [...sorted, tooManyProblems.at(fileStart(this.#source), { shown: MAX_PROBLEMS })];
  }
}
