import type { Location } from "../source/location.ts";
import type { Diagnostic } from "./diagnostic.ts";

/** Why a finding is not held against the project. */
export interface Suppression {
  /** A comment in the file, `lint.ignore` of the project file, or the baseline. */
  readonly by: "comment" | "project-file" | "baseline";
  /** The author's reason; of a baseline, that it was there before. */
  readonly because: string;
  /** `YYYY-MM-DD`, the last day on which it holds; absent for ever. */
  readonly until?: string;
  /** Where it is written; absent for a baseline. */
  readonly location?: Location;
}

/** A finding that is known, and left out of the count for a reason. */
export interface SuppressedDiagnostic {
  readonly diagnostic: Diagnostic;
  readonly suppression: Suppression;
}
