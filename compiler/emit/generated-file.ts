/** A file that the compiler makes. */
export interface GeneratedFile {
  /** Relative to the output folder, `/` as separator. */
  readonly path: string;
  /** Ends with a line break. */
  readonly text: string;
}
